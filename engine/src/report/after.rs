//! What became of the outcomes that were given with the answer.

use super::counts::progresses;
use super::follow_up::{OutcomeFlow, outcome_flow};
use crate::ingest::Export;
use crate::query::{Dimension, Filter};

/// The pairs of outcome and later outcome alone, whatever outcomes are picked: a panel never narrows itself.
pub fn after(export: &Export, filter: &Filter) -> Vec<OutcomeFlow> {
    outcome_flow(&progresses(export, &filter.sets_except(&[Dimension::Outcome])))
}
