//! What stands at the head of every printed page: whose figures these are, as of when, and what they are narrowed to.

use yew::prelude::*;

use crate::state::Outline;
use crate::text::words::{head, name};

/// A suggestion as a sheet of its own.
pub fn sheet_of(view: &Outline, item: Html) -> Html {
    html! {
        <div class="paper-sheet">
            { running_head(view, "") }
            <div class="paper-body">{ item }</div>
        </div>
    }
}

/// The running head, with what the figures are narrowed to; browsers print it again on each page.
pub fn running_head(view: &Outline, filter: &str) -> Html {
    let lang = view.voice.lang;
    let title = view.dataset.name.clone().unwrap_or_else(|| name::BOARD.of(lang).to_owned());
    html! {
        <div class="paper-head">
            <p class="paper-title">{ title }</p>
            <p>{ view.scope.clone() }</p>
            if !filter.is_empty() {
                <p>{ filter.to_owned() }</p>
            }
            if view.dataset.sample {
                <p class="paper-sample">{ head::SAMPLE.of(lang) }</p>
            }
        </div>
    }
}
