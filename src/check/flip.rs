//! Ratings that went from dissatisfied to satisfied while nothing was done that is on record.

use super::{Finding, FindingKind, Gravity};
use crate::ingest::Export;
use crate::vocabulary::{Rating, Status};

/// One finding for all of them, `n` weighed by `count`.
pub fn flip(export: &Export) -> Option<Finding> {
    let rows: Vec<usize> = (0..export.table.len()).filter(|row| is_flip(export, *row)).collect();
    (!rows.is_empty()).then(|| Finding {
        n: rows.iter().map(|row| export.table.weight(*row)).sum(),
        rows: rows.iter().map(|row| export.number(*row)).collect(),
        ..Finding::new(FindingKind::Flip, Gravity::Reminder)
    })
}

/// Whether the overall rating turned, with the outcome as it was, and neither a second answer nor a second handling.
fn is_flip(export: &Export, row: usize) -> bool {
    let Export { table, standing, .. } = export;
    let has_turned = standing.first_overall.get(row) == Rating::Dissatisfied
        && standing.overall.get(row) == Rating::Satisfied;
    has_turned
        && standing.outcome.get(row) == standing.outcome_now.get(row)
        && !table.rereplied_on.is_given(row)
        && table.rehandled.get(row).unwrap_or(0) == 0
        && table.status.get(row) != Status::Rehandling
}
