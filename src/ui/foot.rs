//! The foot of the board: whose data, as of when, how often renewed, whom to ask; and the other language.

use yew::prelude::*;

use crate::state::{Action, View};
use crate::text::Lang;
use crate::text::sentence::head::source;
use crate::text::words::name;

/// The foot.
pub fn foot(view: &View, dispatch: &Callback<Action>) -> Html {
    html! {
        <footer class="foot">
            <p class="foot-source">{ source(&view.dataset, &view.voice) }</p>
            { language(view.voice.lang, dispatch) }
        </footer>
    }
}

/// The switch to the other language, in its own words.
pub fn language(lang: Lang, dispatch: &Callback<Action>) -> Html {
    let other = lang.other();
    let onclick = dispatch.reform(move |_: MouseEvent| Action::ChooseLang(other));
    html! {
        <button class="foot-language frame-button" type="button" lang={other.tag()} {onclick}>
            { name::LANGUAGE.of(other) }
        </button>
    }
}
