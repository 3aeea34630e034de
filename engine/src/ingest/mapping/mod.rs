//! How a foreign export is to be read, `jianyi-mapping/1`: where its records are, and which of its keys
//! mean which field.

mod cells;
mod parse;
mod rule;

use std::fmt;

pub use cells::{Cells, Member};
pub use parse::{SCHEMA as MAPPING_SCHEMA, mapping_keys, rule_keys};
use rule::Rule;

use super::record::{Record, resolved};
use super::split::Place;
use super::value::Value;
use super::words::Words;
use crate::vocabulary::{Field, Header};

/// A mapping that was read and found sound.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// Where the records are.
    pub place: Place,
    /// The mapping's own `dataset`, as JSON.
    pub dataset: Option<Vec<u8>>,
    fields: Vec<(Field, Rule)>,
    /// Whether keys that the contract knows are read beside those that it names.
    headers: bool,
}

/// Why a mapping cannot be used: where in it, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingError {
    /// JSON Pointer into the mapping.
    pub at: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for MappingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        write!(f, "mapping {at}: {}", self.what)
    }
}

impl Mapping {
    /// Reads a mapping. An unknown key is an error that names it.
    pub fn parse(text: &str) -> Result<Mapping, MappingError> {
        parse::mapping(text)
    }

    /// Fills a record from the cells that the mapping names; `members` are all of them, under what their
    /// names say.
    pub fn fill<'a>(
        &self,
        record: &mut Record<'a>,
        cells: &Cells<'a>,
        members: &[Member<'a>],
        row: u64,
        words: &mut Words,
    ) {
        for (field, rule) in &self.fields {
            rule.fill(record, *field, cells, row, words);
        }
        for member in members {
            let header = resolved(member.header, member.value, words);
            let own = match header {
                Header::Field(field) | Header::Weak(field) if self.fills(field) || !self.headers => {
                    Some(field)
                }
                _ => None,
            };
            match own {
                // A mapping does not overrule a record that says it must not be held; where it takes the
                // value from here, its own words for it count.
                Some(field) if !self.takes(field, &member.name) => {
                    record.heed(field, &Value::Json(member.value));
                }
                None if self.headers => record.take(header, member.value, words),
                _ => {}
            }
        }
        record.take_weak(words);
    }

    /// Whether the mapping fills the field from the member of this name.
    fn takes(&self, field: Field, name: &str) -> bool {
        self.fields.iter().any(|(own, rule)| *own == field && rule.takes(name))
    }

    /// Whether the mapping itself names the field.
    fn fills(&self, field: Field) -> bool {
        self.fields.iter().any(|(own, _)| *own == field)
    }
}
