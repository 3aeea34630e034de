//! Who supervises the key items and leads their handling: only those who appear, in the order of the roster, then by
//! name, never by a figure.

use super::order::by_roster;
use super::scope::key_rows;
use crate::ingest::Export;
use crate::query::{Dimension, Filter};
use crate::table::Names;

/// The key items of one name, weighed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Supervisor {
    pub name: String,
    pub items: u64,
}

/// Those who appear in a selection, of each kind whatever is picked of it: a panel never narrows itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Supervisors {
    pub leaders: Vec<Supervisor>,
    pub handlers: Vec<Supervisor>,
    pub committees: Vec<Supervisor>,
}

/// The supervisors of a selection.
pub fn supervisors(export: &Export, filter: &Filter) -> Supervisors {
    let (table, rosters) = (&export.table, &export.dataset.rosters);
    let named = |dimension, names, roster| appearing(export, filter, dimension, names, roster);
    Supervisors {
        leaders: named(Dimension::LeadSupervisor, &table.lead_supervisor, &rosters.lead_supervisors),
        handlers: named(Dimension::GovLeadHandler, &table.gov_lead_handler, &rosters.gov_lead_handlers),
        committees: named(Dimension::Committee, &table.supervising_committee, &rosters.committees),
    }
}

fn appearing(
    export: &Export,
    filter: &Filter,
    dimension: Dimension,
    names: &Names,
    roster: &[String],
) -> Vec<Supervisor> {
    let mut counts = vec![0; names.dictionary().len()];
    for row in key_rows(export, &filter.sets_except(&[dimension])).iter() {
        counts[names.code(row) as usize] += export.table.weight(row);
    }
    let named = (0..).zip(counts).filter(|(_, n)| *n > 0).filter_map(|(code, items)| {
        Some(Supervisor { name: names.dictionary().name(code)?.to_owned(), items })
    });
    let mut list: Vec<Supervisor> = named.collect();
    by_roster(&mut list, roster, |supervisor| (Some(&supervisor.name), 0));
    list
}
