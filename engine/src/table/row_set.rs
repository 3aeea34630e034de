//! A set of rows, a bit each.

use super::column::held;

/// Rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowSet {
    words: Vec<u64>,
    len: usize,
}

impl RowSet {
    /// No row.
    pub fn none(len: usize) -> RowSet {
        RowSet { words: vec![0; len.div_ceil(64)], len }
    }

    /// Every row.
    pub fn all(len: usize) -> RowSet {
        RowSet::from_fn(len, |_| true)
    }

    /// How much memory it holds, in bytes.
    pub fn bytes(&self) -> usize {
        held(&self.words)
    }

    /// Appends a row.
    pub fn push(&mut self, is_in: bool) {
        if self.len.is_multiple_of(64) {
            self.words.push(0);
        }
        self.words[self.len / 64] |= u64::from(is_in) << (self.len % 64);
        self.len += 1;
    }

    /// The rows for which `holds` is true.
    pub fn from_fn(len: usize, mut holds: impl FnMut(usize) -> bool) -> RowSet {
        let mut words = vec![0; len.div_ceil(64)];
        for row in (0..len).filter(|row| holds(*row)) {
            words[row / 64] |= 1 << (row % 64);
        }
        RowSet { words, len }
    }

    /// The rows whose cell is one for which `holds` is true.
    pub fn from_cells<T>(cells: &[T], holds: impl Fn(&T) -> bool) -> RowSet {
        let word =
            |cells: &[T]| cells.iter().rev().fold(0, |word: u64, cell| word << 1 | u64::from(holds(cell)));
        RowSet { words: cells.chunks(64).map(word).collect(), len: cells.len() }
    }

    /// 64 rows from `64 × place` on, the first of them lowest; nothing past the last.
    pub fn word(&self, place: usize) -> u64 {
        self.words.get(place).copied().unwrap_or(0)
    }

    /// Keeps the rows that are in the other set too.
    pub fn intersect(&mut self, other: &RowSet) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Takes the rows of another set too.
    pub fn unite(&mut self, other: &RowSet) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Whether a row is in the set.
    pub fn contains(&self, row: usize) -> bool {
        row < self.len && self.words[row / 64] & (1 << (row % 64)) != 0
    }

    /// The rows, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(place, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros() as usize)?;
                left &= left - 1;
                Some(place * 64 + bit)
            })
        })
    }
}
