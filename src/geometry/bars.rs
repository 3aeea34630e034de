//! Bars from one baseline: the longest fills the frame.

use super::round;

/// One bar, in hundredths of the frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Length of the whole.
    pub width: f64,
    /// Length of the part that is marked, from the same baseline.
    pub part: f64,
}

/// Shortest bar of a count above zero.
const LEAST: f64 = 0.75;

/// A bar for each (whole, part). Zero has no length; anything above zero can be seen.
pub fn bars(values: &[(u64, u64)]) -> Vec<Bar> {
    let longest = values.iter().map(|(whole, _)| *whole).max().unwrap_or(0);
    let length = |n: u64| match n {
        0 => 0.0,
        n => round((n as f64 / longest as f64 * 100.0).max(LEAST)),
    };
    values.iter().map(|(whole, part)| Bar { width: length(*whole), part: length(*part) }).collect()
}
