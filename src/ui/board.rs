//! The root: one picture for each phase. It owns nothing; who mounts it owns the state.

use std::rc::Rc;

use yew::prelude::*;

use super::dashboard::{Dashboard, Figures};
use super::notice::notice;
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
    let content = match &state.phase {
        Phase::Ready(export) => dashboard(Figures::Whole(export.clone())),
        Phase::Loading(progress) if let Some(view) = &state.glimpse => {
            dashboard(Figures::SoFar(view.clone(), *progress))
        }
        phase => notice(phase, state.lang, dispatch),
    };
    let class = classes!("board", state.is_narrow().then_some("is-narrow"));
    html! { <div {class} lang={state.lang.tag()}>{ content }</div> }
}
