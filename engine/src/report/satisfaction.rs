//! 满意度评价: what deputies think of the manner and of the result.

use serde::Serialize;

use super::figure::{Partition, Share};
use super::scope::Scope;
use super::time::rating_lag;
use super::totals::Ratings;
use crate::table::{Appraisal, RatingDimension, RatingRoundName};
#[cfg(not(target_arch = "wasm32"))]
use crate::vocabulary::keys;
use crate::vocabulary::{Coded, Outcome, Rating, Status};

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
        let [overall, attitude, result] = rounds(scope, ratings);
        let total = scope.total();
        let last = overall.as_ref().map(|rounds| &rounds.last);
        let rated = [Rating::Satisfied, Rating::Basically, Rating::Dissatisfied];
        let asked = [Rating::Satisfied, Rating::Basically, Rating::Dissatisfied, Rating::NoResponse];
        let share =
            |n: &[Rating], of: &[Rating]| last.map(|last| Share::new(last.sum(n), last.sum(of), total));
        let from_records = matches!(ratings, Ratings::Records);
        Satisfaction {
            satisfied: share(&[Rating::Satisfied], &rated),
            satisfied_or_basically: share(&[Rating::Satisfied, Rating::Basically], &rated),
            coverage: share(&rated, &asked),
            flow: from_records.then(|| flow(scope)),
            by_outcome: by_outcome(scope, ratings),
            rating_lag_median_days: if from_records { rating_lag(scope) } else { None },
            rehandling: rehandling(scope, from_records),
            appraisals: appraisals.to_vec(),
            overall,
            attitude,
            result,
        }
    }
}

/// Overall, attitude and result.
fn rounds(scope: &Scope<'_>, ratings: &Ratings<'_>) -> [Option<Rounds>; 3] {
    let standing = scope.standing;
    let columns = [
        (RatingDimension::Overall, &standing.first_overall, &standing.overall),
        (RatingDimension::Attitude, &standing.first_attitude, &standing.attitude),
        (RatingDimension::Result, &standing.first_result, &standing.result),
    ];
    columns.map(|(dimension, first, last)| match ratings {
        Ratings::Records => Some(Rounds { first: scope.partition(first), last: scope.partition(last) }),
        _ => Some(Rounds {
            first: ratings.sum(RatingRoundName::First, dimension, |_| true)?,
            last: ratings.sum(RatingRoundName::Final, dimension, |_| true)?,
        }),
    })
}

/// Records with both overall ratings, by pair.
pub(super) fn flow(scope: &Scope<'_>) -> Vec<RatingFlow> {
    let mut flows: Vec<(Rating, Partition<Rating>)> =
        Rating::VALUES.iter().map(|from| (*from, Partition::default())).collect();
    for (row, weight) in scope.rows() {
        let (from, to) = (scope.table.first_overall.get(row), scope.table.final_overall.get(row));
        if from.is_given() && to.is_given() {
            flows[usize::from(from.code())].1[to] += weight;
        }
    }
    let pairs = flows.iter().flat_map(|(from, parts)| parts.iter().map(move |(to, n)| (from, to, n)));
    let given = pairs.filter(|(_, _, n)| *n > 0);
    given.map(|(from, to, n)| RatingFlow { from: from.term().key, to: to.term().key, n }).collect()
}

/// Every outcome with records, with its final overall ratings.
fn by_outcome(scope: &Scope<'_>, ratings: &Ratings<'_>) -> Option<Vec<ByOutcome>> {
    if matches!(ratings, Ratings::Hidden) {
        return None;
    }
    let mut parts: Vec<Partition<Rating>> = vec![Partition::default(); Outcome::VALUES.len()];
    for (row, weight) in scope.rows() {
        parts[usize::from(scope.standing.outcome.get(row).code())][scope.standing.overall.get(row)] += weight;
    }
    let outcomes = Outcome::VALUES.iter().zip(parts);
    let given = outcomes.filter(|(outcome, parts)| {
        parts.total() > 0 || ratings.of_outcome(**outcome).is_some_and(|totals| totals.total() > 0)
    });
    let list = given.map(|(outcome, parts)| ByOutcome {
        outcome: outcome.term().key,
        ratings: ratings.of_outcome(*outcome).unwrap_or(parts),
    });
    Some(list.collect())
}

fn rehandling(scope: &Scope<'_>, from_records: bool) -> Rehandling {
    let (table, standing) = (scope.table, scope.standing);
    let again = &|row: usize| {
        table.rehandled.get(row).is_some_and(|times| times > 0)
            || table.status.get(row) == Status::Rehandling
            || table.rereplied_on.is_given(row)
    };
    let mut last = Partition::default();
    for (row, weight) in scope.rows().filter(|(row, _)| again(*row)) {
        last[standing.overall.get(row)] += weight;
    }
    Rehandling {
        items: last.total(),
        rereplied: scope.share(again, &|row| table.rereplied_on.is_given(row)),
        on_time: scope
            .share(&|row| table.rereplied_on.is_given(row) && table.first_on.is_given(row), &|row| {
                is_redone_on_time(scope, row)
            }),
        last: from_records.then_some(last),
    }
}

fn is_redone_on_time(scope: &Scope<'_>, row: usize) -> bool {
    match (scope.table.rereplied_on.get(row), scope.table.first_on.get(row)) {
        (Some(again), Some(rated)) => again <= rated.plus_months(scope.dataset.rules.redo_months),
        _ => false,
    }
}
