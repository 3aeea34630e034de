//! One component for each kind of picture, over `geometry`. They know parts and values, never actions.
//!
//! The drawing itself is hidden from screen readers: every part is also a button with its number.

mod bars;
mod flow;
mod legend;
mod part;
mod stack;
mod strip;
mod tabular;

pub use bars::{Bars, BarsKey, BarsProps};
pub use flow::{Flow, FlowPart, FlowProps, Pair, PairList, PairListProps};
pub use legend::{Legend, LegendProps};
pub use part::{Part, Picked};
pub use stack::{Band, Stack, StackProps};
pub use strip::{Strip, StripProps};
pub use tabular::{Tabular, TabularProps};
