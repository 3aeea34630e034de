//! Two shares held against each other: a dot for each thing, as far to the right and as high as they are large.

use yew::prelude::*;

use crate::geometry::{point, print};

/// The side of the picture.
const SIZE: f64 = 320.0;
/// Room for the dots at the edges.
const INSET: f64 = 12.0;
/// All dots are as large: many records are no merit.
const RADIUS: &str = "6";

/// One thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// What the browser says of it where a pointer rests.
    pub label: AttrValue,
    /// The share to the right.
    pub first: (u64, u64),
    /// The share upwards.
    pub second: (u64, u64),
    /// Whether it is picked.
    pub is_picked: bool,
}

/// The picture; `on_pick` hears the place of a dot.
#[allow(missing_docs)]
pub struct Scatter<'a> {
    pub first: &'static str,
    pub second: &'static str,
    pub dots: &'a [Dot],
    pub on_pick: Callback<usize>,
}

impl Scatter<'_> {
    /// The square, its names outside.
    pub fn view(&self) -> Html {
        let end = print(SIZE);
        html! {
            <div class="scatter" aria-hidden="true">
                <p class="scatter-second">{ self.second }</p>
                <svg class="scatter-plot" viewBox={["0 0 ", &end, " ", &end].concat()}>
                    { for [0, 50, 100].map(grid) }
                    { for self.dots.iter().enumerate().filter_map(|(place, dot)| self.dot(place, dot)) }
                </svg>
                <p class="scatter-first">{ self.first }</p>
            </div>
        }
    }

    fn dot(&self, place: usize, dot: &Dot) -> Option<Html> {
        let (x, y) = point(dot.first, dot.second, SIZE, INSET)?;
        let onclick = self.on_pick.reform(move |_: MouseEvent| place);
        let class = classes!("scatter-dot", dot.is_picked.then_some("is-picked"));
        Some(html! {
            <circle key={place} {class} cx={print(x)} cy={print(y)} r={RADIUS} {onclick}>
                <title>{ dot.label.clone() }</title>
            </circle>
        })
    }
}

/// The lines of a share, both ways, with what they stand for.
fn grid(share: u64) -> Html {
    let (x, y) = point((share, 100), (share, 100), SIZE, INSET).unwrap_or_default();
    let (start, end) = (print(INSET), print(SIZE - INSET));
    let label = [&share.to_string(), "%"].concat();
    html! {
        <g key={share} class="scatter-grid">
            <line x1={print(x)} x2={print(x)} y1={start.clone()} y2={end.clone()} />
            <line x1={start.clone()} x2={end.clone()} y1={print(y)} y2={print(y)} />
            <text class={classes!((share == 100).then_some("is-last"))} x={print(x)} y={print(SIZE)}>{ label.clone() }</text>
            if share > 0 {
                <text x="0" y={print(y - 3.0)}>{ label }</text>
            }
        </g>
    }
}
