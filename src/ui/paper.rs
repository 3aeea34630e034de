//! What stands at the head of every printed page: whose figures these are, as of when, and what they are narrowed to.

use yew::prelude::*;

use super::chips::filter_line;
use crate::state::View;
use crate::text::words::{head, name};

/// The running head; browsers print it again on each page.
pub fn running_head(view: &View) -> Html {
    let lang = view.voice.lang;
    let title = view.dataset.name.clone().unwrap_or_else(|| name::BOARD.of(lang).to_owned());
    let filter = filter_line(view);
    html! {
        <div class="paper-head">
            <p class="paper-title">{ title }</p>
            <p>{ view.scope.clone() }</p>
            if !filter.is_empty() {
                <p>{ filter }</p>
            }
            if view.dataset.sample {
                <p class="paper-sample">{ head::SAMPLE.of(lang) }</p>
            }
        </div>
    }
}
