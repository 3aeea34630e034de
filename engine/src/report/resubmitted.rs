//! The suggestions that are linked to earlier ones.

use super::definition::{Judge, RESUBMITTED, Verdict};
use crate::ingest::Export;
use crate::query::{Filter, Order, ordered};
use crate::table::RowSet;

/// The rows of a selection that name earlier suggestions, by number.
pub fn resubmitted(export: &Export, filter: &Filter) -> Vec<u32> {
    let Judge::Marks(judge) = RESUBMITTED.judge else { return Vec::new() };
    let (table, derived) = (&export.table, &export.standing.derived);
    let linked = RowSet::from_fn(table.len(), |row| judge(derived.marks(row)) == Verdict::Counted);
    let mut sets = filter.sets();
    sets.push(&linked);
    ordered(table, &export.standing, &sets, Order::Number)
}
