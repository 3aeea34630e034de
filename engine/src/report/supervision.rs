//! {key_item}: key suggestions by theme, and who supervises them.

use serde::Serialize;

use super::activity::Distinct;
use super::counts::RATINGS;
use super::definition::{
    COORDINATOR, DEPUTY_JOINED, GOV_LEAD_HANDLER, HANDLER_SELF_CHECK, KEY_ITEMS, LEAD_SUPERVISOR,
    SUPERVISING_COMMITTEE,
};
use super::figure::{Partition, Share};
use super::order::{by_roster, people};
use super::profile::Profile;
use super::scope::Scope;
use super::totals::Ratings;
use crate::table::{Handled, Names, Rosters};
use crate::vocabulary::{ActivityForm, Coded, Field, Outcome, Rating};

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
        let Scope { counts, table, .. } = scope;
        let (themes, activities) = themes(scope, ratings);
        Supervision {
            key_items: scope.key_share(&KEY_ITEMS).n,
            themes,
            categories: categories(&counts.category_key, &table.category, &scope.dataset.rosters.categories),
            layers: layers(scope),
            rosters: rosters(scope),
            activities,
        }
    }
}

/// The key items of one theme.
struct Bundle<'a> {
    handled: [u64; Handled::COUNT],
    rated: [u64; RATINGS],
    rows: Vec<usize>,
    activities: Distinct<'a>,
}

impl Default for Bundle<'_> {
    fn default() -> Self {
        Bundle {
            handled: [0; Handled::COUNT],
            rated: [0; RATINGS],
            rows: Vec::new(),
            activities: Distinct::default(),
        }
    }
}

impl<'a> Bundle<'a> {
    fn add_row(&mut self, scope: &Scope<'a>, row: usize) {
        let Scope { table, standing, .. } = scope;
        let weight = table.weight(row);
        self.handled[usize::from(standing.derived.handled[row])] += weight;
        self.rated[usize::from(standing.overall.get(row).code())] += weight;
        self.rows.push(row);
        table.activities.get(row).iter().for_each(|activity| self.activities.add(activity));
    }
}

/// The themes, and the activities of all of them by form.
fn themes(scope: &Scope<'_>, ratings: &Ratings<'_>) -> (Vec<Theme>, Partition<ActivityForm>) {
    let names = &scope.table.key_theme;
    let mut bundles: Vec<Bundle<'_>> = (0..names.dictionary().len()).map(|_| Bundle::default()).collect();
    for row in scope.key_rows.iter() {
        bundles[names.code(row) as usize].add_row(scope, row);
    }
    let mut activities = Partition::default();
    for activity in bundles.iter().flat_map(|bundle| &bundle.activities.list) {
        activities[activity.form] += 1;
    }
    let given = (0..).zip(&bundles).filter(|(_, bundle)| !bundle.rows.is_empty());
    let mut list: Vec<Theme> =
        given.map(|(code, bundle)| theme(scope, names.dictionary().name(code), bundle, ratings)).collect();
    let roster: Vec<String> = scope.dataset.themes.iter().map(|entry| entry.name.clone()).collect();
    by_roster(&mut list, &roster, |theme| (theme.name.as_deref(), theme.items));
    (list, activities)
}

fn theme(scope: &Scope<'_>, name: Option<&str>, bundle: &Bundle<'_>, ratings: &Ratings<'_>) -> Theme {
    let rosters = &scope.dataset.rosters;
    let profile = Profile::new(&bundle.handled, &bundle.rated);
    let rows = &bundle.rows;
    let named = |names: &Names, roster: &[String]| {
        people(rows.iter().filter_map(|row| names.get(*row)).collect::<Vec<_>>(), roster)
    };
    Theme {
        name: name.map(str::to_owned),
        items: profile.items,
        ratings: ratings.of_records(&profile),
        outcomes: profile.outcomes,
        lead_supervisors: named(&scope.table.lead_supervisor, &rosters.lead_supervisors),
        gov_lead_handlers: named(&scope.table.gov_lead_handler, &rosters.gov_lead_handlers),
        committees: named(&scope.table.supervising_committee, &rosters.committees),
        activities: bundle.activities.list.len() as u64,
    }
}

fn categories(counts: &[u64], names: &Names, roster: &[String]) -> Vec<CategoryCount> {
    let entry = |(code, counts): (u32, &[u64])| CategoryCount {
        name: names.dictionary().name(code).map(str::to_owned),
        items: counts.iter().sum(),
        key_items: counts[1],
    };
    let entries = (0..).zip(counts.chunks_exact(2)).map(entry);
    let mut list: Vec<CategoryCount> = entries.filter(|entry| entry.items > 0).collect();
    by_roster(&mut list, roster, |entry| (entry.name.as_deref(), entry.items));
    list
}

fn layers(scope: &Scope<'_>) -> Layers {
    Layers {
        lead_supervisor: scope.key_share(&LEAD_SUPERVISOR),
        gov_lead_handler: scope.key_share(&GOV_LEAD_HANDLER),
        supervising_committee: scope.key_share(&SUPERVISING_COMMITTEE),
        coordinator: scope.key_share(&COORDINATOR),
        deputy_joined: scope.key_share(&DEPUTY_JOINED),
        handler_self_check: scope.key_share(&HANDLER_SELF_CHECK),
    }
}

fn rosters(scope: &Scope<'_>) -> RosterShares {
    let Scope { table, counts, dataset, .. } = scope;
    let rosters = &dataset.rosters;
    RosterShares {
        lead_supervisors: roster_share(
            &rosters.lead_supervisors,
            &table.lead_supervisor,
            &counts.lead_supervisors,
        ),
        gov_lead_handlers: roster_share(
            &rosters.gov_lead_handlers,
            &table.gov_lead_handler,
            &counts.gov_lead_handlers,
        ),
        committees: roster_share(&rosters.committees, &table.supervising_committee, &counts.committees),
    }
}

/// The roster of a field that names people or committees; empty for any other.
pub(super) fn roster_of(rosters: &Rosters, field: Field) -> &[String] {
    match field {
        Field::LeadSupervisor => &rosters.lead_supervisors,
        Field::GovLeadHandler => &rosters.gov_lead_handlers,
        Field::SupervisingCommittee => &rosters.committees,
        _ => &[],
    }
}

/// Of the distinct names listed, those that some record has.
fn roster_share(roster: &[String], names: &Names, counts: &[u64]) -> Share {
    let listed = people(roster.iter().map(String::as_str), roster);
    let found = listed.iter().filter_map(|name| names.dictionary().code(name));
    Share::full(found.filter(|code| counts[*code as usize] > 0).count() as u64, listed.len() as u64)
}
