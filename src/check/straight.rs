//! Units that get the same rating for manner, result and overall every time: ticked in one go, or filled in by the
//! system.
//!
//! Most deputies who are satisfied are so in all three, so a single record says nothing; a unit of which all records
//! are so does. The contract has no comment, so none is there to speak against it.

use super::{Finding, FindingKind, Gravity};
use crate::ingest::{Export, UNIFORM_FROM, rated};
use crate::vocabulary::{Field, Rating};

/// The records of one unit that are rated in all three.
#[derive(Clone, Default)]
struct Unit {
    n: u64,
    first: Option<Rating>,
    /// Whether the ratings of two records differ: where they do not, the unit is told as uniform.
    differ: bool,
    /// Whether the three of one record differ.
    is_crooked: bool,
    rows: Vec<u32>,
}

/// One finding for the records of all such units: `n` of them, weighed by `count`, each once; `value` names the units,
/// joined by 、. A unit is one where `UNIFORM_FROM` or more are rated in all three.
pub fn straight(export: &Export) -> Option<Finding> {
    let mut rows = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for (unit, code) in units(export).into_iter().zip(0..) {
        if unit.n >= UNIFORM_FROM && unit.differ && !unit.is_crooked {
            rows.extend(unit.rows);
            names.extend(export.table.lead_units.dictionary().name(code));
        }
    }
    rows.sort_unstable();
    rows.dedup();
    let n = rows.iter().map(|row| export.table.weight(*row as usize)).sum();
    (!rows.is_empty()).then(|| Finding {
        rows: rows.iter().map(|row| export.number(*row as usize)).collect(),
        field: Some(Field::LeadUnits.key().to_owned()),
        value: names.join("、"),
        n,
        ..Finding::new(FindingKind::Straight, Gravity::Reminder)
    })
}

/// The units by their codes.
fn units(export: &Export) -> Vec<Unit> {
    let Export { table, standing, .. } = export;
    let mut units = vec![Unit::default(); table.lead_units.dictionary().len()];
    for row in 0..table.len() {
        let Some(ratings) = rated(standing, row).filter(|three| three.iter().all(|one| one.is_grade()))
        else {
            continue;
        };
        for code in table.lead_units.codes(row) {
            let unit = &mut units[code as usize];
            unit.n += table.weight(row);
            unit.differ |= *unit.first.get_or_insert(ratings[0]) != ratings[0];
            unit.is_crooked |= ratings.iter().any(|rating| *rating != ratings[0]);
            unit.rows.push(row as u32);
        }
    }
    units
}
