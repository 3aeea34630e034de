//! 办理情况: stages, outcomes, deadlines and who handles what.

use serde::Serialize;

use super::figure::{Partition, Probability, Share};
use super::order::by_roster;
use super::scope::{Profile, Scope, is_judged_on_time, is_on_time};
use super::time::{answer_curve, answered_by_day, by_month};
use super::totals::Ratings;
use crate::table::{Deadline, Names, Table};
use crate::vocabulary::{
    Basis, Coded, ContactMode, Disclosure, HandlingMode, Kind, Level, Outcome, Period, Rating, Status,
    SubmitMode,
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
        let (table, standing) = (scope.table, scope.standing);
        let answered = &|row: usize| standing.is_answered(row);
        let classed = &|row: usize| answered(row) && standing.outcome.get(row).is_known();
        let solved = |outcome: Outcome| outcome == Outcome::Solved;
        let curve = answer_curve(scope);
        let shared_answered = scope.share(&|row| standing.is_reached(row), answered);
        Handling {
            stages: scope.partition(&standing.stage),
            outcomes: scope.partition(&standing.outcome),
            answered: shared_answered,
            on_time: scope.share(&|row| is_judged_on_time(scope, row), &|row| is_on_time(scope, row)),
            waiting: shared_answered.rest(),
            overdue: scope.count(&|row| standing.deadline(row) == Some(Deadline::Past)),
            no_due_day: scope.count(&|row| standing.deadline(row) == Some(Deadline::None)),
            solved: scope.share(classed, &|row| solved(standing.outcome.get(row))),
            solved_now: scope.share(classed, &|row| solved(standing.outcome_now.get(row))),
            solved_or_planned: scope.share(classed, &|row| {
                let outcome = standing.outcome.get(row);
                solved(outcome) || outcome.is_under_way()
            }),
            contacted: scope.share(&|row| answered(row) && !table.contact_mode.is_empty(row), &|row| {
                table.contact_mode.get(row).any(|mode| mode.is_known() && mode != ContactMode::None)
            }),
            reassigned: scope.count(&|row| table.reassign_count.get(row).is_some_and(|times| times > 0)),
            disclosure: scope.partition(&table.disclosure),
            content_public: scope.share(&|_| true, &|row| is_content_public(table, row)),
            reply_public: scope.share(answered, &|row| !table.reply_url.get(row).is_empty()),
            median_days: curve.median(),
            answered_by_day: answered_by_day(&curve),
            by_unit: by_unit(scope, ratings),
            by_delegation: by_name(
                scope,
                &table.delegation,
                &scope.dataset.rosters.delegations,
                |profile, _| ratings.of_records(profile),
            ),
            by_category: by_name(
                scope,
                &table.category,
                &scope.dataset.rosters.categories,
                |profile, name| ratings.of_category(profile, name),
            ),
            by_period: scope.partition(&table.period),
            by_submit_mode: scope.partition(&table.submit_mode),
            by_level: scope.partition(&table.level),
            by_kind: scope.partition(&table.kind),
            by_mode: scope.partition(&table.handling_mode),
            by_basis: by_basis(scope),
            by_month: by_month(scope),
        }
    }
}

fn is_content_public(table: &Table, row: usize) -> bool {
    matches!(table.disclosure.get(row), Disclosure::Full | Disclosure::Summary)
        || !table.content_url.get(row).is_empty()
}

/// A record counts once for each basis that it names.
fn by_basis(scope: &Scope<'_>) -> Partition<Basis> {
    let mut parts = Partition::default();
    for (row, weight) in scope.rows() {
        if scope.table.basis.is_empty(row) {
            parts[Basis::Missing] += weight;
        }
        scope.table.basis.get(row).for_each(|basis| parts[basis] += weight);
    }
    parts
}

fn by_name(
    scope: &Scope<'_>,
    names: &Names,
    roster: &[String],
    ratings: impl Fn(&Profile, Option<&str>) -> Option<Partition<Rating>>,
) -> Vec<ByName> {
    let mut profiles = vec![Profile::default(); names.dictionary().len()];
    for (row, weight) in scope.rows() {
        profiles[names.code(row) as usize].add(scope, row, weight);
    }
    let named = profiles.into_iter().enumerate().filter(|(_, profile)| profile.items > 0);
    let mut list: Vec<ByName> = named
        .map(|(code, profile)| {
            let name = names.dictionary().name(code as u32);
            ByName {
                ratings: ratings(&profile, name),
                name: name.map(str::to_owned),
                items: profile.items,
                answered: profile.answered.share(),
                on_time: profile.on_time.share(),
                outcomes: profile.outcomes,
            }
        })
        .collect();
    by_roster(&mut list, roster, |entry| (entry.name.as_deref(), entry.items));
    list
}

/// One record counts once for each unit that it names; records without a unit have no entry.
fn by_unit(scope: &Scope<'_>, ratings: &Ratings<'_>) -> Vec<ByUnit> {
    let (leads, cos) = (&scope.table.lead_units, &scope.table.co_units);
    let mut profiles = vec![Profile::default(); leads.dictionary().len()];
    let mut co_items = vec![0; cos.dictionary().len()];
    for (row, weight) in scope.rows() {
        leads.codes(row).iter().for_each(|code| profiles[*code as usize].add(scope, row, weight));
        cos.codes(row).iter().for_each(|code| co_items[*code as usize] += weight);
    }
    let mut list = Vec::new();
    for (code, profile) in profiles.into_iter().enumerate().skip(1) {
        let Some(name) = leads.dictionary().name(code as u32) else { continue };
        let co = cos.dictionary().code(name).map_or(0, |code| std::mem::take(&mut co_items[code as usize]));
        list.push(unit(name, profile, co, ratings));
    }
    for (code, co) in co_items.into_iter().enumerate().skip(1) {
        let Some(name) = cos.dictionary().name(code as u32) else { continue };
        if co > 0 {
            list.push(unit(name, Profile::default(), co, ratings));
        }
    }
    list.retain(|unit| unit.lead + unit.co > 0);
    by_roster(&mut list, &scope.dataset.rosters.units, |unit| (Some(&unit.name), unit.lead + unit.co));
    list
}

fn unit(name: &str, profile: Profile, co: u64, ratings: &Ratings<'_>) -> ByUnit {
    ByUnit {
        name: name.to_owned(),
        lead: profile.items,
        co,
        answered: profile.answered.share(),
        on_time: profile.on_time.share(),
        ratings: ratings.of_records(&profile),
        outcomes: profile.outcomes,
    }
}
