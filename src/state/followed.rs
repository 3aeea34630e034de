//! What followed after the answers of a selection, as the panels of 跟踪落实 draw it.

use super::Entry;
use crate::ingest::Export;
use crate::query::Filter;
use crate::report::{
    DuePromises, OutcomeFlow, Years, after, due_promises, resubmitted, with_measures, years,
};

/// So many suggestions that were raised again are named beside their number.
const NAMED: usize = 6;

/// What followed after the answers.
#[derive(Clone, Debug)]
pub struct Followed {
    /// Promises by the month in which they are due, whatever states are picked.
    pub promises: DuePromises,
    /// Pairs of outcome and later outcome, whatever outcomes are picked.
    pub flow: Vec<OutcomeFlow>,
    /// Years of hand-over, whatever years are picked.
    pub years: Years,
    /// How many suggestions led to wider results.
    pub spread: u64,
    /// The first that are linked to earlier ones.
    pub resubmitted: Vec<Entry>,
}

impl Followed {
    /// What followed in the selection of a filter.
    pub fn new(export: &Export, filter: &Filter) -> Followed {
        let resubmitted = resubmitted(export, filter);
        Followed {
            promises: due_promises(export, filter),
            flow: after(export, filter),
            years: years(export, filter),
            spread: with_measures(export, filter),
            resubmitted: resubmitted
                .iter()
                .take(NAMED)
                .map(|row| Entry::new(export, *row as usize))
                .collect(),
        }
    }
}
