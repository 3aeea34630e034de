//! Ratings that are hardly what deputies think: a unit that is rated the same every time, and one where the three
//! ratings of a record are always one.

use std::collections::BTreeMap;

use super::super::record::{Rating, Record};
use super::super::{Options, proposal};

/// The two units; none where the sample is too small for them to be noticed.
#[derive(Default)]
pub struct Units {
    uniform: Option<String>,
    straight: Option<String>,
}

/// One in so many of the ratings of the second is not the best.
const OTHER: u32 = 7;

impl Units {
    /// The two that have the most ratings; of two with as many, the later by name.
    pub fn of(options: &Options) -> Units {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for record in (0..options.proposals).map(|index| proposal::at(options.seed, index)) {
            let n = u32::from(overall(&record).is_some_and(is_grade));
            record.lead_units.into_iter().for_each(|unit| *counts.entry(unit).or_default() += n);
        }
        let mut units: Vec<(u32, String)> = counts.into_iter().map(|(unit, n)| (n, unit)).collect();
        units.sort_unstable();
        let mut next = || units.pop().map(|(_, unit)| unit);
        Units { uniform: next(), straight: next() }
    }

    /// Whether one of them leads a record.
    pub fn lead(&self, record: &Record) -> bool {
        [&self.uniform, &self.straight].into_iter().flatten().any(|unit| record.lead_units.contains(unit))
    }

    /// Rates a record as its unit is rated, if it is rated.
    pub fn force(&self, record: &mut Record, index: u32) {
        let leads =
            |unit: &Option<String>| unit.as_ref().is_some_and(|unit| record.lead_units.contains(unit));
        let word = match () {
            () if !overall(record).is_some_and(is_grade) => return,
            () if leads(&self.uniform) => "satisfied",
            () if leads(&self.straight) => {
                ["satisfied", "basically"][usize::from(index.is_multiple_of(OTHER))]
            }
            () => return,
        };
        let on = record.rating_first.and_then(|round| round.on);
        record.rating_first = Some(Rating { attitude: word, result: word, overall: word, on });
        record.rating_final = None;
        (record.rating_overall, record.rating_attitude, record.rating_result) = (None, None, None);
    }
}

/// Whether a word is one of the three grades.
pub fn is_grade(word: &str) -> bool {
    ["satisfied", "basically", "dissatisfied"].contains(&word)
}

/// The final overall rating.
pub fn overall(record: &Record) -> Option<&'static str> {
    three(record)[0]
}

/// The final ratings, overall, of the manner and of the result: the final round, else the flat ones, else the first.
pub fn three(record: &Record) -> [Option<&'static str>; 3] {
    let parts = |round: Option<Rating>| {
        [round.map(|own| own.overall), round.map(|own| own.attitude), round.map(|own| own.result)]
    };
    let flat = [record.rating_overall, record.rating_attitude, record.rating_result];
    let (first, last) = (parts(record.rating_first), parts(record.rating_final));
    [0, 1, 2].map(|place| last[place].or(flat[place]).or(first[place]))
}
