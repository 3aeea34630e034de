//! Counts by month on one axis for several rows, and the months that the axis names.

use super::round;
use crate::stats::sort_by;

/// The radius of the largest mark, and the least that can be seen, in pixels.
const MOST_PX: f64 = 13.0;
const LEAST_PX: f64 = 5.0;

/// What there is of one month in one row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The month.
    pub month: i32,
    /// Where its middle lies, in hundredths of the frame.
    pub x: f64,
    /// Its radius in pixels: areas go with counts.
    pub radius: f64,
    /// How many.
    pub n: u64,
}

/// A month that the axis names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// The month.
    pub month: i32,
    /// Where it starts, in hundredths of the frame.
    pub x: f64,
}

/// Marks by row, and the axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// The marks of each row, ascending.
    pub rows: Vec<Vec<Mark>>,
    /// The months that are named, at even distances, at most as many as asked for.
    pub ticks: Vec<Tick>,
}

/// The timeline of rows of months, one for each thing; a month that stands twice is one mark.
pub fn timeline(rows: &[Vec<i32>], most_ticks: usize) -> Timeline {
    let all = || rows.iter().flatten().copied();
    let (Some(first), Some(last)) = (all().min(), all().max()) else {
        return Timeline { rows: vec![Vec::new(); rows.len()], ticks: Vec::new() };
    };
    let months = f64::from(last - first + 1);
    let x = |month: i32, part: f64| round((f64::from(month - first) + part) / months * 100.0);
    let counted: Vec<Vec<(i32, u64)>> = rows.iter().map(|row| counted(row)).collect();
    let most = counted.iter().flatten().map(|(_, n)| *n).max().unwrap_or(1) as f64;
    let radius = |n: u64| round((MOST_PX * (n as f64 / most).sqrt()).max(LEAST_PX));
    let mark = |(month, n): &(i32, u64)| Mark { month: *month, x: x(*month, 0.5), radius: radius(*n), n: *n };
    let step = (last - first + 1).max(1).unsigned_abs().div_ceil(most_ticks.max(1) as u32) as usize;
    Timeline {
        rows: counted.iter().map(|row| row.iter().map(mark).collect()).collect(),
        ticks: (first..=last).step_by(step).map(|month| Tick { month, x: x(month, 0.0) }).collect(),
    }
}

fn counted(months: &[i32]) -> Vec<(i32, u64)> {
    let mut sorted = months.to_vec();
    sort_by(&mut sorted, i32::cmp);
    let mut counts: Vec<(i32, u64)> = Vec::new();
    for month in sorted {
        match counts.last_mut() {
            Some((last, n)) if *last == month => *n += 1,
            _ => counts.push((month, 1)),
        }
    }
    counts
}
