//! Columns over even steps of time, each cut into parts.

use super::{round, stack};

/// Share of its step that a column fills.
const FILLED: f64 = 0.8;
/// Widest column, in hundredths of the frame.
const WIDEST: f64 = 8.0;
/// Lowest part that is not nothing.
const LEAST: f64 = 1.5;

/// One column; across in hundredths of the frame, down in pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Where it starts.
    pub x: f64,
    /// How wide it is.
    pub width: f64,
    /// Where its top is.
    pub top: f64,
    /// Top and height of each part, the first at the foot.
    pub parts: Vec<(f64, f64)>,
}

impl Column {
    /// Its middle.
    pub fn middle(&self) -> f64 {
        round(self.x + self.width / 2.0)
    }
}

/// A column for each (step, parts) of `steps` steps; the greatest is as high as the frame.
pub fn columns(given: &[(u32, Vec<u64>)], steps: u32, height: f64) -> Vec<Column> {
    let total = |parts: &[u64]| parts.iter().sum::<u64>();
    let most = given.iter().map(|(_, parts)| total(parts)).max().unwrap_or(0).max(1);
    let step = 100.0 / f64::from(steps.max(1));
    let width = (step * FILLED).min(WIDEST);
    let column = |(at, parts): &(u32, Vec<u64>)| {
        let own = total(parts) as f64 / most as f64 * height;
        let x = round((f64::from(*at) + 0.5) * step - width / 2.0);
        Column { x, width: round(width), top: round(height - own), parts: stacked(parts, own, height) }
    };
    given.iter().map(column).collect()
}

/// The parts of a column `own` high, from its foot up.
fn stacked(parts: &[u64], own: f64, height: f64) -> Vec<(f64, f64)> {
    let scale = own / 100.0;
    let segments = stack(parts, if own > 0.0 { LEAST / scale } else { 0.0 });
    let part = |x: f64, width: f64| (round(height - (x + width) * scale), round(width * scale));
    segments.into_iter().map(|segment| part(segment.x, segment.width)).collect()
}
