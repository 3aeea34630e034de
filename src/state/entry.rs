//! A suggestion as a line of a list.

use crate::calendar::Day;
use crate::ingest::Export;
use crate::vocabulary::{Outcome, Rating, Status};

/// What a line tells of a suggestion, as plain values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Entry {
    /// The whole key: its address.
    pub key: String,
    pub no: String,
    /// The congress and its session, as far as they are recorded.
    pub sitting: (Option<u32>, Option<u32>),
    pub title: String,
    pub stage: Status,
    /// The first lead unit; empty without one.
    pub unit: String,
    pub outcome: Outcome,
    pub rating: Rating,
    pub assigned_on: Option<Day>,
    pub due_on: Option<Day>,
    pub replied_on: Option<Day>,
    pub is_key: bool,
}

impl Entry {
    /// The line of a row.
    pub fn new(export: &Export, row: usize) -> Entry {
        let (table, standing) = (&export.table, &export.standing);
        Entry {
            key: table.whole_key(row),
            no: table.proposal_no.get(row).to_owned(),
            sitting: (table.congress_term.get(row), table.session_no.get(row)),
            title: table.title.get(row).to_owned(),
            stage: standing.stage.get(row),
            unit: table.lead_units.get(row).next().unwrap_or_default().to_owned(),
            outcome: standing.outcome_now.get(row),
            rating: if export.dataset.ratings_as_totals {
                Rating::Missing
            } else {
                standing.overall.get(row)
            },
            assigned_on: table.assigned_on.get(row),
            due_on: standing.due.get(row),
            replied_on: table.replied_on.get(row),
            is_key: table.is_key(row),
        }
    }
}
