//! A partition as one bar with its legend, and if need be a band under some of its parts.

use yew::prelude::*;

use super::legend::legend;
use super::part::{Part, Picked};
use super::strip::{percent, strip};
use crate::geometry::{Segment, fits, span, stack};
use crate::text::Lang;

/// Narrowest segment: what is not zero is seen beside the lines between segments.
const LEAST_PX: f64 = 4.0;

/// A thin band under neighbouring parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What it says.
    pub label: AttrValue,
    /// For each part whether the band runs under it.
    pub parts: Vec<bool>,
}

/// The parts of the partition.
#[allow(missing_docs)]
pub struct Stack<'a> {
    pub parts: &'a [Part],
    pub band: Option<Band>,
    pub lang: Lang,
    pub frame_px: u32,
    pub on_pick: &'a Callback<Picked>,
}

impl Stack<'_> {
    /// The bar, its band and its legend.
    pub fn view(self) -> Html {
        let Stack { parts, band, lang, frame_px, on_pick } = self;
        let counts: Vec<u64> = parts.iter().map(|part| part.n).collect();
        let segments = stack(&counts, 100.0 * LEAST_PX / f64::from(frame_px.max(1)));
        let band =
            band.and_then(|band| Some(band_view(band.label.clone(), under(&band, &segments)?, frame_px)));
        html! {
            <div class="stack">
                { strip(parts, &segments, frame_px, on_pick) }
                { band.unwrap_or_default() }
                { legend(parts, lang, on_pick) }
            </div>
        }
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
