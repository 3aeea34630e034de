//! What follows from several columns of a row, as codes: what rows are told apart by beside the columns.

use rustc_hash::FxHashMap;

use super::{Days, Narrow, Standing, Table};
use crate::vocabulary::Coded;

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
#[derive(Clone, Debug, Default)]
pub struct Dense {
    /// The codes by row.
    pub codes: Narrow,
    /// The numbers by code.
    pub values: Vec<u32>,
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
    /// What follows from the rows of a table that is settled.
    pub fn new(table: &Table, standing: &Standing) -> Derived {
        let rows = 0..table.len();
        let state = |row: usize| {
            table.commitments.get(row).iter().map(|promise| standing.promise_state(promise).code().into())
        };
        let form = |row: usize| table.activities.get(row).iter().map(|activity| activity.form.code().into());
        Derived {
            more: rows
                .clone()
                .filter_map(|row| Some((row as u32, more_than_one(table.weight(row))?)))
                .collect(),
            key: rows.clone().map(|row| table.is_key(row).into()).collect(),
            due: rows
                .clone()
                .map(|row| standing.deadline(row).map_or(NOT_WAITING, |due| due as u8))
                .collect(),
            year: rows.clone().map(|row| standing.year(table, row).unwrap_or_default()).collect(),
            session: rows.clone().map(|row| table.session_code(row)).collect(),
            assigned: rows.clone().map(|row| month_number(&table.assigned_on, row)).collect(),
            replied: rows.clone().map(|row| month_number(&table.replied_on, row)).collect(),
            forms: rows.clone().map(form).collect(),
            promises: rows.map(state).collect(),
        }
    }
}

fn more_than_one(weight: u64) -> Option<u64> {
    weight.checked_sub(1).filter(|more| *more > 0)
}

/// The month of a row's day, one up; 0 where there is no day.
fn month_number(days: &Days, row: usize) -> u32 {
    days.get(row).map_or(0, |day| day.month().0 as u32 + 1)
}

impl FromIterator<u32> for Dense {
    fn from_iter<I: IntoIterator<Item = u32>>(numbers: I) -> Dense {
        let mut dense = Dense { codes: Narrow::default(), values: vec![0] };
        let mut codes: FxHashMap<u32, u32> = FxHashMap::default();
        codes.insert(0, 0);
        let mut last = (0, 0);
        for number in numbers {
            // Records of a year or session stand together.
            if number != last.0 {
                let next = dense.values.len() as u32;
                let code = *codes.entry(number).or_insert(next);
                if code == next {
                    dense.values.push(number);
                }
                last = (number, code);
            }
            dense.codes.push(last.1);
        }
        dense
    }
}

impl Dense {
    /// The code of a number, if a row has it.
    pub fn code(&self, number: u32) -> Option<u32> {
        self.values.iter().position(|own| *own == number).map(|code| code as u32)
    }
}

impl<C: Iterator<Item = u32>> FromIterator<C> for Lists {
    fn from_iter<I: IntoIterator<Item = C>>(rows: I) -> Lists {
        let mut lists = Lists::default();
        for codes in rows {
            lists.codes.extend(codes);
            lists.ends.push(lists.codes.len() as u32);
        }
        lists
    }
}
