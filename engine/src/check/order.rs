//! Days in the wrong order: answered before it was handed over, rated before it was answered.

use super::issue::{count, rows};
use super::{Finding, FindingKind, Gravity};
use crate::ingest::Export;

/// One finding for both, with the records of both.
pub fn order(export: &Export) -> Option<Finding> {
    let [replied, rated] = ["reply_before_assignment", "rating_before_reply"];
    let (n, m) = (count(export, replied), count(export, rated));
    let mut rows = [rows(export, replied), rows(export, rated)].concat();
    rows.sort_unstable();
    rows.dedup();
    (n + m > 0).then(|| Finding { rows, n, m, ..Finding::new(FindingKind::Order, Gravity::Reminder) })
}
