//! Which records a figure speaks of: one clause a dimension, rows as bits.
//!
//! What is counted of them is `report`'s.

mod clause;
mod dimension;
mod pick;
mod range;
mod row_set;
mod rows;
mod selection;

pub use clause::Clause;
pub use dimension::{Dimension, Values};
pub use pick::{Pick, Picks};
pub use range::{Range, Span};
pub use row_set::RowSet;
pub use rows::{code_of, codes_of, rows, value_of_code};
pub use selection::{Selection, SelectionError};
