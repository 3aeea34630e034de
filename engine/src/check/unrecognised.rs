//! Values outside the vocabulary, each with the records that it is in and the label that was probably meant.

use rustc_hash::FxHashMap;

use super::nearest::nearest;
use super::{Finding, FindingKind, Gravity};
use crate::ingest::Export;
use crate::vocabulary::Field;

/// A finding for each of them, by field, then most first, then by value.
pub fn unrecognised(export: &Export) -> Vec<Finding> {
    let mut rows = rows(export);
    let values = export.import.unrecognised.iter();
    let found = values.map(|value| Finding {
        rows: rows.remove(&(value.field.as_str(), value.value.as_str())).unwrap_or_default(),
        field: Some(value.field.clone()),
        value: value.value.clone(),
        nearest: nearest_in(&value.field, &value.value).map(str::to_owned),
        n: value.n,
        ..Finding::new(FindingKind::Unrecognised, Gravity::Reminder)
    });
    found.collect()
}

fn nearest_in(field: &str, value: &str) -> Option<&'static str> {
    nearest(Field::of(field)?.terms(), value)
}

/// The records of each value, by field and value as they are quoted; of those past the issues that are listed
/// nothing is known.
fn rows(export: &Export) -> FxHashMap<(&str, &str), Vec<u64>> {
    let mut rows: FxHashMap<(&str, &str), Vec<u64>> = FxHashMap::default();
    for issue in export.import.issues.iter().filter(|issue| issue.code == "unrecognised") {
        let (Some(field), Some(row)) = (&issue.field, issue.row) else { continue };
        let own = rows.entry((field, &issue.text)).or_default();
        if own.last() != Some(&row) {
            own.push(row);
        }
    }
    rows
}
