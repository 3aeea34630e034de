//! Columns of names, each held once in a dictionary.

use super::column::{Column, held, span};
use super::index::{Hash, Index};
use super::narrow::Narrow;
use super::proposal::{Proposal, Told};
use super::scalars::Scalars;
use crate::vocabulary::Field;

/// Most names of one dimension.
pub const MAX_NAMES: usize = 65_535;

/// Names by code, from 1 on in the order of first sight; 0 is no name.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    places: Index,
    names: Vec<Box<str>>,
}

impl Dictionary {
    /// The code of a name, new or known.
    pub fn intern(&mut self, name: &str) -> u32 {
        if let Some(code) = self.code(name) {
            return code;
        }
        self.places.put(Hash::of(name.as_bytes()), self.names.len() as u32);
        self.names.push(name.into());
        self.names.len() as u32
    }

    /// The code of a known name.
    pub fn code(&self, name: &str) -> Option<u32> {
        self.code_of_bytes(name.as_bytes(), Hash::of(name.as_bytes()))
    }

    /// The code of a known name by its bytes and their hash.
    #[inline]
    pub fn code_of_bytes(&self, name: &[u8], hash: u32) -> Option<u32> {
        let is_it = |place: u32| is_same(self.names[place as usize].as_bytes(), name);
        self.places.find(hash, is_it).map(|place| place + 1)
    }

    /// The code of a name as a record tells it; 0 for an empty one.
    #[inline]
    fn code_of(&mut self, name: Told<'_>) -> u32 {
        match name {
            Told::Name("") => 0,
            Told::Name(name) => self.intern(name),
            Told::Code(code) => code,
        }
    }

    /// How much memory it holds, in bytes.
    fn bytes(&self) -> usize {
        self.places.bytes() + held(&self.names) + self.names.iter().map(|name| name.len()).sum::<usize>()
    }

    /// The name of a code; `None` for 0.
    pub fn name(&self, code: u32) -> Option<&str> {
        self.names.get((code as usize).wrapping_sub(1)).map(AsRef::as_ref)
    }

    /// How many codes there are, 0 included.
    pub fn len(&self) -> usize {
        self.names.len() + 1
    }

    /// Whether it holds as many names as a dimension may have.
    pub fn is_full(&self) -> bool {
        self.len() > MAX_NAMES
    }

    /// Whether a name is one, and not known.
    pub fn is_new(&self, name: Told<'_>) -> bool {
        matches!(name, Told::Name(name) if !name.is_empty() && self.code(name).is_none())
    }

    /// Whether these names, as far as they are new, would be more than a dimension may have.
    pub fn is_crowded_by<'a>(&self, names: impl Iterator<Item = Told<'a>>) -> bool {
        self.len() + names.filter(|name| self.is_new(*name)).count() > MAX_NAMES + 1
    }

    /// True where no name is known.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}

/// Names are short, and comparing words beats a call.
#[inline]
fn is_same(own: &[u8], other: &[u8]) -> bool {
    let (words, rest) = own.as_chunks::<8>();
    let (other_words, other_rest) = other.as_chunks::<8>();
    let are_same =
        |(own, other): (&[u8; 8], &[u8; 8])| u64::from_le_bytes(*own) == u64::from_le_bytes(*other);
    own.len() == other.len()
        && words.iter().zip(other_words).all(are_same)
        && rest.iter().zip(other_rest).all(|(own, other)| own == other)
}

/// One name a row, or none.
#[derive(Clone, Debug, Default)]
pub struct Names {
    dictionary: Dictionary,
    codes: Narrow,
}

impl Names {
    /// The code of a row, 0 for none.
    #[inline]
    pub fn code(&self, row: usize) -> u32 {
        self.codes.get(row)
    }

    /// The name of a row.
    pub fn get(&self, row: usize) -> Option<&str> {
        self.dictionary.name(self.codes.get(row))
    }

    /// The codes of all rows.
    pub fn cells(&self) -> &Narrow {
        &self.codes
    }

    /// Gives a row a name.
    pub fn set(&mut self, row: usize, name: &str) {
        self.codes.set(row, self.dictionary.intern(name));
    }

    /// The names by code.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }
}

/// Any number of names a row, each once.
#[derive(Clone, Debug, Default)]
pub struct NameLists {
    dictionary: Dictionary,
    codes: Narrow,
    ends: Vec<u32>,
    /// For each code how many rows there were when it was last seen, the row at hand included.
    last_seen: Vec<u32>,
}

impl NameLists {
    /// Appends a row; a name that stands twice counts once.
    #[inline]
    pub fn push<'a>(&mut self, names: impl Iterator<Item = Told<'a>>) {
        let row = self.ends.len() as u32 + 1;
        for name in names {
            let code = self.dictionary.code_of(name);
            self.last_seen.resize(self.dictionary.len(), 0);
            if std::mem::replace(&mut self.last_seen[code as usize], row) != row {
                self.codes.push(code);
            }
        }
        self.ends.push(self.codes.len() as u32);
    }

    /// Where the codes of each row end, and the codes of all rows.
    pub fn cells(&self) -> (&[u32], &Narrow) {
        (&self.ends, &self.codes)
    }

    /// The codes of a row.
    pub fn codes(&self, row: usize) -> impl Iterator<Item = u32> {
        span(&self.ends, row).map(|at| self.codes.get(at))
    }

    /// True where a row has none.
    pub fn is_empty(&self, row: usize) -> bool {
        span(&self.ends, row).is_empty()
    }

    /// The names of a row.
    pub fn get(&self, row: usize) -> impl Iterator<Item = &str> {
        self.codes(row).filter_map(|code| self.dictionary.name(code))
    }

    /// The names by code.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }
}

impl Column for Names {
    fn bytes(&self) -> usize {
        self.dictionary.bytes() + self.codes.bytes()
    }

    fn take(&mut self, proposal: &mut Proposal<'_>, field: Field) {
        if let Told::Name(name) = proposal.name(field)
            && !name.is_empty()
        {
            let code = self.dictionary.intern(name);
            proposal.scalars.set_name(field, code);
        }
    }

    fn fill(&mut self, records: &[Scalars], field: Field) {
        self.codes.extend(records.iter().map(|record| record.name(field)));
    }

    /// Names that only dropped rows had leave the dictionary too.
    fn retain(&mut self, keep: &[bool]) {
        let mut kept = Names::default();
        for row in (0..keep.len()).filter(|row| keep[*row]) {
            let code = self.get(row).map_or(0, |name| kept.dictionary.intern(name));
            kept.codes.push(code);
        }
        *self = kept;
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.get(row) == other.get(other_row)
    }
}

impl Column for NameLists {
    fn bytes(&self) -> usize {
        self.dictionary.bytes() + self.codes.bytes() + held(&self.ends) + held(&self.last_seen)
    }

    #[inline]
    fn take(&mut self, proposal: &mut Proposal<'_>, field: Field) {
        self.push(proposal.list(field));
    }

    /// Names that only dropped rows had leave the dictionary too.
    fn retain(&mut self, keep: &[bool]) {
        let mut kept = NameLists::default();
        for row in (0..self.ends.len()).filter(|row| keep[*row]) {
            kept.push(self.get(row).map(Told::Name));
        }
        *self = kept;
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.get(row).eq(other.get(other_row))
    }
}
