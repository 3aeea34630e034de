//! The head: title, scope line, the board in one sentence, and that a sample is one.

use yew::prelude::*;

use crate::calendar::Day;
use crate::state::Outline;
use crate::text::day_of_iso;
use crate::text::sentence::head::{stale, summary};
use crate::text::words::{head as words, name};

/// The head of the board.
pub fn head(view: &Outline, today: Option<Day>) -> Html {
    let lang = view.voice.lang;
    let as_of = view.report.edition.as_of.as_deref().and_then(day_of_iso);
    let title = view.dataset.name.clone().unwrap_or_else(|| name::BOARD.of(lang).to_owned());
    html! {
        <header class="head">
            if view.dataset.sample {
                <p class="head-sample">{ words::SAMPLE.of(lang) }</p>
            }
            <h2 class="head-title">{ title }</h2>
            <p class="head-scope">{ view.scope.clone() }</p>
            if let Some(age) = stale(&view.dataset, as_of, today, &view.voice) {
                <p class="head-stale">{ age }</p>
            }
            <p class="head-summary">{ summary(&view.report, &view.all, &view.voice) }</p>
        </header>
    }
}
