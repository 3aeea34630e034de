//! The records that a figure speaks of, and the few ways in which they are counted.

use super::figure::{Partition, Share};
use crate::ingest::Export;
use crate::query::RowSet;
use crate::table::{Codes, Dataset, Standing, Table};
use crate::vocabulary::{Coded, Outcome, Rating};

/// An export and the rows of it that are selected.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The records.
    pub table: &'a Table,
    /// What follows from each.
    pub standing: &'a Standing,
    /// What the export says of itself.
    pub dataset: &'a Dataset,
    rows: &'a [Weighed],
}

/// A row and how many records it stands for.
pub type Weighed = (u32, u32);

/// Rows with their weights: many figures go through them, each in turn.
pub fn weighed(export: &Export, rows: &RowSet) -> Vec<Weighed> {
    let weight = |row| u32::try_from(export.table.weight(row)).unwrap_or(u32::MAX);
    rows.iter().map(|row| (row as u32, weight(row))).collect()
}

impl<'a> Scope<'a> {
    /// These rows of an export.
    pub fn new(export: &'a Export, rows: &'a [Weighed]) -> Scope<'a> {
        Scope { table: &export.table, standing: &export.standing, dataset: &export.dataset, rows }
    }

    /// Every row with its weight.
    pub fn rows(&self) -> impl Iterator<Item = (usize, u64)> + use<'a> {
        self.rows.iter().map(|(row, weight)| (*row as usize, u64::from(*weight)))
    }

    /// The weight of all rows.
    pub fn total(&self) -> u64 {
        self.rows().map(|(_, weight)| weight).sum()
    }

    /// The weight of the rows for which this holds.
    pub fn count(&self, holds: &dyn Fn(usize) -> bool) -> u64 {
        self.rows().filter(|(row, _)| holds(*row)).map(|(_, weight)| weight).sum()
    }

    /// Of the rows in `of`, those for which `n` holds too.
    pub fn share(&self, of: &dyn Fn(usize) -> bool, n: &dyn Fn(usize) -> bool) -> Share {
        let mut tally = Tally::default();
        for (row, weight) in self.rows() {
            tally.add(weight, of(row), &|| n(row));
        }
        tally.share()
    }

    /// The rows by their value.
    pub fn partition<T: Coded>(&self, column: &Codes<T>) -> Partition<T> {
        Partition::from_codes(&self.count_codes(column.codes(), T::VALUES.len()))
    }

    /// The rows by their code; one loop for every kind of value.
    fn count_codes(&self, codes: &[u8], values: usize) -> Vec<u64> {
        let mut counts = vec![0; values];
        self.rows().for_each(|(row, weight)| counts[usize::from(codes[row])] += weight);
        counts
    }
}

/// A share that is being counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    n: u64,
    of: u64,
    whole: u64,
}

impl Tally {
    /// Takes a record; `n` is asked only where the record is in the denominator.
    pub fn add(&mut self, weight: u64, in_of: bool, in_n: &dyn Fn() -> bool) {
        self.whole += weight;
        if in_of {
            self.of += weight;
            self.n += if in_n() { weight } else { 0 };
        }
    }

    /// The share of what was taken.
    pub fn share(self) -> Share {
        Share::new(self.n, self.of, self.whole)
    }
}

/// What is told of every unit, delegation and category.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Weight of the records.
    pub items: u64,
    /// 已答复.
    pub answered: Tally,
    /// 按期答复.
    pub on_time: Tally,
    /// By outcome.
    pub outcomes: Partition<Outcome>,
    /// By final overall rating.
    pub ratings: Partition<Rating>,
}

impl Profile {
    /// Takes a record.
    pub fn add(&mut self, scope: &Scope<'_>, row: usize, weight: u64) {
        let standing = scope.standing;
        self.items += weight;
        self.answered.add(weight, standing.is_reached(row), &|| standing.is_answered(row));
        self.on_time.add(weight, is_judged_on_time(scope, row), &|| is_on_time(scope, row));
        self.outcomes[standing.outcome.get(row)] += weight;
        self.ratings[standing.overall.get(row)] += weight;
    }
}

/// Answered, with a day of the answer and a due day.
pub fn is_judged_on_time(scope: &Scope<'_>, row: usize) -> bool {
    scope.standing.is_answered(row)
        && scope.table.replied_on.is_given(row)
        && scope.standing.due.is_given(row)
}

/// Answered on the due day or before.
pub fn is_on_time(scope: &Scope<'_>, row: usize) -> bool {
    match (scope.table.replied_on.get(row), scope.standing.due.get(row)) {
        (Some(replied), Some(due)) => replied <= due,
        _ => false,
    }
}
