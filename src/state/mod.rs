//! What the page is in and what happens to it: one state, one flat list of actions, one `apply`.
//!
//! Figures are derived where they are drawn (`View`); reading files is the caller's.

mod fault;
mod panel;
mod section;
mod view;

use std::ops::Deref;
use std::rc::Rc;

pub use fault::Fault;
pub use panel::{Panel, Panels};
pub use section::Section;
pub use view::{View, ViewRef};

use crate::ingest::Export;
use crate::query::{Clause, Dimension, Filter, Pick, Selection};
use crate::report::{Report, whole};
use crate::text::Lang;

/// A loaded file and the figures of all of it, compared by its place in memory.
#[derive(Clone, Debug)]
pub struct ExportRef {
    export: Rc<Export>,
    /// The figures of everything.
    pub all: Rc<Report>,
}

impl ExportRef {
    /// Works out the figures of everything.
    pub fn new(export: Export) -> ExportRef {
        ExportRef { all: Rc::new(whole(&export)), export: Rc::new(export) }
    }
}

impl PartialEq for ExportRef {
    fn eq(&self, other: &ExportRef) -> bool {
        Rc::ptr_eq(&self.export, &other.export)
    }
}

impl Deref for ExportRef {
    type Target = Export;
    fn deref(&self) -> &Export {
        &self.export
    }
}

/// How far a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Bytes read, of how many.
    Bytes {
        /// Read.
        read: u64,
        /// The length of the file.
        of: u64,
    },
    /// Records read of a file whose length is not known.
    Records(u64),
}

/// Whether there is something to show.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// No address is set.
    #[default]
    NoSource,
    /// On its way.
    Loading(Progress),
    /// Cannot be shown.
    Failed(Fault),
    /// Here.
    Ready(ExportRef),
}

/// Everything the page remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Language of all text.
    pub lang: Lang,
    /// Whether there is something to show.
    pub phase: Phase,
    /// The figures of what was read so far, while a file is on its way.
    pub glimpse: Option<ViewRef>,
    /// Which records the figures speak of.
    pub selection: Selection,
    /// The section last asked for.
    pub section: Section,
    /// Panels that show their table.
    pub tables: Panels,
    /// Panels that show all their parts.
    pub opened: Panels,
    /// Sections that are not drawn so far: the first drawing of all of them at once would hold the page up.
    pub held_back: usize,
    /// The element's own width; 0 until it is known.
    pub width_px: u32,
}

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Picks a value alone, or adds it to the picked ones; a second time takes it out.
    Pick {
        /// Dimension of the value.
        dimension: Dimension,
        /// The value.
        pick: Pick,
        /// Whether it joins those already picked.
        add: bool,
    },
    /// Picks several values of several dimensions at once, each alone in its own.
    PickAll(Vec<(Dimension, Pick)>),
    /// Takes a selection as a whole.
    SetSelection(Selection),
    /// Lets go of one dimension.
    ClearDimension(Dimension),
    /// Lets go of everything.
    ClearAll,
    /// Changes the language.
    SetLang(Lang),
    /// Goes to a section.
    OpenSection(Section),
    /// Changes a panel between picture and table.
    ToggleTable(Panel),
    /// Changes a panel between its first parts and all.
    ToggleOpen(Panel),
    /// The file is asked for, for the first time or again; the caller does it.
    Retry,
    /// There is time to draw one more section.
    DrawMore,
    /// The element has another width.
    Resized(u32),
    /// There is no address.
    SourceCleared,
    /// More of the file came.
    Progressed(Progress),
    /// What was read so far was looked at; nothing where it may not be seen.
    Glimpsed(Option<ViewRef>),
    /// The file is read.
    Loaded(ExportRef),
    /// The file cannot be shown.
    Failed(Fault),
}

/// Under this width of the element pictures change form.
pub const NARROW_PX: u32 = 600;

impl State {
    /// Applies one action; touches nothing else.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Pick { dimension, pick, add: true } => self.selection.toggle(dimension, pick),
            Action::Pick { dimension, pick, add: false } => self.selection.toggle_only(dimension, pick),
            Action::PickAll(picks) => self.pick_all(picks),
            Action::SetSelection(selection) => self.selection = selection,
            Action::ClearDimension(dimension) => self.selection.clear(dimension),
            Action::ClearAll => self.selection = Selection::default(),
            Action::SetLang(lang) => self.lang = lang,
            Action::OpenSection(section) => self.section = section,
            Action::ToggleTable(panel) => self.tables.toggle(panel),
            Action::ToggleOpen(panel) => self.opened.toggle(panel),
            Action::Retry => {
                self.held_back = Section::ALL.len() - 1;
                self.enter(Phase::Loading(Progress::Records(0)));
            }
            Action::DrawMore => self.held_back = self.held_back.saturating_sub(1),
            Action::Resized(width_px) => self.width_px = width_px,
            Action::SourceCleared => self.enter(Phase::NoSource),
            Action::Progressed(progress) => self.phase = Phase::Loading(progress),
            Action::Glimpsed(view) => self.glimpse = view,
            Action::Loaded(export) => self.load(export),
            Action::Failed(fault) => self.enter(Phase::Failed(fault)),
        }
    }

    /// Shows a file; what was picked and is not in it is let go.
    fn load(&mut self, export: ExportRef) {
        let exists = |dimension, clause: &Clause| {
            let mut alone = Selection::default();
            alone.set(dimension, clause.clone());
            Filter::new(&export.table, &export.standing, &alone).is_ok()
        };
        self.selection = self.selection.filtered(exists);
        self.enter(Phase::Ready(export));
    }

    /// Goes to another phase; what was seen on the way is over.
    fn enter(&mut self, phase: Phase) {
        self.phase = phase;
        self.glimpse = None;
    }

    /// Whether everything but the file and how far it is read is the same.
    pub fn is_set_like(&self, other: &State) -> bool {
        self.lang == other.lang
            && self.selection == other.selection
            && self.section == other.section
            && self.tables == other.tables
            && self.opened == other.opened
            && self.held_back == other.held_back
            && self.width_px == other.width_px
    }

    /// True where pictures take their narrow form.
    pub fn is_narrow(&self) -> bool {
        (1..NARROW_PX).contains(&self.width_px)
    }

    /// Picks each alone in its dimension; where just these are picked already, lets go of them.
    fn pick_all(&mut self, picks: Vec<(Dimension, Pick)>) {
        let all_picked = picks.iter().all(|(dimension, pick)| self.selection.picks(*dimension, pick));
        for (dimension, pick) in picks {
            self.selection.clear(dimension);
            if !all_picked {
                self.selection.toggle(dimension, pick);
            }
        }
    }
}
