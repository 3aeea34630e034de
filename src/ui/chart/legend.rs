//! The parts of a bar as a list of buttons: tone, label, count, share.

use yew::prelude::*;

use super::part::{Part, Picked};
use crate::text::{Lang, count};

/// The parts.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct LegendProps {
    pub parts: Vec<Part>,
    pub lang: Lang,
    pub on_pick: Callback<Picked>,
}

/// A button for each part.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    html! {
        <ul class="legend">
            { for props.parts.iter().map(|part| entry(props, part)) }
        </ul>
    }
}

fn entry(props: &LegendProps, part: &Part) -> Html {
    let onclick = part.onclick(&props.on_pick);
    let is_button = onclick.is_some();
    html! {
        <li key={part.key()} class={classes!("legend-entry", part.state_classes())}>
            <button class="legend-button" type="button" disabled={!is_button} {onclick}
                aria-pressed={if part.is_picked { "true" } else { "false" }}>
                <span class={classes!("legend-tone", part.tone_class())} />
                <span class="legend-label">{ part.label.clone() }</span>
                <span class="legend-n">{ count(part.n, props.lang) }</span>
                <span class="legend-share">{ part.share.clone() }</span>
            </button>
        </li>
    }
}
