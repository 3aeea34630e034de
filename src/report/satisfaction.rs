//! 满意度评价: what deputies think of the manner and of the result.

use serde::Serialize;
use serde_json::value::RawValue;

use super::figure::{Partition, Share};
use crate::vocabulary::{Outcome, Rating};

/// The figures of the section; `None` where ratings are totals that cannot be narrowed so.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct Satisfaction {
    pub overall: Option<Rounds>,
    pub attitude: Option<Rounds>,
    pub result: Option<Rounds>,
    pub satisfied: Option<Share>,
    pub satisfied_or_basically: Option<Share>,
    pub coverage: Option<Share>,
    pub flow: Option<Vec<RatingFlow>>,
    pub by_outcome: Option<Vec<ByOutcome>>,
    pub rating_lag_median_days: Option<i32>,
    pub rehandling: Rehandling,
    pub appraisals: Vec<Appraisal>,
}

/// First and final rating in one dimension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Rounds {
    pub first: Partition<Rating>,
    #[serde(rename = "final")]
    pub last: Partition<Rating>,
}

/// How many went from one overall rating to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct RatingFlow {
    pub from: &'static str,
    pub to: &'static str,
    pub n: u64,
}

/// Final overall ratings of the records with one outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct ByOutcome {
    pub outcome: &'static str,
    pub ratings: Partition<Rating>,
}

/// Records handled again after a rating.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Rehandling {
    pub items: u64,
    pub rereplied: Share,
    pub on_time: Share,
    #[serde(rename = "final")]
    pub last: Option<Partition<Rating>>,
}
