//! Numbers to shapes. Widths are in hundredths of the frame, so a picture fits any width; lengths are
//! rounded once, here, to two decimals.

mod bars;
mod flow;
mod print;
mod stack;

pub use bars::{Bar, bars};
pub use flow::{Band, Flow, flow};
pub use print::{print, round};
pub use stack::{Segment, fits, span, stack};
