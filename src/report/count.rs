//! The groups of one dimension, for the panel that shows and chooses them.

use rustc_hash::FxHashMap;

use super::order::by_roster;
use crate::ingest::Export;
use crate::query::{Dimension, Pick, Selection, SelectionError, Values, codes_of, rows, value_of_code};

/// One value of a dimension and the records that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The value.
    pub pick: Pick,
    /// Its records, weighed.
    pub n: u64,
    /// Key items among them.
    pub key_n: u64,
}

/// The groups of a dimension, its own clause left out: a panel never narrows itself. Values of the
/// vocabulary come in its order, parts of zero included; names as every list.
pub fn groups(
    export: &Export,
    selection: &Selection,
    dimension: Dimension,
) -> Result<Vec<Group>, SelectionError> {
    let selected = rows(&export.table, &export.standing, &selection.except(dimension))?;
    let mut counts: Vec<(u32, u64, u64)> = closed_codes(dimension).map(|code| (code, 0, 0)).collect();
    let mut places: FxHashMap<u32, usize> = FxHashMap::default();
    for (place, (code, ..)) in counts.iter().enumerate() {
        places.insert(*code, place);
    }
    for row in selected.iter() {
        let weight = export.table.weight(row);
        let key_weight = if export.table.is_key(row) { weight } else { 0 };
        codes_of(&export.table, &export.standing, dimension, row, |code| {
            let place = *places.entry(code).or_insert_with(|| {
                counts.push((code, 0, 0));
                counts.len() - 1
            });
            counts[place].1 += weight;
            counts[place].2 += key_weight;
        });
    }
    let group = |(code, n, key_n)| Group { pick: value_of_code(&export.table, dimension, code), n, key_n };
    let mut list: Vec<Group> = counts.into_iter().map(group).collect();
    if dimension.values() == Values::Names {
        let roster = roster(export, dimension);
        by_roster(&mut list, &roster, |group| (name(&group.pick), group.n));
    }
    Ok(list)
}

fn name(pick: &Pick) -> Option<&str> {
    match pick {
        Pick::Value(name) => Some(name),
        _ => None,
    }
}

fn closed_codes(dimension: Dimension) -> std::ops::Range<u32> {
    match dimension.values() {
        Values::Coded(terms) => 0..terms.len() as u32,
        Values::Words(words) => 0..words.len() as u32,
        _ => 0..0,
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
