//! Where a file of this device is chosen or dropped. The page is told of it by the browser's own events: what the input
//! holds is `embed`'s.

use yew::prelude::*;

use crate::text::Lang;
use crate::text::words::staff as words;

/// What may be chosen.
const KINDS: &str = ".json,.jsonl,.ndjson,.txt,.gz,application/json";

/// The place for the first file; `is_over` while one is held over the page.
pub fn opener(is_over: bool, lang: Lang) -> Html {
    html! {
        <div class={classes!("opener", is_over.then_some("is-over"))}>
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
