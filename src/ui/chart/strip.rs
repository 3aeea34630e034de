//! One bar of segments.

use yew::prelude::*;

use super::part::{Part, Picked};
use crate::geometry::{Segment, fits, print};

/// Narrowest segment that answers a press.
const LEAST_TARGET_PX: f64 = 16.0;

/// A bar of these parts where their segments lie; labels stand only where they fit.
pub fn strip(parts: &[Part], segments: &[Segment], frame_px: u32, on_pick: &Callback<Picked>) -> Html {
    let drawn = parts.iter().zip(segments).filter(|(_, segment)| segment.width > 0.0);
    html! {
        <svg class="strip" width="100%" height="40" aria-hidden="true">
            { for drawn.map(|(part, segment)| segment_view(part, *segment, frame_px, on_pick)) }
        </svg>
    }
}

fn segment_view(part: &Part, segment: Segment, frame_px: u32, on_pick: &Callback<Picked>) -> Html {
    // A sliver is seen, but not hit on purpose: its button is in the legend.
    let is_wide = segment.width * f64::from(frame_px) >= LEAST_TARGET_PX * 100.0;
    let onclick = part.onclick(on_pick).filter(|_| is_wide);
    let class = classes!(
        "strip-part",
        part.tone_class(),
        part.state_classes(),
        onclick.is_some().then_some("is-button")
    );
    let is_labelled = fits(segment, &part.short, f64::from(frame_px), 14.0);
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
