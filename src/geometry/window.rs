//! Which rows of a long list are drawn, and how much room stands for those above and below.

/// The drawn part of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// The first row that is drawn.
    pub first: usize,
    /// How many are drawn.
    pub count: usize,
    /// Room above them, in pixels.
    pub above: u32,
    /// Room below them, in pixels.
    pub below: u32,
}

/// Rows that are drawn beyond each edge, so that a short scroll shows no gap.
const SPARE: usize = 8;
/// Browsers draw nothing past some millions of pixels: a longer list is scrolled faster.
const MOST_PX: u64 = 8_000_000;

/// The window of `len` rows, each `row_px` high, in a box of `box_px` that is scrolled down by `top`.
pub fn window(top: u32, box_px: u32, row_px: u32, len: usize) -> Window {
    let row_px = row_px.max(1);
    let whole = len as u64 * u64::from(row_px);
    let seen = (box_px / row_px) as usize + 1;
    if whole <= MOST_PX {
        let first = ((top / row_px) as usize).saturating_sub(SPARE).min(len);
        let count = (seen + 2 * SPARE).min(len - first);
        let above = first as u32 * row_px;
        return Window { first, count, above, below: whole as u32 - above - count as u32 * row_px };
    }
    // The share that is scrolled tells the row; it is drawn where the box is.
    let end = MOST_PX - u64::from(box_px);
    let top = u64::from(top).min(end);
    let rows = (len - seen.min(len)) as u64;
    let at = (top * rows / end.max(1)) as usize;
    let first = at.saturating_sub(SPARE);
    let count = (seen + 2 * SPARE).min(len - first);
    let above = (top as u32).saturating_sub((at - first) as u32 * row_px);
    Window { first, count, above, below: (MOST_PX as u32).saturating_sub(above + count as u32 * row_px) }
}
