//! Real exports that others made, read by the mappings in `tests/mappings`. They are no part of the
//! repository; where they are absent these tests say so and end. Every expected number was counted in
//! the raw files by a program that shares nothing with this one.

#![allow(clippy::unwrap_used)]

mod hsinchu;
mod hualien;
mod madrid;
mod minnesota;
mod questions;
mod suggestions;

use std::path::Path;

use jianyi::ingest::{Export, Loader, Mapping};
use jianyi::query::Selection;
use jianyi::report::{Report, report};

const FOLDER: &str = "../shared/data";

/// A file under a mapping; `None` where it is not beside the checkout.
fn load(file: &str, mapping: &str) -> Option<Export> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER).join(file);
    let Ok(bytes) = std::fs::read(&path) else {
        println!("skipped: {} is not here", path.display());
        return None;
    };
    Some(Loader::load(&bytes, Some(Mapping::parse(mapping).unwrap())).unwrap())
}

/// The same under a mapping of these fields alone, for what the mapping of the set cannot say.
fn load_fields(file: &str, fields: &str) -> Option<Export> {
    load(file, &format!(r#"{{"schema":"jianyi-mapping/1","records":"","fields":{{{fields}}}}}"#))
}

/// The figures of everything. None of the sets has ratings or says what came of a record.
fn figures(export: &Export) -> Report {
    let report = report(export, &Selection::default()).unwrap();
    assert_eq!(report.satisfaction.satisfied.map(|share| share.of), Some(0));
    assert_eq!(report.handling.solved.of, 0);
    assert!(export.dataset.notes.as_deref().unwrap_or_default().contains("仅用于检验读入，不代表对任何人"));
    report
}

/// read, accepted, duplicates, rejected
fn account(export: &Export) -> (u64, u64, u64, u64) {
    let import = &export.import;
    (import.read, import.accepted, import.duplicates, import.rejected)
}

/// Values of a field that were not understood, most frequent first.
fn unrecognised<'a>(export: &'a Export, field: &str) -> Vec<(&'a str, u64)> {
    let values = export.import.unrecognised.iter().filter(|value| value.field == field);
    values.map(|value| (value.value.as_str(), value.n)).collect()
}

/// How many issues there are that are no unrecognised value.
fn faults(export: &Export) -> usize {
    export.import.issues.iter().filter(|issue| issue.code != "unrecognised").count()
}

/// How many different texts these are, absent ones apart.
fn distinct<'a>(texts: impl Iterator<Item = Option<&'a str>>) -> usize {
    texts.flatten().collect::<std::collections::BTreeSet<_>>().len()
}

/// The days of a column: how many are given, the first and the last.
fn days(column: impl Iterator<Item = Option<jianyi::calendar::Day>>) -> (usize, String, String) {
    let mut days: Vec<String> = column.flatten().map(|day| day.to_iso()).collect();
    days.sort();
    let end = |day: Option<&String>| day.cloned().unwrap_or_default();
    (days.len(), end(days.first()), end(days.last()))
}
