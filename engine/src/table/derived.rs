//! What follows from several columns of a row, as codes: what rows are told apart by beside the columns.

use rustc_hash::FxHashMap;

use super::{Days, Deadline, Narrow, Table};
use crate::vocabulary::{Coded, CommitmentState};

/// The codes by row.
#[derive(Clone, Debug, Default)]
pub struct Derived {
    /// The rows that stand for more than one record, and for how many more.
    pub more: Vec<(u32, u64)>,
    /// 1 for a key item.
    pub key: Vec<u8>,
    /// The code of the deadline; `NOT_WAITING` for a record that does not wait.
    pub due: Vec<u8>,
    /// The year of hand-over, else the record's own.
    pub year: Dense,
    /// Term and session in one number.
    pub session: Dense,
    /// Months of hand-over, one up.
    pub assigned: Dense,
    /// Months of the answer, one up.
    pub replied: Dense,
    /// Forms of activities.
    pub forms: Lists,
    /// States of promises.
    pub promises: Lists,
}

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
    pub codes: Vec<u32>,
}

/// Past the codes of deadlines.
pub const NOT_WAITING: u8 = 3;

impl Derived {
    /// Works out the cells of the next row, but for those that the day of the figures decides.
    pub fn push(&mut self, table: &Table, row: usize) {
        if let Some(more) = more_than_one(table.weight(row)) {
            self.more.push((row as u32, more));
        }
        let assigned = month_number(&table.assigned_on, row);
        // Twelve months a year, the first of year 0 being number 1.
        let year = if assigned > 0 { (assigned - 1) / 12 } else { table.year.get(row).unwrap_or(0) };
        self.key.push(table.is_key(row).into());
        self.year.push(year);
        self.session.push(table.session_code(row));
        self.assigned.push(assigned);
        self.replied.push(month_number(&table.replied_on, row));
        self.forms.push(table.activities.get(row).iter().map(|activity| activity.form.code().into()));
    }

    /// Adds what the day of the figures decides of a row: how it stands against its due day, and its promises.
    pub fn push_aged(&mut self, due: Option<Deadline>, promises: impl Iterator<Item = CommitmentState>) {
        self.due.push(due.map_or(NOT_WAITING, |due| due as u8));
        self.promises.push(promises.map(|state| state.code().into()));
    }

    /// Forgets what the day of the figures decided: it is another.
    pub fn forget_aged(&mut self) {
        self.due.clear();
        self.promises = Lists::default();
    }
}

fn more_than_one(weight: u64) -> Option<u64> {
    weight.checked_sub(1).filter(|more| *more > 0)
}

/// The month of a row's day, one up; 0 where there is no day.
fn month_number(days: &Days, row: usize) -> u32 {
    days.get(row).map_or(0, |day| day.month().0 as u32 + 1)
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
    fn push(&mut self, number: u32) {
        // Records of a year or session stand together.
        if number != self.last.0 {
            let next = self.values.len() as u32;
            let code = *self.seen.entry(number).or_insert(next);
            if code == next {
                self.values.push(number);
            }
            self.last = (number, code);
        }
        self.codes.push(self.last.1);
    }

    /// The code of a number, if a row has it.
    pub fn code(&self, number: u32) -> Option<u32> {
        self.seen.get(&number).copied()
    }
}

impl Lists {
    fn push(&mut self, codes: impl Iterator<Item = u32>) {
        self.codes.extend(codes);
        self.ends.push(self.codes.len() as u32);
    }
}
