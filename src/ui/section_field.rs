//! The sections in large type: a field of the browser's own, which is the easiest to hit.

use std::rc::Rc;

use yew::prelude::*;

use super::typed::{choose, chosen};
use crate::state::Section;
use crate::text::Voice;
use crate::text::words::name;

/// What the field is drawn of.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct SectionFieldProps {
    /// The section that is in sight.
    pub current: Section,
    pub voice: Rc<Voice>,
    pub on_section: Callback<Section>,
}

/// The field.
#[component]
pub fn SectionField(props: &SectionFieldProps) -> Html {
    let SectionFieldProps { current, voice, on_section } = props;
    let field = use_node_ref();
    {
        // What is chosen in a field is no attribute of it.
        let field = field.clone();
        let place = Section::ALL.iter().position(|section| section == current);
        use_effect_with(place, move |place| choose(&field, *place));
    }
    let onchange = on_section.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(section) = chosen(&event).and_then(|place| Section::ALL.get(place)) {
            onchange.emit(*section);
        }
    });
    let option = |section: &Section| {
        html! { <option key={section.key()}>{ voice.say(section.title(), &[], &[]) }</option> }
    };
    html! {
        <label class="tabs-choice">
            <span>{ name::SECTIONS.of(voice.lang) }</span>
            <select class="tabs-select" ref={field} {onchange}>{ for Section::ALL.iter().map(option) }</select>
        </label>
    }
}
