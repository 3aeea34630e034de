//! A loaded export: head, key figures, tabs, what is selected, the sections, and the suggestion that covers them.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::chips::{chips, filter_line};
use super::figures::{OpenSheet, Tiles};
use super::find::find;
use super::foot::Foot;
use super::head::head;
use super::listed::Listed;
use super::notice::{fault_notice, import_notices, kept_notice, lost_notice, waiting};
use super::overview::overview;
use super::paper::running_head;
use super::section::{Kept, Sections};
use super::sheet::Sheet;
use super::tabs::tabs;
use crate::query::Filter;
use crate::state::{
    Action, ExportRef, Fault, Glimpse, LINK, ListedRows, Opened, Outline, OutlineRef, Rest, Section, State,
    ViewRef,
};
use crate::text::words::{list, notice, sheet};

/// What the figures are made of.
#[derive(Clone, PartialEq)]
pub enum Figures {
    /// A file that was read.
    Whole(ExportRef),
    /// What was read so far of a file on its way.
    SoFar(Glimpse),
}

/// What the dashboard draws.
#[derive(Clone, Properties)]
#[allow(missing_docs)]
pub struct DashboardProps {
    pub figures: Figures,
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
}

/// How far the file is makes no difference here: it changes ten times a second.
impl PartialEq for DashboardProps {
    fn eq(&self, other: &DashboardProps) -> bool {
        self.figures == other.figures
            && self.dispatch == other.dispatch
            && self.state.is_set_like(&other.state)
    }
}

/// The board of a file, whole or on its way; a suggestion that is looked at covers it.
#[component]
pub fn Dashboard(props: &DashboardProps) -> Html {
    let DashboardProps { figures: source, state, dispatch } = props;
    let export = match source {
        Figures::Whole(export) => Some(export.clone()),
        Figures::SoFar(..) => None,
    };
    let kept = use_mut_ref(|| (None, Filter::default()));
    let pictures = use_mut_ref(Kept::default);
    let wanted = (export.clone(), state.selection.clone(), state.lang);
    let whole = use_memo(wanted, |(export, selection, lang)| {
        let (filtered, filter) = &mut *kept.borrow_mut();
        if filtered != export {
            (*filtered, *filter) = (export.clone(), Filter::default());
        }
        let export = export.as_ref()?;
        Outline::of(export, export.all.clone(), selection, filter, *lang)
    });
    let rest = state.rest();
    let view = use_memo((export.clone(), (*whole).clone(), rest), |(export, outline, rest)| {
        Some((*rest)?.view(&(export.as_ref()?, outline.as_ref()?, &kept.borrow().1)))
    });
    let seen = use_mut_ref(|| None);
    // A suggestion that covers the board is drawn at once, and is of the list.
    if !state.is_list_held || state.item.is_some() {
        seen.replace((*whole).clone());
    }
    let asked = (export.clone(), seen.borrow().clone(), state.listing, rest);
    let rows = use_memo(asked, |(export, outline, listing, rest)| {
        let selection = &outline.as_ref()?.selection;
        Some((*rest)?.rows(&(export.as_ref()?, selection, &kept.borrow().1, *listing)))
    });
    let opened =
        use_memo((export, (*whole).clone(), state.figure, rest), |(export, outline, figure, rest)| {
            let kept = kept.borrow();
            let file =
                export.as_ref().zip(outline.as_ref()).map(|(export, outline)| (export, outline, &kept.1));
            Some((*rest)?.opened(&(file, (*figure)?)))
        });
    let drawn = Drawn { state, dispatch, kept: &pictures, opened: (*opened).as_ref() };
    match (source, &*whole) {
        (Figures::SoFar(seen), _) => drawn.board(&seen.outline, seen.view.as_ref(), html! {}, None),
        (Figures::Whole(export), Some(outline)) if Fault::of_export(export).is_none() => {
            let above = html! {
                <>
                    { for state.kept_since.map(|day| kept_notice(outline, day, dispatch)) }
                    { import_notices(&export.import, state.lang, dispatch) }
                </>
            };
            drawn.board(outline, (*view).as_ref(), above, Some((export, (*rows).as_ref())))
        }
        (Figures::Whole(export), _) => {
            let fault = Fault::of_export(export).unwrap_or(Fault::Settings);
            fault_notice(fault, state, dispatch)
        }
    }
}

/// A file that is whole, and the rows of its list.
type Whole<'a> = (&'a ExportRef, Option<&'a ListedRows>);

/// What a board is drawn with.
struct Drawn<'a> {
    state: &'a State,
    dispatch: &'a Callback<Action>,
    kept: &'a RefCell<Kept>,
    opened: Option<&'a Opened>,
}

impl Drawn<'_> {
    fn board(
        &self,
        outline: &OutlineRef,
        view: Option<&ViewRef>,
        above: Html,
        whole: Option<Whole<'_>>,
    ) -> Html {
        let (state, dispatch) = (self.state, self.dispatch);
        let (sheet, drawer) = self.sheet(outline, view);
        let tiles = Tiles { view: outline, sheet: sheet.as_ref(), dispatch };
        let more = view.zip(state.rest()).map(|(view, rest)| self.rest(rest, view, whole, &tiles));
        let More { item, sections, foot } = more.unwrap_or_else(|| self.no_rest());
        let class = classes!(
            "dashboard",
            state.is_on_paper.then_some("is-paper paper-sheet"),
            (!outline.selection.is_empty()).then_some("is-filtered"),
            item.is_some().then_some("is-covered")
        );
        html! {
            <>
                <div key="item">{ item.unwrap_or_default() }</div>
                <div key="dashboard" {class}>
                    { for state.is_on_paper.then(|| running_head(outline, &filter_line(outline))) }
                    <div key="board" class="dashboard-board paper-body">
                        <div class="dashboard-top">
                            { above }
                            { broken(state) }
                            { restored(state) }
                            { head(outline, state.today) }
                            { find(outline, dispatch) }
                            { tiles.all() }
                        </div>
                        <div class="dashboard-bar">
                            { tabs(state.section, state.is_large, &outline.voice, dispatch) }
                            { chips(outline, dispatch) }
                        </div>
                        { overview(&tiles, state.is_narrow(), whole.is_some()) }
                        <div class="dashboard-sections" aria-busy={state.is_held().then_some("true")}>
                            { sections }
                        </div>
                        { foot }
                    </div>
                </div>
                <div key="drawer">{ drawer }</div>
                <div key="copied" class="copied" role="status">{ copied(state, dispatch) }</div>
            </>
        }
    }

    /// The sheet of the figure that is open, and what of it is drawn up from the foot of the window.
    fn sheet(&self, outline: &OutlineRef, view: Option<&ViewRef>) -> (Option<OpenSheet>, Html) {
        let Some((opened, rest)) = self.opened.zip(self.state.rest()) else { return Default::default() };
        let (watched, has_link) = (view.map(|view| view.watched), self.state.has_link());
        let is_drawer = self.state.has_drawers();
        let sheet = Sheet { opened, view: outline, watched, has_link, is_drawer, dispatch: self.dispatch };
        let drawn = rest.sheet(&sheet);
        let (html, drawer) = if is_drawer { (None, drawn) } else { (Some(drawn), Html::default()) };
        (Some(OpenSheet { section: opened.section, figure: opened.figure, html }), drawer)
    }

    /// What the rest of the program draws.
    fn rest(&self, rest: Rest, view: &ViewRef, whole: Option<Whole<'_>>, tiles: &Tiles<'_>) -> More {
        let (state, dispatch) = (self.state, self.dispatch);
        let listed =
            whole.and_then(|(export, rows)| Some(Listed { export, view, rows: rows?, state, dispatch }));
        let list = listed.as_ref().map(|listed| rest.list(listed)).unwrap_or_default();
        let sections = Sections { view, state, tiles, list, kept: self.kept, dispatch };
        let section = |which: Section| {
            html! {
                <div key={which.key()} class={classes!("dashboard-section", ["is-", which.key()].concat())}>
                    { rest.section(&(&sections, which)) }
                </div>
            }
        };
        More {
            item: listed.as_ref().and_then(|listed| rest.item(listed)),
            sections: Section::ALL[1..].iter().copied().map(section).collect(),
            foot: rest.foot(&Foot { view, state, dispatch }),
        }
    }

    /// What stands in its place while it is not there.
    fn no_rest(&self) -> More {
        let sections =
            if self.state.is_rest_lost { lost_notice(self.state.lang, self.dispatch) } else { waiting() };
        More { item: None, sections, foot: html! {} }
    }
}

/// The suggestion that covers the board, the sections, and the foot.
struct More {
    item: Option<Html>,
    sections: Html,
    foot: Html,
}

/// That a file cannot be saved here, and what can be done.
fn save_refused(state: &State, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::Copy(LINK.to_owned()));
    html! {
        <div class="copied-note">
            <p>{ sheet::SAVE_REFUSED.of(state.lang) }</p>
            <button class="frame-button" type="button" {onclick}>{ sheet::COPY_LINK.of(state.lang) }</button>
        </div>
    }
}

/// That an address named what there is not.
fn broken(state: &State) -> Html {
    html! {
        if state.is_broken {
            <p class="notice-note" role="status">{ list::BROKEN.of(state.lang) }</p>
        }
    }
}

/// That there was a fault, and that nothing is lost.
fn restored(state: &State) -> Html {
    html! {
        if state.is_restored {
            <p class="notice-note" role="status">{ notice::RESTORED.of(state.lang) }</p>
        }
    }
}

/// What became of a text that was to be copied.
fn copied(state: &State, dispatch: &Callback<Action>) -> Html {
    if state.is_save_refused {
        return save_refused(state, dispatch);
    }
    let Some(copied) = &state.copied else { return html! {} };
    let phrase = if copied.is_done { sheet::COPIED } else { sheet::COPY_REFUSED };
    html! {
        <div class="copied-note">
            <p>{ phrase.of(state.lang) }</p>
            if !copied.is_done {
                <p class="copied-text">{ copied.text.clone() }</p>
            }
        </div>
    }
}
