//! Days in the wrong order: answered before it was handed over, rated before it was answered.

use super::issue::tally;
use super::{Finding, FindingKind, Gravity};
use crate::ingest::Export;

/// One finding for both, with the records of both.
pub fn order(export: &Export) -> Option<Finding> {
    let tallies = ["reply_before_assignment", "rating_before_reply"].map(|code| tally(export, code));
    let [n, m] = tallies.map(|tally| tally.map_or(0, |tally| tally.n));
    let rows = tallies.into_iter().flatten().flat_map(|tally| &tally.rows);
    let mut rows: Vec<u64> = rows.copied().map(u64::from).collect();
    rows.sort_unstable();
    rows.dedup();
    (n + m > 0).then(|| Finding { rows, n, m, ..Finding::new(FindingKind::Order, Gravity::Reminder) })
}
