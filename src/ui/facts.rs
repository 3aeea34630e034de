//! The key figures of a section as n / N.

use yew::prelude::*;

use crate::state::{Section, ViewRef};
use crate::text::figure::Figure;

/// Whose figures, and what they are taken from.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct FactsProps {
    pub section: Section,
    pub view: ViewRef,
}

/// A line of facts under the heading of a section.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    html! {
        <dl class="facts">
            { for figures(props.section).iter().enumerate().map(|(place, figure)| fact(&props.view, *figure, place)) }
        </dl>
    }
}

fn fact(view: &ViewRef, figure: Figure, place: usize) -> Html {
    let tile = figure.tile(&view.report, &view.all, &view.voice);
    let value = if tile.rate.is_empty() { tile.number + &tile.unit } else { tile.rate };
    html! {
        <div key={place} class="facts-fact">
            <dt class="facts-label">{ tile.label }</dt>
            <dd class="facts-value">{ value }</dd>
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
