//! The key figures of a section as n / N.

use yew::prelude::*;

use crate::state::{Section, View};
use crate::text::figure::Figure;

/// A line of facts under the heading of a section.
pub fn facts(section: Section, view: &View) -> Html {
    html! {
        <dl class="facts">
            { for figures(section).iter().enumerate().map(|(place, figure)| fact(view, *figure, place)) }
        </dl>
    }
}

fn fact(view: &View, figure: Figure, place: usize) -> Html {
    let tile = figure.tile(&view.report, &view.all, &view.voice);
    let value = if tile.rate.is_empty() { tile.number + &tile.unit } else { tile.rate };
    html! {
        <div key={place} class="facts-fact">
            <dt class="facts-label">{ tile.label }</dt>
            <dd class="facts-value">{ value }</dd>
            <dd class="facts-small">{ tile.small }</dd>
        </div>
    }
}

fn figures(section: Section) -> &'static [Figure] {
    match section {
        Section::Overview => &[],
        Section::Handling => {
            &[Figure::Answered, Figure::OnTime, Figure::Waiting, Figure::Days, Figure::Solved]
        }
        Section::Satisfaction => &[Figure::Coverage, Figure::Satisfied],
        Section::Supervision => &[Figure::KeyItems],
    }
}
