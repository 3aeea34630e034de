//! The tabs of the sections, which stay in sight.

use yew::prelude::*;

use crate::state::Section;
use crate::text::Voice;

/// Which section was last asked for, and where a press goes.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct TabsProps {
    pub section: Section,
    pub voice: Voice,
    pub on_section: Callback<Section>,
}

/// One tab for each section.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    html! {
        <nav class="tabs">
            { for Section::ALL.iter().map(|section| tab(props, *section)) }
        </nav>
    }
}

fn tab(props: &TabsProps, section: Section) -> Html {
    let is_current = section == props.section;
    let onclick = props.on_section.reform(move |_: MouseEvent| section);
    html! {
        <button key={section.key()} type="button" {onclick}
            class={classes!("tabs-tab", is_current.then_some("is-current"))}
            aria-current={is_current.then_some("true")}>
            <span class="tabs-long">{ props.voice.say(section.title(), &[], &[]) }</span>
            <span class="tabs-short">{ section.tab().of(props.voice.lang) }</span>
        </button>
    }
}
