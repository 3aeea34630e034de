//! Numbers to shapes. Widths are in hundredths of the frame, so a picture fits any width; lengths are
//! rounded once, here, to two decimals.

mod bars;
mod columns;
mod curve;
mod flow;
mod print;
mod stack;
mod window;

pub use bars::{Bar, bars};
pub use columns::{Column, columns};
pub use curve::{line, shade, steps};
pub use flow::{Band, Flow, flow};
pub use print::{print, round};
pub use stack::{Segment, fits, span, stack};
pub use window::{Window, window};
