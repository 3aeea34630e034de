//! {key_item}: key suggestions by theme, and who supervises them.

use serde::Serialize;

use super::figure::{Partition, Share};
use crate::vocabulary::{ActivityForm, Outcome, Rating};

/// The figures of the section, in the order of the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
#[allow(missing_docs)]
pub struct CategoryCount {
    pub name: Option<String>,
    pub items: u64,
    pub key_items: u64,
}

/// The six parts of the “大督办” mechanism: key items on which each is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
#[allow(missing_docs)]
pub struct RosterShares {
    pub lead_supervisors: Share,
    pub gov_lead_handlers: Share,
    pub committees: Share,
}
