//! Ratings published only as totals (`ratings: totals`): they are no records.

use crate::vocabulary::{Outcome, Rating};

/// Which round a total speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatingRoundName {
    /// 首次评价.
    First,
    /// 最终评价.
    Final,
}

/// What is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatingDimension {
    /// 综合评价.
    Overall,
    /// 办理态度.
    Attitude,
    /// 办理结果.
    Result,
}

/// The counts of one category, outcome and kind of item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingTotal {
    /// Content category, none where not stated.
    pub category: Option<String>,
    /// Outcome of the items.
    pub outcome: Outcome,
    /// Whether they are key items.
    pub is_key: bool,
    /// Which round.
    pub round: RatingRoundName,
    /// What is judged.
    pub dimension: RatingDimension,
    /// Counts by rating.
    pub counts: Vec<(Rating, u64)>,
}
