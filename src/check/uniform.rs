//! Units whose ratings are all the same.

use rustc_hash::FxHashMap;

use super::{Finding, FindingKind, Gravity};
use crate::ingest::{Export, Uniform, rated};
use crate::vocabulary::Field;

/// A finding for each of them, in the order in which the file names them first, with the records that it leads and that
/// are rated.
pub fn uniform(export: &Export) -> Vec<Finding> {
    let Export { table, standing, .. } = export;
    let mut ratings = Uniform::default();
    (0..table.len()).for_each(|row| ratings.take(table, standing, row));
    let mut rows: FxHashMap<u32, Vec<u64>> = ratings.units().map(|(code, _)| (code, Vec::new())).collect();
    for row in (0..table.len()).filter(|row| rated(standing, *row).is_some()) {
        for code in table.lead_units.codes(row) {
            if let Some(own) = rows.get_mut(&code) {
                own.push(export.number(row));
            }
        }
    }
    let found = ratings.units().filter_map(|(code, n)| {
        Some(Finding {
            rows: rows.remove(&code)?,
            field: Some(Field::LeadUnits.key().to_owned()),
            value: table.lead_units.dictionary().name(code)?.to_owned(),
            n,
            ..Finding::new(FindingKind::Uniform, Gravity::Reminder)
        })
    });
    found.collect()
}
