//! The suggestions that led to wider results.

use crate::ingest::Export;
use crate::query::{Axis, Counted, Filter, recount};
use crate::table::measure_code;
use crate::vocabulary::{Coded, MeasureKind, Reach};

/// How many suggestions of a selection have a measure on record, weighed; the report counts the measures.
pub fn with_measures(export: &Export, filter: &Filter) -> u64 {
    let derived = &export.standing.derived;
    let codes = measure_code(MeasureKind::UNKNOWN, Reach::UNKNOWN) as usize + 1;
    // 0 stands for a record without one: it counts once, and so can be taken from the whole.
    let axes = [Axis::lists(&derived.measures, 0, codes), Axis::bytes(&derived.key, 2)];
    let counted = axes.map(|axis| Counted { axis, own: None });
    let counts = recount(export.table.len(), &filter.sets(), &counted, &derived.more);
    let [measures, all] = counts.as_slice() else { return 0 };
    all.iter().sum::<u64>() - measures.first().copied().unwrap_or(0)
}
