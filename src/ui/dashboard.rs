//! A loaded export: head, key figures, tabs, what is selected, and the sections.

use std::rc::Rc;

use yew::prelude::*;

use super::chips::chips;
use super::figures::figures;
use super::head::head;
use super::notice::{fault_notice, import_notices};
use super::overview::overview;
use super::scroll::reveal;
use super::section::section;
use super::tabs::tabs;
use crate::query::Filter;
use crate::state::{Action, ExportRef, Fault, Section, State, View, ViewRef};

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

/// The board of a file, whole or on its way.
#[component]
pub fn Dashboard(props: &DashboardProps) -> Html {
    let DashboardProps { figures: source, state, dispatch } = props;
    let export = match source {
        Figures::Whole(export) => Some(export.clone()),
        Figures::SoFar(..) => None,
    };
    let kept = use_mut_ref(|| (None, Filter::default()));
    let wanted = (export, state.selection.clone(), state.lang);
    let whole = use_memo(wanted, |(export, selection, lang)| {
        let (filtered, filter) = &mut *kept.borrow_mut();
        if filtered != export {
            (*filtered, *filter) = (export.clone(), Filter::default());
        }
        let export = export.as_ref()?;
        View::of(export, export.all.clone(), selection, filter, *lang)
    });
    let anchors = use_state_eq(|| Section::ALL.map(|_| NodeRef::default()));
    let (view, above) = match (source, &*whole) {
        (Figures::SoFar(view), _) => (view, html! {}),
        (Figures::Whole(export), Some(view)) if Fault::of_export(export).is_none() => {
            (view, import_notices(&export.import, state.lang, dispatch))
        }
        (Figures::Whole(export), _) => {
            let fault = Fault::of_export(export).unwrap_or(Fault::Settings);
            return fault_notice(fault, state.lang, dispatch);
        }
    };
    let on_section = {
        let (dispatch, anchors) = (dispatch.clone(), anchors.clone());
        Callback::from(move |section: Section| {
            dispatch.emit(Action::OpenSection(section));
            reveal(&anchors[section as usize]);
        })
    };
    html! {
        <div class={classes!("dashboard", (!view.selection.is_empty()).then_some("is-filtered"))}>
            <div class="dashboard-top" ref={anchors[0].clone()}>
                { above }
                { head(view) }
                { figures(view) }
            </div>
            <div class="dashboard-bar">
                { tabs(state.section, &view.voice, &on_section) }
                { chips(view, dispatch) }
            </div>
            { overview(view, state.is_narrow(), matches!(source, Figures::Whole(_))) }
            <div class="dashboard-sections">
                { for drawn_sections(state).iter().map(|which| html! {
                    <div key={which.key()} class="dashboard-section" ref={anchors[*which as usize].clone()}>
                        { section(*which, view, state, dispatch) }
                    </div>
                }) }
            </div>
        </div>
    }
}

/// The sections below the overview, but for those that are held back.
fn drawn_sections(state: &State) -> &'static [Section] {
    let all = &Section::ALL[1..];
    &all[..all.len().saturating_sub(state.held_back)]
}
