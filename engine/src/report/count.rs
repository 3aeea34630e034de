//! The groups of one dimension, for the panel that shows and chooses them.

use super::order::by_roster;
use crate::ingest::Export;
use crate::query::{Counted, Dimension, Filter, Pick, Values, axis, recount, value_of_code};
use crate::table::RowSet;

/// One value of a dimension and the records that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The value.
    pub pick: Pick,
    /// Its records, weighed.
    pub n: u64,
    /// Key items among them, in the dimensions that tell them.
    pub key_n: Option<u64>,
}

/// The dimensions whose groups tell their key items.
pub const WITH_KEY_ITEMS: [Dimension; 3] = [Dimension::Stage, Dimension::Category, Dimension::Theme];

/// The groups of dimensions, of each its own clause left out: a panel never narrows itself. Values of the
/// vocabulary come in its order, parts of zero included; names as every list; texts have none.
pub fn groups(export: &Export, filter: &Filter, dimensions: &[Dimension]) -> Vec<Vec<Group>> {
    let sets = filter.sets();
    let mut all = counted(export, filter, dimensions, &sets);
    let with_keys: Vec<Dimension> =
        dimensions.iter().copied().filter(|dimension| WITH_KEY_ITEMS.contains(dimension)).collect();
    let key_rows = &export.standing.derived.key_rows;
    let mut keys =
        counted(export, filter, &with_keys, &sets.into_iter().chain([key_rows]).collect::<Vec<_>>());
    let mut take = |dimension: &Dimension| {
        if dimension.values() == Values::Free {
            return Vec::new();
        }
        let keys = with_keys.contains(dimension).then(|| keys.next().unwrap_or_default());
        listed(export, *dimension, &all.next().unwrap_or_default(), keys.as_deref())
    };
    dimensions.iter().map(&mut take).collect()
}

/// The counts by code of each dimension; none for texts.
fn counted(
    export: &Export,
    filter: &Filter,
    dimensions: &[Dimension],
    sets: &[&RowSet],
) -> impl Iterator<Item = Vec<u64>> + use<> {
    let Export { table, standing, .. } = export;
    let counted = |dimension: &Dimension| {
        Some(Counted { axis: axis(table, standing, *dimension)?, own: filter.place(*dimension) })
    };
    let counted: Vec<Counted<'_>> = dimensions.iter().filter_map(counted).collect();
    recount(table.len(), sets, &counted, &standing.derived.more).into_iter()
}

/// The groups of a dimension by its counts, those of key items beside them.
fn listed(export: &Export, dimension: Dimension, all: &[u64], keys: Option<&[u64]>) -> Vec<Group> {
    let is_closed = !matches!(dimension.values(), Values::Names);
    let counts = all.iter().enumerate().filter(|(_, n)| is_closed || **n > 0);
    let group = |(code, n): (usize, &u64)| {
        let pick = value_of_code(&export.table, &export.standing, dimension, code as u32);
        Group { pick, n: *n, key_n: keys.and_then(|keys| keys.get(code).copied()) }
    };
    let mut list: Vec<Group> = counts.map(group).collect();
    if dimension.values() == Values::Names {
        let roster = roster(export, dimension);
        by_roster(&mut list, &roster, |group| (name(&group.pick), group.n));
    }
    list
}

fn name(pick: &Pick) -> Option<&str> {
    match pick {
        Pick::Value(name) => Some(name),
        _ => None,
    }
}

/// The official order of a dimension's names; people without one follow their names, never a figure.
fn roster(export: &Export, dimension: Dimension) -> Vec<String> {
    let rosters = &export.dataset.rosters;
    let people = |roster: &[String], names: &crate::table::Names| {
        let codes = 1..names.dictionary().len() as u32;
        super::order::people(codes.filter_map(|code| names.dictionary().name(code)), roster)
    };
    match dimension {
        Dimension::Category => rosters.categories.clone(),
        Dimension::Delegation => rosters.delegations.clone(),
        Dimension::Unit | Dimension::CoUnit => rosters.units.clone(),
        Dimension::Committee => rosters.committees.clone(),
        Dimension::Theme => export.dataset.themes.iter().map(|entry| entry.name.clone()).collect(),
        Dimension::LeadSupervisor => people(&rosters.lead_supervisors, &export.table.lead_supervisor),
        Dimension::GovLeadHandler => people(&rosters.gov_lead_handlers, &export.table.gov_lead_handler),
        _ => Vec::new(),
    }
}
