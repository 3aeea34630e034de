//! 满意度评价: what deputies think of the manner and of the result.

use serde::Serialize;

use super::counts::{Counts, Joined, changes};
use super::definition::{
    COVERAGE, Definition, Judge, REDONE_ON_TIME, REHANDLED, SATISFIED, SATISFIED_OR_BASICALLY, Verdict,
};
use super::figure::{Partition, Share};
use super::scope::Scope;
use super::time::rating_lag;
use super::totals::Ratings;
use crate::ingest::Export;
use crate::query::Filter;
use crate::table::{Appraisal, Change, RatingDimension, RatingRoundName, Redone};
#[cfg(not(target_arch = "wasm32"))]
use crate::vocabulary::keys;
use crate::vocabulary::{Coded, Outcome, Rating};

/// The figures of the section; `None` where ratings are totals that cannot be narrowed so.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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
    pub rating_lag_median_days: Option<u32>,
    pub rehandling: Rehandling,
    pub appraisals: Vec<Appraisal>,
}

/// First and final rating in one dimension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Rounds {
    pub first: Partition<Rating>,
    #[serde(rename = "final")]
    pub last: Partition<Rating>,
}

/// How many went from one overall rating to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct RatingFlow {
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = keys::<Rating>())))]
    pub from: &'static str,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = keys::<Rating>())))]
    pub to: &'static str,
    pub n: u64,
}

/// Final overall ratings of the records with one outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct ByOutcome {
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = keys::<Outcome>())))]
    pub outcome: &'static str,
    pub ratings: Partition<Rating>,
}

/// Records handled again after a rating.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Rehandling {
    pub items: u64,
    pub rereplied: Share,
    pub on_time: Share,
    #[serde(rename = "final")]
    pub last: Option<Partition<Rating>>,
}

impl Satisfaction {
    /// Works out the section from the records, or from the totals where the export has those.
    pub fn new(scope: &Scope<'_>, ratings: &Ratings<'_>, appraisals: &[Appraisal]) -> Satisfaction {
        let [overall, attitude, result] = rounds(&scope.counts, ratings);
        let from_records = matches!(ratings, Ratings::Records);
        let total = scope.total();
        let share = |definition| overall.as_ref().map(|rounds| rated_share(definition, &rounds.last, total));
        Satisfaction {
            satisfied: share(&SATISFIED),
            satisfied_or_basically: share(&SATISFIED_OR_BASICALLY),
            coverage: share(&COVERAGE),
            flow: from_records.then(|| flow(&scope.counts.change)),
            by_outcome: by_outcome(&scope.counts, ratings),
            rating_lag_median_days: if from_records { rating_lag(&scope.counts.rating_lags) } else { None },
            rehandling: rehandling(&scope.counts, from_records),
            appraisals: appraisals.to_vec(),
            overall,
            attitude,
            result,
        }
    }
}

/// Overall, attitude and result.
fn rounds(counts: &Counts, ratings: &Ratings<'_>) -> [Option<Rounds>; 3] {
    let overall = counts.judged.partition(|kind| Some(kind.rating));
    let rounds = [
        (RatingDimension::Overall, &counts.first_overall, &overall),
        (RatingDimension::Attitude, &counts.first_attitude, &counts.attitude),
        (RatingDimension::Result, &counts.first_result, &counts.result),
    ];
    rounds.map(|(dimension, first, last)| match ratings {
        Ratings::Records => Some(Rounds { first: first.clone(), last: last.clone() }),
        _ => Some(Rounds {
            first: ratings.sum(RatingRoundName::First, dimension, |_| true)?,
            last: ratings.sum(RatingRoundName::Final, dimension, |_| true)?,
        }),
    })
}

/// Records with both overall ratings, by pair, in the order of the contract.
pub(super) fn flow(changes: &Joined<Change>) -> Vec<RatingFlow> {
    let given = || Rating::VALUES.iter().copied().filter(|rating| rating.is_given());
    let pairs = given().flat_map(|from| given().map(move |to| (from, to)));
    let counted = pairs.map(|(from, to)| RatingFlow {
        from: from.term().key,
        to: to.term().key,
        n: changes.sum(|change| (change.from, change.to) == (from, to)),
    });
    counted.filter(|pair| pair.n > 0).collect()
}

/// Records of a selection with two grades that were handled again, weighed.
pub fn regraded(export: &Export, filter: &Filter) -> u64 {
    changes(export, &filter.sets())
        .sum(|change| change.is_rehandled && change.from.is_grade() && change.to.is_grade())
}

/// The share of a definition that looks at the final overall rating alone: of records, or of totals.
fn rated_share(definition: &Definition, ratings: &Partition<Rating>, total: u64) -> Share {
    let Judge::Rating(judge) = definition.judge else { return Share::default() };
    let sum = |wanted: &[Verdict]| {
        let counted = ratings.iter().filter(|(rating, _)| wanted.contains(&judge(*rating)));
        // Totals are what somebody typed: past all counting they stay at the most.
        counted.fold(0, |sum: u64, (_, n)| sum.saturating_add(n))
    };
    Share::new(sum(&[Verdict::Counted]), sum(&[Verdict::Counted, Verdict::Of]), total)
}

/// Every outcome with records, with its final overall ratings.
fn by_outcome(counts: &Counts, ratings: &Ratings<'_>) -> Option<Vec<ByOutcome>> {
    if matches!(ratings, Ratings::Hidden) {
        return None;
    }
    let entry = |outcome: &Outcome| {
        let parts = counts.judged.partition(|kind| (kind.outcome == *outcome).then_some(kind.rating));
        let totals = ratings.of_outcome(*outcome);
        (parts.total() > 0)
            .then(|| ByOutcome { outcome: outcome.term().key, ratings: totals.unwrap_or(parts) })
    };
    Some(Outcome::VALUES.iter().filter_map(entry).collect())
}

fn rehandling(counts: &Counts, from_records: bool) -> Rehandling {
    let Counts { judged, marks, .. } = counts;
    let last = judged.partition(|kind| kind.is_rehandled.then_some(kind.rating));
    let items = counts.share(&REHANDLED);
    let rereplied = marks.sum(|kind| kind.redone != Redone::No);
    Rehandling {
        items: items.n,
        rereplied: Share::new(rereplied, items.n, items.n + items.excluded),
        on_time: counts.share(&REDONE_ON_TIME),
        last: from_records.then_some(last),
    }
}
