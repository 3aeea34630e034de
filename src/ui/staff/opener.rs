//! Where a file of this device is chosen or dropped. The page is told of it by the browser's own events: what the input
//! holds is `embed`'s.

use yew::prelude::*;

use crate::text::Lang;
use crate::text::words::staff as words;

/// What may be chosen.
const KINDS: &str = ".json,.jsonl,.ndjson,.txt,.gz,application/json";

/// What the place for a file is drawn of.
#[derive(Clone, Copy)]
pub struct Opener {
    /// Whether a file is shown already.
    pub is_open: bool,
    /// Whether a file is held over the page.
    pub is_over: bool,
    /// The language.
    pub lang: Lang,
}

/// Where a reader of a public board opens a file: the place for the first, or a line for another.
pub fn opener(Opener { is_open, is_over, lang }: Opener) -> Html {
    let class = is_over.then_some("is-over");
    if is_open {
        return html! { <div class={classes!("opener-bar", class)}>{ another(lang) }</div> };
    }
    html! {
        <div class={classes!("opener", class)}>
            <p class="opener-title">{ words::OPEN.of(lang) }</p>
            <label class="opener-choose is-first">{ input() }{ words::CHOOSE.of(lang) }</label>
            <p class="opener-drop">{ words::DROP.of(lang) }</p>
            <p class="opener-stays">{ words::STAYS.of(lang) }</p>
        </div>
    }
}

/// The way to another file, in the banner.
pub fn another(lang: Lang) -> Html {
    html! { <label class="opener-choose">{ input() }{ words::CHOOSE_ANOTHER.of(lang) }</label> }
}

fn input() -> Html {
    html! { <input class="opener-input" type="file" accept={KINDS} /> }
}
