//! The rows by their value in one dimension, as codes side by side: what clauses and recounts walk.

use std::ops::Range;

use super::row_set::RowSet;
use crate::table::Narrow;

/// The codes of all rows in one dimension.
#[derive(Clone, Copy, Debug)]
pub enum Axis<'a> {
    /// One code a row.
    One(Cells<'a>),
    /// Any number of codes a row, those of a row up to its end.
    Many {
        /// Ends by row.
        ends: &'a [u32],
        /// The codes of all rows.
        codes: &'a [u32],
        /// What stands for a row that has no code.
        none: u32,
    },
}

/// Codes in as few bytes as they need.
#[derive(Clone, Copy, Debug)]
pub enum Cells<'a> {
    /// Below 2⁸.
    Bytes(&'a [u8]),
    /// Below 2¹⁶.
    Pairs(&'a [u16]),
    /// Any.
    Quads(&'a [u32]),
}

impl<'a> From<&'a Narrow> for Cells<'a> {
    fn from(narrow: &'a Narrow) -> Self {
        match narrow {
            Narrow::Bytes(codes) => Cells::Bytes(codes),
            Narrow::Pairs(codes) => Cells::Pairs(codes),
            Narrow::Quads(codes) => Cells::Quads(codes),
        }
    }
}

/// Rows of one stretch of a table, told by how far they are from its first.
#[derive(Clone, Copy, Debug)]
pub enum Chosen<'a> {
    /// Every one.
    All,
    /// These.
    Some(&'a [u16]),
}

impl Axis<'_> {
    /// Adds one to the count of each code of the chosen rows of a stretch; codes past the counts are left out.
    pub fn count(&self, stretch: Range<usize>, chosen: Chosen<'_>, counts: &mut [u64]) {
        match self {
            Axis::One(Cells::Bytes(codes)) => count_one(&codes[stretch], chosen, counts),
            Axis::One(Cells::Pairs(codes)) => count_one(&codes[stretch], chosen, counts),
            Axis::One(Cells::Quads(codes)) => count_one(&codes[stretch], chosen, counts),
            Axis::Many { .. } => {
                let add = |row: usize| self.each(row, |code| add(counts, code, 1));
                each_chosen(stretch, chosen, add);
            }
        }
    }

    /// The same for rows that stand for as many records as `weight` says.
    pub fn weigh(
        &self,
        stretch: Range<usize>,
        chosen: Chosen<'_>,
        weight: &dyn Fn(usize) -> u64,
        counts: &mut [u64],
    ) {
        each_chosen(stretch, chosen, |row| self.each(row, |code| add(counts, code, weight(row))));
    }

    /// The rows that have one of these codes, a flag for each code; a code past them is none.
    pub fn rows_with(&self, len: usize, is_wanted: &[bool]) -> RowSet {
        let is_in = |code: u32| is_wanted.get(code as usize).copied().unwrap_or(false);
        match self {
            Axis::One(Cells::Bytes(codes)) => RowSet::from_cells(codes, |code| is_in((*code).into())),
            Axis::One(Cells::Pairs(codes)) => RowSet::from_cells(codes, |code| is_in((*code).into())),
            Axis::One(Cells::Quads(codes)) => RowSet::from_cells(codes, |code| is_in(*code)),
            Axis::Many { .. } => RowSet::from_fn(len, |row| {
                let mut any = false;
                self.each(row, |code| any |= is_in(code));
                any
            }),
        }
    }

    /// Hands on the codes of a row.
    pub fn each(&self, row: usize, mut take: impl FnMut(u32)) {
        match self {
            Axis::One(Cells::Bytes(codes)) => take(codes[row].into()),
            Axis::One(Cells::Pairs(codes)) => take(codes[row].into()),
            Axis::One(Cells::Quads(codes)) => take(codes[row]),
            Axis::Many { ends, codes, none } => {
                let start = if row == 0 { 0 } else { ends[row - 1] as usize };
                match &codes[start..ends[row] as usize] {
                    [] => take(*none),
                    own => own.iter().for_each(|code| take(*code)),
                }
            }
        }
    }
}

fn add(counts: &mut [u64], code: u32, weight: u64) {
    if let Some(count) = counts.get_mut(code as usize) {
        *count += weight;
    }
}

fn each_chosen(stretch: Range<usize>, chosen: Chosen<'_>, mut take: impl FnMut(usize)) {
    match chosen {
        Chosen::All => stretch.for_each(take),
        Chosen::Some(places) => places.iter().for_each(|place| take(stretch.start + usize::from(*place))),
    }
}

fn count_one<T: Copy + Into<u32>>(codes: &[T], chosen: Chosen<'_>, counts: &mut [u64]) {
    match chosen {
        Chosen::All => codes.iter().for_each(|code| add(counts, (*code).into(), 1)),
        Chosen::Some(places) => {
            places.iter().for_each(|place| add(counts, codes[usize::from(*place)].into(), 1));
        }
    }
}
