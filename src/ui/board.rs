//! The root: one picture for each phase. It owns nothing; who mounts it owns the state.

use std::rc::Rc;

use yew::prelude::*;

use super::dashboard::{Dashboard, Figures};
use super::notice::{notice, progress_strip};
use super::staff::{Desk, desk};
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
        // Without a file the staff view says itself what can be done.
        (Phase::NoSource, _) if state.staff.is_on => Default::default(),
        (phase, _) => (html! {}, notice(phase, state.lang, dispatch)),
    };
    let export = match &state.phase {
        Phase::Ready(export) if state.staff.is_on => Some(export.clone()),
        _ => None,
    };
    let checked =
        use_memo(export, |export| export.as_ref().map(|export| (export.clone(), Rc::new(check(export)))));
    let checked = (*checked).as_ref().map(|(export, check)| (export, check));
    let staff = state.staff.is_on.then(|| desk(&Desk { state, checked, dispatch }));
    let class = classes!("board", state.is_narrow().then_some("is-narrow"));
    html! {
        <div {class} lang={state.lang.tag()}>
            { for staff }
            <div key="strip">{ strip }</div>
            <div key="content">{ content }</div>
        </div>
    }
}
