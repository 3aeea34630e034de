//! Figures over time: how long answers take, and what happened in each month.

use super::figure::Probability;
use super::handling::ByMonth;
use super::scope::Scope;
use crate::calendar::Month;
use crate::ingest::Export;
use crate::query::{Axis, Counted, Filter, recount};
use crate::stats::{Curve, Spells, weighted_median};
use crate::table::{Dense, spell_of_code};

/// The days at which the share answered is told.
const DAYS: [u32; 8] = [30, 60, 90, 120, 150, 180, 270, 365];

/// Time from hand-over to answer, waiting records included; from counts by the codes of spells.
pub fn answer_curve(counts: &[u64]) -> Curve {
    let mut spells = Spells::default();
    for (code, n) in (0..).zip(counts).filter(|(_, n)| **n > 0) {
        if let Some((days, is_answered)) = spell_of_code(code) {
            spells.add(days, is_answered, *n);
        }
    }
    Curve::new(&spells)
}

/// The same of a selection, for the panel that draws it, and of how many records it tells.
pub fn curve(export: &Export, filter: &Filter) -> (Curve, u64) {
    let aged = &export.standing.derived.aged;
    let counted = [Counted { axis: Axis::numbers(&aged.spell, aged.spells), own: None }];
    let more = &export.standing.derived.more;
    let counts = recount(export.table.len(), &filter.sets(), &counted, more).pop().unwrap_or_default();
    let spells = (0..).zip(&counts).filter(|(code, _)| spell_of_code(*code).is_some());
    (answer_curve(&counts), spells.map(|(_, n)| n).sum())
}

/// The share answered by the usual days, as far as the curve tells it.
pub fn answered_by_day(curve: &Curve) -> Vec<(u32, Probability)> {
    if curve.steps.is_empty() {
        return Vec::new();
    }
    let told = DAYS.iter().filter(|day| curve.reaches(**day));
    told.map(|day| (*day, Probability::new(1.0 - curve.left_after(*day)))).collect()
}

/// Median of the days from answer to rating, from counts by days, one up.
pub fn rating_lag(counts: &[u64]) -> Option<u32> {
    weighted_median((0..).zip(counts.iter().skip(1).copied()))
}

/// The days from answer to rating that occur in a selection, ascending, each with its records, weighed.
pub fn rating_lags(export: &Export, filter: &Filter) -> Vec<(u32, u64)> {
    let derived = &export.standing.derived;
    let counted = [Counted { axis: Axis::numbers(&derived.rating_lag, derived.rating_lags), own: None }];
    let counts =
        recount(export.table.len(), &filter.sets(), &counted, &derived.more).pop().unwrap_or_default();
    (0..).zip(counts.into_iter().skip(1)).filter(|(_, n)| *n > 0).collect()
}

/// What happens to a record: handed over, answered, rated, closed.
const EVENTS: usize = 4;

/// Every month from the first to the last in which something happened.
pub fn by_month(scope: &Scope<'_>) -> Vec<ByMonth> {
    let (counts, derived) = (&scope.counts, &scope.standing.derived);
    let events: [(&Dense, &[u64]); EVENTS] = [
        (&derived.assigned.dense, &counts.assigned),
        (&derived.replied.dense, &counts.replied),
        (&derived.rated.dense, &counts.rated),
        (&derived.closed.dense, &counts.closed),
    ];
    let given = |(dense, counts): (&Dense, &[u64])| months_of(dense, counts);
    let Some(first) = events.into_iter().flat_map(given).map(|(month, _)| month).min() else {
        return Vec::new();
    };
    let mut months: Vec<[u64; EVENTS]> = Vec::new();
    for (kind, event) in events.into_iter().enumerate() {
        for (month, n) in given(event) {
            let place = (month - first) as usize;
            months.resize(months.len().max(place + 1), [0; EVENTS]);
            months[place][kind] = n;
        }
    }
    let listed = (first as i32..).zip(months).map(|(month, [assigned, replied, rated, closed])| ByMonth {
        month: Month(month).to_iso(),
        assigned,
        replied,
        rated,
        closed,
    });
    listed.collect()
}

/// The months that have something, each with how much.
fn months_of(months: &Dense, counts: &[u64]) -> Vec<(u32, u64)> {
    let given = months.values.iter().zip(counts).filter(|(number, n)| **number > 0 && **n > 0);
    given.map(|(number, n)| (number - 1, *n)).collect()
}
