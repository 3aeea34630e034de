//! 办理情况: stages, outcomes, deadlines and who handles what.

use serde::Serialize;

use super::figure::{Partition, Probability, Share};
use crate::vocabulary::{Basis, Disclosure, HandlingMode, Kind, Level, Outcome, Period, Rating, Status, SubmitMode};

/// The figures of the section, in the order of the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    pub median_days: Option<i32>,
    /// Day and share answered by it.
    pub answered_by_day: Vec<(i32, Probability)>,
    pub by_unit: Vec<ByUnit>,
    pub by_delegation: Vec<ByDelegation>,
    pub by_category: Vec<ByCategory>,
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
#[allow(missing_docs)]
pub struct ByMonth {
    /// `2023-02`.
    pub month: String,
    pub assigned: u64,
    pub replied: u64,
    pub rated: u64,
    pub closed: u64,
}
