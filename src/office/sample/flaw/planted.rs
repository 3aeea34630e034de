//! One thing that a check has to find.

use serde::Serialize;

/// A finding as it is told beside the export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Planted {
    /// The kind, by its key.
    pub kind: &'static str,
    /// The code of an issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'static str>,
    /// The field, where all have the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<&'static str>,
    /// The word, the names of units, or the names on a roster; nothing for an issue.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// Numbers of the records, from 1, ascending, each once.
    pub rows: Vec<u64>,
    /// How many.
    pub n: u64,
    /// How many of the second sort, or of how many.
    #[serde(skip_serializing_if = "is_zero")]
    pub m: u64,
}

fn is_zero(n: &u64) -> bool {
    *n == 0
}
