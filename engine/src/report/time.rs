//! Figures over time: how long answers take, and what happened in each month.

use super::figure::Probability;
use super::handling::ByMonth;
use super::scope::Scope;
use crate::calendar::{Day, Month, YEARS};
use crate::stats::{Curve, Spells, weighted_median};

/// The days at which the share answered is told.
const DAYS: [u32; 8] = [30, 60, 90, 120, 150, 180, 270, 365];

/// Time from hand-over to answer, waiting records included.
pub fn answer_curve(scope: &Scope<'_>) -> Curve {
    let mut spells = Spells::default();
    for (row, weight) in scope.rows() {
        let answered = scope.standing.is_answered(row);
        let end = match answered {
            true => scope.table.replied_on.get(row),
            false if scope.standing.is_reached(row) => scope.standing.as_of,
            false => None,
        };
        if let (Some(assigned), Some(end)) = (scope.table.assigned_on.get(row), end)
            && let Ok(days) = u32::try_from(end.0 - assigned.0)
        {
            spells.add(days, answered, weight);
        }
    }
    Curve::new(&spells)
}

/// The share answered by the usual days, as far as the curve tells it.
pub fn answered_by_day(curve: &Curve) -> Vec<(u32, Probability)> {
    if curve.steps.is_empty() {
        return Vec::new();
    }
    let told = DAYS.iter().filter(|day| curve.reaches(**day));
    told.map(|day| (*day, Probability::new(1.0 - curve.left_after(*day)))).collect()
}

/// Median of the days from answer to rating.
pub fn rating_lag(scope: &Scope<'_>) -> Option<u32> {
    weighted_median(scope.rows().filter_map(|(row, weight)| {
        let rated = scope.table.first_on.get(row).or_else(|| scope.table.final_on.get(row))?;
        let lag = rated.0 - scope.table.replied_on.get(row)?.0;
        Some((u32::try_from(lag).ok()?, weight))
    }))
}

/// Every month from the first to the last in which something happened. Counted by day first: days are
/// few, and only they are asked for their month.
pub fn by_month(scope: &Scope<'_>) -> Vec<ByMonth> {
    let Some((first, days)) = by_day(scope) else { return Vec::new() };
    let mut months: Vec<(Month, [u64; EVENTS])> = Vec::new();
    for (day, counts) in (first.0..).map(Day).zip(days) {
        let month = day.month();
        if months.last().is_none_or(|(last, _)| *last != month) {
            months.push((month, [0; EVENTS]));
        }
        if let Some((_, sums)) = months.last_mut() {
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
    }
    let listed = months.into_iter().map(|(month, [assigned, replied, rated, closed])| ByMonth {
        month: month.to_iso(),
        assigned,
        replied,
        rated,
        closed,
    });
    listed.collect()
}

/// What happens to a record: handed over, answered, rated, closed.
const EVENTS: usize = 4;

/// How often each happened on each day from the first on which one did to the last.
fn by_day(scope: &Scope<'_>) -> Option<(Day, Vec<[u64; EVENTS]>)> {
    let table = scope.table;
    let start = Day::from_ymd(*YEARS.start(), 1, 1)?;
    let mut counts: Vec<[u64; EVENTS]> = Vec::new();
    for (row, weight) in scope.rows() {
        let rated = table.final_on.get(row).or_else(|| table.first_on.get(row));
        let days = [table.assigned_on.get(row), table.replied_on.get(row), rated, table.closed_on.get(row)];
        for (kind, day) in days.into_iter().enumerate() {
            let Some(place) = day.and_then(|day| usize::try_from(day.0 - start.0).ok()) else { continue };
            if counts.len() <= place {
                counts.resize(place + 1, [0; EVENTS]);
            }
            counts[place][kind] += weight;
        }
    }
    let empty = counts.iter().position(|day| *day != [0; EVENTS])?;
    counts.drain(..empty);
    Some((Day(start.0 + empty as i32), counts))
}
