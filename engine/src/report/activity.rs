//! 督办活动: what was done to supervise the key items, each activity of a theme once.

use super::order::by_roster;
use super::scope::{key_rows, themes_of};
use crate::calendar::Day;
use crate::ingest::Export;
use crate::query::{Dimension, Filter};
use crate::stats::sort_by;
use crate::table::{Activity, Hash, Index};
use crate::vocabulary::Coded;

/// Activities, one that several records name only once.
#[derive(Default)]
pub struct Distinct<'a> {
    /// In the order of first sight.
    pub list: Vec<&'a Activity>,
    /// Where each stands by its hash.
    places: Index,
}

impl<'a> Distinct<'a> {
    /// Takes an activity.
    pub fn add(&mut self, activity: &'a Activity) {
        let mut hash = Hash::default();
        hash.add(activity.on.map_or(u64::MAX, |day| u64::from(day.0 as u32)));
        hash.add(activity.form.code().into());
        hash.add(Hash::of(activity.note.as_bytes()).into());
        let hash = hash.end(activity.note.len());
        let is_it = |place: u32| {
            let own = self.list[place as usize];
            (own.on, own.form, &own.note) == (activity.on, activity.form, &activity.note)
        };
        if self.places.find(hash, is_it).is_none() {
            self.places.put(hash, self.list.len() as u32);
            self.list.push(activity);
        }
    }

    /// The newest first, those without a day last.
    pub fn newest_first(&self) -> Vec<Activity> {
        let mut list: Vec<Activity> = self.list.iter().copied().cloned().collect();
        sort_by(&mut list, |one, other| other.on.cmp(&one.on));
        list
    }
}

/// An activity and the theme that it was held for; `None` for key items without one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Held {
    pub theme: Option<String>,
    pub activity: Activity,
}

/// The activities of a selection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Activities {
    /// Whatever forms are picked; the newest first, those without a day last.
    pub held: Vec<Held>,
    /// The newest day of those of the selection itself.
    pub latest: Option<Day>,
}

/// The activities of the key items of a selection.
pub fn activities(export: &Export, filter: &Filter) -> Activities {
    let table = &export.table;
    let names = &table.key_theme;
    let rows = key_rows(export, &filter.sets_except(&[Dimension::Form]));
    let mut bundles: Vec<(u32, Distinct<'_>)> = Vec::new();
    let mut places = vec![usize::MAX; names.dictionary().len()];
    for row in rows.iter().filter(|row| !table.activities.get(*row).is_empty()) {
        let place = &mut places[names.code(row) as usize];
        if *place == usize::MAX {
            *place = bundles.len();
            bundles.push((names.code(row), Distinct::default()));
        }
        table.activities.get(row).iter().for_each(|activity| bundles[*place].1.add(activity));
    }
    // What was held on one day stands in the order of the themes.
    by_roster(&mut bundles, &themes_of(export), |(code, bundle)| {
        (names.dictionary().name(*code), bundle.list.len() as u64)
    });
    let of_theme = |(code, bundle): &(u32, Distinct<'_>)| {
        let theme = names.dictionary().name(*code).map(str::to_owned);
        let held = bundle.list.iter().map(|own| Held { theme: theme.clone(), activity: (*own).clone() });
        held.collect::<Vec<_>>()
    };
    let mut held: Vec<Held> = bundles.iter().flat_map(of_theme).collect();
    sort_by(&mut held, |one, other| other.activity.on.cmp(&one.activity.on));
    let selected = key_rows(export, &filter.sets());
    let days = selected.iter().flat_map(|row| table.activities.get(row)).filter_map(|own| own.on);
    Activities { held, latest: days.max() }
}
