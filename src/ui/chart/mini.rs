//! A partition in the cell of a row: its tones alone, its numbers stand in the panel of that question.

use yew::prelude::*;

use super::strip::percent;
use crate::geometry::stack;

/// Tones with their counts, as one thin bar.
pub fn mini(parts: &[(&'static str, u64)]) -> Html {
    let counts: Vec<u64> = parts.iter().map(|(_, n)| *n).collect();
    let segments = stack(&counts, 2.0);
    let drawn = parts.iter().zip(&segments).filter(|(_, segment)| segment.width > 0.0);
    html! {
        <svg class="mini" width="100%" height="12" aria-hidden="true">
            { for drawn.map(|((tone, _), segment)| html! {
                <rect key={*tone} class={classes!("mini-part", ["tone-", tone].concat())}
                    x={percent(segment.x)} width={percent(segment.width)} height="12" />
            }) }
        </svg>
    }
}
