//! The root: one picture for each phase. It owns nothing; who mounts it owns the state.

use std::rc::Rc;

use yew::prelude::*;

use super::dashboard::{Dashboard, Figures};
use super::notice::{notice, progress_strip};
use super::staff::{Desk, Opener};
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
        (Phase::Loading(progress), Some(glimpse)) => {
            (progress_strip(*progress, state.lang), dashboard(Figures::SoFar(glimpse.clone())))
        }
        // Where a file can be opened, that says itself what can be done.
        (Phase::NoSource, _) if state.can_open() => Default::default(),
        _ => (html! {}, notice(state, dispatch)),
    };
    let export = match &state.phase {
        Phase::Ready(export) if state.staff.is_on => Some(export.clone()),
        _ => None,
    };
    let rest = state.rest();
    let checked = use_memo((export, rest), |(export, rest)| {
        let (export, rest) = (export.as_ref()?, (*rest)?);
        Some((export.clone(), Rc::new(rest.check(export))))
    });
    let checked = (*checked).as_ref().map(|(export, check)| (export, check));
    let staff = rest.filter(|_| state.staff.is_on).map(|rest| rest.desk(&Desk { state, checked, dispatch }));
    let is_open = !matches!(state.phase, Phase::NoSource | Phase::Failed(_));
    let opener = Opener { is_open, is_over: state.staff.is_over, lang: state.lang };
    let place = rest.filter(|_| state.can_open() && !state.staff.is_on).map(|rest| rest.opener(&opener));
    let class = classes!(
        "board",
        state.is_narrow().then_some("is-narrow"),
        state.is_tight().then_some("is-tight"),
        state.is_large.then_some("is-large")
    );
    html! {
        <div {class} lang={state.lang.tag()}>
            { for staff }
            { for place }
            <div key="strip">{ strip }</div>
            <div key="content">{ content }</div>
        </div>
    }
}
