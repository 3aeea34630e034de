//! Names that stand on a roster and in no record: they are not shown, so nobody would miss them on the page.

use rustc_hash::FxHashSet;

use super::{Finding, FindingKind, Gravity};
use crate::ingest::Export;
use crate::table::Dictionary;
use crate::vocabulary::Field;

/// A finding for each roster that has such names: `value` is they, joined by 、, `n` how many, `m` how many names there
/// are on the roster. A unit is named where it leads or helps.
pub fn rosters(export: &Export) -> Vec<Finding> {
    let rosters = &export.dataset.rosters;
    let fields: [(&[Field], &Vec<String>); 6] = [
        (&[Field::LeadSupervisor], &rosters.lead_supervisors),
        (&[Field::GovLeadHandler], &rosters.gov_lead_handlers),
        (&[Field::SupervisingCommittee], &rosters.committees),
        (&[Field::LeadUnits, Field::CoUnits], &rosters.units),
        (&[Field::Delegation], &rosters.delegations),
        (&[Field::Category], &rosters.categories),
    ];
    fields.iter().filter_map(|(fields, roster)| rest(export, fields, roster)).collect()
}

fn rest(export: &Export, fields: &[Field], roster: &[String]) -> Option<Finding> {
    let named: Vec<&Dictionary> = fields.iter().filter_map(|field| export.table.names_of(*field)).collect();
    let mut seen = FxHashSet::default();
    let names: Vec<&str> = roster.iter().map(String::as_str).filter(|name| seen.insert(*name)).collect();
    let is_named = |name: &str| named.iter().any(|names| names.code(name).is_some());
    let rest: Vec<&str> = names.iter().copied().filter(|name| !is_named(name)).collect();
    (!rest.is_empty()).then(|| Finding {
        field: fields.first().map(|field| field.key().to_owned()),
        value: rest.join("、"),
        n: rest.len() as u64,
        m: names.len() as u64,
        ..Finding::new(FindingKind::RosterRest, Gravity::Reminder)
    })
}
