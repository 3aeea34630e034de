//! The issues of the import that have no kind of their own, all of one code together.

use super::{Finding, FindingKind, Gravity};
use crate::ingest::issue::CODES;
use crate::ingest::{Export, Tally};

/// Codes that are told in another way.
const APART: [&str; 4] =
    ["unrecognised", "reply_before_assignment", "rating_before_reply", "uniform_ratings"];

/// Codes that say that something of the file was not read, so that whoever publishes it would publish less than
/// stands in it, or not what was meant. Everything else was read and looks wrong.
const GRAVE: [&str; 15] = [
    "not_json",
    "not_object",
    "no_number",
    "duplicate_differs",
    "no_list",
    "bad_as_of",
    "truncated",
    "second_list",
    "too_deep",
    "too_long",
    "string_too_long",
    "too_many_names",
    "too_many_records",
    "too_many_bytes",
    "frame_too_long",
];

/// A finding for each code, in the order of the table of codes; `field` and `value` stand where all issues of it have
/// the same.
pub fn issues(export: &Export) -> Vec<Finding> {
    let codes = CODES.iter().map(|issue| issue.code).filter(|code| !APART.contains(code));
    codes.filter_map(|code| tally(export, code)).map(issue).collect()
}

fn issue(tally: &Tally) -> Finding {
    let gravity = if GRAVE.contains(&tally.code) { Gravity::Must } else { Gravity::Reminder };
    Finding {
        rows: tally.rows.iter().copied().map(u64::from).collect(),
        field: tally.field.clone(),
        value: tally.text.clone().unwrap_or_default(),
        n: tally.n,
        ..Finding::new(FindingKind::Issue(tally.code), gravity)
    }
}

/// All issues of a code; `None` where there is none.
pub fn tally<'a>(export: &'a Export, code: &str) -> Option<&'a Tally> {
    export.import.tallies.iter().find(|tally| tally.code == code)
}
