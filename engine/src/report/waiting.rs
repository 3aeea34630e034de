//! The suggestions that wait for an answer, by how far past their due day they are.

use crate::calendar::Day;
use crate::ingest::Export;
use crate::query::Filter;
use crate::table::Deadline;

/// How a waiting record stands against its due day, on the day of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// Not past it.
    Within,
    /// Past it by one calendar month at most.
    OneMonth,
    /// Past it by more than one, and three at most.
    ThreeMonths,
    /// Past it by more than three.
    Longer,
    /// No due day can be told.
    NoDay,
}

impl Age {
    /// All of them, as they are shown.
    pub const ALL: [Age; 5] = [Age::Within, Age::OneMonth, Age::ThreeMonths, Age::Longer, Age::NoDay];

    fn of(due: Option<Day>, as_of: Option<Day>) -> Age {
        match (due, as_of) {
            (None, _) | (_, None) => Age::NoDay,
            (Some(due), Some(as_of)) if as_of <= due => Age::Within,
            (Some(due), Some(as_of)) if as_of <= due.plus_months(1) => Age::OneMonth,
            (Some(due), Some(as_of)) if as_of <= due.plus_months(3) => Age::ThreeMonths,
            _ => Age::Longer,
        }
    }
}

/// What waits in a selection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// How many are of each age, weighed, in the order of `Age::ALL`.
    pub ages: [u64; Age::ALL.len()],
    /// The rows in order of their hand-over; those without a day last.
    pub rows: Vec<u32>,
}

/// The waiting records of a selection.
pub fn waiting(export: &Export, filter: &Filter) -> Waiting {
    let (table, standing) = (&export.table, &export.standing);
    let sets = filter.sets();
    let mut waiting = Waiting::default();
    let mut keyed = Vec::new();
    for (row, code) in standing.derived.aged.due.iter().enumerate() {
        let Some(deadline) = Deadline::from_code(*code) else { continue };
        if !sets.iter().all(|rows| rows.contains(row)) {
            continue;
        }
        let due = standing.due.get(row).filter(|_| deadline != Deadline::None);
        waiting.ages[Age::of(due, standing.as_of) as usize] += table.weight(row);
        keyed.push((table.assigned_on.get(row).map_or(i32::MAX, |day| day.0), row as u32));
    }
    keyed.sort_unstable();
    waiting.rows = keyed.into_iter().map(|(_, row)| row).collect();
    waiting
}
