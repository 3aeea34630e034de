//! The cells of a record, whatever it is in the file.

use std::borrow::Cow;

use crate::ingest::json::{Json, unescaped};
use crate::vocabulary::Header;

/// A member of a record, or a cell under its header.
pub struct Member<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// What the name says.
    pub header: Header,
    /// What stands there.
    pub value: Json<'a>,
}

/// The cells of a record: members of an object, or a row under a header.
pub enum Cells<'a> {
    /// An object.
    Object(Json<'a>),
    /// The header's names and the row's values.
    Row(&'a [String], Vec<Json<'a>>),
}

impl<'a> Cells<'a> {
    /// Every value of this key, or at this pointer: it may stand twice.
    pub fn at(&self, key: &str) -> Vec<Json<'a>> {
        match self {
            Cells::Object(object) => object.at(key),
            Cells::Row(header, row) => {
                // The first step of a pointer names the column, as it names the member of an object.
                let (column, rest) = match key.strip_prefix('/') {
                    Some(path) => {
                        let (step, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
                        (Cow::Owned(unescaped(step)), rest)
                    }
                    None => (Cow::Borrowed(key), ""),
                };
                let named = header.iter().zip(row).filter(|(name, _)| **name == column);
                named.flat_map(|(_, value)| value.at(rest)).collect()
            }
        }
    }

    /// Names and values in the order of the file.
    pub fn members(&self) -> Vec<(Cow<'a, str>, Json<'a>)> {
        match self {
            Cells::Object(object) => object.members().collect(),
            Cells::Row(header, row) => {
                header.iter().map(|name| Cow::Borrowed(name.as_str())).zip(row.iter().copied()).collect()
            }
        }
    }
}
