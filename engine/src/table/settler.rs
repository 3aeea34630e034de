//! Works out what follows from the records as far as they are there, and goes on where it left off; and
//! what they inherit from their themes, once the file is whole.

use super::derived::Aged;
use super::{Dataset, Dictionary, Names, Standing, Table, ThemeEntry};
use crate::calendar::Day;

/// What follows from the rows so far.
#[derive(Default)]
pub struct Settler {
    /// The derived columns.
    pub standing: Standing,
    rows: usize,
    /// So many rows are worked out for the day of the figures, too.
    aged: usize,
    /// That day.
    aged_for: Option<Day>,
}

impl Settler {
    /// Settles so many more rows of a table; false where all are settled, and as_of with them. What the day of
    /// the figures decides comes last, and once more where rows that came later brought a newer day.
    pub fn step(&mut self, table: &Table, dataset: &Dataset, rows: usize) -> bool {
        let end = table.len().min(self.rows.saturating_add(rows));
        for row in self.rows..end {
            self.standing.push(table, dataset, row);
        }
        self.standing.derive(table, dataset, self.rows..end);
        self.standing.settle_as_of(table, dataset, self.rows..end);
        let had_rows = self.rows < end;
        self.rows = end;
        had_rows || self.age(table, rows)
    }

    fn age(&mut self, table: &Table, rows: usize) -> bool {
        if self.aged_for != self.standing.as_of {
            self.aged_for = self.standing.as_of;
            self.aged = 0;
            self.standing.derived.aged = Aged::default();
        }
        let end = table.len().min(self.aged.saturating_add(rows));
        self.standing.age(table, self.aged..end);
        self.aged = end;
        end < table.len()
    }
}

/// Gives records what they lack. Only at the end of a file: until then a row is what the file says of it.
pub struct Heirs {
    names: Dictionary,
    /// Place in the dataset by code of the theme; the first entry of a name counts.
    places: Vec<usize>,
    rows: usize,
}

impl Heirs {
    /// The themes of a dataset.
    pub fn new(dataset: &Dataset) -> Heirs {
        let mut heirs = Heirs { names: Dictionary::default(), places: vec![0], rows: 0 };
        for (place, entry) in dataset.themes.iter().enumerate() {
            if heirs.names.intern(&entry.name) as usize == heirs.places.len() {
                heirs.places.push(place);
            }
        }
        heirs
    }

    /// Goes through so many more rows; false where all are done.
    pub fn step(&mut self, table: &mut Table, dataset: &Dataset, rows: usize) -> bool {
        let end = table.len().min(self.rows.saturating_add(rows));
        for row in self.rows..end {
            if table.is_key(row) {
                self.inherit(table, dataset, row);
            }
        }
        self.rows = end;
        end < table.len()
    }

    /// From its theme and, for the coordinator, from the place's terms.
    fn inherit(&self, table: &mut Table, dataset: &Dataset, row: usize) {
        if let Some(entry) = table.key_theme.get(row).and_then(|theme| self.entry(dataset, theme)) {
            fill(&mut table.lead_supervisor, row, &entry.lead_supervisor);
            fill(&mut table.gov_lead_handler, row, &entry.gov_lead_handler);
            fill(&mut table.supervising_committee, row, &entry.supervising_committee);
            fill(&mut table.coordinator, row, &entry.coordinator);
        }
        fill(&mut table.coordinator, row, &dataset.terms.coordinator);
    }

    fn entry<'a>(&self, dataset: &'a Dataset, theme: &str) -> Option<&'a ThemeEntry> {
        let code = self.names.code(theme)?;
        dataset.themes.get(*self.places.get(code as usize)?)
    }
}

fn fill(names: &mut Names, row: usize, name: &Option<String>) {
    if let (0, Some(name)) = (names.code(row), name) {
        names.set(row, name);
    }
}
