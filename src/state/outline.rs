//! What the head of a board draws of an export under a selection: the report, and the voice in which it is told. The
//! panels need more: that is `View`.

use std::rc::Rc;

use super::Shared;
use crate::ingest::Export;
use crate::query::{Filter, Selection, SelectionError};
use crate::report::{Report, filtered};
use crate::stats::sort_by;
use crate::table::{Dataset, Table};
use crate::text::{Lang, Sittings, Voice, scope};

/// The figures of a selection, as plain values.
#[derive(Clone, Debug)]
pub struct Outline {
    /// What the export says of itself.
    pub dataset: Rc<Dataset>,
    /// The figures of the selection.
    pub report: Report,
    /// The figures of everything: what the data lack shows here.
    pub all: Rc<Report>,
    /// The selection.
    pub selection: Selection,
    /// How it is told.
    pub voice: Voice,
    /// The line of whose suggestions these are, as of when.
    pub scope: String,
}

/// An outline, shared.
pub type OutlineRef = Shared<Outline>;

impl Outline {
    /// Works out the outline of a selection; `all` is the report of everything. `filter` is kept from one selection
    /// of a file to the next: it knows the rows of clauses that have not changed.
    pub fn new(
        export: &Export,
        all: Rc<Report>,
        selection: &Selection,
        filter: &mut Filter,
        lang: Lang,
    ) -> Result<Outline, SelectionError> {
        filter.set(&export.table, &export.standing, selection)?;
        let report = if selection.is_empty() { (*all).clone() } else { filtered(export, selection, filter) };
        let dataset = Rc::new(export.dataset.clone());
        let sessions = sessions(&export.table);
        let voice = Voice { has_sessions: sessions.len() > 1, ..Voice::new(&dataset, &all, lang) };
        let scope = scope(&dataset, sittings(&sessions, &export.table), &voice);
        Ok(Outline { dataset, report, all, selection: selection.clone(), voice, scope })
    }

    /// The outline of a selection; of everything, where the selection names what the data do not have.
    pub fn of(
        export: &Export,
        all: Rc<Report>,
        selection: &Selection,
        filter: &mut Filter,
        lang: Lang,
    ) -> Option<OutlineRef> {
        let outline = Outline::new(export, all.clone(), selection, filter, lang)
            .or_else(|_| Outline::new(export, all, &Selection::default(), filter, lang));
        outline.ok().map(Shared::new)
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
