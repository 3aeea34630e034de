//! Works out what follows from the records as far as they are there, and goes on where it left off.

use super::{Dataset, Dictionary, Names, Standing, Table, ThemeEntry};

/// How far it has come.
#[derive(Default)]
pub struct Settler {
    /// What follows from the rows so far.
    pub standing: Standing,
    themes: Option<Themes>,
    rows: usize,
}

/// Entries of the dataset by the name of their theme.
struct Themes {
    names: Dictionary,
    /// Place in the dataset by code.
    places: Vec<usize>,
}

impl Settler {
    /// Settles so many more rows of a table; false where all are settled, and as_of with them.
    pub fn step(&mut self, table: &mut Table, dataset: &Dataset, rows: usize) -> bool {
        let end = table.len().min(self.rows.saturating_add(rows));
        for row in self.rows..end {
            self.inherit(table, dataset, row);
            self.standing.push(table, dataset, row);
        }
        self.rows = end;
        self.standing.settle_as_of(dataset);
        end < table.len()
    }

    /// How many rows are settled.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Fills what a record lacks from its theme and, for the coordinator, from the place's terms.
    fn inherit(&mut self, table: &mut Table, dataset: &Dataset, row: usize) {
        if !table.is_key(row) {
            return;
        }
        let themes = self.themes.get_or_insert_with(|| Themes::new(dataset));
        if let Some(entry) = table.key_theme.get(row).and_then(|theme| themes.entry(dataset, theme)) {
            fill(&mut table.lead_supervisor, row, &entry.lead_supervisor);
            fill(&mut table.gov_lead_handler, row, &entry.gov_lead_handler);
            fill(&mut table.supervising_committee, row, &entry.supervising_committee);
            fill(&mut table.coordinator, row, &entry.coordinator);
        }
        fill(&mut table.coordinator, row, &dataset.terms.coordinator);
    }
}

impl Themes {
    /// The first entry of a name counts.
    fn new(dataset: &Dataset) -> Themes {
        let mut themes = Themes { names: Dictionary::default(), places: vec![0] };
        for (place, entry) in dataset.themes.iter().enumerate() {
            if themes.names.intern(&entry.name) as usize == themes.places.len() {
                themes.places.push(place);
            }
        }
        themes
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
