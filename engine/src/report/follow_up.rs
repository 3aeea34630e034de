//! 跟踪落实: what was promised in answers, and what was done after them.

use serde::Serialize;

use super::counts::Joined;
use super::definition::{PROMISES_KEPT, RESUBMITTED, UPGRADED};
use super::figure::{Partition, Share};
use super::scope::Scope;
use crate::stats::sort_by;
use crate::table::{Progress, measure_code};
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
        let counts = &scope.counts;
        let mut commitments = counts.promises.clone();
        // Records without a promise; every promise has a state.
        commitments[CommitmentState::Missing] = 0;
        FollowUp {
            promises_kept: counts.share(&PROMISES_KEPT),
            commitments,
            upgraded: counts.share(&UPGRADED),
            outcome_flow: outcome_flow(&counts.progress),
            by_year: by_year(&scope.standing.derived.year.values, &scope.counts.year_now),
            measures: measures(&counts.measures),
            resubmitted: counts.share(&RESUBMITTED).n,
        }
    }
}

/// Answered records with a known outcome other than solved, by what is recorded later; codes are in the order
/// of the contract.
pub fn outcome_flow(progress: &Joined<Progress>) -> Vec<OutcomeFlow> {
    let given = progress.iter().filter(|(kind, _)| kind.is_classed() && kind.outcome != Outcome::Solved);
    let flow = given.map(|(kind, n)| OutcomeFlow {
        from: kind.outcome.term().key,
        to: if kind.later.is_given() { kind.later.term().key } else { NO_FOLLOWUP },
        n,
    });
    flow.collect()
}

/// The records of each year by their outcome now; counts are by year, then outcome.
pub fn by_year(years: &[u32], counts: &[u64]) -> Vec<ByYear> {
    let by_year = years.iter().zip(counts.chunks(Outcome::VALUES.len()));
    let mut list: Vec<ByYear> = by_year
        .map(|(year, counts)| (year, Partition::from_codes(counts)))
        .map(|(year, outcomes_now)| ByYear {
            year: (*year != 0).then_some(*year),
            items: outcomes_now.total(),
            outcomes_now,
        })
        .filter(|entry| entry.items > 0)
        .collect();
    sort_by(&mut list, |a, b| a.year.unwrap_or(u32::MAX).cmp(&b.year.unwrap_or(u32::MAX)));
    list
}

fn measures(counts: &[u64]) -> Measures {
    let mut all = Measures { total: 0, by_kind: Partition::default(), by_reach: Partition::default() };
    for kind in MeasureKind::VALUES {
        for reach in Reach::VALUES {
            let n = counts.get(measure_code(*kind, *reach) as usize).copied().unwrap_or(0);
            all.total += n;
            all.by_kind[*kind] += n;
            all.by_reach[*reach] += n;
        }
    }
    all
}
