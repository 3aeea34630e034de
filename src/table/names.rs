//! Columns of names, each held once in a dictionary.

use rustc_hash::FxHashMap;

use super::column::{Column, span};
use super::proposal::Proposal;
use crate::vocabulary::Field;

/// Most names of one dimension.
pub const MAX_NAMES: usize = 65_535;

/// Names by code, from 1 on in the order of first sight; 0 is no name.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    codes: FxHashMap<Box<str>, u32>,
    names: Vec<Box<str>>,
}

impl Dictionary {
    /// The code of a name, new or known.
    pub fn intern(&mut self, name: &str) -> u32 {
        if let Some(code) = self.codes.get(name) {
            return *code;
        }
        self.names.push(name.into());
        let code = self.names.len() as u32;
        self.codes.insert(name.into(), code);
        code
    }

    /// The code of a known name.
    pub fn code(&self, name: &str) -> Option<u32> {
        self.codes.get(name).copied()
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
    pub fn is_new(&self, name: &str) -> bool {
        !name.is_empty() && self.code(name).is_none()
    }

    /// Whether these names, as far as they are new, would be more than a dimension may have.
    pub fn is_crowded_by<'a>(&self, names: impl Iterator<Item = &'a str>) -> bool {
        self.len() + names.filter(|name| self.is_new(name)).count() > MAX_NAMES + 1
    }

    /// True where no name is known.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}

/// One name a row, or none.
#[derive(Clone, Debug, Default)]
pub struct Names {
    dictionary: Dictionary,
    codes: Vec<u32>,
}

impl Names {
    /// Appends a row; an empty name is none.
    pub fn push(&mut self, name: &str) {
        let code = if name.is_empty() { 0 } else { self.dictionary.intern(name) };
        self.codes.push(code);
    }

    /// The code of a row, 0 for none.
    pub fn code(&self, row: usize) -> u32 {
        self.codes[row]
    }

    /// The name of a row.
    pub fn get(&self, row: usize) -> Option<&str> {
        self.dictionary.name(self.codes[row])
    }

    /// Gives a row a name.
    pub fn set(&mut self, row: usize, name: &str) {
        self.codes[row] = self.dictionary.intern(name);
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
    codes: Vec<u32>,
    ends: Vec<u32>,
    /// For each code how many rows there were when it was last seen, the row at hand included.
    last_seen: Vec<u32>,
}

impl NameLists {
    /// Appends a row; a name that stands twice counts once.
    pub fn push<'a>(&mut self, names: impl Iterator<Item = &'a str>) {
        let row = self.ends.len() as u32 + 1;
        for name in names {
            let code = self.dictionary.intern(name);
            self.last_seen.resize(self.dictionary.len(), 0);
            if std::mem::replace(&mut self.last_seen[code as usize], row) != row {
                self.codes.push(code);
            }
        }
        self.ends.push(self.codes.len() as u32);
    }

    /// The codes of a row.
    pub fn codes(&self, row: usize) -> &[u32] {
        &self.codes[span(&self.ends, row)]
    }

    /// The names of a row.
    pub fn get(&self, row: usize) -> impl Iterator<Item = &str> {
        self.codes(row).iter().filter_map(|code| self.dictionary.name(*code))
    }

    /// The names by code.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }
}

impl Column for Names {
    fn take(&mut self, proposal: &Proposal<'_>, field: Field) {
        self.push(proposal.text(field));
    }

    /// Names that only dropped rows had leave the dictionary too.
    fn retain(&mut self, keep: &[bool]) {
        let mut kept = Names::default();
        for row in (0..self.codes.len()).filter(|row| keep[*row]) {
            kept.push(self.get(row).unwrap_or_default());
        }
        *self = kept;
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.get(row) == other.get(other_row)
    }
}

impl Column for NameLists {
    fn take(&mut self, proposal: &Proposal<'_>, field: Field) {
        self.push(proposal.list(field));
    }

    /// Names that only dropped rows had leave the dictionary too.
    fn retain(&mut self, keep: &[bool]) {
        let mut kept = NameLists::default();
        for row in (0..self.ends.len()).filter(|row| keep[*row]) {
            kept.push(self.get(row));
        }
        *self = kept;
    }

    fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.get(row).eq(other.get(other_row))
    }
}
