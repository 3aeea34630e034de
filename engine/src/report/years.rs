//! Suggestions that take years: by the year of their hand-over, and those under way after more than one.

use super::figure::Partition;
use super::follow_up::{ByYear, by_year};
use crate::calendar::Day;
use crate::ingest::Export;
use crate::query::{Axis, Counted, Dimension, Filter, recount};
use crate::vocabulary::{Coded, Outcome};

/// What a selection has of several years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Years {
    /// By year of hand-over with the outcome now, whatever years are picked: a panel never narrows itself.
    pub by_year: Vec<ByYear>,
    /// Those selected that were handed over a whole year ago and are still pursued.
    pub pursued: u64,
}

impl Years {
    /// The outcomes of all years.
    pub fn outcomes(&self) -> Partition<Outcome> {
        let mut all = Partition::default();
        self.by_year
            .iter()
            .flat_map(|year| year.outcomes_now.iter())
            .for_each(|(outcome, n)| all[outcome] += n);
        all
    }
}

/// The years of a selection.
pub fn years(export: &Export, filter: &Filter) -> Years {
    let (table, standing) = (&export.table, &export.standing);
    let year = &standing.derived.year;
    let axis = Axis::dense(year).by(standing.outcome_now.codes(), Outcome::VALUES.len());
    let sets = filter.sets_except(&[Dimension::Year]);
    let counted = [Counted { axis, own: None }];
    let counts = recount(table.len(), &sets, &counted, &standing.derived.more).pop().unwrap_or_default();
    Years { by_year: by_year(&year.values, &counts), pursued: pursued(export, filter) }
}

/// Records with a unit that were handed over a whole year ago and, by their outcome now, are still pursued.
fn pursued(export: &Export, filter: &Filter) -> u64 {
    let (table, standing) = (&export.table, &export.standing);
    let Some(last) = standing.as_of.map(a_year_before) else { return 0 };
    let sets = filter.sets();
    let rows = (0..table.len()).filter(|row| {
        standing.outcome_now.get(*row).is_pursued()
            && table.assigned_on.get(*row).is_some_and(|day| day <= last)
            && standing.is_reached(*row)
            && sets.iter().all(|rows| rows.contains(*row))
    });
    rows.map(|row| table.weight(row)).sum()
}

/// The last day from which a whole year has passed by this one; a year from 29 February ends on the 28th.
fn a_year_before(day: Day) -> Day {
    let before = day.plus_months(-12);
    let next = Day(before.0 + 1);
    if next.plus_months(12) <= day { next } else { before }
}
