//! What is selected, and how to let go of it.

use yew::prelude::*;

use crate::query::{Clause, Dimension};
use crate::state::{Action, Outline};
use crate::text::sentence::head::{filtered, filtered_live};
use crate::text::words::{list, name};
use crate::text::{Voice, dimension_name, pick_label, sentence_span};

/// One chip for each dimension that is asked for.
pub fn chips(view: &Outline, dispatch: &Callback<Action>) -> Html {
    let (n, all) = (view.report.total, view.all.total);
    let is_empty = view.selection.is_empty();
    let live = if is_empty { String::new() } else { filtered_live(n, all, &view.voice) };
    let (before, after) = filtered(n, all, &view.voice);
    let onclick = dispatch.reform(|_: MouseEvent| Action::ClearAll);
    html! {
        <div class={classes!("chips", is_empty.then_some("is-empty"))}>
            <p class="chips-live" role="status">{ live }</p>
            if !is_empty {
                <span class="chips-before">{ before }</span>
                <ul class="chips-list">
                    { for view.selection.clauses().map(|(dimension, clause)| chip(&view.voice, dispatch, dimension, clause)) }
                </ul>
                <span class="chips-count">{ after }</span>
                <button class="chips-clear" type="button" {onclick}>{ name::CLEAR_FILTER.of(view.voice.lang) }</button>
            }
        </div>
    }
}

/// What is asked for, in a line; nothing where everything is.
pub fn filter_line(view: &Outline) -> String {
    let labels: Vec<String> = view
        .selection
        .clauses()
        .map(|(dimension, clause)| clause_label(&view.voice, dimension, clause))
        .collect();
    if labels.is_empty() {
        return String::new();
    }
    let (before, after) = filtered(view.report.total, view.all.total, &view.voice);
    [&before, &labels.join(view.voice.lang.pause()), " · ", &after].concat()
}

/// What is asked for in one dimension.
fn clause_label(voice: &Voice, dimension: Dimension, clause: &Clause) -> String {
    let values = match clause {
        // The numbers themselves would fill the bar, and stand in the search.
        Clause::Any(picks) if dimension == Dimension::No => {
            voice.say(list::MINE, &[("k", picks.iter().count() as u64)], &[])
        }
        Clause::Any(picks) => {
            let labels: Vec<String> = picks.iter().map(|pick| pick_label(dimension, pick, voice)).collect();
            labels.join(voice.lang.pause())
        }
        Clause::Within(spans) => {
            let labels: Vec<String> = spans.iter().map(|span| sentence_span(span, voice)).collect();
            labels.join(voice.lang.pause())
        }
    };
    match dimension_name(dimension, voice.lang) {
        Some(name) => [name, voice.lang.colon(), &values].concat(),
        None => values,
    }
}

fn chip(voice: &Voice, dispatch: &Callback<Action>, dimension: Dimension, clause: &Clause) -> Html {
    let label = clause_label(voice, dimension, clause);
    let clear = [name::CLEAR_FILTER.of(voice.lang), voice.lang.colon(), &label].concat();
    let onclick = dispatch.reform(move |_: MouseEvent| Action::ClearDimension(dimension));
    html! {
        <li key={dimension.key()} class="chips-item">
            <button class="chips-chip" type="button" aria-label={clear} {onclick}>
                <span class="chips-label">{ label }</span>
                <svg class="chips-cross" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                    <path d="M2 2L10 10M10 2L2 10" />
                </svg>
            </button>
        </li>
    }
}
