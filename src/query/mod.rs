//! Which records a figure speaks of: one clause a dimension, rows as bits.
//!
//! What is counted of them is `report`'s.

mod clause;
mod dimension;
mod row_set;
mod rows;
mod selection;

pub use clause::{Clause, Pick, Picks, Range, Span};
pub use dimension::{Dimension, Values};
pub use row_set::RowSet;
pub use rows::{code_of, codes_of, rows, value_of_code};
pub use selection::{Selection, SelectionError};
