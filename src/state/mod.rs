//! What the page is in and what happens to it: one state, one flat list of actions, one `apply`.
//!
//! Figures are derived where they are drawn (`View`); reading files is the caller's.

mod action;
mod address;
mod asked;
mod entry;
mod facet;
mod fault;
mod followed;
mod likeness;
mod link;
mod listing;
mod note;
mod opened;
mod panel;
mod outline;
mod paper;
mod phase;
mod placement;
mod report_file;
mod rest;
mod room;
mod section;
mod shared;
mod staff;
mod taken;
mod view;

pub use action::Action;
pub use address::{Address, Broken, LINK, PARAMETER};
pub use asked::asked;
pub use entry::Entry;
pub use facet::Facet;
pub use fault::Fault;
pub use followed::Followed;
pub use link::is_safe;
pub use listing::{Behind, ListedRows, Listing};
pub use note::Note;
pub use opened::Opened;
pub use outline::{Outline, OutlineRef};
pub use panel::{OPEN, Panel, Panels};
pub use phase::{ExportRef, Phase, Progress};
pub use placement::Placement;
pub use report_file::report_file;
pub use rest::Rest;
pub use room::NARROW_PX;
pub use section::Section;
pub use shared::Shared;
pub use staff::Staff;
pub use taken::{Copied, FileKind, PictureKind, SavedFile, ShownPicture, WantedPicture};
pub use view::{Glimpse, View, ViewRef};

use crate::calendar::Day;
use crate::ingest::Export;
use crate::query::{Clause, Dimension, Filter, Pick, Picks, Selection, are_numbers};
use crate::text::Lang;
use crate::text::figure::Figure;

/// Everything the page remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Language of all text.
    pub lang: Lang,
    /// Whether there is something to show.
    pub phase: Phase,
    /// The figures of what was read so far, while a file is on its way.
    pub glimpse: Option<Glimpse>,
    /// Which records the figures speak of.
    pub selection: Selection,
    /// The section last asked for.
    pub section: Section,
    /// Panels that show their table.
    pub tables: Panels,
    /// Panels that show all their parts.
    pub opened: Panels,
    /// Panels that are folded or unfolded, other than at first sight.
    pub flipped: Panels,
    /// Which ratings the panel of ratings shows.
    pub facet: Facet,
    /// The figure whose sheet is open, and the section in which it was pressed.
    pub figure: Option<(Section, Figure)>,
    /// What the list shows.
    pub listing: Listing,
    /// The filter whose values are shown.
    pub filter: Option<Dimension>,
    /// The whole key of the suggestion that is looked at.
    pub item: Option<String>,
    /// What was asked to be copied, and whether the browser did it.
    pub copied: Option<Copied>,
    /// The panel of which is shown what else can be done with it.
    pub menu: Option<Panel>,
    /// The panel whose words are explained.
    pub terms: Option<Panel>,
    /// A picture that is shown to be kept by a long press.
    pub picture: Option<ShownPicture>,
    /// The part of the foot that is unfolded.
    pub note: Option<Note>,
    /// Whether the browser could not be given a file that was to be saved.
    pub is_save_refused: bool,
    /// Whether an address named what there is not.
    pub is_broken: bool,
    /// Whether the board stands again after a fault.
    pub is_restored: bool,
    /// The day on which what is shown was kept, where what is there now cannot be read.
    pub kept_since: Option<Day>,
    /// Whether the selection is that of an address, and was not held against a file so far.
    pub is_linked: bool,
    /// The language that was chosen other than the element's own.
    pub chosen_lang: Option<Lang>,
    /// The page's own address, for links to this state; empty where there is none to share.
    pub page: String,
    /// The parameter of the address that tells of this board.
    pub parameter: String,
    /// The page's origin: addresses of its own site may be followed.
    pub site: String,
    /// The day of the visit.
    pub today: Option<Day>,
    /// Only these panels are shown, where any is named.
    pub panels: Vec<String>,
    /// Panels that are drawn later: all of them at once would hold the page up.
    pub held: Panels,
    /// Whether the list is drawn later, after all panels.
    pub is_list_held: bool,
    /// Whether what opens can be drawn up over the window.
    pub has_drawer: bool,
    /// The element's own width; 0 until it is known.
    pub width_px: u32,
    /// Whether its type is large and its panels are simple.
    pub is_large: bool,
    /// Whether the board is drawn to be printed.
    pub is_on_paper: bool,
    /// Whether the rest of the program is not there so far.
    pub is_rest_away: bool,
    /// Whether it could not be fetched.
    pub is_rest_lost: bool,
    /// What is only for whoever publishes the file.
    pub staff: Staff,
}

/// So many panels are drawn in one task.
const DRAWN_AT_ONCE: usize = 3;

impl State {
    /// Whether a part of the board is still to be drawn.
    pub fn is_held(&self) -> bool {
        !self.held.is_empty() || self.is_list_held
    }

    /// Applies one action; touches nothing else.
    pub fn apply(&mut self, action: Action) {
        use Action::{Copy, Print, Save, SavePicture, SaveReport};
        self.hear(&action);
        match action {
            Action::Pick { dimension, pick, add: true } => self.selection.toggle(dimension, pick),
            Action::Pick { dimension, pick, add: false } => self.selection.toggle_only(dimension, pick),
            Action::PickAll(picks) => self.pick_all(picks),
            Action::SetSelection(selection) => self.selection = selection,
            Action::ClearDimension(dimension) => self.selection.clear(dimension),
            Action::LetGo(panel) => self.let_go(panel),
            Action::ClearAll => (self.selection, self.listing.behind) = (Selection::default(), None),
            Action::SetLang(lang) => (self.lang, self.chosen_lang) = (lang, None),
            Action::ChooseLang(lang) => (self.lang, self.chosen_lang) = (lang, Some(lang)),
            Action::OpenSection(section) => self.section = section,
            Action::ToggleTable(panel) => self.tables.toggle(panel),
            Action::ToggleOpen(panel) => self.opened.toggle(panel),
            Action::Fold(panel) => self.flipped.toggle(panel),
            Action::FoldAll(section, is_open) => self.fold_all(section, is_open),
            Action::TurnRatings(facet) => self.facet = facet,
            Action::CloseSheet => (self.figure, self.filter) = (None, None),
            Action::ToggleFigure(section, figure) => toggle(&mut self.figure, (section, figure)),
            Action::SeeBehind(behind, order) => self.see(Listing { order, behind: Some(behind) }),
            Action::SeePicked(dimension, pick) => self.see_picked(dimension, pick),
            Action::GoTo(section, dimension, pick) => self.go_to(section, dimension, pick),
            Action::ClearBehind => self.listing.behind = None,
            Action::OrderBy(order) => self.listing.order = order,
            Action::ToggleFilter(dimension) => toggle(&mut self.filter, dimension),
            Action::Find(text) => self.find(&text),
            Action::OpenItem(key) => self.item = Some(key),
            Action::CloseItem => self.item = None,
            Action::ToggleMenu(panel) => self.turn_menu(panel),
            Action::ShowPicture(picture) => self.picture = picture,
            Action::ToggleTerms(panel) => toggle(&mut self.terms, panel),
            Action::ToggleNote(note) => toggle(&mut self.note, note),
            Action::Saved(is_done) => self.is_save_refused = !is_done,
            // Only the caller reaches the clipboard, the disk and the printer.
            Copy(_) | Save(_) | SaveReport | SavePicture(_) | Print => {}
            Action::Copied(copied) => self.copied = Some(copied),
            Action::Visit(address) => self.visit(address),
            Action::Placed(placement) => self.settle(placement),
            Action::FileOver(is_over) => self.staff.is_over = is_over,
            Action::ChooseFile(name) => self.staff.choose(name),
            Action::ShowOnly(gravity) => self.staff.only = gravity,
            Action::ToggleFinding(place) => self.staff.toggle(place),
            Action::Retry => self.start_again(),
            Action::Hold(panels) => (self.held, self.is_list_held) = (panels, true),
            Action::DrawMore => self.draw_more(),
            Action::SetLarge(is_large) | Action::ChooseLarge(is_large) => self.is_large = is_large,
            Action::Resized(width_px) => self.width_px = width_px,
            Action::Paper(is_on_paper) => self.is_on_paper = is_on_paper,
            Action::SourceCleared => self.enter(Phase::NoSource),
            Action::Progressed(progress) => self.phase = Phase::Loading(progress),
            Action::Glimpsed(glimpse) => self.glimpse = glimpse,
            Action::Complete(came) => self.complete(came),
            Action::Loaded(export) => self.load(export, None),
            Action::LoadedKept(export, day) => self.load(export, Some(day)),
            Action::SetPanels(panels) => self.panels = panels,
            Action::Failed(fault) => self.enter(Phase::Failed(fault)),
        }
    }

    /// What was said of a link or a copied text is over with the next thing that the reader does.
    fn hear(&mut self, action: &Action) {
        if action.is_readers() {
            (self.copied, self.is_save_refused) = (None, false);
            (self.is_broken, self.is_restored) = (false, false);
        }
    }

    /// Draws some more panels, and after all of them the list.
    fn draw_more(&mut self) {
        match self.held.is_empty() {
            true => self.is_list_held = false,
            false => self.held = self.held.after(DRAWN_AT_ONCE),
        }
    }

    /// Takes its place on a page.
    fn settle(&mut self, placement: Placement) {
        let Placement { page, parameter, site, panels, today, is_staff, is_restored, has_drawer } = placement;
        self.has_drawer = has_drawer;
        (self.page, self.parameter, self.site) = (page, parameter, site);
        (self.panels, self.today) = (panels, today);
        (self.staff.is_on, self.is_restored) = (is_staff, is_restored);
    }

    /// Shows what else can be done with a panel, or hides it and what was done.
    fn turn_menu(&mut self, panel: Panel) {
        self.picture = None;
        toggle(&mut self.menu, panel);
    }

    /// As if nothing had come, and with nothing to see yet.
    fn start_again(&mut self) {
        (self.held, self.is_list_held, self.is_rest_lost) = (Panels::all(), true, false);
        self.enter(Phase::Loading(Progress::Records(0)));
    }

    /// Nothing else of this dimension.
    fn pick_only(&mut self, dimension: Dimension, pick: Pick) {
        self.selection.set(dimension, Clause::Any(Picks::from_iter([pick])));
    }

    /// Nothing of what can be picked in a panel.
    fn let_go(&mut self, panel: Panel) {
        panel.dimensions().iter().for_each(|dimension| self.selection.clear(*dimension));
    }

    /// Goes to a section for one value and no other.
    fn go_to(&mut self, section: Section, dimension: Dimension, pick: Pick) {
        (self.selection, self.item, self.section) = (Selection::default(), None, section);
        self.listing.behind = None;
        self.pick_only(dimension, pick);
    }

    /// Goes to the list of one value, whatever else is picked.
    fn see_picked(&mut self, dimension: Dimension, pick: Pick) {
        self.pick_only(dimension, pick);
        self.see(Listing { behind: None, ..self.listing });
    }

    /// Goes to the list.
    fn see(&mut self, listing: Listing) {
        (self.listing, self.item, self.section) = (listing, None, Section::List);
    }

    /// Folds or unfolds the panels of a section.
    fn fold_all(&mut self, section: Section, is_open: bool) {
        let panels = Panel::ALL.iter().filter(|panel| panel.section() == section);
        for panel in panels {
            if self.is_unfolded(*panel) != is_open {
                self.flipped.toggle(*panel);
            }
        }
    }

    /// Whether a panel shows more than its sentence.
    pub fn is_unfolded(&self, panel: Panel) -> bool {
        self.is_on_paper || panel.is_open_at_first(self.is_narrow()) != self.flipped.contains(panel)
    }

    /// Whether a panel is shown at all, as far as the page decides it.
    pub fn is_wanted(&self, panel: Panel) -> bool {
        let mut named = self.panels.iter().filter(|key| *key != OPEN).peekable();
        named.peek().is_none() || named.any(|key| key == panel.key())
    }

    /// Whether the page lets a reader open a file of their device.
    pub fn can_open(&self) -> bool {
        self.staff.is_on || self.panels.iter().any(|key| key == OPEN)
    }

    /// Words are looked for; where all of them are numbers of suggestions, these are chosen.
    fn find(&mut self, text: &str) {
        let words: Vec<&str> = text.split_whitespace().collect();
        // Before the file is whole nobody knows its numbers.
        let is_number = match &self.phase {
            Phase::Ready(export) => are_numbers(&export.table, &words),
            _ => false,
        };
        self.selection.clear(Dimension::No);
        self.selection.clear(Dimension::Text);
        let picks =
            |texts: &[&str]| texts.iter().map(|text| Pick::Value((*text).to_owned())).collect::<Picks>();
        match (words.is_empty(), is_number) {
            (true, _) => {}
            (false, true) => self.selection.set(Dimension::No, Clause::Any(picks(&words))),
            (false, false) => self.selection.set(Dimension::Text, Clause::Any(picks(&[&words.join(" ")]))),
        }
        self.listing.behind = None;
        self.item = None;
    }

    /// Takes what an address names; of a broken one nothing.
    fn visit(&mut self, address: Result<Address, Broken>) {
        self.is_broken = address.is_err();
        let address = address.unwrap_or_default();
        (self.selection, self.section, self.figure) = (address.selection, address.section, address.figure);
        self.listing = Listing { order: address.order, behind: address.behind };
        (self.item, self.note) = (address.item, address.note);
        if address.lang.is_some() {
            self.lang = address.lang.unwrap_or_default();
        }
        self.chosen_lang = address.lang;
        self.is_linked = true;
        if let Phase::Ready(export) = &self.phase {
            let export = export.clone();
            self.let_go_of_what_is_not_in(&export);
        }
    }

    /// Shows a file; what was picked and is not in it is let go.
    fn load(&mut self, export: ExportRef, kept_since: Option<Day>) {
        self.let_go_of_what_is_not_in(&export);
        self.enter(Phase::Ready(export));
        self.kept_since = kept_since;
    }

    /// Lets go of clauses that name what a file does not have.
    fn let_go_of_what_is_not_in(&mut self, export: &Export) {
        let exists = |dimension, clause: &Clause| {
            let mut alone = Selection::default();
            alone.set(dimension, clause.clone());
            Filter::new(&export.table, &export.standing, &alone).is_ok()
        };
        let kept = self.selection.filtered(exists);
        if std::mem::take(&mut self.is_linked) && kept != self.selection {
            // Of a link that cannot be kept to, nothing is: half of it would be something else.
            (self.selection, self.is_broken) = (Selection::default(), true);
        } else {
            self.selection = kept;
        }
    }

    /// Goes to another phase; what was seen on the way is over.
    fn enter(&mut self, phase: Phase) {
        self.phase = phase;
        self.glimpse = None;
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

/// Opens one, or closes it where it is the one that is open.
fn toggle<T: PartialEq>(open: &mut Option<T>, wanted: T) {
    *open = Some(wanted).filter(|wanted| open.as_ref() != Some(wanted));
}
