//! The filters over the list: one for each question that suggestions are told apart by, its values beneath when open.

use yew::prelude::*;

use super::drawer::Drawer;
use crate::query::{Dimension, Pick};
use crate::report::Group;
use crate::state::{Action, State, View};
use crate::text::sentence::head::filtered;
use crate::text::words::name;
use crate::text::{count, filter_name, pick_label};

/// The questions, as they are offered.
pub const FILTERS: [Dimension; 10] = [
    Dimension::Stage,
    Dimension::Outcome,
    Dimension::Rating,
    Dimension::Key,
    Dimension::Theme,
    Dimension::Category,
    Dimension::Unit,
    Dimension::Delegation,
    Dimension::Period,
    Dimension::Year,
];

/// How many values are drawn at most; the search finds the others.
const MOST: usize = 200;

/// The filters, and the values of the one that is open.
pub fn filters(view: &View, state: &State, dispatch: &Callback<Action>) -> Html {
    let offered = FILTERS.into_iter().filter(|dimension| is_offered(view, *dimension));
    let open = state.filter.filter(|dimension| is_offered(view, *dimension));
    html! {
        <div class="filters">
            <div class="filters-row">
                { for offered.map(|dimension| switch(view, dimension, open == Some(dimension), dispatch)) }
            </div>
            if let Some(dimension) = open {
                if state.has_drawers() {
                    { drawer(view, dimension, dispatch) }
                } else {
                    { values(view, dimension, dispatch) }
                }
            }
        </div>
    }
}

/// A question with one answer, or none, tells nothing apart.
fn is_offered(view: &View, dimension: Dimension) -> bool {
    let is_picked = view.selection.clause(dimension).is_some();
    if dimension == Dimension::Rating && view.dataset.ratings_as_totals && !is_picked {
        // Ratings are published as totals: what a record says of its own is not for choosing by.
        return false;
    }
    is_picked || view.groups(dimension).iter().filter(|group| group.n > 0).count() > 1
}

fn switch(view: &View, dimension: Dimension, is_open: bool, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| Action::ToggleFilter(dimension));
    let is_picked = view.selection.clause(dimension).is_some();
    let class = classes!("filters-switch", is_open.then_some("is-open"), is_picked.then_some("is-picked"));
    html! {
        <button key={dimension.key()} {class} type="button" {onclick}
            aria-expanded={if is_open { "true" } else { "false" }}>
            { filter_name(dimension, &view.voice) }
            <svg class="filters-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M2 4L6 8L10 4" />
            </svg>
        </button>
    }
}

/// The values of a question, drawn up from the foot of the window; how many suggestions are left stands above them.
fn drawer(view: &View, dimension: Dimension, dispatch: &Callback<Action>) -> Html {
    let voice = &view.voice;
    let title = filter_name(dimension, voice);
    let (_, note) = filtered(view.report.total, view.all.total, voice);
    let on_close = dispatch.reform(|()| Action::CloseSheet);
    html! {
        <Drawer {title} {note} close={name::CLOSE.of(voice.lang)} {on_close}>
            { values(view, dimension, dispatch) }
        </Drawer>
    }
}

/// The values of a question: those that occur, and those that are picked.
fn values(view: &View, dimension: Dimension, dispatch: &Callback<Action>) -> Html {
    let groups = view.groups(dimension).iter();
    let shown = groups.filter(|group| group.n > 0 || view.selection.picks(dimension, &group.pick)).take(MOST);
    html! {
        <ul class="filters-values" aria-label={filter_name(dimension, &view.voice)}>
            { for shown.map(|group| value(view, dimension, group, dispatch)) }
        </ul>
    }
}

fn value(view: &View, dimension: Dimension, group: &Group, dispatch: &Callback<Action>) -> Html {
    let is_picked = view.selection.picks(dimension, &group.pick);
    let pick: Pick = group.pick.clone();
    let onclick =
        dispatch.reform(move |_: MouseEvent| Action::Pick { dimension, pick: pick.clone(), add: true });
    html! {
        <li key={group.pick.encode()}>
            <button class={classes!("filters-value", is_picked.then_some("is-picked"))} type="button" {onclick}
                aria-pressed={if is_picked { "true" } else { "false" }}>
                <span>{ pick_label(dimension, &group.pick, &view.voice) }</span>
                <span class="filters-n">{ count(group.n, view.voice.lang) }</span>
            </button>
        </li>
    }
}
