//! Files to records: shapes, what is absent, what is refused, and what must never be held.

#![allow(clippy::unwrap_used)]

mod file;
mod mapping;
mod value;
mod withheld;

use jianyi::ingest::{Export, LoadError, Loader, Mapping};

#[track_caller]
fn export(text: &str) -> Export {
    Loader::load(text.as_bytes(), None).unwrap()
}

/// An export of these records.
#[track_caller]
fn records(records: &str) -> Export {
    export(&format!(r#"{{"schema":"jianyi/1","dataset":{{"name":"示例"}},"proposals":[{records}]}}"#))
}

#[track_caller]
fn refusal(text: &str) -> LoadError {
    Loader::load(text.as_bytes(), None).unwrap_err()
}

fn numbers(export: &Export) -> Vec<&str> {
    (0..export.table.len()).map(|row| export.table.proposal_no.get(row)).collect()
}

fn issues(export: &Export) -> Vec<(Option<u64>, Option<&str>, &str, &str)> {
    let issues = export.import.issues.iter();
    issues.map(|issue| (issue.row, issue.field.as_deref(), issue.code, issue.text.as_str())).collect()
}

fn codes(export: &Export) -> Vec<&str> {
    export.import.issues.iter().map(|issue| issue.code).collect()
}

#[track_caller]
fn mapped(mapping: &str, text: &str) -> Export {
    let mapping = format!(r#"{{"schema":"jianyi-mapping/1",{mapping}}}"#);
    Loader::load(text.as_bytes(), Some(Mapping::parse(&mapping).unwrap())).unwrap()
}

#[track_caller]
fn mapping_fault(text: &str) -> String {
    Mapping::parse(text).unwrap_err().to_string()
}
