//! Bars from one baseline, a button for each; past the first dozen they are folded.

use yew::prelude::*;

use super::part::{Part, Picked, stop_of};
use super::strip::percent;
use crate::geometry::{Bar, bars};
use crate::text::words::name;
use crate::text::{Lang, count};
use crate::ui::arrows::{AMONG, stop};
use crate::ui::more::{more, shown};

/// What the two lengths of a bar mean.
#[derive(Clone, Debug, PartialEq)]
pub struct BarsKey {
    /// The whole.
    pub whole: AttrValue,
    /// The marked part.
    pub marked: AttrValue,
}

/// The bars.
#[allow(missing_docs)]
pub struct Bars<'a> {
    pub parts: &'a [Part],
    pub key_of_marks: Option<BarsKey>,
    pub lang: Lang,
    pub is_open: bool,
    pub on_pick: &'a Callback<Picked>,
    pub on_open: Callback<()>,
}

impl Bars<'_> {
    /// The list of bars.
    pub fn view(&self) -> Html {
        list(self)
    }
}

fn list(props: &Bars<'_>) -> Html {
    let has_marks = props.key_of_marks.is_some();
    let values: Vec<(u64, u64)> =
        props.parts.iter().map(|part| (part.n, if has_marks { part.marked } else { 0 })).collect();
    let shapes = bars(&values);
    let shown = shown(props.is_open, props.parts.len());
    let stop_at = stop_of(props.parts.iter().take(shown));
    html! {
        <div class={classes!("bars", has_marks.then_some("has-marks"))}>
            if let Some(key) = &props.key_of_marks {
                <p class="bars-key">
                    <span class="bars-tone" />{ key.whole.clone() }
                    <span class="bars-tone is-marked" />{ key.marked.clone() }
                </p>
            }
            <ul class={classes!("bars-list", AMONG)} aria-label={stop_at.map(|_| name::KEYS.of(props.lang))}>
                { for props.parts.iter().zip(&shapes).take(shown).enumerate().map(|(place, (part, bar))| {
                    row(props, part, *bar, stop_at == Some(place))
                }) }
            </ul>
            { more(props.parts.len(), props.is_open, props.lang, props.on_open.clone()) }
        </div>
    }
}

fn row(props: &Bars<'_>, part: &Part, bar: Bar, is_stop: bool) -> Html {
    let onclick = part.onclick(props.on_pick);
    let is_button = onclick.is_some();
    html! {
        <li key={part.key()} class={classes!("bars-row", part.state_classes())}>
            <button class="bars-button" type="button" disabled={!is_button} {onclick}
                tabindex={is_button.then(|| stop(is_stop))}
                aria-pressed={is_button.then_some(if part.is_picked { "true" } else { "false" })}>
                <span class="bars-label">{ part.label.clone() }</span>
                <svg class="bars-track" width="100%" height="16" aria-hidden="true">
                    <rect class="bars-bar" width={percent(bar.width)} y="2" height="12" rx="2" />
                    if bar.part > 0.0 {
                        <rect class="bars-mark" width={percent(bar.part)} y="2" height="12" rx="2" />
                    }
                </svg>
                <span class="bars-n">{ count(part.n, props.lang) }</span>
                if let Some(key) = &props.key_of_marks {
                    <span class="bars-part" title={key.marked.clone()}>{ count(part.marked, props.lang) }</span>
                }
            </button>
        </li>
    }
}
