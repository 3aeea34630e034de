//! Which part of a picture the keys lead to from one of them.

use super::Rect;

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the part before, in reading order.
    Back,
    /// To the part after.
    On,
    /// To the nearest part above.
    Up,
    /// To the nearest part beneath.
    Down,
    /// To the first part.
    First,
    /// To the last part.
    Last,
}

impl Way {
    /// The way of a key by its `key` value; `None` where it leads nowhere.
    pub fn of_key(key: &str) -> Option<Way> {
        Some(match key {
            "ArrowLeft" => Way::Back,
            "ArrowRight" => Way::On,
            "ArrowUp" => Way::Up,
            "ArrowDown" => Way::Down,
            "Home" => Way::First,
            "End" => Way::Last,
            _ => return None,
        })
    }
}

/// The place of the part that a way leads to from the part `at`; parts in reading order, as they lie in pixels. `None`
/// where there is none that way.
pub fn neighbour(parts: &[Rect], at: usize, way: Way) -> Option<usize> {
    let last = parts.len().checked_sub(1)?;
    let from = parts.get(at)?;
    match way {
        Way::Back => at.checked_sub(1),
        Way::On => Some(at + 1).filter(|place| *place <= last),
        Way::First => Some(0),
        Way::Last => Some(last),
        Way::Up => nearest(parts, |part| apart(part, from)),
        Way::Down => nearest(parts, |part| apart(from, part)),
    }
}

/// How far two parts lie from each other, where `lower` lies beneath `upper`: the gap, and by how much their middles
/// miss one another, which decides among equals.
fn apart(upper: &Rect, lower: &Rect) -> Option<(f64, f64)> {
    // Edges of neighbours lie on one line, or overlap by what a browser rounds.
    let down = lower.y - (upper.y + upper.height) + 1.0;
    let aside = (upper.x - (lower.x + lower.width)).max(lower.x - (upper.x + upper.width)).max(0.0);
    let middles = (upper.x + upper.width / 2.0) - (lower.x + lower.width / 2.0);
    (down >= 0.0).then(|| (down + aside, middles.abs()))
}

fn nearest(parts: &[Rect], apart: impl Fn(&Rect) -> Option<(f64, f64)>) -> Option<usize> {
    let found = parts.iter().enumerate().filter_map(|(place, part)| Some((apart(part)?, place)));
    let least =
        found.min_by(|((a, a_side), _), ((b, b_side), _)| a.total_cmp(b).then(a_side.total_cmp(b_side)));
    least.map(|(_, place)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn rect(x: f64, y: f64, width: f64, height: f64) -> Rect {
        Rect { x, y, width, height }
    }

    /// Two rows of three cells, the middle one of the second row empty, and a last row of one wide part.
    const CELLS: [Rect; 6] = [
        rect(0.0, 0.0, 40.0, 40.0),
        rect(40.0, 0.0, 40.0, 40.0),
        rect(80.0, 0.0, 40.0, 40.0),
        rect(0.0, 40.0, 40.0, 40.0),
        rect(80.0, 40.0, 40.0, 40.0),
        rect(0.0, 80.0, 120.0, 40.0),
    ];

    #[test]
    fn reading_order_ends_at_its_ends() {
        let led = |at, way| neighbour(&CELLS, at, way);
        assert_eq!([led(0, Way::On), led(5, Way::On)], [Some(1), None]);
        assert_eq!([led(5, Way::Back), led(0, Way::Back)], [Some(4), None]);
        assert_eq!([led(3, Way::First), led(3, Way::Last)], [Some(0), Some(5)]);
    }

    #[test]
    fn up_and_down_stay_in_the_column_and_pass_an_empty_cell() {
        let led = |at, way| neighbour(&CELLS, at, way);
        assert_eq!([led(0, Way::Down), led(2, Way::Down)], [Some(3), Some(4)]);
        assert_eq!([led(3, Way::Up), led(4, Way::Up)], [Some(0), Some(2)]);
        assert_eq!(led(1, Way::Down), Some(3), "both are as near: the first");
        assert_eq!(led(5, Way::Up), Some(3));
        assert_eq!([led(0, Way::Up), led(5, Way::Down)], [None, None]);
    }

    #[test]
    fn parts_one_under_the_other_are_gone_through() {
        let rows: Vec<Rect> = (0..4).map(|row| rect(0.0, f64::from(row) * 44.0, 300.0, 44.5)).collect();
        let down: Vec<_> = (0..4).map(|at| neighbour(&rows, at, Way::Down)).collect();
        assert_eq!(down, [Some(1), Some(2), Some(3), None]);
        let up: Vec<_> = (0..4).map(|at| neighbour(&rows, at, Way::Up)).collect();
        assert_eq!(up, [None, Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn no_part_leads_nowhere() {
        assert_eq!(neighbour(&[], 0, Way::First), None);
        assert_eq!(neighbour(&CELLS, 9, Way::First), None);
        assert_eq!(Way::of_key("Tab"), None);
    }
}
