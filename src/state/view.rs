//! What is drawn of an export under a selection: the report, the groups of each dimension that a
//! panel chooses by, and the voice in which it is told.

use std::ops::Deref;
use std::rc::Rc;

use super::{Entry, Followed};
use crate::ingest::Export;
use crate::query::{Dimension, Filter, Selection, SelectionError};
use crate::report::{
    Activities, Card, Committees, Compared, CrossRow, GridRow, Grounds, Group, RatingFlow, Report,
    SchemeOutcomes, Supervisors, Waiting, activities, by_scheme, cards, committees, compare, cross, curve,
    filtered, grid, grounds, groups, rating_flow, rating_lags, regraded, supervisors, waiting,
};
use crate::stats::{Curve, sort_by};
use crate::table::{Dataset, Table};
use crate::text::{Lang, Sittings, Voice, scope};

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
    /// What the export says of itself.
    pub dataset: Rc<Dataset>,
    /// The figures of the selection.
    pub report: Report,
    /// The figures of everything: what the data lack shows here.
    pub all: Rc<Report>,
    /// The selection.
    pub selection: Selection,
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
    /// How it is told.
    pub voice: Voice,
    /// The line of whose suggestions these are, as of when.
    pub scope: String,
}

/// A view compared by its place in memory.
#[derive(Clone, Debug)]
pub struct ViewRef(pub Rc<View>);

impl PartialEq for ViewRef {
    fn eq(&self, other: &ViewRef) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for ViewRef {
    type Target = View;
    fn deref(&self) -> &View {
        &self.0
    }
}

impl View {
    /// Works out the view of a selection; `all` is the report of everything. `filter` is kept from one selection
    /// of a file to the next: it knows the rows of clauses that have not changed.
    pub fn new(
        export: &Export,
        all: Rc<Report>,
        selection: &Selection,
        filter: &mut Filter,
        lang: Lang,
    ) -> Result<View, SelectionError> {
        filter.set(&export.table, &export.standing, selection)?;
        let by_dimension = CHOSEN.into_iter().zip(groups(export, filter, &CHOSEN)).collect();
        let report = if selection.is_empty() { (*all).clone() } else { filtered(export, selection, filter) };
        let flow = rating_flow(export, selection, filter);
        let waiting = waiting(export, filter);
        let (curve, watched) = curve(export, filter);
        let dataset = Rc::new(export.dataset.clone());
        let sessions = sessions(&export.table);
        let voice = Voice { has_sessions: sessions.len() > 1, ..Voice::new(&dataset, &all, lang) };
        let has_key_items = all.supervision.key_items > 0;
        Ok(View {
            report,
            flow,
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
            scope: scope(&dataset, sittings(&sessions, &export.table), &voice),
            selection: selection.clone(),
            groups: by_dimension,
            all,
            dataset,
            voice,
        })
    }

    /// The view of a selection; of everything, where the selection names what the data do not have.
    pub fn of(
        export: &Export,
        all: Rc<Report>,
        selection: &Selection,
        filter: &mut Filter,
        lang: Lang,
    ) -> Option<ViewRef> {
        let view = View::new(export, all.clone(), selection, filter, lang)
            .or_else(|_| View::new(export, all, &Selection::default(), filter, lang));
        view.ok().map(|view| ViewRef(Rc::new(view)))
    }

    /// The groups of a dimension.
    pub fn groups(&self, dimension: Dimension) -> &[Group] {
        self.groups.iter().find(|(own, _)| *own == dimension).map_or(&[], |(_, groups)| groups)
    }
}

/// A congress, and the number of its session where there is one.
type Session = (Option<u32>, Option<u32>);

/// The sessions that the records name, each once.
fn sessions(table: &Table) -> Vec<Session> {
    let given = (0..table.len()).map(|row| (table.congress_term.get(row), table.session_no.get(row)));
    let mut sessions: Vec<_> = given.filter(|(term, _)| term.is_some()).collect();
    sessions.dedup();
    sort_by(&mut sessions, Ord::cmp);
    sessions.dedup();
    sessions
}

fn sittings(sessions: &[Session], table: &Table) -> Sittings {
    let named: Vec<(u32, u32)> = sessions.iter().filter_map(|(term, no)| Some(((*term)?, (*no)?))).collect();
    match (named.as_slice(), sessions) {
        ([(term, no)], _) => Sittings::Session { term: *term, no: *no },
        ([from, .., to], _) => Sittings::Several { from: *from, to: *to },
        ([], [(Some(term), _)]) => Sittings::Between { term: *term },
        _ => one_year(table),
    }
}

fn one_year(table: &Table) -> Sittings {
    let mut years = (0..table.len()).filter_map(|row| table.year.get(row));
    let Some(first) = years.next() else { return Sittings::Unknown };
    match i32::try_from(first) {
        Ok(year) if years.all(|other| other == first) => Sittings::Year(year),
        _ => Sittings::Unknown,
    }
}
