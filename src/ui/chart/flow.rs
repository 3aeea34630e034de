//! Two aligned bars and the bands between them; in little room a list of the same pairs.

use yew::prelude::*;

use super::part::{Part, Picked};
use super::strip::strip;
use crate::geometry::{self, flow};
use crate::ui::arrows::{AMONG, stop, stop_at};

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

/// What goes from one part to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Place of the part in the upper bar.
    pub from: usize,
    /// Place of the part in the lower bar.
    pub to: usize,
    /// How many.
    pub n: u64,
    /// The line that tells of it.
    pub line: AttrValue,
    /// Picked.
    pub is_picked: bool,
}

/// Parts and the pairs among them.
#[allow(missing_docs)]
pub struct Flow<'a> {
    pub parts: &'a [FlowPart],
    pub pairs: &'a [Pair],
    pub upper: &'static str,
    pub lower: &'static str,
    pub frame_px: u32,
    pub on_pair: &'a Callback<(usize, usize)>,
}

impl Flow<'_> {
    /// The two bars, the bands and the list of pairs.
    pub fn view(&self) -> Html {
        html! { <div class="flow">{ drawn(self) }{ pair_list(self.pairs, self.on_pair) }</div> }
    }

    /// The two bars and the bands alone.
    pub fn picture(&self) -> Html {
        html! { <div class="flow">{ drawn(self) }</div> }
    }
}

fn drawn(props: &Flow<'_>) -> Html {
    let pairs: Vec<(usize, usize, u64)> =
        props.pairs.iter().map(|pair| (pair.from, pair.to, pair.n)).collect();
    let shape = flow(props.parts.len(), &pairs, HEIGHT);
    html! {
        <>
            <p class="flow-name">{ props.upper }</p>
            { bar(props, &shape.upper) }
            <svg class="flow-bands" viewBox="0 0 100 64" preserveAspectRatio="none" width="100%" height="64" aria-hidden="true">
                { for shape.bands.iter().map(|band| band_view(props, band)) }
            </svg>
            { bar(props, &shape.lower) }
            <p class="flow-name">{ props.lower }</p>
        </>
    }
}

fn bar(props: &Flow<'_>, segments: &[geometry::Segment]) -> Html {
    let parts: Vec<Part> = props.parts.iter().map(part).collect();
    let on_pick = Callback::<Picked>::noop();
    strip(&parts, segments, props.frame_px, &on_pick)
}

fn part(part: &FlowPart) -> Part {
    Part::fixed(part.label.clone(), 0, part.tone)
}

fn band_view(props: &Flow<'_>, band: &geometry::Band) -> Html {
    let (from, to) = (band.from, band.to);
    let onclick = props.on_pair.reform(move |_: MouseEvent| (from, to));
    let is_picked = props.pairs.iter().any(|pair| pair.is_picked && (pair.from, pair.to) == (from, to));
    let tone = props.parts.get(from).map_or("plain", |part| part.tone);
    let class = classes!(
        "flow-band",
        ["tone-", tone].concat(),
        (from != to).then_some("is-change"),
        is_picked.then_some("is-picked")
    );
    html! { <path key={from * props.parts.len() + to} {class} d={band.path.clone()} {onclick} /> }
}

/// A button for each pair whose ends differ.
pub fn pair_list(pairs: &[Pair], on_pair: &Callback<(usize, usize)>) -> Html {
    lines(pairs.iter().filter(|pair| pair.from != pair.to), on_pair)
}

/// A button for each pair.
pub fn pair_lines(pairs: &[Pair], on_pair: &Callback<(usize, usize)>) -> Html {
    lines(pairs.iter(), on_pair)
}

fn lines<'a>(pairs: impl Iterator<Item = &'a Pair> + Clone, on_pair: &Callback<(usize, usize)>) -> Html {
    let stop_at = stop_at(pairs.clone().map(|pair| (true, pair.is_picked)));
    html! {
        <ul class={classes!("flow-list", AMONG)}>
            { for pairs.enumerate().map(|(place, pair)| line(pair, stop_at == Some(place), on_pair)) }
        </ul>
    }
}

fn line(pair: &Pair, is_stop: bool, on_pair: &Callback<(usize, usize)>) -> Html {
    let ends = (pair.from, pair.to);
    let onclick = on_pair.reform(move |_: MouseEvent| ends);
    html! {
        <li key={pair.line.to_string()} class={classes!("flow-line", pair.is_picked.then_some("is-picked"))}>
            <button class="flow-button" type="button" {onclick} tabindex={stop(is_stop)}
                aria-pressed={if pair.is_picked { "true" } else { "false" }}>{ pair.line.clone() }</button>
        </li>
    }
}
