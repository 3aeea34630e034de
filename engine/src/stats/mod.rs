//! Statistics over plain numbers, each with its source, and the one sort; what is counted is
//! `report`'s to say.

mod interval;
mod pooled;
mod quantile;
mod sort;
mod survival;

pub use interval::wilson_95;
pub use pooled::pooled;
pub use quantile::{weighted_median, weighted_quantile};
pub use sort::sort_by;
pub use survival::{Curve, Spells};
