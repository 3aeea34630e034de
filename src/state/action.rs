//! Everything that can happen to the page, as one flat list; what each does is `State::apply`'s.

use std::rc::Rc;

use super::{
    Address, Behind, Broken, Copied, ExportRef, Facet, Fault, Glimpse, Note, Panel, Panels, Placement,
    Progress, SavedFile, Section, ShownPicture, WantedPicture,
};
use crate::calendar::Day;
use crate::check::Gravity;
use crate::query::{Dimension, Order, Pick, Selection};
use crate::text::Lang;
use crate::text::figure::Figure;

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
    /// Lets go of what is picked in a panel.
    LetGo(Panel),
    /// Lets go of everything.
    ClearAll,
    /// Changes the language.
    SetLang(Lang),
    /// The reader chooses a language, whatever the element's own is.
    ChooseLang(Lang),
    /// Goes to a section.
    OpenSection(Section),
    /// Changes a panel between picture and table.
    ToggleTable(Panel),
    /// Changes a panel between its first parts and all.
    ToggleOpen(Panel),
    /// Folds a panel to its sentence, or unfolds it.
    Fold(Panel),
    /// Unfolds all panels of a section, or folds them.
    FoldAll(Section, bool),
    /// Shows other ratings in the panel of ratings.
    TurnRatings(Facet),
    /// Opens the sheet of a figure in a section, or closes it.
    ToggleFigure(Section, Figure),
    /// Closes the sheet of a figure, or the values of a filter.
    CloseSheet,
    /// Lists what is behind a part of a figure, in an order.
    SeeBehind(Behind, Order),
    /// Picks a value alone in its dimension and lists what is left.
    SeePicked(Dimension, Pick),
    /// Goes to a section for one value alone: from a suggestion to its theme or its category, and on from there.
    GoTo(Section, Dimension, Pick),
    /// Lists all of the selection again.
    ClearBehind,
    /// Changes the order of the list.
    OrderBy(Order),
    /// Shows the values of a filter, or hides them.
    ToggleFilter(Dimension),
    /// Looks for words or numbers; for nothing where the text is blank.
    Find(String),
    /// Looks at one suggestion, by its whole key.
    OpenItem(String),
    /// Goes back to the board.
    CloseItem,
    /// A text is to be copied; the caller does it, and says how it went.
    Copy(String),
    /// A text was copied, or not.
    Copied(Copied),
    /// Shows what else can be done with a panel, or hides it.
    ToggleMenu(Panel),
    /// Explains the words of a panel, or hides that.
    ToggleTerms(Panel),
    /// Unfolds a part of the foot, or folds it.
    ToggleNote(Note),
    /// A file is to be saved; the caller does it, and says how it went.
    Save(Rc<SavedFile>),
    /// A picture of a panel is to be saved; the caller does it, and says how it went.
    SavePicture(Rc<WantedPicture>),
    /// A picture that cannot be saved is shown, or put away.
    ShowPicture(Option<ShownPicture>),
    /// The report of the selection is to be saved; the caller does it, and says how it went.
    SaveReport,
    /// The board is to be printed; the caller does it.
    Print,
    /// Whether the browser could be given the file.
    Saved(bool),
    /// Goes to what an address names.
    Visit(Result<Address, Broken>),
    /// The board has its place on a page.
    Placed(Placement),
    /// A file is held over the staff view, or no longer.
    FileOver(bool),
    /// A file of this device was chosen, by its name, or let go of where that is empty; the caller reads it.
    ChooseFile(String),
    /// Shows findings of one gravity only, or all.
    ShowOnly(Option<Gravity>),
    /// Shows all records of a finding, by its place, or the first again.
    ToggleFinding(usize),
    /// The file is asked for, for the first time or again; the caller does it.
    Retry,
    /// These panels and the list are drawn later than the others: what is in sight comes first.
    Hold(Panels),
    /// There is time to draw some more.
    DrawMore,
    /// The element has another width.
    Resized(u32),
    /// Type is large, or as usual.
    SetLarge(bool),
    /// The reader chooses the type, whatever the tag says; the caller keeps that for the next visit.
    ChooseLarge(bool),
    /// The board goes to the printer, or is back from it.
    Paper(bool),
    /// There is no address.
    SourceCleared,
    /// More of the file came.
    Progressed(Progress),
    /// What was read so far was looked at; nothing where it may not be seen.
    Glimpsed(Option<Glimpse>),
    /// The rest of the program came, or could not be fetched.
    Complete(bool),
    /// The file is read.
    Loaded(ExportRef),
    /// What is there now cannot be read; this was read, and kept on a day.
    LoadedKept(ExportRef, Day),
    /// The tag names other panels.
    SetPanels(Vec<String>),
    /// The file cannot be shown.
    Failed(Fault),
}

impl Action {
    /// Whether the reader did it, rather than the page or the file.
    pub fn is_readers(&self) -> bool {
        use Action::*;
        matches!(
            self,
            Pick { .. }
                | PickAll(_)
                | ChooseLarge(_)
                | CloseSheet
                | ClearDimension(_)
                | LetGo(_)
                | ClearAll
                | ToggleTable(_)
                | ToggleOpen(_)
                | Fold(_)
                | FoldAll(..)
                | TurnRatings(_)
                | ToggleFigure(..)
                | SeeBehind(..)
                | SeePicked(..)
                | GoTo(..)
                | ClearBehind
                | OrderBy(_)
                | ToggleFilter(_)
                | Find(_)
                | ChooseLang(_)
                | OpenItem(_)
                | CloseItem
                | Copy(_)
                | ToggleMenu(_)
                | ToggleTerms(_)
                | ToggleNote(_)
                | Save(_)
                | SaveReport
                | SavePicture(_)
                | Print
                | ChooseFile(_)
                | ShowOnly(_)
                | ToggleFinding(_)
        )
    }
}
