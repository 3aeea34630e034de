//! The key figures of a section as n / N, each a button that opens its sheet beneath.

use yew::prelude::*;

use super::figures::Tiles;
use crate::state::{Action, Section};
use crate::text::figure::Figure;

/// A line of facts under the heading of a section.
pub fn facts(section: Section, tiles: &Tiles<'_>) -> Html {
    let figures = figures(section);
    html! {
        if !figures.is_empty() {
            <ul class="facts">
                { for figures.iter().enumerate().flat_map(|(place, figure)| fact(section, *figure, place, tiles)).flatten() }
            </ul>
        }
    }
}

/// A figure, and its sheet where that is open.
fn fact(section: Section, figure: Figure, place: usize, tiles: &Tiles<'_>) -> [Option<Html>; 2] {
    let view = tiles.view;
    let tile = figure.tile(&view.report, &view.all, &view.voice);
    let value = if tile.rate.is_empty() { tile.number + &tile.unit } else { tile.rate };
    let open = tiles.sheet.filter(|sheet| sheet.is_of(section, figure));
    let is_open = open.is_some();
    let onclick = tiles.dispatch.reform(move |_: MouseEvent| Action::ToggleFigure(section, figure));
    let button = html! {
        <li key={place} class={classes!("facts-fact", is_open.then_some("is-open"))}>
            <button class="facts-button" type="button" data-figure={[section.key(), ".", figure.key()].concat()} {onclick} aria-expanded={if is_open { "true" } else { "false" }}>
                <span class="facts-label">{ tile.label }</span>
                <span class="facts-value">{ value }</span>
                <span class="facts-small">{ tile.small }</span>
            </button>
        </li>
    };
    let sheet = open.and_then(|sheet| sheet.html.clone()).map(|sheet| {
        let key = place + Figure::ALL.len();
        html! { <li {key} class="facts-sheet">{ sheet }</li> }
    });
    [Some(button), sheet]
}

fn figures(section: Section) -> &'static [Figure] {
    match section {
        Section::Overview | Section::List => &[],
        Section::Handling => {
            &[Figure::Answered, Figure::OnTime, Figure::Waiting, Figure::Days, Figure::Solved]
        }
        Section::Satisfaction => &[Figure::Coverage, Figure::Satisfied],
        Section::Supervision => &[Figure::KeyItems],
        Section::FollowUp => &[Figure::Promises],
    }
}
