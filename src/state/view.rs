//! What the panels draw of an export under a selection: its outline, the groups of each dimension that one chooses by,
//! and what each panel tells beyond the report.

use std::ops::Deref;

use super::{Entry, Followed, Outline, OutlineRef, Shared};
use crate::ingest::Export;
use crate::query::{Dimension, Filter};
use crate::report::{
    Activities, Card, Committees, Compared, CrossRow, GridRow, Grounds, Group, RatingFlow, SchemeOutcomes,
    Supervisors, Waiting, activities, by_scheme, cards, committees, compare, cross, curve, grid, grounds,
    groups, rating_flow, rating_lags, regraded, supervisors, waiting,
};
use crate::stats::Curve;

/// The dimensions that a panel chooses by.
const CHOSEN: [Dimension; 16] = [
    Dimension::Stage,
    Dimension::Outcome,
    Dimension::Rating,
    Dimension::RatingFirst,
    Dimension::Attitude,
    Dimension::Result,
    Dimension::Category,
    Dimension::Theme,
    Dimension::Period,
    Dimension::SubmitMode,
    Dimension::Level,
    Dimension::Mode,
    Dimension::Delegation,
    Dimension::Key,
    Dimension::Unit,
    Dimension::Year,
];

/// So many waiting suggestions are named beside their figures.
const NAMED: usize = 6;

/// Everything the panels draw, as plain values.
#[derive(Clone, Debug)]
pub struct View {
    /// The report of the selection, and how it is told.
    pub outline: OutlineRef,
    /// The groups of each dimension, its own clause left out.
    pub groups: Vec<(Dimension, Vec<Group>)>,
    /// Pairs of first and final rating, whatever ratings are picked.
    pub flow: Vec<RatingFlow>,
    /// Of the records with two grades, how many were handled again.
    pub regraded: u64,
    /// Outcomes against ratings, whatever is picked of either; none where ratings are totals that cannot be narrowed.
    pub cross: Option<Vec<CrossRow>>,
    /// Days from answer to rating, each with its records.
    pub rating_lags: Vec<(u32, u64)>,
    /// How long answers take.
    pub curve: Curve,
    /// How many records that is told of.
    pub watched: u64,
    /// What waits, by how far past its due day.
    pub waiting: Waiting,
    /// Those that have waited longest.
    pub longest: Vec<Entry>,
    /// Categories against stages, whatever is picked of either.
    pub grid: Vec<GridRow>,
    /// Outcomes by the scheme of their letters.
    pub schemes: Vec<SchemeOutcomes>,
    /// What suggestions rest on.
    pub grounds: Grounds,
    /// What followed after the answers.
    pub followed: Followed,
    /// Themes of key items, whatever themes are picked.
    pub cards: Vec<Card>,
    /// What was done to supervise them.
    pub activities: Activities,
    /// Committees and their themes.
    pub committees: Committees,
    /// Who supervises.
    pub supervisors: Supervisors,
    /// Key items and others handed over long enough ago; `None` without key items or a day.
    pub compared: Option<Compared>,
}

impl Deref for View {
    type Target = Outline;
    fn deref(&self) -> &Outline {
        &self.outline
    }
}

/// A view, shared.
pub type ViewRef = Shared<View>;

/// What was seen of a file on its way: of its panels only where the rest of the program is there.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Glimpse {
    pub outline: OutlineRef,
    pub view: Option<ViewRef>,
}

impl View {
    /// Works out the view of an outline; `filter` is that of its selection.
    pub fn new(export: &Export, outline: OutlineRef, filter: &Filter) -> View {
        let selection = &outline.selection;
        let waiting = waiting(export, filter);
        let (curve, watched) = curve(export, filter);
        let has_key_items = outline.all.supervision.key_items > 0;
        View {
            groups: CHOSEN.into_iter().zip(groups(export, filter, &CHOSEN)).collect(),
            flow: rating_flow(export, selection, filter),
            regraded: regraded(export, filter),
            cross: cross(export, selection, filter),
            rating_lags: rating_lags(export, filter),
            curve,
            watched,
            longest: waiting.rows.iter().take(NAMED).map(|row| Entry::new(export, *row as usize)).collect(),
            waiting,
            grid: grid(export, filter),
            schemes: by_scheme(export, filter),
            grounds: grounds(export, filter),
            followed: Followed::new(export, filter),
            cards: cards(export, filter),
            activities: activities(export, filter),
            committees: committees(export, filter),
            supervisors: supervisors(export, filter),
            compared: if has_key_items { compare(export, filter) } else { None },
            outline,
        }
    }

    /// The groups of a dimension.
    pub fn groups(&self, dimension: Dimension) -> &[Group] {
        self.groups.iter().find(|(own, _)| *own == dimension).map_or(&[], |(_, groups)| groups)
    }
}
