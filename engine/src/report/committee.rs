//! 对口督办: which committee supervises which themes. Committees follow their roster, then the name, never a figure.

use super::order::by_roster;
use super::scope::{key_rows, themes_of};
use crate::ingest::Export;
use crate::query::{Dimension, Filter};
use crate::stats::sort_by;
use crate::table::RowSet;

/// The key items that one committee supervises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committee {
    /// Its name.
    pub name: String,
    /// Its key items, weighed.
    pub items: u64,
    /// Those of each theme that it has, by the place of the theme.
    pub themes: Vec<(usize, u64)>,
}

/// The committees of a selection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Committees {
    /// Whatever committees and themes are picked.
    pub list: Vec<Committee>,
    /// The themes that any of them has, in order; `None` stands for key items without one.
    pub themes: Vec<Option<String>>,
    /// How many committees the selection itself has, their key items, and how many themes.
    pub told: (u64, u64, u64),
}

/// The committees of the key items of a selection, with their themes.
pub fn committees(export: &Export, filter: &Filter) -> Committees {
    let own = [Dimension::Committee, Dimension::Theme];
    let pairs = pairs(export, &key_rows(export, &filter.sets_except(&own)));
    let themes = &export.table.key_theme;
    let named = |(code, n)| (code, themes.dictionary().name(code).map(str::to_owned), n);
    let sums = sums(pairs.iter().map(|(_, theme, n)| (*theme, *n)));
    let mut found: Vec<(u32, Option<String>, u64)> = sums.into_iter().map(named).collect();
    by_roster(&mut found, &themes_of(export), |(_, name, n)| (name.as_deref(), *n));
    let mut places = vec![0; themes.dictionary().len()];
    found.iter().enumerate().for_each(|(place, (code, ..))| places[*code as usize] = place);
    let mut list: Vec<Committee> = Vec::new();
    let mut last = 0;
    for (code, theme, n) in pairs {
        if code != last {
            let name = export.table.supervising_committee.dictionary().name(code).unwrap_or_default();
            list.push(Committee { name: name.to_owned(), items: 0, themes: Vec::new() });
            last = code;
        }
        if let Some(committee) = list.last_mut() {
            committee.items += n;
            committee.themes.push((places[theme as usize], n));
        }
    }
    list.iter_mut().for_each(|committee| sort_by(&mut committee.themes, |a, b| a.0.cmp(&b.0)));
    by_roster(&mut list, &export.dataset.rosters.committees, |committee| (Some(&committee.name), 0));
    let themes = found.into_iter().map(|(_, name, _)| name).collect();
    Committees { list, themes, told: told(export, filter) }
}

fn told(export: &Export, filter: &Filter) -> (u64, u64, u64) {
    let pairs = pairs(export, &key_rows(export, &filter.sets()));
    let named =
        sums(pairs.iter().map(|(_, theme, n)| (*theme, *n))).iter().filter(|(code, _)| *code > 0).count();
    let committees = sums(pairs.iter().map(|(committee, _, n)| (*committee, *n))).len();
    (committees as u64, pairs.iter().map(|(.., n)| n).sum(), named as u64)
}

/// Committee and theme by code with their weight, each pair once, by committee; rows without a committee are in none.
fn pairs(export: &Export, rows: &RowSet) -> Vec<(u32, u32, u64)> {
    let table = &export.table;
    let given = rows
        .iter()
        .map(|row| (table.supervising_committee.code(row), table.key_theme.code(row), table.weight(row)));
    let mut given: Vec<(u32, u32, u64)> = given.filter(|(committee, ..)| *committee > 0).collect();
    sort_by(&mut given, Ord::cmp);
    let mut pairs: Vec<(u32, u32, u64)> = Vec::new();
    for (committee, theme, n) in given {
        match pairs.last_mut() {
            Some(last) if (last.0, last.1) == (committee, theme) => last.2 += n,
            _ => pairs.push((committee, theme, n)),
        }
    }
    pairs
}

/// The sum of each code, by code.
fn sums(counts: impl Iterator<Item = (u32, u64)>) -> Vec<(u32, u64)> {
    let mut counts: Vec<(u32, u64)> = counts.collect();
    sort_by(&mut counts, Ord::cmp);
    let mut sums: Vec<(u32, u64)> = Vec::new();
    for (code, n) in counts {
        match sums.last_mut() {
            Some((last, sum)) if *last == code => *sum += n,
            _ => sums.push((code, n)),
        }
    }
    sums
}
