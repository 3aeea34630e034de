//! Lines over time: steps of a share, and running totals.

use super::print;

/// The outline of a share that rises in steps, from day 0 to `longest`, in a frame 100 wide and `height` high. Steps are
/// (day, share), ascending.
pub fn steps(steps: &[(u32, f64)], longest: u32, height: f64) -> String {
    let x = |day: u32| print(f64::from(day.min(longest)) / f64::from(longest.max(1)) * 100.0);
    let y = |share: f64| print((1.0 - share) * height);
    let mut path = ["M0,", &print(height)].concat();
    for (day, share) in steps {
        path.push_str(&["H", &x(*day), "V", &y(*share)].concat());
    }
    path.push_str("H100");
    path
}

/// A line through values at even distances, the greatest being `most`; one value alone is a level line.
pub fn line(values: &[u64], most: u64, height: f64) -> String {
    let y = |value: u64| print(height - value as f64 / most.max(1) as f64 * height);
    let last = values.len().saturating_sub(1).max(1) as f64;
    let mut path = String::new();
    for (place, value) in values.iter().enumerate() {
        let sign = if place == 0 { "M" } else { "L" };
        path.push_str(&[sign, &print(place as f64 / last * 100.0), ",", &y(*value)].concat());
    }
    if values.len() == 1 {
        path.push_str("H100");
    }
    path
}

/// How dark a cell is, from 0 for nothing to 5 for the most.
pub fn shade(n: u64, most: u64) -> u64 {
    if n == 0 { 0 } else { (n * 5).div_ceil(most.max(1)).min(5) }
}
