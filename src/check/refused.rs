//! Columns that must not be public. They were not read, so of their records nothing is known but how many.

use super::{Finding, FindingKind, Gravity};
use crate::ingest::Export;

/// A finding for each of them, by name.
pub fn refused(export: &Export) -> Vec<Finding> {
    let fields = export.import.refused_fields.iter();
    let found = fields.map(|field| Finding {
        field: Some(field.name.clone()),
        n: field.n,
        ..Finding::new(FindingKind::Refused, Gravity::Must)
    });
    found.collect()
}
