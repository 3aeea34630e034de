//! One file for each kind of picture, over `geometry`. They know parts and values, never actions.
//!
//! The drawing itself is hidden from screen readers: every part is also a button with its number.

mod bars;
mod flow;
mod legend;
mod part;
mod stack;
mod strip;
mod tabular;

pub use bars::{Bars, BarsKey};
pub use flow::{Flow, FlowPart, Pair, pair_list};
pub use legend::legend;
pub use part::{Part, Picked};
pub use stack::{Band, Stack};
pub use strip::strip;
pub use tabular::tabular;
