//! Which keys have been seen, and what became of the records of each.
//!
//! A key of a held record is not kept a second time: it stands in the table.

use crate::table::{Hash, Index, Proposal, Table};
use crate::vocabulary::Field;

/// What became of the records of one key.
pub enum Fate {
    /// The first is this row of the table; so many came again.
    Held {
        /// Row of the table.
        row: u32,
        /// Records that came again.
        repeats: u64,
    },
    /// None of them may be held.
    Withheld {
        /// The key.
        key: Box<str>,
    },
}

/// The fates by key.
#[derive(Default)]
pub struct Keys {
    places: Index,
    fates: Vec<Fate>,
}

impl Keys {
    /// The place of a record's key, if it was seen; else the hash under which to put it.
    pub fn find(&self, table: &Table, proposal: &Proposal<'_>) -> Result<u32, u32> {
        let hash = hash(proposal);
        let is_it = |place: u32| match &self.fates[place as usize] {
            Fate::Held { row, .. } => table.has_key_of(*row as usize, proposal),
            Fate::Withheld { key } => **key == proposal.key(),
        };
        self.places.find(hash, is_it).ok_or(hash)
    }

    /// Puts a key under the hash that `find` gave.
    pub fn put(&mut self, hash: u32, fate: Fate) {
        self.places.put(hash, self.fates.len() as u32);
        self.fates.push(fate);
    }

    /// The fate at a place.
    pub fn fate(&mut self, place: u32) -> &mut Fate {
        &mut self.fates[place as usize]
    }
}

/// A hash of what makes the key: two records of one key have the same.
fn hash(proposal: &Proposal<'_>) -> u32 {
    let number = |field| u64::from(proposal.number(field).unwrap_or(u32::MAX));
    let code = |field| u64::from(proposal.code(field).unwrap_or(u8::MAX));
    let session =
        number(if proposal.number(Field::SessionNo).is_some() { Field::SessionNo } else { Field::Year });
    let mut hash = Hash::default();
    hash.add(number(Field::CongressTerm) << 32 | session);
    hash.add(code(Field::Level) << 8 | code(Field::Period));
    let own = proposal.text(Field::ProposalNo).as_bytes();
    let (last, before) = own.split_last().unwrap_or((&0, own));
    hash.add(Hash::of(before).into());
    // Numbers mostly come in their order.
    hash.end_near(*last)
}
