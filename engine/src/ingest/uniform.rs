//! Units whose ratings are all the same: more likely a default of the system than what deputies think.
//!
//! What is said of them is `survey`'s and `check`'s.

use crate::table::{Standing, Table};
use crate::vocabulary::Rating;

/// Fewer ratings of one unit may well be the same.
pub const UNIFORM_FROM: u64 = 30;

/// The ratings so far.
#[derive(Default)]
pub struct Uniform {
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

/// The final ratings of a row, overall, of the manner and of the result, where it is rated overall.
pub fn rated(standing: &Standing, row: usize) -> Option<[Rating; 3]> {
    let ratings = [standing.overall.get(row), standing.attitude.get(row), standing.result.get(row)];
    ratings[0].is_grade().then_some(ratings)
}

impl Uniform {
    /// Takes the ratings of a row.
    pub fn take(&mut self, table: &Table, standing: &Standing, row: usize) {
        let Some(ratings) = rated(standing, row) else { return };
        for code in table.lead_units.codes(row) {
            let place = code as usize;
            if place >= self.units.len() {
                self.units.resize(table.lead_units.dictionary().len(), Ratings::default());
            }
            let unit = &mut self.units[place];
            unit.n += table.weight(row);
            unit.differ |= *unit.first.get_or_insert(ratings) != ratings;
        }
    }

    /// The codes of the units whose ratings are all the same, and how many they are, weighed by `count`.
    pub fn units(&self) -> impl Iterator<Item = (u32, u64)> {
        let same = self.units.iter().zip(0..).filter(|(unit, _)| unit.n >= UNIFORM_FROM && !unit.differ);
        same.map(|(unit, code)| (code, unit.n))
    }
}
