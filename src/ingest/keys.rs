//! Which keys have been seen, and what became of the records of each.
//!
//! A key of a held record is not kept a second time: it stands in the table.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use crate::table::{Index, Proposal, Table};
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
    let mut hasher = FxHasher::default();
    let session = proposal.number(Field::SessionNo).or(proposal.number(Field::Year));
    hasher.write_u32(proposal.number(Field::CongressTerm).unwrap_or(u32::MAX));
    hasher.write_u32(session.unwrap_or(u32::MAX));
    for field in [Field::Level, Field::Period] {
        hasher.write_u8(proposal.code(field).unwrap_or(u8::MAX));
    }
    hasher.write(proposal.text(Field::ProposalNo).as_bytes());
    hasher.finish() as u32
}
