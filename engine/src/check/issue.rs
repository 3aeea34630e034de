//! The issues of the import that have no kind of their own, all of one code together.

use super::{Finding, FindingKind, Gravity};
use crate::ingest::issue::CODES;
use crate::ingest::{Export, Issue};

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

/// A finding for each code, in the order of the table of codes. `n` is how many issues there are, `rows` the records
/// of those that are listed; `field` and `value` stand where all of them have the same.
pub fn issues(export: &Export) -> Vec<Finding> {
    let codes = CODES.iter().map(|issue| issue.code).filter(|code| !APART.contains(code));
    codes.filter_map(|code| issue(export, code)).collect()
}

fn issue(export: &Export, code: &'static str) -> Option<Finding> {
    let n = count(export, code);
    let listed: Vec<&Issue> = export.import.issues.iter().filter(|issue| issue.code == code).collect();
    let gravity = if GRAVE.contains(&code) { Gravity::Must } else { Gravity::Reminder };
    let is_all = listed.len() as u64 == n;
    let first = listed.first().filter(|_| is_all);
    let field = first.and_then(|first| first.field.clone());
    let text = first.map(|first| first.text.clone());
    (n > 0).then(|| Finding {
        rows: rows(export, code),
        field: field.filter(|field| listed.iter().all(|issue| issue.field.as_ref() == Some(field))),
        value: text.filter(|text| listed.iter().all(|issue| issue.text == *text)).unwrap_or_default(),
        n,
        ..Finding::new(FindingKind::Issue(code), gravity)
    })
}

/// How many issues of a code there are.
pub fn count(export: &Export, code: &str) -> u64 {
    export.import.issue_counts.iter().find(|(own, _)| *own == code).map_or(0, |(_, n)| *n)
}

/// The records with a listed issue of a code, each once.
pub fn rows(export: &Export, code: &str) -> Vec<u64> {
    let own = export.import.issues.iter().filter(|issue| issue.code == code);
    let mut rows: Vec<u64> = own.filter_map(|issue| issue.row).collect();
    rows.dedup();
    rows
}
