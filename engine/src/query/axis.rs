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
    /// Every one but these.
    AllBut(&'a [u16]),
}

/// To add to a count that was just added to takes longer: codes of a byte have so many, taken in turn.
const LANES: usize = 4;

/// Counts by code while they are made.
#[derive(Debug)]
pub enum Tallies {
    /// By codes of a byte.
    Bytes(Box<[[u32; 256]; LANES]>),
    /// By any code.
    Any(Vec<u32>),
}

impl Tallies {
    /// The counts of so many codes.
    pub fn counts(self, codes: usize) -> Vec<u64> {
        match self {
            Tallies::Bytes(both) => {
                let sum = |code: usize| both.iter().fold(0, |sum: u32, lane| sum.wrapping_add(lane[code]));
                (0..codes.min(256)).map(|code| sum(code).into()).collect()
            }
            Tallies::Any(counts) => counts.into_iter().map(u64::from).collect(),
        }
    }
}

impl Axis<'_> {
    /// Nothing counted so far of so many codes.
    pub fn tallies(&self, codes: usize) -> Tallies {
        match self {
            Axis::One(Cells::Bytes(_)) => Tallies::Bytes(Box::new([[0; 256]; LANES])),
            _ => Tallies::Any(vec![0; codes]),
        }
    }

    /// Adds one to the count of each code of the chosen rows of a stretch; codes past the counts are left out.
    pub fn count(&self, stretch: Range<usize>, chosen: Chosen<'_>, tallies: &mut Tallies) {
        match chosen {
            Chosen::All => self.count_all(stretch, tallies),
            Chosen::Some(places) => self.add(stretch, places, 1, tallies),
            Chosen::AllBut(places) => {
                self.count_all(stretch.clone(), tallies);
                self.add(stretch, places, MINUS_ONE, tallies);
            }
        }
    }

    fn count_all(&self, stretch: Range<usize>, tallies: &mut Tallies) {
        match (self, tallies) {
            (Axis::One(Cells::Bytes(codes)), Tallies::Bytes(both)) => count_bytes(&codes[stretch], both),
            (Axis::One(Cells::Pairs(codes)), Tallies::Any(counts)) => {
                codes[stretch].iter().for_each(|code| add(counts, (*code).into(), 1));
            }
            (Axis::Many { ends, codes, none }, Tallies::Any(counts)) => {
                count_lists(ends, codes, *none, stretch, counts);
            }
            (_, Tallies::Any(counts)) => {
                stretch.for_each(|row| self.each(row, |code| add(counts, code, 1)));
            }
            (_, Tallies::Bytes(_)) => {}
        }
    }

    fn add(&self, stretch: Range<usize>, places: &[u16], one: u32, tallies: &mut Tallies) {
        match (self, tallies) {
            (Axis::One(Cells::Bytes(codes)), Tallies::Bytes(both)) => {
                let (codes, [counts, ..]) = (&codes[stretch], &mut **both);
                for place in places {
                    let count = &mut counts[usize::from(codes[usize::from(*place)])];
                    *count = count.wrapping_add(one);
                }
            }
            (Axis::One(Cells::Pairs(codes)), Tallies::Any(counts)) => {
                let codes = &codes[stretch];
                places.iter().for_each(|place| add(counts, codes[usize::from(*place)].into(), one));
            }
            (_, Tallies::Any(counts)) => {
                let rows = places.iter().map(|place| stretch.start + usize::from(*place));
                rows.for_each(|row| self.each(row, |code| add(counts, code, one)));
            }
            (_, Tallies::Bytes(_)) => {}
        }
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

/// Takes one away where it is added: counts may pass below zero on the way.
const MINUS_ONE: u32 = u32::MAX;

fn add(counts: &mut [u32], code: u32, one: u32) {
    if let Some(count) = counts.get_mut(code as usize) {
        *count = count.wrapping_add(one);
    }
}

#[inline]
fn bump(count: &mut u32) {
    *count = count.wrapping_add(1);
}

fn count_bytes(codes: &[u8], [a, b, c, d]: &mut [[u32; 256]; LANES]) {
    // Eight codes are read at once.
    let (words, last) = codes.as_chunks::<8>();
    for word in words {
        let [low, high] = [u64::from_le_bytes(*word) as u32, (u64::from_le_bytes(*word) >> 32) as u32];
        for four in [low, high] {
            bump(&mut a[(four & 0xFF) as usize]);
            bump(&mut b[(four >> 8 & 0xFF) as usize]);
            bump(&mut c[(four >> 16 & 0xFF) as usize]);
            bump(&mut d[(four >> 24) as usize]);
        }
    }
    last.iter().for_each(|code| bump(&mut a[usize::from(*code)]));
}

/// All rows of a stretch: their codes stand side by side.
fn count_lists(ends: &[u32], codes: &[u32], none: u32, stretch: Range<usize>, counts: &mut [u32]) {
    let Some(before) = stretch.end.checked_sub(1) else { return };
    let mut start = if stretch.start == 0 { 0 } else { ends[stretch.start - 1] };
    codes[start as usize..ends[before] as usize].iter().for_each(|code| add(counts, *code, 1));
    for end in &ends[stretch] {
        if *end == start {
            add(counts, none, 1);
        }
        start = *end;
    }
}
