//! One bar cut into the parts of a partition.

use super::{ems, round};

/// A part of the bar, in hundredths of its width.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Segment {
    /// Where it starts.
    pub x: f64,
    /// How wide it is.
    pub width: f64,
}

impl Segment {
    /// Its middle.
    pub fn middle(self) -> f64 {
        round(self.x + self.width / 2.0)
    }
}

/// Segments for the parts, in their order: together exactly as wide as the bar, zero parts without
/// width, every other at least `least` wide (the wide ones give way, in proportion).
pub fn stack(parts: &[u64], least: f64) -> Vec<Segment> {
    let widths = widths(parts, least);
    let mut segments = Vec::with_capacity(parts.len());
    let (mut sum, mut x) = (0.0, 0.0);
    for width in widths {
        sum += width;
        // Both edges are rounded, so the rounding of one part is never felt by the next.
        let end = round(sum);
        segments.push(Segment { x, width: round(end - x) });
        x = end;
    }
    segments
}

fn widths(parts: &[u64], least: f64) -> Vec<f64> {
    let total: u64 = parts.iter().sum();
    let seen = parts.iter().filter(|n| **n > 0).count();
    if total == 0 {
        return vec![0.0; parts.len()];
    }
    let least = least.min(100.0 / seen as f64);
    let share = |n: u64| n as f64 / total as f64 * 100.0;
    let mut is_small = vec![false; parts.len()];
    // Raising the small ones shrinks the others, which may make more of them small.
    loop {
        let small = is_small.iter().filter(|small| **small).count();
        let room = 100.0 - least * small as f64;
        let rest: f64 =
            parts.iter().zip(&is_small).filter(|(_, small)| !**small).map(|(n, _)| share(*n)).sum();
        let scale = if rest > 0.0 { room / rest } else { 0.0 };
        let next: Vec<bool> = parts
            .iter()
            .zip(&is_small)
            .map(|(n, small)| *small || (*n > 0 && share(*n) * scale < least))
            .collect();
        if next == is_small {
            let width = |(n, small): (&u64, &bool)| if *small { least } else { share(*n) * scale };
            return parts.iter().zip(&is_small).map(width).collect();
        }
        is_small = next;
    }
}

/// The stretch from the first to the last of some neighbouring segments; nothing where all are empty.
pub fn span(segments: &[Segment]) -> Option<Segment> {
    let first = segments.iter().find(|segment| segment.width > 0.0)?;
    let last = segments.iter().rev().find(|segment| segment.width > 0.0)?;
    Some(Segment { x: first.x, width: round(last.x + last.width - first.x) })
}

/// Whether a text fits into a segment of a bar that is `frame_px` wide.
pub fn fits(segment: Segment, text: &str, frame_px: f64, em_px: f64) -> bool {
    segment.width / 100.0 * frame_px >= ems(text) * em_px + 12.0
}
