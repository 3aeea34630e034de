//! The tabs of the sections, which stay in sight.

use std::rc::Rc;

use yew::prelude::*;

use super::foot::{language, large};
use super::section_field::SectionField;
use crate::state::{Action, Section};
use crate::text::words::name;
use crate::text::{Lang, Voice};

/// One tab for each section, in large type a choice among them; `current` was last asked for.
pub fn tabs(current: Section, is_large: bool, voice: &Voice, dispatch: &Callback<Action>) -> Html {
    let on_section = &dispatch.reform(Action::OpenSection);
    let tab = |section: &Section| tab(*section, *section == current, voice, on_section);
    html! {
        <nav class="tabs" aria-label={name::SECTIONS.of(voice.lang)}>
            if is_large {
                <SectionField {current} voice={Rc::new(voice.clone())} {on_section} />
            } else {
                { for Section::ALL.iter().map(tab) }
            }
            <span class="tabs-ways">
                { large(is_large, voice.lang, dispatch) }
                { language(if voice.lang == Lang::En { Lang::Zh } else { Lang::En }, dispatch) }
            </span>
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
