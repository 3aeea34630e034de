//! Numbers of which there are few as codes, the months of days among them, and lists of codes.

use rustc_hash::FxHashMap;

use super::Narrow;
use super::by_day::ByDay;
use super::column::{held, span};
use crate::calendar::Day;

/// Numbers by row as codes from 1 on, in the order of first sight; 0 stays 0.
#[derive(Clone, Debug)]
pub struct Dense {
    /// The codes by row.
    pub codes: Narrow,
    /// The numbers by code.
    pub values: Vec<u32>,
    seen: FxHashMap<u32, u32>,
    /// The last number and its code.
    last: (u32, u32),
}

/// Any number of codes by row.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Where the codes of each row end.
    pub ends: Vec<u32>,
    /// The codes of all rows.
    pub codes: Narrow,
}

impl Default for Dense {
    fn default() -> Dense {
        Dense {
            codes: Narrow::default(),
            values: vec![0],
            seen: FxHashMap::from_iter([(0, 0)]),
            last: (0, 0),
        }
    }
}

impl Dense {
    /// Appends a row.
    pub fn push(&mut self, number: u32) {
        // Records of a year or session stand together.
        if number != self.last.0 {
            self.last = (number, self.intern(number));
        }
        self.codes.push(self.last.1);
    }

    fn intern(&mut self, number: u32) -> u32 {
        let next = self.values.len() as u32;
        let code = *self.seen.entry(number).or_insert(next);
        if code == next {
            self.values.push(number);
        }
        code
    }

    /// The number of the last row.
    pub fn last(&self) -> u32 {
        let code = self.codes.last().unwrap_or(0);
        self.values.get(code as usize).copied().unwrap_or(0)
    }

    /// The code of a number, if a row has it.
    pub fn code(&self, number: u32) -> Option<u32> {
        self.seen.get(&number).copied()
    }
}

impl Lists {
    /// The codes of a row.
    pub fn of_row(&self, row: usize) -> impl Iterator<Item = u32> {
        span(&self.ends, row).map(|at| self.codes.get(at))
    }

    /// Appends a row with each of its codes, all below 16, once: a record that has a value twice has it.
    pub fn push_distinct(&mut self, codes: impl Iterator<Item = u32>) {
        let set = codes.fold(0_u16, |set, code| set | 1 << code);
        self.push((0..16).filter(|code| set & 1 << code != 0));
    }

    /// How much memory they hold, in bytes.
    pub fn bytes(&self) -> usize {
        held(&self.ends) + self.codes.bytes()
    }

    /// Appends a row.
    pub fn push(&mut self, codes: impl Iterator<Item = u32>) {
        codes.for_each(|code| self.codes.push(code));
        self.ends.push(self.codes.len() as u32);
    }
}

/// The months of days as codes; the numbers are those of months, one up, and 0 for none.
#[derive(Clone, Debug, Default)]
pub struct Months {
    /// The months by row.
    pub dense: Dense,
    by_day: ByDay,
}

impl Months {
    /// Appends a row.
    pub fn push(&mut self, day: Option<Day>) {
        let Months { dense, by_day } = self;
        let code = day.map_or(0, |day| by_day.get(day, || dense.intern(month_number(day))));
        dense.codes.push(code);
    }
}

/// The month of a day, one up.
fn month_number(day: Day) -> u32 {
    day.month().0 as u32 + 1
}
