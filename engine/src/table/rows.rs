//! A column of things that records have in lists: promises, measures, activities.

use super::column::{Column, held, span};
use super::proposal::{Activity, Commitment, Measure, Proposal};
use crate::vocabulary::Field;

/// Things that a record has in a list of objects.
pub trait Listed: Clone + PartialEq + Sized {
    /// Those of a record.
    fn listed<'a>(proposal: &'a mut Proposal<'_>) -> &'a mut Vec<Self>;

    /// How much memory its texts hold, in bytes.
    fn text_bytes(&self) -> usize;
}

impl Listed for Commitment {
    fn listed<'a>(proposal: &'a mut Proposal<'_>) -> &'a mut Vec<Commitment> {
        &mut proposal.commitments
    }

    fn text_bytes(&self) -> usize {
        self.text.capacity()
    }
}

impl Listed for Measure {
    fn listed<'a>(proposal: &'a mut Proposal<'_>) -> &'a mut Vec<Measure> {
        &mut proposal.measures
    }

    fn text_bytes(&self) -> usize {
        self.text.capacity() + self.url.capacity()
    }
}

impl Listed for Activity {
    fn listed<'a>(proposal: &'a mut Proposal<'_>) -> &'a mut Vec<Activity> {
        &mut proposal.activities
    }

    fn text_bytes(&self) -> usize {
        self.form_text.capacity() + self.note.capacity()
    }
}

/// Any number of things a row, such as promises.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    items: Vec<T>,
    ends: Vec<u32>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Rows { items: Vec::new(), ends: Vec::new() }
    }
}

impl<T> Rows<T> {
    /// Appends a row.
    #[inline]
    pub fn push(&mut self, items: impl IntoIterator<Item = T>) {
        self.items.extend(items);
        self.ends.push(self.items.len() as u32);
    }

    /// The things of a row.
    pub fn get(&self, row: usize) -> &[T] {
        &self.items[span(&self.ends, row)]
    }
}

impl<T: Listed> Column for Rows<T> {
    fn bytes(&self) -> usize {
        held(&self.items) + held(&self.ends) + self.items.iter().map(Listed::text_bytes).sum::<usize>()
    }

    #[inline]
    fn take(&mut self, proposal: &mut Proposal<'_>, field: Field) {
        let _ = field;
        self.push(T::listed(proposal).drain(..));
    }

    fn retain(&mut self, keep: &[bool]) {
        let mut kept = Rows::default();
        for row in (0..self.ends.len()).filter(|row| keep[*row]) {
            kept.push(self.get(row).iter().cloned());
        }
        *self = kept;
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.get(row) == other.get(other_row)
    }
}
