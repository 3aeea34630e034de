//! The figures of a selection, `jianyi-report/1`: plain numbers, in the order of the contract.
//!
//! How each is worked out stands in the files beside; how it is worded, in `text`.

mod after;
mod activity;
mod basis;
mod card;
mod committee;
mod compare;
mod count;
mod counts;
mod cross;
mod definition;
mod figure;
mod follow_up;
mod grid;
mod handling;
mod json;
mod order;
mod profile;
mod promises;
mod resubmitted;
mod satisfaction;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod scheme;
mod scope;
mod spread;
mod supervision;
mod supervisor;
mod time;
mod totals;
mod waiting;
mod why;
mod years;

use serde::Serialize;

pub use activity::{Activities, Held, activities};
pub use after::after;
pub use basis::{Grounds, grounds};
pub use card::{Card, cards};
pub use committee::{Committee, Committees, committees};
pub use compare::{Compared, compare};
pub use count::{Group, WITH_KEY_ITEMS, groups};
pub use cross::{CrossRow, Mark, cross};
pub use definition::{DEFINITIONS, Definition, Reason, Verdict, definition};
pub use figure::{Partition, Probability, Share};
pub use follow_up::{ByYear, FollowUp, Measures, OutcomeFlow};
pub use grid::{GridRow, grid};
pub use handling::{ByMonth, ByName, ByUnit, Handling};
pub use promises::{DueMonth, DuePromises, due_promises};
pub use resubmitted::resubmitted;
pub use satisfaction::{ByOutcome, RatingFlow, Rehandling, Rounds, Satisfaction, regraded};
pub use scheme::{SchemeOutcomes, by_scheme};
pub use spread::with_measures;
pub use supervision::{CategoryCount, Layers, RosterShares, Supervision, Theme};
pub use supervisor::{Supervisor, Supervisors, supervisors};
pub use time::{curve, rating_lags};
pub use totals::TOTALS_BY;
pub use waiting::{Age, Waiting, waiting};
pub use why::{Behind, Part, Why, why};
pub use years::{Years, years};

use crate::calendar::Day;
use crate::ingest::{Export, ImportReport};
use crate::query::{Dimension, Filter, Selection, SelectionError};
use crate::vocabulary::Coded;
#[cfg(not(target_arch = "wasm32"))]
use crate::vocabulary::Unit;
use scope::Scope;
use totals::Ratings;

/// Name of the contract that these figures keep to.
const SCHEMA: &str = "jianyi-report/1";

/// Name and date of the export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Edition {
    /// `dataset.name`.
    pub name: Option<String>,
    /// `dataset.edition`, such as `2023-Q4`.
    pub edition: Option<String>,
    /// ISO day for which the figures are true.
    pub as_of: Option<String>,
    /// Whether the export says so itself; otherwise it is the newest date in it.
    pub as_of_given: bool,
    /// `item` or `reply`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = [Unit::Item.term().key, Unit::Reply.term().key])))]
    pub unit: &'static str,
    /// Everything in it is invented.
    pub sample: bool,
}

/// Everything the panels show, as plain numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Report {
    /// `jianyi-report/1`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = SCHEMA)))]
    pub schema: &'static str,
    /// Name and date of the export.
    pub edition: Edition,
    /// Canonical text of the selection.
    pub selection: String,
    /// What was read and what was not; of the whole file, whatever the selection.
    pub import: ImportReport,
    /// Accepted records in the selection, weighed.
    pub total: u64,
    /// 办理情况.
    pub handling: Handling,
    /// 满意度评价.
    pub satisfaction: Satisfaction,
    /// 重点处理建议, or what the place calls its key items.
    pub supervision: Supervision,
    /// 跟踪落实.
    pub follow_up: FollowUp,
}

/// The figures of everything.
pub fn whole(export: &Export) -> Report {
    filtered(export, &Selection::default(), &Filter::default())
}

/// The figures of a selection; `Err` where it names a value that the data do not have.
pub fn report(export: &Export, selection: &Selection) -> Result<Report, SelectionError> {
    let filter = Filter::new(&export.table, &export.standing, selection)?;
    Ok(filtered(export, selection, &filter))
}

/// The same where the rows of its clauses are known.
pub fn filtered(export: &Export, selection: &Selection, filter: &Filter) -> Report {
    let scope = Scope::new(export, filter);
    let ratings = Ratings::new(export, selection);
    Report {
        schema: SCHEMA,
        edition: edition(export),
        selection: selection.to_string(),
        import: export.import.clone(),
        total: scope.total(),
        handling: Handling::new(&scope, &ratings),
        satisfaction: Satisfaction::new(&scope, &ratings, &export.appraisals),
        supervision: Supervision::new(&scope, &ratings),
        follow_up: FollowUp::new(&scope),
    }
}

/// The pairs of first and final overall rating alone, whatever ratings are picked: a panel never narrows
/// itself. None where ratings are totals.
pub fn rating_flow(export: &Export, selection: &Selection, filter: &Filter) -> Vec<RatingFlow> {
    let own = [Dimension::Rating, Dimension::RatingFirst];
    let others = own.into_iter().fold(selection.clone(), |others, dimension| others.except(dimension));
    if !matches!(Ratings::new(export, &others), Ratings::Records) {
        return Vec::new();
    }
    satisfaction::flow(&counts::changes(export, &filter.sets_except(&own)))
}

fn edition(export: &Export) -> Edition {
    let dataset = &export.dataset;
    Edition {
        name: dataset.name.clone(),
        edition: dataset.edition.clone(),
        as_of: export.standing.as_of.map(Day::to_iso),
        as_of_given: dataset.as_of.is_some(),
        unit: dataset.unit.term().key,
        sample: dataset.sample,
    }
}

impl Report {
    /// The text form of the contract: no white space, keys in order.
    // Inlined, so that it is compiled for size where it is called: nobody waits for it.
    #[inline]
    pub fn to_json(&self) -> String {
        json::text(self)
    }
}
