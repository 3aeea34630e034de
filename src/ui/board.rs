//! The root: one picture for each phase. It owns nothing; who mounts it owns the state.

use std::rc::Rc;

use yew::prelude::*;

use super::dashboard::{Dashboard, Figures};
use super::notice::{notice, progress_strip};
use super::staff::{Desk, another, desk, opener};
use crate::check::check;
use crate::state::{Action, Phase, State};

/// What the board draws, and where its actions go.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct BoardProps {
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
}

/// The whole board.
#[component]
pub fn Board(props: &BoardProps) -> Html {
    let BoardProps { state, dispatch } = props;
    let dashboard = |figures: Figures| {
        html! { <Dashboard {figures} state={state.clone()} dispatch={dispatch.clone()} /> }
    };
    // The dashboard stays the same one while its file comes and after.
    let (strip, content) = match (&state.phase, &state.glimpse) {
        (Phase::Ready(export), _) => (html! {}, dashboard(Figures::Whole(export.clone()))),
        (Phase::Loading(progress), Some(view)) => {
            (progress_strip(*progress, state.lang), dashboard(Figures::SoFar(view.clone())))
        }
        // Where a file can be opened, that says itself what can be done.
        (Phase::NoSource, _) if state.can_open() => Default::default(),
        _ => (html! {}, notice(state, dispatch)),
    };
    let export = match &state.phase {
        Phase::Ready(export) if state.staff.is_on => Some(export.clone()),
        _ => None,
    };
    let checked =
        use_memo(export, |export| export.as_ref().map(|export| (export.clone(), Rc::new(check(export)))));
    let checked = (*checked).as_ref().map(|(export, check)| (export, check));
    let staff = state.staff.is_on.then(|| desk(&Desk { state, checked, dispatch }));
    let place = (state.can_open() && !state.staff.is_on).then(|| open_place(state));
    let class = classes!("board", state.is_narrow().then_some("is-narrow"));
    html! {
        <div {class} lang={state.lang.tag()}>
            { for staff }
            { for place }
            <div key="strip">{ strip }</div>
            <div key="content">{ content }</div>
        </div>
    }
}

/// Where a file of this device is opened on a public board.
fn open_place(state: &State) -> Html {
    match state.phase {
        Phase::NoSource | Phase::Failed(_) => opener(state.staff.is_over, state.lang),
        _ => {
            html! { <div class={classes!("opener-bar", state.staff.is_over.then_some("is-over"))}>{ another(state.lang) }</div> }
        }
    }
}
