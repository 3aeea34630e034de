//! The root: one picture for each phase. It owns nothing; who mounts it owns the state.

use std::rc::Rc;

use yew::prelude::*;

use super::dashboard::{Dashboard, Figures};
use super::notice::{notice, progress_strip};
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
        (phase, _) => (html! {}, notice(phase, state.lang, dispatch)),
    };
    let class = classes!("board", state.is_narrow().then_some("is-narrow"));
    html! {
        <div {class} lang={state.lang.tag()}>
            <div key="strip">{ strip }</div>
            <div key="content">{ content }</div>
        </div>
    }
}
