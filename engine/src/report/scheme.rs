//! Outcomes by the scheme that letters were read by: the same letter means different things in two of them.

use super::figure::Partition;
use crate::ingest::Export;
use crate::query::{Axis, Counted, Dimension, Filter, recount};
use crate::vocabulary::{Coded, Outcome};

/// The outcomes of the records of one scheme; `id` is `None` where neither record nor export names one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct SchemeOutcomes {
    pub id: Option<String>,
    pub outcomes: Partition<Outcome>,
}

/// The schemes of a selection, whatever outcomes are picked, each with its outcomes; records without an outcome are in
/// none. In the order in which the file first names them.
pub fn by_scheme(export: &Export, filter: &Filter) -> Vec<SchemeOutcomes> {
    let (table, standing) = (&export.table, &export.standing);
    let width = Outcome::VALUES.len();
    let axis = Axis::names(&table.reply_scheme).by(standing.outcome.codes(), width);
    let sets = filter.sets_except(&[Dimension::Outcome]);
    let counted = [Counted { axis, own: None }];
    let counts = recount(table.len(), &sets, &counted, &standing.derived.more).pop().unwrap_or_default();
    let mut schemes: Vec<SchemeOutcomes> = Vec::new();
    for (code, counts) in (0..).zip(counts.chunks(width)) {
        let mut outcomes: Partition<Outcome> = Partition::from_codes(counts);
        outcomes[Outcome::Missing] = 0;
        if outcomes.total() == 0 {
            continue;
        }
        let own = table.reply_scheme.dictionary().name(code);
        let id = own.or(export.dataset.reply_scheme.as_deref()).map(str::to_owned);
        match schemes.iter_mut().find(|scheme| scheme.id == id) {
            Some(known) => outcomes.iter().for_each(|(outcome, n)| known.outcomes[outcome] += n),
            None => schemes.push(SchemeOutcomes { id, outcomes }),
        }
    }
    schemes
}
