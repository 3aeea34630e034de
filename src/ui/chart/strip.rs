//! One bar of segments.

use yew::prelude::*;

use super::part::{Part, Picked};
use crate::geometry::{Segment, fits, print};

/// The parts and where they lie.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct StripProps {
    pub parts: Vec<Part>,
    pub segments: Vec<Segment>,
    pub frame_px: u32,
    pub on_pick: Callback<Picked>,
}

/// A bar; labels stand only where they fit.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let drawn = props.parts.iter().zip(&props.segments).filter(|(_, segment)| segment.width > 0.0);
    html! {
        <svg class="strip" width="100%" height="40" aria-hidden="true">
            { for drawn.map(|(part, segment)| segment_view(props, part, *segment)) }
        </svg>
    }
}

fn segment_view(props: &StripProps, part: &Part, segment: Segment) -> Html {
    let onclick = part.onclick(&props.on_pick);
    let class = classes!(
        "strip-part",
        part.tone_class(),
        part.state_classes(),
        onclick.is_some().then_some("is-button")
    );
    let is_labelled = fits(segment, &part.short, f64::from(props.frame_px), 14.0);
    html! {
        <g key={part.key()} {class} {onclick}>
            <rect class="strip-segment" x={percent(segment.x)} width={percent(segment.width)} y="0" height="40" />
            if is_labelled {
                <text class="strip-label" x={percent(segment.middle())} y="20">{ part.short.clone() }</text>
            }
        </g>
    }
}

/// A length as an attribute.
pub fn percent(x: f64) -> String {
    print(x) + "%"
}
