//! A suggestion as a line that opens it.

use yew::prelude::*;

use crate::state::{Action, Entry};
use crate::text::words::suggestion as words;
use crate::text::{Voice, session_short, term_label};
use crate::vocabulary::{Coded, Term};

/// Title, number, stage, unit, outcome.
pub fn entry_button(entry: &Entry, voice: &Voice, dispatch: &Callback<Action>) -> Html {
    let key = entry.key.clone();
    let onclick = dispatch.reform(move |_: MouseEvent| Action::OpenItem(key.clone()));
    html! {
        <button class={classes!("entry", entry.is_key.then_some("is-key"))} type="button"
            data-key={entry.key.clone()} disabled={entry.no.is_empty()} {onclick}>
            <span class="entry-title">{ title(entry, voice) }</span>
            <span class="entry-facts">{ facts(entry, voice) }</span>
        </button>
    }
}

/// The same as the row of a table: number, title, stage, unit, outcome, rating.
pub fn row(entry: &Entry, voice: &Voice, dispatch: &Callback<Action>) -> Html {
    let key = entry.key.clone();
    let onclick = dispatch.reform(move |_: MouseEvent| Action::OpenItem(key.clone()));
    let label = |term: &Term| term_label(term, voice.lang).to_owned();
    let known = |is_known: bool, term: &Term| if is_known { label(term) } else { String::new() };
    html! {
        <button class={classes!("entry", "is-row", entry.is_key.then_some("is-key"))} type="button"
            data-key={entry.key.clone()} disabled={entry.no.is_empty()} {onclick}>
            <span class="entry-no">
                { entry.no.clone() }
                if voice.has_sessions {
                    <span class="entry-session">{ session_short(entry.sitting, voice.lang) }</span>
                }
            </span>
            <span class="entry-title">{ title(entry, voice) }</span>
            <span class="entry-fact">{ label(entry.stage.term()) }</span>
            <span class="entry-fact">{ entry.unit.clone() }</span>
            <span class="entry-fact">{ known(entry.outcome.is_known(), entry.outcome.term()) }</span>
            <span class="entry-fact">{ known(entry.rating.is_known(), entry.rating.term()) }</span>
        </button>
    }
}

/// The title, or the number where none is given.
pub fn title(entry: &Entry, voice: &Voice) -> String {
    if entry.title.is_empty() { number(entry, voice) } else { entry.title.clone() }
}

/// `第0123号`, with its session where there are several; empty for a record that has none.
fn number(entry: &Entry, voice: &Voice) -> String {
    let session = if voice.has_sessions { session_short(entry.sitting, voice.lang) } else { String::new() };
    match (entry.no.is_empty(), session.is_empty()) {
        (true, _) => String::new(),
        (false, true) => voice.say(words::NUMBER, &[], &[("no", &entry.no)]),
        (false, false) => voice.say(words::NUMBER_OF, &[], &[("no", &entry.no), ("session", &session)]),
    }
}

fn facts(entry: &Entry, voice: &Voice) -> String {
    let stage = term_label(entry.stage.term(), voice.lang).to_owned();
    let outcome = if entry.outcome.is_known() { term_label(entry.outcome.term(), voice.lang) } else { "" };
    // Without a title the number stands in its place.
    let number = if entry.title.is_empty() { String::new() } else { number(entry, voice) };
    let parts = [number, stage, entry.unit.clone(), outcome.to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
