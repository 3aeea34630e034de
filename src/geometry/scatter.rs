//! Two shares of each thing held against each other.

/// Where a mark stands in a square: right with the first share, up with the second, from 0 to 1; `size` and `inset` in
/// the picture's own units. `None` where either is a share of nothing.
pub fn point(first: (u64, u64), second: (u64, u64), size: f64, inset: f64) -> Option<(f64, f64)> {
    let share = |(n, of): (u64, u64)| (of > 0).then(|| n.min(of) as f64 / of as f64);
    let room = size - 2.0 * inset;
    Some((inset + share(first)? * room, inset + (1.0 - share(second)?) * room))
}
