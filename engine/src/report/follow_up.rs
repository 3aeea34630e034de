//! 跟踪落实: what was promised in answers, and what was done after them.

use serde::Serialize;

use super::figure::{Partition, Share};
use super::scope::Scope;
#[cfg(not(target_arch = "wasm32"))]
use crate::vocabulary::keys;
use crate::vocabulary::{Coded, CommitmentState, MeasureKind, Outcome, Reach};

/// The figures of the section, in the order of the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct OutcomeFlow {
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = keys::<Outcome>())))]
    pub from: &'static str,
    /// A later outcome, `no_followup` or `unknown`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = later())))]
    pub to: &'static str,
    pub n: u64,
}

/// The records handed over in one year, by their outcome now; `year` is null where neither is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct ByYear {
    pub year: Option<u32>,
    pub items: u64,
    pub outcomes_now: Partition<Outcome>,
}

/// Wider results; counts measures, not records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Measures {
    pub total: u64,
    pub by_kind: Partition<MeasureKind>,
    pub by_reach: Partition<Reach>,
}

/// Stands where no later outcome is recorded.
const NO_FOLLOWUP: &str = "no_followup";

/// What a flow may lead to.
#[cfg(not(target_arch = "wasm32"))]
fn later() -> Vec<&'static str> {
    let missing = Outcome::MISSING.term().key;
    keys::<Outcome>().into_iter().map(|key| if key == missing { NO_FOLLOWUP } else { key }).collect()
}

impl FollowUp {
    /// Works out the section.
    pub fn new(scope: &Scope<'_>) -> FollowUp {
        let (table, standing) = (scope.table, scope.standing);
        let commitments = commitments(scope);
        FollowUp {
            promises_kept: promises_kept(&commitments),
            commitments,
            upgraded: scope.share(
                &|row| standing.outcome.get(row).is_under_way() && table.followup_outcome.get(row).is_known(),
                &|row| table.followup_outcome.get(row) == Outcome::Solved,
            ),
            outcome_flow: outcome_flow(scope),
            by_year: by_year(scope),
            measures: measures(scope),
            resubmitted: scope.count(&|row| !table.related_nos.codes(row).is_empty()),
        }
    }
}

fn commitments(scope: &Scope<'_>) -> Partition<CommitmentState> {
    let mut parts = Partition::default();
    for (row, weight) in scope.rows() {
        for promise in scope.table.commitments.get(row) {
            parts[promise.state_on(scope.standing.as_of)] += weight;
        }
    }
    parts
}

fn promises_kept(commitments: &Partition<CommitmentState>) -> Share {
    let kept = commitments.sum(&[CommitmentState::Kept, CommitmentState::LateKept]);
    Share::new(kept, kept + commitments[CommitmentState::Overdue], commitments.total())
}

/// Answered records with a known outcome other than solved, by what is recorded later.
fn outcome_flow(scope: &Scope<'_>) -> Vec<OutcomeFlow> {
    let mut flows: Vec<Partition<Outcome>> = vec![Partition::default(); Outcome::VALUES.len()];
    for (row, weight) in scope.rows().filter(|(row, _)| scope.standing.is_answered(*row)) {
        let outcome = scope.standing.outcome.get(row);
        if outcome.is_known() && outcome != Outcome::Solved {
            flows[usize::from(outcome.code())][scope.table.followup_outcome.get(row)] += weight;
        }
    }
    let pairs = Outcome::VALUES.iter().zip(&flows).flat_map(|(from, parts)| {
        parts.iter().filter(|(_, n)| *n > 0).map(move |(to, n)| OutcomeFlow {
            from: from.term().key,
            to: if to.is_given() { to.term().key } else { NO_FOLLOWUP },
            n,
        })
    });
    pairs.collect()
}

fn by_year(scope: &Scope<'_>) -> Vec<ByYear> {
    let mut years: Vec<ByYear> = Vec::new();
    for (row, weight) in scope.rows() {
        let year = scope.standing.year(scope.table, row);
        let key = |year: Option<u32>| year.unwrap_or(u32::MAX);
        let place = years.partition_point(|entry| key(entry.year) < key(year));
        if years.get(place).is_none_or(|entry| entry.year != year) {
            years.insert(place, ByYear { year, items: 0, outcomes_now: Partition::default() });
        }
        years[place].items += weight;
        years[place].outcomes_now[scope.standing.outcome_now.get(row)] += weight;
    }
    years
}

fn measures(scope: &Scope<'_>) -> Measures {
    let mut all = Measures { total: 0, by_kind: Partition::default(), by_reach: Partition::default() };
    for (row, weight) in scope.rows() {
        for measure in scope.table.measures.get(row) {
            all.total += weight;
            all.by_kind[measure.kind] += weight;
            all.by_reach[measure.reach] += weight;
        }
    }
    all
}
