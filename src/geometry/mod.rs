//! Numbers to shapes. Widths are in hundredths of the frame, so a picture fits any width; lengths are
//! rounded once, here, to two decimals.

mod bars;
mod columns;
mod curve;
mod flow;
mod neighbour;
mod print;
mod scatter;
mod stack;
mod timeline;
mod treemap;
mod window;
mod wrap;

pub use bars::{Bar, bars};
pub use columns::{Column, columns};
pub use curve::{line, shade, steps};
pub use flow::{Band, Flow, flow};
pub use neighbour::{Way, neighbour};
pub use print::{print, round};
pub use scatter::point;
pub use stack::{Segment, fits, span, stack};
pub use timeline::{Mark, Tick, Timeline, timeline};
pub use treemap::{Rect, Treemap, treemap};
pub use window::{Window, window};
pub use wrap::{ems, wrapped};
