//! 跟踪落实: what was promised in answers, and what was done after them.

use serde::Serialize;

use super::figure::{Partition, Share};
use crate::vocabulary::{CommitmentState, MeasureKind, Outcome, Reach};

/// The figures of the section, in the order of the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct FollowUp {
    /// Counts promises, not records.
    pub commitments: Partition<CommitmentState>,
    pub promises_kept: Share,
    pub upgraded: Share,
    pub outcome_flow: Vec<OutcomeFlow>,
    pub by_year: Vec<ByYear>,
    pub measures: Measures,
    pub resubmitted: u64,
}

/// How many answered records with one outcome have which later outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct OutcomeFlow {
    pub from: &'static str,
    /// A later outcome, `no_followup` or `unknown`.
    pub to: &'static str,
    pub n: u64,
}

/// The records handed over in one year, by their outcome now; `year` is null where neither is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct ByYear {
    pub year: Option<i32>,
    pub items: u64,
    pub outcomes_now: Partition<Outcome>,
}

/// Wider results; counts measures, not records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Measures {
    pub total: u64,
    pub by_kind: Partition<MeasureKind>,
    pub by_reach: Partition<Reach>,
}
