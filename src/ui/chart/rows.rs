//! A row for each name: how many, and what they are made of; a button where it can be picked.

use yew::prelude::*;

use super::part::{Part, Picked, stop_of};
use super::strip::strip;
use crate::geometry::stack;
use crate::text::words::name;
use crate::text::{Lang, count, table_count};
use crate::ui::arrows::{AMONG, stop};

/// Narrowest segment: what is not zero is seen beside the lines between segments.
const LEAST_PX: f64 = 4.0;
/// What label and number take of a row where they stand beside the bar.
const BESIDE_PX: u32 = 152;

/// A name with its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The name, and how many have it.
    pub name: Part,
    /// Their parts.
    pub parts: Vec<Part>,
}

/// The rows.
#[allow(missing_docs)]
pub struct Rows<'a> {
    pub rows: &'a [Row],
    pub lang: Lang,
    pub frame_px: u32,
    pub is_narrow: bool,
    pub on_pick: &'a Callback<Picked>,
}

impl Rows<'_> {
    /// The list of rows.
    pub fn view(&self) -> Html {
        let stop_at = stop_of(self.rows.iter().map(|row| &row.name));
        html! {
            <ul class={classes!("rows", AMONG)} aria-label={stop_at.map(|_| name::KEYS.of(self.lang))}>
                { for self.rows.iter().enumerate().map(|(place, row)| self.row(row, stop_at == Some(place))) }
            </ul>
        }
    }

    fn row(&self, Row { name, parts }: &Row, is_stop: bool) -> Html {
        let onclick = name.onclick(self.on_pick);
        let is_button = onclick.is_some();
        let bar_px = if self.is_narrow { self.frame_px } else { self.frame_px.saturating_sub(BESIDE_PX) };
        let counts: Vec<u64> = parts.iter().map(|part| part.n).collect();
        let segments = stack(&counts, 100.0 * LEAST_PX / f64::from(bar_px.max(1)));
        html! {
            <li key={name.key()} class={classes!("rows-row", name.state_classes())}>
                <button class="rows-button" type="button" disabled={!is_button} {onclick}
                    tabindex={is_button.then(|| stop(is_stop))}
                    aria-pressed={is_button.then_some(if name.is_picked { "true" } else { "false" })}>
                    <span class="rows-name">{ name.label.clone() }</span>
                    <span class="rows-n">{ count(name.n, self.lang) }</span>
                    <span class="rows-bar">{ strip(parts, &segments, bar_px, &Callback::noop()) }</span>
                    <span class="rows-said">{ said(parts, self.lang) }</span>
                </button>
            </li>
        }
    }
}

/// The parts that there are in words, for who does not see the bar.
fn said(parts: &[Part], lang: Lang) -> String {
    let given = parts.iter().filter(|part| part.n > 0);
    let told: Vec<String> =
        given.map(|part| [&*part.label, " ", &table_count(part.n, lang)].concat()).collect();
    told.join(lang.pause())
}
