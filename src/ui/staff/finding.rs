//! One finding: how grave it is, what it says, and the records that it is in.

use yew::prelude::*;

use super::record::{FIRST, record, records, shown};
use crate::check::{Finding, Gravity};
use crate::ingest::Export;
use crate::state::{Action, State};
use crate::text::words::staff as words;
use crate::text::{finding_note, finding_sentence, gravity_name, table_count};

/// A finding, by its place among all.
pub fn finding(
    finding: &Finding,
    place: usize,
    export: &Export,
    state: &State,
    dispatch: &Callback<Action>,
) -> Html {
    let lang = state.lang;
    let records = records(finding, export, lang);
    let is_open = state.is_on_paper || state.staff.opened.contains(&place);
    let shown = shown(is_open, records.len());
    html! {
        <li key={place} class={classes!("finding", sign(finding.gravity))}>
            <p class="finding-gravity">{ gravity_name(finding.gravity).of(lang) }</p>
            <p class="finding-sentence">{ finding_sentence(finding, lang) }</p>
            if let Some(note) = finding_note(finding, lang) {
                <p class="finding-note">{ note }</p>
            }
            if !records.is_empty() {
                <ul class="finding-records" aria-label={words::ROWS.of(lang)}>
                    { for records[..shown].iter().map(|own| record(own, export, lang, dispatch)) }
                    { more(place, records.len(), is_open, state, dispatch) }
                </ul>
            }
        </li>
    }
}

/// A word alone would be overlooked, a colour alone not seen by all: a must has a full sign, a reminder an empty one.
fn sign(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Must => "is-must",
        Gravity::Reminder => "is-reminder",
    }
}

/// The switch between the first records and all.
fn more(place: usize, len: usize, is_open: bool, state: &State, dispatch: &Callback<Action>) -> Html {
    if len <= FIRST || state.is_on_paper {
        return html! {};
    }
    let rest = table_count((len - FIRST) as u64, state.lang);
    let label = if is_open {
        words::FEWER_ROWS.of(state.lang).to_owned()
    } else {
        words::MORE_ROWS.fill(state.lang, &[("k", &rest)])
    };
    let onclick = dispatch.reform(move |_: MouseEvent| Action::ToggleFinding(place));
    html! {
        <li class="finding-record">
            <button class="finding-more" type="button" {onclick} aria-expanded={if is_open { "true" } else { "false" }}>
                { label }
            </button>
        </li>
    }
}
