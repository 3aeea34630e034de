//! The parts of a bar as a list of buttons: tone, label, count, share.

use yew::prelude::*;

use super::part::{Part, Picked, stop_of};
use crate::text::words::name;
use crate::text::{Lang, count};
use crate::ui::arrows::{AMONG, stop};

/// A button for each part.
pub fn legend(parts: &[Part], lang: Lang, on_pick: &Callback<Picked>) -> Html {
    let stop_at = stop_of(parts.iter());
    html! {
        <ul class={classes!("legend", AMONG)} aria-label={stop_at.map(|_| name::KEYS.of(lang))}>
            { for parts.iter().enumerate().map(|(place, part)| entry(part, stop_at == Some(place), lang, on_pick)) }
        </ul>
    }
}

fn entry(part: &Part, is_stop: bool, lang: Lang, on_pick: &Callback<Picked>) -> Html {
    let onclick = part.onclick(on_pick);
    let is_button = onclick.is_some();
    html! {
        <li key={part.key()} class={classes!("legend-entry", part.state_classes())}>
            <button class="legend-button" type="button" disabled={!is_button} {onclick}
                tabindex={is_button.then(|| stop(is_stop))}
                aria-pressed={is_button.then_some(if part.is_picked { "true" } else { "false" })}>
                <span class={classes!("legend-tone", part.tone_class())} />
                <span class="legend-label">{ part.label.clone() }</span>
                <span class="legend-n">{ count(part.n, lang) }</span>
                <span class="legend-share">{ part.share.clone() }</span>
            </button>
        </li>
    }
}
