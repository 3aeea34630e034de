//! Statistics over plain numbers, each with its source, and the one sort; what is counted is
//! `report`'s to say.

mod median;
mod sort;
mod survival;

pub use median::weighted_median;
pub use sort::sort_by;
pub use survival::{Curve, Spells};
