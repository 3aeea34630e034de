//! What was read, what was not, and why.

use serde::Serialize;

use super::limit::Limit;
use super::tally::Tally;

/// The account of one import, in the order of the contract.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ImportReport {
    /// Records found in the file.
    pub read: u64,
    /// Records in the table.
    pub accepted: u64,
    /// Records that could not be read.
    pub rejected: u64,
    /// Records whose key had been seen.
    pub duplicates: u64,
    /// Records that must not be held.
    pub withheld: u64,
    /// `dataset.withheld`.
    pub withheld_declared: Option<u64>,
    /// `dataset.announced_total`.
    pub announced_total: Option<u64>,
    /// `utf-8`, `utf-16le`, `utf-16be` or `gb18030`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = encodings())))]
    pub encoding: &'static str,
    /// Fields that were refused unread.
    pub refused_fields: Vec<RefusedField>,
    /// Values that were not understood, quoted.
    pub unrecognised: Vec<Unrecognised>,
    /// Everything else that was wrong, by row.
    pub issues: Vec<Issue>,
    /// How many issues there are past the first thousand, which are listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more_issues: Option<u64>,
    /// All issues of each code together, those too that are not listed.
    #[serde(skip)]
    pub tallies: Vec<Tally>,
    /// Limits that a record or the file was past; each has its issue too.
    #[serde(skip)]
    pub limits: Vec<Limit>,
}

impl ImportReport {
    /// Whether the file was cut off: its whole records are kept, the rest is not there.
    pub fn is_cut_off(&self) -> bool {
        self.issues.iter().any(|issue| issue.code == TRUNCATED)
    }
}

/// What may stand for the encoding.
#[cfg(not(target_arch = "wasm32"))]
fn encodings() -> [&'static str; 4] {
    use super::Encoding::{Gb18030, Utf8, Utf16Be, Utf16Le};
    [Utf8, Utf16Le, Utf16Be, Gb18030].map(super::Encoding::label)
}

/// Code of the issue of a file that was cut off.
pub const TRUNCATED: &str = "truncated";

/// A field whose name says that it must not be public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct RefusedField {
    pub name: String,
    pub n: u64,
}

/// A value outside the vocabulary of its field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Unrecognised {
    pub field: String,
    pub value: String,
    pub n: u64,
    /// Numbers of the records in the file, from 1, ascending, each once.
    #[serde(skip)]
    pub rows: Vec<u32>,
}

/// One thing that was wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Issue {
    /// Number of the record in the file, from 1; null where it is the file's.
    pub row: Option<u64>,
    /// Field in the contract.
    pub field: Option<String>,
    /// What kind of fault, such as `bad_date`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("examples" = super::issue::CODES.iter().map(|issue| issue.code).collect::<Vec<_>>())))]
    pub code: &'static str,
    /// What stood there, quoted.
    pub text: String,
}
