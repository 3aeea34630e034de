//! Figures over time: how long answers take, and what happened in each month.

use super::figure::Probability;
use super::handling::ByMonth;
use super::scope::Scope;
use crate::calendar::Month;
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

/// Every month from the first to the last in which something happened.
pub fn by_month(scope: &Scope<'_>) -> Vec<ByMonth> {
    let mut events: Vec<(Month, usize, u64)> = Vec::new();
    for (row, weight) in scope.rows() {
        let table = scope.table;
        let rated = table.final_on.get(row).or_else(|| table.first_on.get(row));
        let days = [table.assigned_on.get(row), table.replied_on.get(row), rated, table.closed_on.get(row)];
        for (kind, day) in days.into_iter().enumerate() {
            events.extend(day.map(|day| (day.month(), kind, weight)));
        }
    }
    let (Some(first), Some(last)) = (events.iter().map(|e| e.0).min(), events.iter().map(|e| e.0).max())
    else {
        return Vec::new();
    };
    let mut counts = vec![[0; 4]; (last.0 - first.0 + 1) as usize];
    for (month, kind, weight) in events {
        counts[(month.0 - first.0) as usize][kind] += weight;
    }
    let months = counts.into_iter().enumerate();
    months
        .map(|(place, [assigned, replied, rated, closed])| ByMonth {
            month: Month(first.0 + place as i32).to_iso(),
            assigned,
            replied,
            rated,
            closed,
        })
        .collect()
}
