//! A loaded export: head, key figures, tabs, what is selected, and the sections.

use std::rc::Rc;

use yew::prelude::*;

use super::chips::chips;
use super::figures::figures;
use super::head::head;
use super::notice::{cut_notice, fault_notice};
use super::overview::overview;
use super::scroll::reveal;
use super::section::section;
use super::tabs::tabs;
use crate::query::Selection;
use crate::report::{Report, report};
use crate::state::{Action, ExportRef, Fault, Section, State, View, ViewRef};
use crate::text::Lang;

/// What the dashboard draws.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct DashboardProps {
    pub export: ExportRef,
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
}

/// The board of a loaded export.
#[component]
pub fn Dashboard(props: &DashboardProps) -> Html {
    let DashboardProps { export, state, dispatch } = props;
    let all = use_memo(export.clone(), |export| report(export, &Selection::default()).ok().map(Rc::new));
    let wanted = (export.clone(), state.selection.clone(), state.lang);
    let view = use_memo(wanted, |(export, selection, lang)| view(export, (*all).clone(), selection, *lang));
    let anchors = use_state_eq(|| Section::ALL.map(|_| NodeRef::default()));
    let fault = Fault::of_export(export);
    let (Some(view), None) = (&*view, fault) else {
        let fault = fault.unwrap_or(Fault::Settings);
        return fault_notice(fault, state.lang, dispatch);
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
                { if export.import.is_cut_off() { cut_notice(state.lang, dispatch) } else { html! {} } }
                { head(view) }
                { figures(view) }
            </div>
            <div class="dashboard-bar">
                { tabs(state.section, &view.voice, &on_section) }
                { chips(view, dispatch) }
            </div>
            { overview(view, state.is_narrow()) }
            <div class="dashboard-sections">
                { for Section::ALL[1..].iter().map(|which| html! {
                    <div key={which.key()} class="dashboard-section" ref={anchors[*which as usize].clone()}>
                        { section(*which, view, state, dispatch) }
                    </div>
                }) }
            </div>
        </div>
    }
}

/// The view of a selection; of everything, where the selection names what the data do not have.
fn view(export: &ExportRef, all: Option<Rc<Report>>, selection: &Selection, lang: Lang) -> Option<ViewRef> {
    let all = all?;
    let view = View::new(export, all.clone(), selection, lang)
        .or_else(|_| View::new(export, all, &Selection::default(), lang));
    view.ok().map(|view| ViewRef(Rc::new(view)))
}
