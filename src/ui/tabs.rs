//! The tabs of the sections, which stay in sight.

use yew::prelude::*;

use super::foot::language;
use crate::state::{Action, Section};
use crate::text::Voice;

/// One tab for each section; `current` was last asked for.
pub fn tabs(current: Section, voice: &Voice, dispatch: &Callback<Action>) -> Html {
    let on_section = &dispatch.reform(Action::OpenSection);
    html! {
        <nav class="tabs">
            { for Section::ALL.iter().map(|section| tab(*section, *section == current, voice, on_section)) }
            { language(voice.lang, dispatch) }
        </nav>
    }
}

fn tab(section: Section, is_current: bool, voice: &Voice, on_section: &Callback<Section>) -> Html {
    let onclick = on_section.reform(move |_: MouseEvent| section);
    html! {
        <button key={section.key()} type="button" {onclick}
            class={classes!("tabs-tab", is_current.then_some("is-current"))}
            aria-current={is_current.then_some("true")}>
            <span class="tabs-long">{ voice.say(section.title(), &[], &[]) }</span>
            <span class="tabs-short">{ section.tab().of(voice.lang) }</span>
        </button>
    }
}
