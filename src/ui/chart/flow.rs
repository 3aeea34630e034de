//! Two aligned bars and the bands between them; in little room a list of the same pairs.

use yew::prelude::*;

use super::part::{Part, Picked};
use super::strip::Strip;
use crate::geometry::{self, flow};

/// Height of what lies between the bars.
const HEIGHT: f64 = 64.0;

/// A part that both bars have.
#[derive(Clone, Debug, PartialEq)]
pub struct FlowPart {
    /// Its label.
    pub label: AttrValue,
    /// Which of the sheet's tones it has.
    pub tone: &'static str,
}

/// Parts, pairs among them, and the line that tells of each pair.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct FlowProps {
    pub parts: Vec<FlowPart>,
    /// From, to, how many.
    pub pairs: Vec<(usize, usize, u64)>,
    pub lines: Vec<(usize, usize, String)>,
    pub upper: AttrValue,
    pub lower: AttrValue,
    pub frame_px: u32,
    pub on_pair: Callback<(usize, usize)>,
}

/// The two bars.
#[component]
pub fn Flow(props: &FlowProps) -> Html {
    let shape = flow(props.parts.len(), &props.pairs, HEIGHT);
    html! {
        <div class="flow">
            <p class="flow-name">{ props.upper.clone() }</p>
            { bar(props, &shape.upper) }
            <svg class="flow-bands" viewBox="0 0 100 64" preserveAspectRatio="none" width="100%" height="64" aria-hidden="true">
                { for shape.bands.iter().map(|band| band_view(props, band)) }
            </svg>
            { bar(props, &shape.lower) }
            <p class="flow-name">{ props.lower.clone() }</p>
            <PairList lines={props.lines.clone()} on_pair={props.on_pair.clone()} />
        </div>
    }
}

fn bar(props: &FlowProps, segments: &[geometry::Segment]) -> Html {
    let parts: Vec<Part> = props.parts.iter().map(part).collect();
    let on_pick = Callback::<Picked>::noop();
    html! { <Strip {parts} segments={segments.to_vec()} frame_px={props.frame_px} {on_pick} /> }
}

fn part(part: &FlowPart) -> Part {
    Part {
        pick: None,
        label: part.label.clone(),
        short: part.label.clone(),
        n: 0,
        marked: 0,
        tone: part.tone,
        is_picked: false,
        is_faded: false,
    }
}

fn band_view(props: &FlowProps, band: &geometry::Band) -> Html {
    let (from, to) = (band.from, band.to);
    let onclick = props.on_pair.reform(move |_: MouseEvent| (from, to));
    let tone = props.parts.get(from).map_or("plain", |part| part.tone);
    let class = classes!("flow-band", ["tone-", tone].concat(), (from != to).then_some("is-change"));
    html! { <path key={from * props.parts.len() + to} {class} d={band.path.clone()} {onclick} /> }
}

/// The pairs as lines.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct PairListProps {
    pub lines: Vec<(usize, usize, String)>,
    pub on_pair: Callback<(usize, usize)>,
}

/// A button for each pair.
#[component]
pub fn PairList(props: &PairListProps) -> Html {
    html! {
        <ul class="flow-list">
            { for props.lines.iter().map(|(from, to, line)| {
                let pair = (*from, *to);
                let onclick = props.on_pair.reform(move |_: MouseEvent| pair);
                html! {
                    <li key={line.clone()} class="flow-line">
                        <button class="flow-button" type="button" {onclick}>{ line.clone() }</button>
                    </li>
                }
            }) }
        </ul>
    }
}
