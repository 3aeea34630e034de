//! What looks wrong only where the whole file is known: letters outside their scheme, ratings that are all
//! the same, a date that is older than the data. Said, never corrected.

use rustc_hash::FxHashMap;

use super::notes::Notes;
use super::quote::quote;
use super::uniform::Uniform;
use crate::table::{Dataset, Standing, Table};
use crate::vocabulary::Field;

/// The survey so far.
#[derive(Default)]
pub struct Survey {
    rows: usize,
    /// Letters outside their scheme, by the codes of scheme and letter.
    outside: FxHashMap<(u32, u32), bool>,
    uniform: Uniform,
}

impl Survey {
    /// Looks at so many more settled rows; false where all are done. `numbers` are the numbers of rows in
    /// the file.
    pub fn step(
        &mut self,
        table: &Table,
        standing: &Standing,
        dataset: &Dataset,
        rows: usize,
        numbers: &[u32],
        notes: &mut Notes,
    ) -> bool {
        let end = table.len().min(self.rows.saturating_add(rows));
        for row in self.rows..end {
            if self.is_outside_scheme(table, dataset, row) {
                let letter = quote(table.reply_class.get(row).unwrap_or_default());
                let number = numbers.get(row).map(|number| u64::from(*number));
                notes.issue(number, Some(Field::ReplyClass), "letter_outside_scheme", letter);
            }
            self.uniform.take(table, standing, row);
        }
        self.rows = end;
        end < table.len()
    }

    /// Whether a letter is none of its scheme's; without a known scheme nothing can be said. Each is
    /// looked up once.
    fn is_outside_scheme(&mut self, table: &Table, dataset: &Dataset, row: usize) -> bool {
        let Some(letter) = table.reply_class.get(row) else { return false };
        let codes = (table.reply_scheme.code(row), table.reply_class.code(row));
        *self.outside.entry(codes).or_insert_with(|| {
            let scheme = table.reply_scheme.get(row).or(dataset.reply_scheme.as_deref());
            scheme.is_some_and(|scheme| {
                dataset.has_scheme(scheme) && dataset.outcome_of(scheme, letter).is_none()
            })
        })
    }

    /// Says what the whole file gives cause to say.
    pub fn close(&self, table: &Table, standing: &Standing, dataset: &Dataset, notes: &mut Notes) {
        for (code, n) in self.uniform.units() {
            if let Some(name) = table.lead_units.dictionary().name(code) {
                let text = [&quote(name), " × ", &n.to_string()].concat();
                notes.issue(None, Some(Field::LeadUnits), "uniform_ratings", text);
            }
        }
        if let (Some(as_of), Some(newest)) = (dataset.as_of, standing.newest)
            && as_of < newest
        {
            notes.issue(None, None, "as_of_before_newest", newest.to_iso());
        }
    }
}
