//! What is found in an export before it is published: each kind by hand, then what was planted in a sample.

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod judged;
mod mutated;
mod named;
mod planted;
mod read;

use jianyi::check::{Check, Finding, FindingKind, Gravity, check};
use jianyi::ingest::{Export, Loader};

/// What is found in an export of these records, one a line.
#[track_caller]
fn checked(dataset: &str, records: &[String]) -> Check {
    check(&export(dataset, records))
}

#[track_caller]
fn export(dataset: &str, records: &[String]) -> Export {
    let text = format!(r#"{{"dataset":{{{dataset}}},"proposals":[{}]}}"#, records.join(","));
    Loader::load(text.as_bytes(), None).unwrap()
}

/// Records with these members and a number each, from 1.
fn numbered(records: &[&str]) -> Vec<String> {
    let members = records.iter().zip(1..);
    members.map(|(more, number)| format!(r#"{{"proposal_no":"{number}"{more}}}"#)).collect()
}

/// The findings of a kind.
fn of(check: &Check, kind: FindingKind) -> Vec<&Finding> {
    check.findings.iter().filter(|finding| finding.kind == kind).collect()
}

/// The one finding of a kind.
#[track_caller]
fn one(check: &Check, kind: FindingKind) -> &Finding {
    let found = of(check, kind);
    assert_eq!(found.len(), 1, "{kind:?}: {found:?}");
    found[0]
}

/// A finding that says nothing more than this.
fn finding(kind: FindingKind, gravity: Gravity, rows: &[u64], n: u64) -> Finding {
    Finding { kind, gravity, rows: rows.to_vec(), field: None, value: String::new(), nearest: None, n, m: 0 }
}
