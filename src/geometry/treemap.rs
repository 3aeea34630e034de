//! Parts as rectangles whose areas are their counts, as near to squares as they come (Bruls, Huizing and van Wijk).

use super::round;
use crate::stats::sort_by;

/// A rectangle, in whatever its box is measured in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[allow(missing_docs)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    /// Its area.
    pub fn area(self) -> f64 {
        self.width * self.height
    }
}

/// A box cut into its parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Treemap {
    /// The places of parts and their rectangles, in the order given; parts of zero have none.
    pub tiles: Vec<(usize, Rect)>,
    /// The rectangle of the parts that are too small for one of their own, and their places.
    pub rest: Option<(Rect, Vec<usize>)>,
}

/// The parts in a box. Those whose area would be under `least` share one rectangle; one alone keeps its own.
pub fn treemap(parts: &[u64], frame: Rect, least: f64) -> Treemap {
    let total: u64 = parts.iter().sum();
    if total == 0 || frame.area() <= 0.0 {
        return Treemap::default();
    }
    let scale = frame.area() / total as f64;
    let (mut large, mut small) = (Vec::new(), Vec::new());
    for (place, n) in parts.iter().enumerate().filter(|(_, n)| **n > 0) {
        if *n as f64 * scale < least { small.push(place) } else { large.push(place) }
    }
    if small.len() == 1 {
        large.append(&mut small);
    }
    let mut areas: Vec<(usize, f64)> =
        large.iter().map(|place| (*place, parts[*place] as f64 * scale)).collect();
    sort_by(&mut areas, |a, b| b.1.total_cmp(&a.1));
    if !small.is_empty() {
        // Small things stand at the end, however many they are.
        areas.push((usize::MAX, small.iter().map(|place| parts[*place] as f64 * scale).sum()));
    }
    let mut tiles = squarified(&areas, frame);
    sort_by(&mut tiles, |a, b| a.0.cmp(&b.0));
    let rest = tiles.pop_if(|(place, _)| *place == usize::MAX).map(|(_, rect)| (rect, small));
    Treemap { tiles, rest }
}

/// Rows of parts along the shorter side of what is left of the box, each row as long as it makes its parts squarer.
fn squarified(areas: &[(usize, f64)], frame: Rect) -> Vec<(usize, Rect)> {
    let mut tiles = Vec::with_capacity(areas.len());
    let (mut left, mut start) = (frame, 0);
    while start < areas.len() {
        let side = left.width.min(left.height);
        let (mut end, mut sum, mut worst) = (start, 0.0, f64::INFINITY);
        // Of a row only the sum, the largest and the smallest decide: areas fall.
        while let Some((_, area)) = areas.get(end) {
            let next = shape(sum + area, areas[start].1.max(*area), areas[start].1.min(*area), side);
            if next > worst {
                break;
            }
            (sum, worst, end) = (sum + area, next, end + 1);
        }
        left = row(&areas[start..end], sum, left, end == areas.len(), &mut tiles);
        start = end;
    }
    tiles
}

/// How far the worst part of a row is from a square.
fn shape(sum: f64, most: f64, least: f64, side: f64) -> f64 {
    let (sum, side) = (sum * sum, side * side);
    (side * most / sum).max(sum / (side * least))
}

/// Lays one row, and gives what is left of the box; the last row takes all of it. Both edges of each part are rounded,
/// so the rounding of one is never felt by the next.
fn row(areas: &[(usize, f64)], sum: f64, left: Rect, is_last: bool, tiles: &mut Vec<(usize, Rect)>) -> Rect {
    let is_column = left.width >= left.height;
    let (side, length) = if is_column { (left.height, left.width) } else { (left.width, left.height) };
    let deep = if is_last { length } else { round((sum / side).min(length)) };
    let (mut so_far, mut at) = (0.0, 0.0);
    for (index, (place, area)) in areas.iter().enumerate() {
        so_far += area;
        let end = if index + 1 == areas.len() { side } else { round(so_far / sum * side) };
        let rect = if is_column {
            Rect { x: left.x, y: round(left.y + at), width: deep, height: round(end - at) }
        } else {
            Rect { x: round(left.x + at), y: left.y, width: round(end - at), height: deep }
        };
        tiles.push((*place, rect));
        at = end;
    }
    if is_column {
        Rect { x: round(left.x + deep), width: round(left.width - deep), ..left }
    } else {
        Rect { y: round(left.y + deep), height: round(left.height - deep), ..left }
    }
}
