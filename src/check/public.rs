//! What will be public of persons: ratings one by one, and names.

use rustc_hash::FxHashSet;

use super::{Finding, FindingKind, Gravity};
use crate::ingest::Export;
use crate::vocabulary::Field;

/// Records with a rating of their own, `n` weighed by `count`. Where the file says that ratings are published as totals
/// only, it should have none; if it has, they are told all the same.
pub fn ratings(export: &Export) -> Option<Finding> {
    let table = &export.table;
    let rated = (0..table.len()).filter(|row| is_rated(export, *row));
    let n: u64 = rated.map(|row| table.weight(row)).sum();
    (n > 0).then(|| Finding { n, ..Finding::new(FindingKind::RatingsPublic, Gravity::Reminder) })
}

/// Whether any grade is given, first or final.
fn is_rated(export: &Export, row: usize) -> bool {
    let standing = &export.standing;
    let first = [&standing.first_overall, &standing.first_attitude, &standing.first_result];
    let last = [&standing.overall, &standing.attitude, &standing.result];
    first.into_iter().chain(last).any(|ratings| ratings.get(row).is_grade())
}

/// Leaders who supervise or handle, and deputies, each name once.
pub fn names(export: &Export) -> Option<Finding> {
    let count = |fields: &[Field]| {
        let dictionaries = fields.iter().filter_map(|field| export.table.names_of(*field));
        let names =
            dictionaries.flat_map(|names| (1..names.len() as u32).filter_map(|code| names.name(code)));
        names.collect::<FxHashSet<&str>>().len() as u64
    };
    let (n, m) = (count(&[Field::LeadSupervisor, Field::GovLeadHandler]), count(&[Field::LeadDeputy]));
    (n + m > 0).then(|| Finding { n, m, ..Finding::new(FindingKind::NamesPublic, Gravity::Reminder) })
}
