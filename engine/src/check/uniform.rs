//! Units whose ratings are all the same.

use super::{Finding, FindingKind, Gravity};
use crate::ingest::{Export, Uniform, rated};
use crate::vocabulary::Field;

/// A finding for each of them, in the order in which the file names them first.
pub fn uniform(export: &Export) -> Vec<Finding> {
    let Export { table, standing, .. } = export;
    let mut ratings = Uniform::default();
    (0..table.len()).for_each(|row| ratings.take(table, standing, row));
    let found = ratings.units().filter_map(|(code, n)| {
        Some(Finding {
            rows: rated_rows(export, code),
            field: Some(Field::LeadUnits.key().to_owned()),
            value: table.lead_units.dictionary().name(code)?.to_owned(),
            n,
            ..Finding::new(FindingKind::Uniform, Gravity::Reminder)
        })
    });
    found.collect()
}

/// The records that a unit leads and that are rated.
fn rated_rows(export: &Export, unit: u32) -> Vec<u64> {
    let Export { table, standing, .. } = export;
    let led = (0..table.len()).filter(|row| table.lead_units.codes(*row).any(|code| code == unit));
    led.filter(|row| rated(standing, *row).is_some()).map(|row| export.number(row)).collect()
}
