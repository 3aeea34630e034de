//! The root: one picture for each phase. It owns nothing; who mounts it owns the state.

use std::rc::Rc;

use yew::prelude::*;

use super::dashboard::Dashboard;
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
    let content = match &state.phase {
        Phase::Ready(export) => {
            html! { <Dashboard export={export.clone()} state={state.clone()} dispatch={dispatch.clone()} /> }
        }
        phase => notice(phase, state.lang, dispatch),
    };
    let class = classes!("board", state.is_narrow().then_some("is-narrow"));
    html! { <div {class} lang={state.lang.tag()}>{ content }</div> }
}
