//! A loaded export: head, key figures, tabs, what is selected, the sections, and the suggestion that covers them.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::chips::{chips, filter_line};
use super::figures::Tiles;
use super::filters::filters;
use super::find::find;
use super::foot::foot;
use super::head::head;
use super::item::{Item, item, not_found};
use super::list::List;
use super::list_file::list_notes;
use super::notice::{fault_notice, import_notices, kept_notice};
use super::overview::overview;
use super::paper::{running_head, sheet_of};
use super::section::{Kept, Sections};
use super::tabs::tabs;
use crate::query::{Filter, row_of_key};
use crate::state::{
    Action, ExportRef, Fault, LINK, ListedRows, Opened, Section, State, View, ViewRef, asked,
};
use crate::text::words::{list, notice, sheet};

/// What the figures are made of.
#[derive(Clone, PartialEq)]
pub enum Figures {
    /// A file that was read.
    Whole(ExportRef),
    /// What was read so far of a file on its way.
    SoFar(ViewRef),
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
        View::of(export, export.all.clone(), selection, filter, *lang)
    });
    let seen = use_mut_ref(|| None);
    if !state.is_list_held {
        seen.replace((*whole).clone());
    }
    let rows = use_memo((export.clone(), seen.borrow().clone(), state.listing), |(export, view, listing)| {
        let selection = &view.as_ref()?.selection;
        Some(ListedRows::new(export.as_ref()?, selection, &kept.borrow().1, *listing))
    });
    let opened = use_memo((export, (*whole).clone(), state.figure), |(export, view, figure)| {
        let (export, view) = (export.as_ref()?, view.as_ref()?);
        Some(Opened::new(export, view, &kept.borrow().1, (*figure)?))
    });
    let drawn = Drawn { state, dispatch, kept: &pictures };
    match (source, &*whole) {
        (Figures::SoFar(view), _) => {
            drawn.view(view, html! {}, None, false, state.figure.map(Opened::so_far).as_ref())
        }
        (Figures::Whole(export), Some(view)) if Fault::of_export(export).is_none() => {
            let above = html! {
                <>
                    { for state.kept_since.map(|day| kept_notice(view, day, dispatch)) }
                    { import_notices(&export.import, state.lang, dispatch) }
                </>
            };
            let listed = (*rows).clone().map(|rows| (export, rows));
            drawn.view(view, above, listed, true, (*opened).as_ref())
        }
        (Figures::Whole(export), _) => {
            let fault = Fault::of_export(export).unwrap_or(Fault::Settings);
            fault_notice(fault, state, dispatch)
        }
    }
}

/// What a board is drawn with.
struct Drawn<'a> {
    state: &'a State,
    dispatch: &'a Callback<Action>,
    kept: &'a RefCell<Kept>,
}

impl Drawn<'_> {
    fn view(
        &self,
        view: &ViewRef,
        above: Html,
        listed: Option<(&ExportRef, ListedRows)>,
        is_whole: bool,
        opened: Option<&Opened>,
    ) -> Html {
        let (state, dispatch) = (self.state, self.dispatch);
        let tiles = Tiles { view, opened, has_link: state.has_link(), dispatch };
        let item = listed.as_ref().and_then(|(export, rows)| self.item(view, export, rows));
        let item = if state.is_on_paper { item.map(|item| sheet_of(view, item)) } else { item };
        let list = self.list(view, listed);
        let sections = Sections { view, state, tiles: &tiles, list, kept: self.kept, dispatch };
        let class = classes!(
            "dashboard",
            state.is_on_paper.then_some("is-paper paper-sheet"),
            (!view.selection.is_empty()).then_some("is-filtered"),
            item.is_some().then_some("is-covered")
        );
        html! {
            <>
                <div key="item">{ item.unwrap_or_default() }</div>
                <div key="dashboard" {class} aria-busy={state.is_held().then_some("true")}>
                    { for state.is_on_paper.then(|| running_head(view, &filter_line(view))) }
                    <div key="board" class="dashboard-board paper-body">
                        <div class="dashboard-top">
                            { above }
                            { broken(state) }
                            { restored(state) }
                            { head(view, state.today) }
                            { find(view, dispatch) }
                            { tiles.all() }
                        </div>
                        <div class="dashboard-bar">
                            { tabs(state.section, &view.voice, dispatch) }
                            { chips(view, dispatch) }
                        </div>
                        { overview(&tiles, state.is_narrow(), is_whole) }
                        <div class="dashboard-sections">
                            { for Section::ALL[1..].iter().map(|which| html! {
                                <div key={which.key()} class={classes!("dashboard-section", ["is-", which.key()].concat())}>
                                    { sections.one(*which) }
                                </div>
                            }) }
                        </div>
                        { foot(view, state, dispatch) }
                    </div>
                </div>
                <div key="copied" class="copied" role="status">{ copied(state, dispatch) }</div>
            </>
        }
    }

    fn list(&self, view: &ViewRef, listed: Option<(&ExportRef, ListedRows)>) -> Html {
        let Some((export, rows)) = listed else { return html! {} };
        let (export, voice) = (export.clone(), Rc::new(view.voice.clone()));
        let (listing, is_narrow, is_on_paper) =
            (self.state.listing, self.state.is_narrow(), self.state.is_on_paper);
        let filters = filters(view, self.state.filter, self.dispatch);
        let asked = asked(&view.selection);
        let notes = Rc::new(list_notes(view, self.state.has_link()));
        html! {
            <>
                { filters }
                <List {export} {rows} {listing} {asked} {voice} {notes} {is_narrow} {is_on_paper} dispatch={self.dispatch.clone()} />
            </>
        }
    }

    /// The suggestion that is looked at, or that there is none of this number.
    fn item(&self, view: &ViewRef, export: &ExportRef, rows: &ListedRows) -> Option<Html> {
        let key = self.state.item.as_ref()?;
        let Some(row) = row_of_key(&export.table, key) else {
            return Some(not_found(key, view, self.dispatch));
        };
        let at = rows.iter().position(|listed| *listed as usize == row);
        let key_at = |place: Option<usize>| Some(export.table.whole_key(*rows.get(place?)? as usize));
        let before = key_at(at.and_then(|at| at.checked_sub(1)));
        let after = key_at(at.map(|at| at + 1));
        let site = &self.state.site;
        Some(item(&Item { export, view, row, before, after, site, dispatch: self.dispatch }))
    }
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
