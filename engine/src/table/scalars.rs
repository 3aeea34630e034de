//! The single values of a record, each in the place that it has among those of its kind. They go into their
//! columns many records at a time: to go round all columns for each record takes three times as long.

use super::slot::{CODES, DAYS, NUMBERS, SETS, TEXTS, slot};
use crate::calendar::Day;
use crate::vocabulary::Field;

/// The single values.
#[derive(Clone, Copy, Debug)]
pub struct Scalars {
    /// Codes from 1 on; 0 is nothing recorded.
    codes: [u8; CODES],
    days: [i32; DAYS],
    numbers: [u32; NUMBERS],
    /// Values by code, a bit each.
    sets: [u16; SETS],
    /// Codes of names in the table; 0 where it has not the name, or where it is not looked up so far.
    names: [u32; TEXTS],
}

const NO_DAY: i32 = i32::MIN;
const NO_NUMBER: u32 = u32::MAX;

impl Default for Scalars {
    fn default() -> Self {
        Scalars {
            codes: [0; CODES],
            days: [NO_DAY; DAYS],
            numbers: [NO_NUMBER; NUMBERS],
            sets: [0; SETS],
            names: [0; TEXTS],
        }
    }
}

impl Scalars {
    /// The code of a field; `None` where nothing is recorded.
    #[inline]
    pub fn code(&self, field: Field) -> Option<u8> {
        self.codes[slot(field)].checked_sub(1)
    }

    /// Records a code.
    #[inline]
    pub fn set_code(&mut self, field: Field, code: Option<u8>) {
        self.codes[slot(field)] = code.map_or(0, |code| code + 1);
    }

    /// The day of a field.
    #[inline]
    pub fn day(&self, field: Field) -> Option<Day> {
        let day = self.days[slot(field)];
        (day != NO_DAY).then_some(Day(day))
    }

    /// Records a day.
    #[inline]
    pub fn set_day(&mut self, field: Field, day: Option<Day>) {
        self.days[slot(field)] = day.map_or(NO_DAY, |day| day.0);
    }

    /// The number of a field.
    #[inline]
    pub fn number(&self, field: Field) -> Option<u32> {
        let number = self.numbers[slot(field)];
        (number != NO_NUMBER).then_some(number)
    }

    /// Records a number.
    #[inline]
    pub fn set_number(&mut self, field: Field, number: Option<u32>) {
        self.numbers[slot(field)] = number.unwrap_or(NO_NUMBER);
    }

    /// The values of a field that holds any number of them, a bit each by code.
    #[inline]
    pub fn set(&self, field: Field) -> u16 {
        self.sets[slot(field)]
    }

    /// Records values, a bit each by code.
    #[inline]
    pub fn set_bits(&mut self, field: Field, bits: u16) {
        self.sets[slot(field)] = bits;
    }

    /// The code that a name has in the table, or 0.
    #[inline]
    pub fn name(&self, field: Field) -> u32 {
        self.names[slot(field)]
    }

    /// Records the code that a name has in the table, or 0.
    #[inline]
    pub fn set_name(&mut self, field: Field, code: u32) {
        self.names[slot(field)] = code;
    }
}
