//! The groups of one dimension, for the panel that shows and chooses them.

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
    let mut places = Places::default();
    for row in selected.iter() {
        let weight = export.table.weight(row);
        let key_weight = if export.table.is_key(row) { weight } else { 0 };
        codes_of(&export.table, &export.standing, dimension, row, |code| {
            let place = places.of(code, &mut counts);
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

/// Where the count of a code stands. Most codes are small and stand by themselves; sessions are not.
#[derive(Default)]
struct Places {
    by_code: Vec<Option<u32>>,
}

const SMALL: u32 = 1 << 20;

impl Places {
    fn of(&mut self, code: u32, counts: &mut Vec<(u32, u64, u64)>) -> usize {
        let known = self.by_code.get(code as usize).copied().flatten();
        if let Some(place) = known {
            return place as usize;
        }
        let place = counts.iter().position(|(other, ..)| *other == code).unwrap_or_else(|| {
            counts.push((code, 0, 0));
            counts.len() - 1
        });
        if code < SMALL {
            if self.by_code.len() <= code as usize {
                self.by_code.resize(code as usize + 1, None);
            }
            self.by_code[code as usize] = Some(place as u32);
        }
        place
    }
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
