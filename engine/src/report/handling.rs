//! 办理情况: stages, outcomes, deadlines and who handles what.

use serde::Serialize;

use super::definition::{
    ANSWERED, CONTACTED, CONTENT_PUBLIC, NO_DUE_DAY, ON_TIME, OVERDUE, REASSIGNED, REPLY_PUBLIC, SOLVED,
    SOLVED_NOW, SOLVED_OR_PLANNED, WAITING,
};
use super::figure::{Partition, Probability, Share};
use super::order::by_roster;
use super::profile::Profile;
use super::scope::Scope;
use super::time::{answer_curve, answered_by_day, by_month};
use super::totals::Ratings;
use crate::table::{Dictionary, Sets};
use crate::vocabulary::{
    Basis, Disclosure, HandlingMode, Kind, Level, Outcome, Period, Rating, Status, SubmitMode,
};

/// The figures of the section, in the order of the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Handling {
    pub stages: Partition<Status>,
    pub outcomes: Partition<Outcome>,
    pub answered: Share,
    pub on_time: Share,
    pub waiting: u64,
    pub overdue: u64,
    pub no_due_day: u64,
    pub solved: Share,
    pub solved_now: Share,
    pub solved_or_planned: Share,
    pub contacted: Share,
    pub reassigned: u64,
    pub disclosure: Partition<Disclosure>,
    pub content_public: Share,
    pub reply_public: Share,
    /// Kaplan–Meier median, in days from hand-over to answer.
    pub median_days: Option<u32>,
    /// Day and share answered by it.
    pub answered_by_day: Vec<(u32, Probability)>,
    pub by_unit: Vec<ByUnit>,
    pub by_delegation: Vec<ByName>,
    pub by_category: Vec<ByName>,
    pub by_period: Partition<Period>,
    pub by_submit_mode: Partition<SubmitMode>,
    pub by_level: Partition<Level>,
    pub by_kind: Partition<Kind>,
    pub by_mode: Partition<HandlingMode>,
    pub by_basis: Partition<Basis>,
    pub by_month: Vec<ByMonth>,
}

/// A handling unit; all but `lead` and `co` speaks of the records it leads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct ByUnit {
    pub name: String,
    pub lead: u64,
    pub co: u64,
    pub answered: Share,
    pub on_time: Share,
    pub outcomes: Partition<Outcome>,
    pub ratings: Option<Partition<Rating>>,
}

/// The records of one name in a dimension; `name` is null where none is given.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct ByName {
    pub name: Option<String>,
    pub items: u64,
    pub answered: Share,
    pub on_time: Share,
    pub outcomes: Partition<Outcome>,
    pub ratings: Option<Partition<Rating>>,
}

/// What happened in one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct ByMonth {
    /// `2023-02`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = "^[0-9]{4}-[0-9]{2}$")))]
    pub month: String,
    pub assigned: u64,
    pub replied: u64,
    pub rated: u64,
    pub closed: u64,
}

impl Handling {
    /// Works out the section.
    pub fn new(scope: &Scope<'_>, ratings: &Ratings<'_>) -> Handling {
        let Scope { counts, table, dataset, .. } = scope;
        let curve = answer_curve(&counts.spells);
        Handling {
            stages: counts.stages.clone(),
            outcomes: counts.handled.partition(|kind| Some(kind.outcome)),
            answered: counts.share(&ANSWERED),
            on_time: counts.share(&ON_TIME),
            waiting: counts.share(&WAITING).n,
            overdue: counts.share(&OVERDUE).n,
            no_due_day: counts.share(&NO_DUE_DAY).n,
            solved: counts.share(&SOLVED),
            solved_now: counts.share(&SOLVED_NOW),
            solved_or_planned: counts.share(&SOLVED_OR_PLANNED),
            contacted: counts.share(&CONTACTED),
            reassigned: counts.share(&REASSIGNED).n,
            disclosure: counts.disclosure.clone(),
            content_public: counts.share(&CONTENT_PUBLIC),
            reply_public: counts.share(&REPLY_PUBLIC),
            median_days: curve.median(),
            answered_by_day: answered_by_day(&curve),
            by_unit: by_unit(scope, ratings),
            by_delegation: by_name(
                (&counts.delegation_handled, &counts.delegation_rated),
                table.delegation.dictionary(),
                &dataset.rosters.delegations,
                |profile, _| ratings.of_records(profile),
            ),
            by_category: by_name(
                (&counts.category_handled, &counts.category_rated),
                table.category.dictionary(),
                &dataset.rosters.categories,
                |profile, name| ratings.of_category(profile, name),
            ),
            by_period: counts.period.clone(),
            by_submit_mode: counts.submit_mode.clone(),
            by_level: counts.level.clone(),
            by_kind: counts.kind.clone(),
            by_mode: counts.mode.clone(),
            by_basis: by_basis(&counts.basis),
            by_month: by_month(scope),
        }
    }
}

/// A record counts once for each basis that it names.
fn by_basis(counts: &[u64]) -> Partition<Basis> {
    let mut parts = Partition::default();
    for (bits, n) in (0..=u8::MAX).zip(counts) {
        parts[Basis::Missing] += if bits == 0 { *n } else { 0 };
        Sets::<Basis>::values(bits).for_each(|basis| parts[basis] += n);
    }
    parts
}

fn by_name(
    (handled, rated): (&[u64], &[u64]),
    names: &Dictionary,
    roster: &[String],
    ratings: impl Fn(&Profile, Option<&str>) -> Option<Partition<Rating>>,
) -> Vec<ByName> {
    let entry = |(code, profile): (u32, Profile)| {
        let name = names.name(code);
        ByName {
            ratings: ratings(&profile, name),
            name: name.map(str::to_owned),
            items: profile.items,
            answered: profile.answered,
            on_time: profile.on_time,
            outcomes: profile.outcomes,
        }
    };
    let mut list: Vec<ByName> = Profile::by_name(handled, rated).map(entry).collect();
    by_roster(&mut list, roster, |entry| (entry.name.as_deref(), entry.items));
    list
}

/// One record counts once for each unit that it names; records without a unit have no entry.
fn by_unit(scope: &Scope<'_>, ratings: &Ratings<'_>) -> Vec<ByUnit> {
    let (leads, cos) = (scope.table.lead_units.dictionary(), scope.table.co_units.dictionary());
    let mut co_items = scope.counts.co_units.clone();
    let mut list = Vec::new();
    for (code, profile) in Profile::by_name(&scope.counts.unit_handled, &scope.counts.unit_rated) {
        let Some(name) = leads.name(code) else { continue };
        let co = cos.code(name).map_or(0, |code| std::mem::take(&mut co_items[code as usize]));
        list.push(unit(name, profile, co, ratings));
    }
    for (code, co) in (0..).zip(co_items).filter(|(_, co)| *co > 0) {
        let Some(name) = cos.name(code) else { continue };
        list.push(unit(name, Profile::new(&[], &[]), co, ratings));
    }
    by_roster(&mut list, &scope.dataset.rosters.units, |unit| (Some(&unit.name), unit.lead + unit.co));
    list
}

fn unit(name: &str, profile: Profile, co: u64, ratings: &Ratings<'_>) -> ByUnit {
    ByUnit {
        name: name.to_owned(),
        lead: profile.items,
        co,
        answered: profile.answered,
        on_time: profile.on_time,
        ratings: ratings.of_records(&profile),
        outcomes: profile.outcomes,
    }
}
