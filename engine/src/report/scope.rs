//! The records that a report speaks of: what was counted of them, and the key items among them one by one.

use super::counts::Counts;
use super::definition::{Definition, Judge, Verdict};
use super::figure::Share;
use crate::ingest::Export;
use crate::query::Filter;
use crate::table::{Dataset, RowSet, Standing, Table};

/// The selected records of an export.
pub struct Scope<'a> {
    export: &'a Export,
    /// The records.
    pub table: &'a Table,
    /// What follows from each.
    pub standing: &'a Standing,
    /// What the export says of itself.
    pub dataset: &'a Dataset,
    /// How many there are of each kind.
    pub counts: Counts,
    /// The rows of the key items among them.
    pub key_rows: RowSet,
}

impl<'a> Scope<'a> {
    /// The records of an export for which every clause holds.
    pub fn new(export: &'a Export, filter: &Filter) -> Scope<'a> {
        let Export { table, standing, dataset, .. } = export;
        let sets = filter.sets();
        let key_rows = key_rows(export, &sets);
        Scope { export, table, standing, dataset, counts: Counts::new(export, &sets), key_rows }
    }

    /// The weight of all records.
    pub fn total(&self) -> u64 {
        self.counts.stages.total()
    }

    /// The figure of a definition that looks at rows and leaves out whatever is no key item.
    pub fn key_share(&self, definition: &Definition) -> Share {
        let Judge::Row(judge) = definition.judge else { return Share::default() };
        let (mut n, mut of) = (0, 0);
        for row in self.key_rows.iter() {
            let weight = self.table.weight(row);
            match judge(self.export, row) {
                Verdict::Counted => (n, of) = (n + weight, of + weight),
                Verdict::Of => of += weight,
                Verdict::LeftOut(_) => {}
            }
        }
        Share::new(n, of, self.total())
    }
}

/// The rows of the key items that are in every set.
pub fn key_rows(export: &Export, sets: &[&RowSet]) -> RowSet {
    let mut key_rows = export.standing.derived.key_rows.clone();
    sets.iter().for_each(|rows| key_rows.intersect(rows));
    key_rows
}

/// The official order of the themes.
pub fn themes_of(export: &Export) -> Vec<String> {
    export.dataset.themes.iter().map(|entry| entry.name.clone()).collect()
}
