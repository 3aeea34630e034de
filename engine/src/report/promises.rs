//! Promises by the month in which they are due.

use super::figure::Partition;
use crate::calendar::{Day, Month};
use crate::ingest::Export;
use crate::query::{Dimension, Filter};
use crate::vocabulary::{Coded, CommitmentState};

/// Promises by what became of them, those of each month apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DuePromises {
    /// The months in which any is due, ascending.
    pub months: Vec<DueMonth>,
    /// Those without a due day.
    pub no_day: Partition<CommitmentState>,
}

/// The promises that are due in one month.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct DueMonth {
    pub month: Month,
    pub states: Partition<CommitmentState>,
}

impl DuePromises {
    /// All of them, whenever they are due.
    pub fn states(&self) -> Partition<CommitmentState> {
        let mut all = self.no_day.clone();
        for month in &self.months {
            month.states.iter().for_each(|(state, n)| all[state] += n);
        }
        all
    }

    /// The states of the promises of a month, or of those without a day.
    fn states_of(&mut self, month: Option<Month>) -> &mut Partition<CommitmentState> {
        let Some(month) = month else { return &mut self.no_day };
        let place = self.months.binary_search_by_key(&month, |own| own.month).unwrap_or_else(|place| {
            self.months.insert(place, DueMonth { month, states: Partition::default() });
            place
        });
        &mut self.months[place].states
    }
}

/// The promises of a selection, whatever states are picked: a panel never narrows itself. Each counts as often as its
/// record.
pub fn due_promises(export: &Export, filter: &Filter) -> DuePromises {
    let (table, states) = (&export.table, &export.standing.derived.aged.promises);
    let sets = filter.sets_except(&[Dimension::Commitment]);
    let mut due = DuePromises::default();
    for row in 0..table.len() {
        let own = table.commitments.get(row);
        if own.is_empty() || !sets.iter().all(|rows| rows.contains(row)) {
            continue;
        }
        for (promise, code) in own.iter().zip(states.of_row(row)) {
            let month = promise.due_on.map(Day::month);
            due.states_of(month)[CommitmentState::from_code(code as u8)] += table.weight(row);
        }
    }
    due
}
