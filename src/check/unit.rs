//! What is worth holding against each other of lead units: who is satisfied with what, and who keeps promises.

use super::UnitCheck;
use crate::ingest::Export;
use crate::stats::sort_by;
use crate::table::Dictionary;
use crate::vocabulary::{CommitmentState, Rating};

/// The figures of every unit that leads a record, in the order of the roster, then by name.
pub fn units(export: &Export) -> Vec<UnitCheck> {
    let table = &export.table;
    let mut units = vec![UnitCheck::default(); table.lead_units.dictionary().len()];
    for row in 0..table.len() {
        for code in table.lead_units.codes(row) {
            add(export, row, &mut units[code as usize]);
        }
    }
    for (unit, code) in units.iter_mut().zip(0..) {
        unit.unit = table.lead_units.dictionary().name(code).unwrap_or_default().to_owned();
    }
    units.retain(|unit| !unit.unit.is_empty());
    put_in_order(&mut units, &export.dataset.rosters.units);
    units
}

fn put_in_order(units: &mut Vec<UnitCheck>, roster: &[String]) {
    let mut places = Dictionary::default();
    roster.iter().for_each(|name| {
        places.intern(name);
    });
    let place = |unit: &UnitCheck| places.code(&unit.unit).unwrap_or(u32::MAX);
    sort_by(units, |a, b| (place(a), &a.unit).cmp(&(place(b), &b.unit)));
}

/// Adds a record to its unit.
fn add(export: &Export, row: usize, unit: &mut UnitCheck) {
    let Export { table, standing, .. } = export;
    let weight = table.weight(row);
    let ratings = [
        (standing.overall.get(row), &mut unit.satisfied),
        (standing.attitude.get(row), &mut unit.attitude),
        (standing.result.get(row), &mut unit.result),
    ];
    for (rating, (n, of)) in ratings {
        *n += weight * u64::from(rating == Rating::Satisfied);
        *of += weight * u64::from(rating.is_grade());
    }
    for promise in table.commitments.get(row) {
        let state = promise.state_on(standing.as_of);
        let is_kept = matches!(state, CommitmentState::Kept | CommitmentState::LateKept);
        unit.promises.0 += weight * u64::from(is_kept);
        unit.promises.1 += weight * u64::from(is_kept || state == CommitmentState::Overdue);
    }
}
