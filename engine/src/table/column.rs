//! What every column can do, and those of single values: codes, sets, days, numbers. Names, texts and lists of things
//! have files of their own.
//!
//! Each keeps one cell a row and can drop the rows that must not be held.

use std::ops::Range;

use std::marker::PhantomData;

use super::narrow::Narrow;
use super::proposal::Proposal;
use super::scalars::Scalars;
use crate::calendar::{Day, YEARS};
use crate::vocabulary::{Coded, Field};

/// What every column can do.
pub trait Column {
    /// Takes what a record has in a field. Single values are left, names by their codes: they are filled in.
    fn take(&mut self, proposal: &mut Proposal<'_>, field: Field) {
        let _ = (proposal, field);
    }

    /// Fills in what so many records have in a field that holds a single value.
    fn fill(&mut self, records: &[Scalars], field: Field) {
        let _ = (records, field);
    }

    /// How much memory it holds, in bytes.
    fn bytes(&self) -> usize;

    /// Drops the rows whose flag is false; `keep` has a flag for every row.
    fn retain(&mut self, keep: &[bool]);

    /// Whether a row holds what a row of another column of the kind holds.
    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool
    where
        Self: Sized;
}

/// One value of a closed set a row.
#[derive(Clone, Debug)]
pub struct Codes<T> {
    codes: Vec<u8>,
    set: PhantomData<T>,
}

impl<T> Default for Codes<T> {
    fn default() -> Self {
        Codes { codes: Vec::new(), set: PhantomData }
    }
}

impl<T: Coded> Codes<T> {
    /// Appends a row.
    #[inline]
    pub fn push(&mut self, value: T) {
        self.codes.push(value.code());
    }

    /// The value of a row.
    pub fn get(&self, row: usize) -> T {
        T::from_code(self.codes[row])
    }

    /// Gives a row a value.
    pub fn set(&mut self, row: usize, value: T) {
        self.codes[row] = value.code();
    }

    /// The codes of all rows.
    pub fn codes(&self) -> &[u8] {
        &self.codes
    }
}

/// Any number of values of a closed set a row, a bit each; no bit is `missing`. `T` has at most seven values
/// and `unknown`.
#[derive(Clone, Debug)]
pub struct Sets<T> {
    bits: Vec<u8>,
    set: PhantomData<T>,
}

impl<T> Default for Sets<T> {
    fn default() -> Self {
        Sets { bits: Vec::new(), set: PhantomData }
    }
}

impl<T: Coded> Sets<T> {
    /// The values of a row, none where nothing is given.
    pub fn get(&self, row: usize) -> impl Iterator<Item = T> + '_ {
        Self::values(self.bits[row])
    }

    /// True where nothing is given.
    pub fn is_empty(&self, row: usize) -> bool {
        self.bits[row] == 0
    }

    /// The bits of all rows.
    pub fn bits(&self) -> &[u8] {
        &self.bits
    }

    /// The values that some bits stand for.
    pub fn values(bits: u8) -> impl Iterator<Item = T> {
        T::VALUES.iter().copied().filter(move |value| value.is_given() && bits & (1 << bit_of(*value)) != 0)
    }
}

/// Place of a value among the given ones: `unknown` takes the place of `missing`, which needs no bit.
fn bit_of<T: Coded>(value: T) -> u8 {
    if value == T::UNKNOWN { T::MISSING.code() } else { value.code() }
}

/// One day a row, or none.
#[derive(Clone, Debug, Default)]
pub struct Days(Narrow);

/// The day before the first that a date may be: what is stored are days from it on, and 0 for none.
const BEFORE_DAYS: Day = match Day::from_ymd(*YEARS.start() - 1, 12, 31) {
    Some(day) => day,
    None => Day(0),
};

#[inline]
fn stored_day(day: Option<Day>) -> u32 {
    day.map_or(0, |day| day.0.wrapping_sub(BEFORE_DAYS.0) as u32)
}

/// What is stored, as a day.
fn day_of(days: u32) -> Option<Day> {
    (days != 0).then_some(Day((days as i32).wrapping_add(BEFORE_DAYS.0)))
}

impl Days {
    /// Appends a row.
    #[inline]
    pub fn push(&mut self, day: Option<Day>) {
        self.0.push(stored_day(day));
    }

    /// The day of a row.
    pub fn get(&self, row: usize) -> Option<Day> {
        day_of(self.0.get(row))
    }

    /// The newest day of these rows, where all are days that a date may be.
    pub fn newest(&self, rows: Range<usize>) -> Option<Day> {
        day_of(self.0.most(rows))
    }

    /// True where a day is given.
    pub fn is_given(&self, row: usize) -> bool {
        self.0.get(row) != 0
    }
}

/// One whole number a row, or none.
#[derive(Clone, Debug, Default)]
pub struct Numbers(Narrow);

/// `u32::MAX` stands for none.
#[inline]
fn stored_number(number: Option<u32>) -> u32 {
    number.map_or(0, |number| number.wrapping_add(1))
}

impl Numbers {
    /// The number of a row.
    pub fn get(&self, row: usize) -> Option<u32> {
        self.0.get(row).checked_sub(1)
    }
}

pub(super) fn span(ends: &[u32], row: usize) -> std::ops::Range<usize> {
    let start = if row == 0 { 0 } else { ends[row - 1] };
    start as usize..ends[row] as usize
}

fn retain_cells<T>(cells: &mut Vec<T>, keep: &[bool]) {
    let mut flags = keep.iter();
    cells.retain(|_| *flags.next().unwrap_or(&true));
}

fn fill_codes(codes: &mut Vec<u8>, records: &[Scalars], field: Field, missing: u8) {
    codes.extend(records.iter().map(|record| record.code(field).unwrap_or(missing)));
}

/// How much memory a list holds, in bytes; what its things point to is not in it.
pub(super) fn held<T>(list: &Vec<T>) -> usize {
    list.capacity() * size_of::<T>()
}

impl<T: Coded> Column for Codes<T> {
    fn bytes(&self) -> usize {
        held(&self.codes)
    }

    fn fill(&mut self, records: &[Scalars], field: Field) {
        fill_codes(&mut self.codes, records, field, T::MISSING.code());
    }

    fn retain(&mut self, keep: &[bool]) {
        retain_cells(&mut self.codes, keep);
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.codes[row] == other.codes[other_row]
    }
}

impl<T: Coded> Column for Sets<T> {
    fn bytes(&self) -> usize {
        held(&self.bits)
    }

    fn fill(&mut self, records: &[Scalars], field: Field) {
        for set in records.iter().map(|record| record.set(field)) {
            let values = T::VALUES.iter().filter(|value| set & (1 << value.code()) != 0);
            let bits = values.filter(|value| value.is_given()).map(|value| 1 << bit_of(*value));
            self.bits.push(bits.fold(0, |all, bit: u8| all | bit));
        }
    }

    fn retain(&mut self, keep: &[bool]) {
        retain_cells(&mut self.bits, keep);
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.bits[row] == other.bits[other_row]
    }
}

impl Column for Days {
    fn bytes(&self) -> usize {
        self.0.bytes()
    }

    fn fill(&mut self, records: &[Scalars], field: Field) {
        self.0.extend(records.iter().map(|record| stored_day(record.day(field))));
    }

    fn retain(&mut self, keep: &[bool]) {
        self.0 = self.0.kept(keep);
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.0.get(row) == other.0.get(other_row)
    }
}

impl Column for Numbers {
    fn bytes(&self) -> usize {
        self.0.bytes()
    }

    fn fill(&mut self, records: &[Scalars], field: Field) {
        self.0.extend(records.iter().map(|record| stored_number(record.number(field))));
    }

    fn retain(&mut self, keep: &[bool]) {
        self.0 = self.0.kept(keep);
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.0.get(row) == other.0.get(other_row)
    }
}
