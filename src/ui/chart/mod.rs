//! One file for each kind of picture, over `geometry`. They know parts and values, never actions.
//!
//! The drawing itself is hidden from screen readers: every part is also a button with its number.

mod bars;
mod cell;
mod columns;
mod curve;
mod flow;
mod legend;
mod lines;
mod matrix;
mod mini;
mod part;
mod rows;
mod scatter;
mod shares;
mod splits;
mod stack;
mod strip;
mod tabular;
mod timeline;
mod treemap;

pub use bars::{Bars, BarsKey};
pub use cell::{Cell, CellMark};
pub use columns::{Column, ColumnMark, Columns};
pub use curve::{Curve, Mark};
pub use flow::{Flow, FlowPart, Pair, pair_lines, pair_list};
pub use legend::legend;
pub use lines::{Line, Lines};
pub use matrix::Matrix;
pub use mini::mini;
pub use part::{Part, Picked};
pub use rows::{Row, Rows};
pub use scatter::{Dot, Scatter};
pub use shares::{ShareBar, shares};
pub use splits::{SplitPart, Splits};
pub use stack::{Band, Stack};
pub use strip::strip;
pub use tabular::tabular;
pub use timeline::{Timeline, TimelineRow};
pub use treemap::{Block, Treemap};
