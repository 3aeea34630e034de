//! What looks wrong only where the whole file is known: letters outside their scheme, ratings that are all
//! the same, a date that is older than the data. Said, never corrected.

use rustc_hash::FxHashMap;

use super::notes::Notes;
use super::quote::quote;
use crate::table::{Dataset, Standing, Table};
use crate::vocabulary::{Field, Rating};

/// Fewer ratings of one unit may well be the same.
const UNIFORM_FROM: u64 = 30;

/// The survey so far.
#[derive(Default)]
pub struct Survey {
    rows: usize,
    /// Letters outside their scheme, by the codes of scheme and letter.
    outside: FxHashMap<(u32, u32), bool>,
    /// By the code of the lead unit.
    units: Vec<Ratings>,
}

/// The ratings of the records that one unit leads.
#[derive(Clone, Default)]
struct Ratings {
    n: u64,
    first: Option<[Rating; 3]>,
    differ: bool,
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
        self.units.resize(table.lead_units.dictionary().len(), Ratings::default());
        for row in self.rows..end {
            if self.is_outside_scheme(table, dataset, row) {
                let letter = quote(table.reply_class.get(row).unwrap_or_default());
                let number = numbers.get(row).map(|number| u64::from(*number));
                notes.issue(number, Some(Field::ReplyClass), "letter_outside_scheme", letter);
            }
            self.take_ratings(table, standing, row);
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

    fn take_ratings(&mut self, table: &Table, standing: &Standing, row: usize) {
        let ratings = [standing.overall.get(row), standing.attitude.get(row), standing.result.get(row)];
        if !matches!(ratings[0], Rating::Satisfied | Rating::Basically | Rating::Dissatisfied) {
            return;
        }
        for code in table.lead_units.codes(row) {
            let unit = &mut self.units[code as usize];
            unit.n += table.weight(row);
            unit.differ |= *unit.first.get_or_insert(ratings) != ratings;
        }
    }

    /// Says what the whole file gives cause to say.
    pub fn close(&self, table: &Table, standing: &Standing, dataset: &Dataset, notes: &mut Notes) {
        for (code, unit) in self.units.iter().enumerate().filter(|(_, unit)| unit.n >= UNIFORM_FROM) {
            if let (false, Some(name)) = (unit.differ, table.lead_units.dictionary().name(code as u32)) {
                let text = [&quote(name), " × ", &unit.n.to_string()].concat();
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
