//! Which keys have been seen, and what became of the records of each.
//!
//! A key of a held record is not kept a second time: it stands in the table.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};

use crate::table::{Proposal, Table};
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
    /// Place in `fates` by the hash of the key, or the next free number after it.
    places: FxHashMap<u64, u32>,
    fates: Vec<Fate>,
}

impl Keys {
    /// The place of a record's key, if it was seen; else the number under which to put it.
    pub fn find(&self, table: &Table, proposal: &Proposal<'_>) -> Result<u32, u64> {
        let mut number = hash(proposal);
        while let Some(place) = self.places.get(&number) {
            let is_same = match &self.fates[*place as usize] {
                Fate::Held { row, .. } => table.has_key_of(*row as usize, proposal),
                Fate::Withheld { key } => **key == proposal.key(),
            };
            if is_same {
                return Ok(*place);
            }
            number = number.wrapping_add(1);
        }
        Err(number)
    }

    /// Puts a key under the number that `find` gave.
    pub fn put(&mut self, number: u64, fate: Fate) {
        self.places.insert(number, self.fates.len() as u32);
        self.fates.push(fate);
    }

    /// The fate at a place.
    pub fn fate(&mut self, place: u32) -> &mut Fate {
        &mut self.fates[place as usize]
    }
}

/// A hash of what makes the key: two records of one key have the same.
fn hash(proposal: &Proposal<'_>) -> u64 {
    let mut hasher = FxHasher::default();
    let session = proposal.number(Field::SessionNo).or(proposal.number(Field::Year));
    hasher.write_u32(proposal.number(Field::CongressTerm).unwrap_or(u32::MAX));
    hasher.write_u32(session.unwrap_or(u32::MAX));
    for field in [Field::Level, Field::Period] {
        hasher.write_u8(proposal.code(field).unwrap_or(u8::MAX));
    }
    hasher.write(proposal.text(Field::ProposalNo).as_bytes());
    hasher.finish()
}
