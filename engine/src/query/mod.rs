//! Which records a figure speaks of: one clause a dimension, rows as bits.
//!
//! What is counted of them is `report`'s.

mod axes;
mod axis;
mod clause;
mod dimension;
mod filter;
mod letters;
mod number;
mod order;
mod pick;
mod range;
mod recount;
mod rows;
mod search;
mod selection;
mod tally;
mod word;

pub use axes::axis;
pub use axis::Axis;
pub use clause::Clause;
pub use dimension::{Dimension, Values};
pub use filter::Filter;
pub use number::{are_numbers, row_named, row_of_key};
pub use order::{Order, ordered};
pub use pick::{Pick, Picks};
pub use range::{Range, Span};
pub use recount::{Counted, recount};
pub use rows::{code_of, value_of_code};
pub use selection::{Selection, SelectionError};
