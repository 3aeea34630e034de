//! A column of texts, all in one arena.

use super::column::{Column, held, span};
use super::proposal::Proposal;
use crate::vocabulary::Field;

/// One text a row, all in one arena; an absent one is empty.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    arena: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Appends a row.
    #[inline]
    pub fn push(&mut self, text: &str) {
        // Most texts of most columns are absent, and copying nothing takes its time too.
        if !text.is_empty() {
            self.arena.push_str(text);
        }
        self.ends.push(self.arena.len() as u32);
    }

    /// Whether the arena has room for the text of one more record, however long.
    pub fn has_room(&self) -> bool {
        self.arena.len() <= u32::MAX as usize / 2
    }

    /// True where there is none.
    pub fn is_empty(&self, row: usize) -> bool {
        span(&self.ends, row).is_empty()
    }

    /// The text of a row.
    pub fn get(&self, row: usize) -> &str {
        &self.arena[span(&self.ends, row)]
    }
}

impl Column for Texts {
    fn bytes(&self) -> usize {
        self.arena.capacity() + held(&self.ends)
    }

    #[inline]
    fn take(&mut self, proposal: &mut Proposal<'_>, field: Field) {
        self.push(proposal.text(field));
    }

    fn retain(&mut self, keep: &[bool]) {
        let mut kept = Texts::default();
        for row in (0..self.ends.len()).filter(|row| keep[*row]) {
            kept.push(self.get(row));
        }
        *self = kept;
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.get(row) == other.get(other_row)
    }
}
