//! Statistics over plain numbers, each with its source; what is counted is `report`'s to say.

mod median;
mod survival;

pub use median::weighted_median;
pub use survival::{Curve, Spell};
