//! What suggestions rest on, in the two groups that are told: a suggestion that rests on both kinds of one group counts
//! once in it.

use crate::ingest::Export;
use crate::query::{Axis, Counted, Filter, recount};
use crate::vocabulary::{Basis, Coded};

/// Suggestions by what they rest on, weighed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grounds {
    /// 专题调研、视察.
    pub research: u64,
    /// 座谈走访, the deputies' stations among them.
    pub meetings: u64,
}

/// The grounds of a selection.
pub fn grounds(export: &Export, filter: &Filter) -> Grounds {
    let counted = [Counted { axis: Axis::bytes(export.table.basis.bits(), 256), own: None }];
    let more = &export.standing.derived.more;
    let counts = recount(export.table.len(), &filter.sets(), &counted, more).pop().unwrap_or_default();
    let with = |group: [Basis; 2]| {
        let mask = group.iter().fold(0, |mask, basis| mask | 1u8 << basis.code());
        let counts = (0..=u8::MAX).zip(&counts);
        counts.filter(|(bits, _)| bits & mask != 0).map(|(_, n)| n).sum()
    };
    Grounds {
        research: with([Basis::Survey, Basis::Inspection]),
        meetings: with([Basis::Station, Basis::Visit]),
    }
}
