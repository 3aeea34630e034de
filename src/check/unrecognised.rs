//! Values outside the vocabulary, each with the records that it is in and the label that was probably meant.

use super::nearest::nearest;
use super::{Finding, FindingKind, Gravity};
use crate::ingest::Export;
use crate::vocabulary::Field;

/// A finding for each of them, by field, then most first, then by value.
pub fn unrecognised(export: &Export) -> Vec<Finding> {
    let values = export.import.unrecognised.iter();
    let found = values.map(|value| Finding {
        rows: value.rows.iter().copied().map(u64::from).collect(),
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
