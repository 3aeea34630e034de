//! A theme of key items, opened: how far it is, who leads and supervises it, and what was done.

use super::activity::Distinct;
use super::definition::{ANSWERED, Definition, PROMISES_KEPT, SATISFIED, SOLVED, Verdict};
use super::figure::{Partition, Share};
use super::order::{by_roster, people};
use super::scope::{key_rows, themes_of};
use super::why::judge;
use crate::calendar::Day;
use crate::ingest::Export;
use crate::query::{Dimension, Filter};
use crate::table::{Activity, Names};
use crate::vocabulary::{Outcome, Rating};

/// The key items of one theme; `name` is `None` for those without one.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Card {
    pub name: Option<String>,
    pub items: u64,
    pub answered: Share,
    pub solved: Share,
    /// `None` where ratings are published as totals alone, as for `ratings`.
    pub satisfied: Option<Share>,
    pub promises: Share,
    pub outcomes: Partition<Outcome>,
    pub ratings: Option<Partition<Rating>>,
    pub lead_supervisors: Vec<String>,
    pub gov_lead_handlers: Vec<String>,
    pub committees: Vec<String>,
    pub lead_units: Vec<String>,
    /// The earliest hand-over.
    pub assigned_on: Option<Day>,
    /// Days from it to the day of the figures.
    pub days: Option<u32>,
    /// Distinct ones, the newest first.
    pub activities: Vec<Activity>,
    /// By content category, weighed.
    pub categories: Vec<(Option<String>, u64)>,
}

/// The themes of a selection, whatever themes are picked: a panel never narrows itself.
pub fn cards(export: &Export, filter: &Filter) -> Vec<Card> {
    let names = &export.table.key_theme;
    let mut bundles: Vec<Vec<usize>> = vec![Vec::new(); names.dictionary().len()];
    for row in key_rows(export, &filter.sets_except(&[Dimension::Theme])).iter() {
        bundles[names.code(row) as usize].push(row);
    }
    let given = (0..).zip(&bundles).filter(|(_, rows)| !rows.is_empty());
    let mut cards: Vec<Card> =
        given.map(|(code, rows)| card(export, names.dictionary().name(code), rows)).collect();
    by_roster(&mut cards, &themes_of(export), |card| (card.name.as_deref(), card.items));
    cards
}

fn card(export: &Export, name: Option<&str>, rows: &[usize]) -> Card {
    let (table, standing) = (&export.table, &export.standing);
    let rosters = &export.dataset.rosters;
    let named = |names: &Names, roster: &[String]| {
        people(rows.iter().filter_map(|row| names.get(*row)).collect::<Vec<_>>(), roster)
    };
    let units = rows.iter().flat_map(|row| table.lead_units.get(*row)).collect::<Vec<_>>();
    let (mut outcomes, mut ratings) = (Partition::default(), Partition::default());
    let mut activities = Distinct::default();
    for row in rows {
        outcomes[standing.outcome.get(*row)] += table.weight(*row);
        ratings[standing.overall.get(*row)] += table.weight(*row);
        table.activities.get(*row).iter().for_each(|activity| activities.add(activity));
    }
    let is_rated = !export.dataset.ratings_as_totals;
    let assigned_on = rows.iter().filter_map(|row| table.assigned_on.get(*row)).min();
    Card {
        name: name.map(str::to_owned),
        items: rows.iter().map(|row| table.weight(*row)).sum(),
        answered: share(export, &ANSWERED, rows),
        solved: share(export, &SOLVED, rows),
        satisfied: is_rated.then(|| share(export, &SATISFIED, rows)),
        promises: share(export, &PROMISES_KEPT, rows),
        outcomes,
        ratings: is_rated.then_some(ratings),
        lead_supervisors: named(&table.lead_supervisor, &rosters.lead_supervisors),
        gov_lead_handlers: named(&table.gov_lead_handler, &rosters.gov_lead_handlers),
        committees: named(&table.supervising_committee, &rosters.committees),
        lead_units: people(units, &rosters.units),
        assigned_on,
        days: assigned_on.and_then(|day| u32::try_from(standing.as_of?.0 - day.0).ok()),
        activities: activities.newest_first(),
        categories: categories(export, rows),
    }
}

/// The figure of a definition over a few rows.
fn share(export: &Export, definition: &Definition, rows: &[usize]) -> Share {
    let mut share = Share::default();
    for row in rows {
        let weight = export.table.weight(*row);
        judge(export, definition, *row, &mut |verdict| match verdict {
            Verdict::Counted => (share.n, share.of) = (share.n + weight, share.of + weight),
            Verdict::Of => share.of += weight,
            Verdict::LeftOut(_) => share.excluded += weight,
        });
    }
    share
}

fn categories(export: &Export, rows: &[usize]) -> Vec<(Option<String>, u64)> {
    let names = &export.table.category;
    let mut counts: Vec<(u32, u64)> = Vec::new();
    for row in rows {
        let (code, weight) = (names.code(*row), export.table.weight(*row));
        match counts.iter_mut().find(|(own, _)| *own == code) {
            Some((_, n)) => *n += weight,
            None => counts.push((code, weight)),
        }
    }
    let named = |(code, n): (u32, u64)| (names.dictionary().name(code).map(str::to_owned), n);
    let mut list: Vec<(Option<String>, u64)> = counts.into_iter().map(named).collect();
    by_roster(&mut list, &export.dataset.rosters.categories, |(name, n)| (name.as_deref(), *n));
    list
}
