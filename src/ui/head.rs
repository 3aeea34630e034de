//! The head: title, scope line, the board in one sentence, and that a sample is one.

use yew::prelude::*;

use crate::state::View;
use crate::text::sentence::head::summary;
use crate::text::words::{head as words, name};

/// The head of the board.
pub fn head(view: &View) -> Html {
    let lang = view.voice.lang;
    let title = view.dataset.name.clone().unwrap_or_else(|| name::BOARD.of(lang).to_owned());
    html! {
        <header class="head">
            if view.dataset.sample {
                <p class="head-sample">{ words::SAMPLE.of(lang) }</p>
            }
            <h2 class="head-title">{ title }</h2>
            <p class="head-scope">{ view.scope.clone() }</p>
            <p class="head-summary">{ summary(&view.report, &view.all, &view.voice) }</p>
        </header>
    }
}
