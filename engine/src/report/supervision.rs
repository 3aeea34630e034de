//! {key_item}: key suggestions by theme, and who supervises them.

use serde::Serialize;

use super::figure::{Partition, Share};
use super::order::{by_roster, people};
use super::scope::{Profile, Scope};
use super::totals::Ratings;
use crate::calendar::Day;
use crate::table::{Activity, Dictionary, Names};
use crate::vocabulary::{ActivityForm, Coded, Outcome, Rating};

/// The figures of the section, in the order of the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Supervision {
    pub key_items: u64,
    pub themes: Vec<Theme>,
    pub categories: Vec<CategoryCount>,
    pub layers: Layers,
    pub rosters: RosterShares,
    pub activities: Partition<ActivityForm>,
}

/// The key items of one theme; `name` is null for those without one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Theme {
    pub name: Option<String>,
    pub items: u64,
    pub outcomes: Partition<Outcome>,
    pub ratings: Option<Partition<Rating>>,
    pub lead_supervisors: Vec<String>,
    pub gov_lead_handlers: Vec<String>,
    pub committees: Vec<String>,
    /// Distinct activities within the theme.
    pub activities: u64,
}

/// A content category with its key items; `name` is null where none is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct CategoryCount {
    pub name: Option<String>,
    pub items: u64,
    pub key_items: u64,
}

/// The six parts of the “大督办” mechanism: key items on which each is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Layers {
    pub lead_supervisor: Share,
    pub gov_lead_handler: Share,
    pub supervising_committee: Share,
    pub coordinator: Share,
    pub deputy_joined: Share,
    pub handler_self_check: Share,
}

/// Names of the rosters that appear in the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct RosterShares {
    pub lead_supervisors: Share,
    pub gov_lead_handlers: Share,
    pub committees: Share,
}

impl Supervision {
    /// Works out the section.
    pub fn new(scope: &Scope<'_>, ratings: &Ratings<'_>) -> Supervision {
        let (themes, activities) = themes(scope, ratings);
        Supervision {
            key_items: scope.count(&|row| scope.table.is_key(row)),
            themes,
            categories: categories(scope),
            layers: layers(scope),
            rosters: rosters(scope),
            activities,
        }
    }
}

#[derive(Default)]
struct Bundle {
    profile: Profile,
    rows: Vec<usize>,
    /// Distinct activities by their text, and the form of each.
    seen: Dictionary,
    activities: Vec<ActivityForm>,
}

impl Bundle {
    /// Takes an activity; one that several records name counts once.
    fn add(&mut self, activity: &Activity) {
        let Activity { on, form, note, .. } = activity;
        let day = on.map(Day::to_iso).unwrap_or_default();
        let known = self.seen.len();
        if self.seen.intern(&[&day, form.term().key, note].join("\u{1f}")) as usize == known {
            self.activities.push(*form);
        }
    }
}

/// The themes, and the activities of all of them by form.
fn themes(scope: &Scope<'_>, ratings: &Ratings<'_>) -> (Vec<Theme>, Partition<ActivityForm>) {
    let table = scope.table;
    let names = &table.key_theme;
    let mut bundles: Vec<Bundle> = (0..names.dictionary().len()).map(|_| Bundle::default()).collect();
    for (row, weight) in scope.rows().filter(|(row, _)| table.is_key(*row)) {
        let bundle = &mut bundles[names.code(row) as usize];
        bundle.profile.add(scope, row, weight);
        bundle.rows.push(row);
        table.activities.get(row).iter().for_each(|activity| bundle.add(activity));
    }
    let mut activities = Partition::default();
    for form in bundles.iter().flat_map(|bundle| &bundle.activities) {
        activities[*form] += 1;
    }
    let given = bundles.into_iter().enumerate().filter(|(_, bundle)| bundle.profile.items > 0);
    let mut list: Vec<Theme> = given
        .map(|(code, bundle)| theme(scope, names.dictionary().name(code as u32), bundle, ratings))
        .collect();
    let roster: Vec<String> = scope.dataset.themes.iter().map(|entry| entry.name.clone()).collect();
    by_roster(&mut list, &roster, |theme| (theme.name.as_deref(), theme.items));
    (list, activities)
}

fn theme(scope: &Scope<'_>, name: Option<&str>, bundle: Bundle, ratings: &Ratings<'_>) -> Theme {
    let rosters = &scope.dataset.rosters;
    let rows = &bundle.rows;
    let named = |names: &Names, roster: &[String]| {
        people(rows.iter().filter_map(|row| names.get(*row)).collect::<Vec<_>>(), roster)
    };
    Theme {
        name: name.map(str::to_owned),
        items: bundle.profile.items,
        ratings: ratings.of_records(&bundle.profile),
        outcomes: bundle.profile.outcomes.clone(),
        lead_supervisors: named(&scope.table.lead_supervisor, &rosters.lead_supervisors),
        gov_lead_handlers: named(&scope.table.gov_lead_handler, &rosters.gov_lead_handlers),
        committees: named(&scope.table.supervising_committee, &rosters.committees),
        activities: bundle.activities.len() as u64,
    }
}

fn categories(scope: &Scope<'_>) -> Vec<CategoryCount> {
    let names = &scope.table.category;
    let mut counts = vec![(0, 0); names.dictionary().len()];
    for (row, weight) in scope.rows() {
        let (items, key_items) = &mut counts[names.code(row) as usize];
        *items += weight;
        *key_items += if scope.table.is_key(row) { weight } else { 0 };
    }
    let given = counts.into_iter().enumerate().filter(|(_, (items, _))| *items > 0);
    let mut list: Vec<CategoryCount> = given
        .map(|(code, (items, key_items))| CategoryCount {
            name: names.dictionary().name(code as u32).map(str::to_owned),
            items,
            key_items,
        })
        .collect();
    by_roster(&mut list, &scope.dataset.rosters.categories, |entry| (entry.name.as_deref(), entry.items));
    list
}

fn layers(scope: &Scope<'_>) -> Layers {
    let table = scope.table;
    let on_record = |given: &dyn Fn(usize) -> bool| scope.share(&|row| table.is_key(row), given);
    Layers {
        lead_supervisor: on_record(&|row| table.lead_supervisor.code(row) != 0),
        gov_lead_handler: on_record(&|row| table.gov_lead_handler.code(row) != 0),
        supervising_committee: on_record(&|row| table.supervising_committee.code(row) != 0),
        coordinator: on_record(&|row| table.coordinator.code(row) != 0),
        deputy_joined: on_record(&|row| table.deputy_joined.get(row).is_yes()),
        handler_self_check: on_record(&|row| table.handler_self_check.get(row).is_yes()),
    }
}

fn rosters(scope: &Scope<'_>) -> RosterShares {
    let rosters = &scope.dataset.rosters;
    let table = scope.table;
    RosterShares {
        lead_supervisors: roster_share(scope, &rosters.lead_supervisors, &table.lead_supervisor),
        gov_lead_handlers: roster_share(scope, &rosters.gov_lead_handlers, &table.gov_lead_handler),
        committees: roster_share(scope, &rosters.committees, &table.supervising_committee),
    }
}

/// Of the distinct names listed, those that appear in the column.
fn roster_share(scope: &Scope<'_>, roster: &[String], names: &Names) -> Share {
    let listed = people(roster.iter().map(String::as_str), roster);
    let mut appears = vec![false; names.dictionary().len()];
    scope.rows().for_each(|(row, _)| appears[names.code(row) as usize] = true);
    let found = listed.iter().filter_map(|name| names.dictionary().code(name));
    Share::full(found.filter(|code| appears[*code as usize]).count() as u64, listed.len() as u64)
}
