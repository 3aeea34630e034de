//! The rows by their value in one dimension, as codes side by side: what clauses and recounts walk.

use crate::table::{Dense, Lists, NameLists, Names, Narrow, RowSet};
use crate::vocabulary::Coded;

/// The codes of all rows in one dimension, and how many codes there are.
#[derive(Clone, Copy, Debug)]
pub struct Axis<'a> {
    pub(super) source: Source<'a>,
    pub(super) by: Option<By<'a>>,
    /// Every code is below.
    pub codes: usize,
}

/// Where the codes stand.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'a> {
    /// One a row.
    One(Cells<'a>),
    /// Any number a row, those of a row up to its end.
    Many {
        /// Ends by row.
        ends: &'a [u32],
        /// The codes of all rows.
        codes: Cells<'a>,
        /// What stands for a row that has no code.
        none: u32,
    },
}

/// Codes in as few bytes as they need.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cells<'a> {
    /// Below 2⁸.
    Bytes(&'a [u8]),
    /// Below 2¹⁶.
    Pairs(&'a [u16]),
    /// Any.
    Quads(&'a [u32]),
}

/// A second code a row, below `width`.
#[derive(Clone, Copy, Debug)]
pub(super) struct By<'a> {
    pub codes: &'a [u8],
    pub width: usize,
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

impl<'a> Axis<'a> {
    fn one(cells: Cells<'a>, codes: usize) -> Axis<'a> {
        Axis { source: Source::One(cells), by: None, codes }
    }

    fn many(ends: &'a [u32], codes: &'a Narrow, none: u32, count: usize) -> Axis<'a> {
        Axis { source: Source::Many { ends, codes: codes.into(), none }, by: None, codes: count }
    }

    /// A byte a row.
    pub fn bytes(codes: &'a [u8], count: usize) -> Axis<'a> {
        Axis::one(Cells::Bytes(codes), count)
    }

    /// A number a row.
    pub fn numbers(numbers: &'a Narrow, count: usize) -> Axis<'a> {
        Axis::one(numbers.into(), count)
    }

    /// A name a row.
    pub fn names(names: &'a Names) -> Axis<'a> {
        Axis::numbers(names.cells(), names.dictionary().len())
    }

    /// Any number of names a row; 0 for none.
    pub fn name_lists(lists: &'a NameLists) -> Axis<'a> {
        let (ends, codes) = lists.cells();
        Axis::many(ends, codes, 0, lists.dictionary().len())
    }

    /// One of a few numbers a row.
    pub fn dense(dense: &'a Dense) -> Axis<'a> {
        Axis::numbers(&dense.codes, dense.values.len())
    }

    /// Any number of codes a row, all below `count`; `none` for none.
    pub fn lists(lists: &'a Lists, none: u32, count: usize) -> Axis<'a> {
        Axis::many(&lists.ends, &lists.codes, none, count)
    }

    /// Any number of values of a closed set a row, missing where there is none.
    pub fn values<T: Coded>(lists: &'a Lists) -> Axis<'a> {
        Axis::lists(lists, T::MISSING.code().into(), T::VALUES.len())
    }

    /// The codes of an axis told apart further by a byte of each row, which is below `width`: the first code
    /// times the width, and the second.
    pub fn by(self, codes: &'a [u8], width: usize) -> Axis<'a> {
        Axis { by: Some(By { codes, width }), codes: self.codes * width, ..self }
    }

    /// The rows that have one of these codes, a flag for each code; a code past them is none.
    pub fn rows_with(&self, len: usize, is_wanted: &[bool]) -> RowSet {
        let is_in = |code: u32| is_wanted.get(code as usize).copied().unwrap_or(false);
        match self.source {
            Source::One(Cells::Bytes(codes)) => RowSet::from_cells(codes, |code| is_in((*code).into())),
            Source::One(Cells::Pairs(codes)) => RowSet::from_cells(codes, |code| is_in((*code).into())),
            Source::One(Cells::Quads(codes)) => RowSet::from_cells(codes, |code| is_in(*code)),
            Source::Many { .. } => RowSet::from_fn(len, |row| {
                let mut any = false;
                self.walk([row].into_iter(), |code| any |= is_in(code));
                any
            }),
        }
    }

    /// Hands on the codes of rows.
    #[inline]
    pub fn walk(&self, rows: impl Iterator<Item = usize>, mut take: impl FnMut(u32)) {
        match self.by {
            None => self.source.walk(rows, |_, code| take(code)),
            Some(By { codes, width }) => {
                self.source.walk(rows, |row, code| take(code * width as u32 + u32::from(codes[row])));
            }
        }
    }
}

impl Source<'_> {
    /// Hands on rows and their codes.
    #[inline]
    fn walk(&self, rows: impl Iterator<Item = usize>, mut take: impl FnMut(usize, u32)) {
        match self {
            Source::One(Cells::Bytes(codes)) => rows.for_each(|row| take(row, codes[row].into())),
            Source::One(Cells::Pairs(codes)) => rows.for_each(|row| take(row, codes[row].into())),
            Source::One(Cells::Quads(codes)) => rows.for_each(|row| take(row, codes[row])),
            Source::Many { ends, codes: Cells::Bytes(codes), none } => {
                walk_lists(ends, codes, *none, rows, take);
            }
            Source::Many { ends, codes: Cells::Pairs(codes), none } => {
                walk_lists(ends, codes, *none, rows, take);
            }
            Source::Many { ends, codes: Cells::Quads(codes), none } => {
                walk_lists(ends, codes, *none, rows, take);
            }
        }
    }
}

#[inline]
fn walk_lists<T: Copy + Into<u32>>(
    ends: &[u32],
    codes: &[T],
    none: u32,
    rows: impl Iterator<Item = usize>,
    mut take: impl FnMut(usize, u32),
) {
    rows.for_each(|row| {
        let start = if row == 0 { 0 } else { ends[row - 1] as usize };
        match &codes[start..ends[row] as usize] {
            [] => take(row, none),
            own => own.iter().for_each(|code| take(row, (*code).into())),
        }
    });
}
