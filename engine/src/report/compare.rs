//! 重点与其他建议: how many are answered, of those alone that were handed over long enough ago.

use super::counts::Joined;
use super::definition::ANSWERED;
use super::figure::Share;
use crate::ingest::Export;
use crate::query::{Axis, Counted, Dimension, Filter, recount};
use crate::table::{Handled, RowSet};

/// The answered among the key items and among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The limit for an answer in days, counted back from the day of the figures: so long ago at least they were
    /// handed over.
    pub days: u32,
    /// 重点.
    pub key: Share,
    /// 其他.
    pub others: Share,
}

/// Both shares of a selection, whichever of the two is picked; `None` where no day is known.
pub fn compare(export: &Export, filter: &Filter) -> Option<Compared> {
    let (table, derived) = (&export.table, &export.standing.derived);
    let as_of = export.standing.as_of?;
    let last = as_of.plus_months(-export.dataset.rules.answer_months);
    let old = RowSet::from_fn(table.len(), |row| table.assigned_on.get(row).is_some_and(|day| day <= last));
    let mut sets = filter.sets_except(&[Dimension::Key]);
    sets.push(&old);
    let axis = Axis::bytes(&derived.key, 2).by(&derived.handled, Handled::COUNT);
    let counted = [Counted { axis, own: None }];
    let counts = recount(table.len(), &sets, &counted, &derived.more).pop().unwrap_or_default();
    let mut shares = counts.chunks(Handled::COUNT).map(|counts| {
        let handled: Joined<Handled> = counts.to_vec().into();
        Share { excluded: 0, ..handled.share(&ANSWERED) }
    });
    let (others, key) = (shares.next().unwrap_or_default(), shares.next().unwrap_or_default());
    Some(Compared { days: (as_of.0 - last.0).unsigned_abs(), key, others })
}
