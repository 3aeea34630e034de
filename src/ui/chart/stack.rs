//! A partition as one bar with its legend, and if need be a band under some of its parts.

use yew::prelude::*;

use super::legend::Legend;
use super::part::{Part, Picked};
use super::strip::{Strip, percent};
use crate::geometry::{Segment, fits, span, stack};
use crate::text::Lang;

/// Narrowest segment, in hundredths of the bar.
const LEAST: f64 = 1.0;

/// A thin band under neighbouring parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What it says.
    pub label: AttrValue,
    /// For each part whether the band runs under it.
    pub parts: Vec<bool>,
}

/// The parts of the partition.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct StackProps {
    pub parts: Vec<Part>,
    #[prop_or_default]
    pub band: Option<Band>,
    pub lang: Lang,
    pub frame_px: u32,
    pub on_pick: Callback<Picked>,
}

/// A partition.
#[component]
pub fn Stack(props: &StackProps) -> Html {
    let counts: Vec<u64> = props.parts.iter().map(|part| part.n).collect();
    let segments = stack(&counts, LEAST);
    let band = props.band.as_ref().and_then(|band| Some((band.label.clone(), under(band, &segments)?)));
    html! {
        <div class="stack">
            <Strip parts={props.parts.clone()} {segments} frame_px={props.frame_px} on_pick={props.on_pick.clone()} />
            if let Some((label, segment)) = band {
                { band_view(label, segment, props.frame_px) }
            }
            <Legend parts={props.parts.clone()} lang={props.lang} on_pick={props.on_pick.clone()} />
        </div>
    }
}

fn under(band: &Band, segments: &[Segment]) -> Option<Segment> {
    let covered: Vec<Segment> = segments
        .iter()
        .zip(&band.parts)
        .filter(|(_, is_under)| **is_under)
        .map(|(segment, _)| *segment)
        .collect();
    span(&covered)
}

fn band_view(label: AttrValue, segment: Segment, frame_px: u32) -> Html {
    let is_labelled = fits(segment, &label, f64::from(frame_px), 13.0);
    html! {
        <svg class="stack-band" width="100%" height="24" aria-hidden="true">
            <rect class="stack-line" x={percent(segment.x)} width={percent(segment.width)} y="4" height="3" />
            if is_labelled {
                <text class="stack-label" x={percent(segment.middle())} y="20">{ label }</text>
            }
        </svg>
    }
}
