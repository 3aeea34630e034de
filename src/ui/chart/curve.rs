//! A share that rises with the days, with the limits across it.

use yew::prelude::*;

use super::strip::percent;
use crate::geometry::steps;

/// How high the picture is.
const HEIGHT: f64 = 200.0;

/// A day that is marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The day.
    pub day: u32,
    /// What it says.
    pub label: AttrValue,
}

/// The curve: (day, share) ascending, up to the day `longest`.
#[allow(missing_docs)]
pub struct Curve<'a> {
    pub steps: &'a [(u32, f64)],
    pub longest: u32,
    pub marks: &'a [Mark],
    /// The label of the days at the foot.
    pub day: &'a dyn Fn(u32) -> String,
}

impl Curve<'_> {
    /// The picture.
    pub fn view(&self) -> Html {
        html! {
            <div class="curve" aria-hidden="true">
                <svg class="curve-plot" width="100%" height="248">
                    { for [0, 50, 100].iter().map(|share| grid_line(*share)) }
                    { for self.marks.iter().filter(|mark| mark.day < self.longest).map(|mark| self.mark(mark)) }
                    <svg x="0" y="24" width="100%" height="200" viewBox="0 0 100 200" preserveAspectRatio="none">
                        <path class="curve-line" d={steps(self.steps, self.longest, HEIGHT)} vector-effect="non-scaling-stroke" />
                    </svg>
                    <text class="curve-day is-first" x="0" y="244">{ (self.day)(0) }</text>
                    <text class="curve-day is-last" x="100%" y="244">{ (self.day)(self.longest) }</text>
                </svg>
            </div>
        }
    }

    fn mark(&self, mark: &Mark) -> Html {
        let share = f64::from(mark.day) / f64::from(self.longest.max(1)) * 100.0;
        let x = percent(share);
        // A label at the right edge would leave the frame.
        let class = classes!("curve-mark", (share > 60.0).then_some("is-last"));
        html! {
            <g key={mark.day} {class}>
                <line class="curve-limit" x1={x.clone()} x2={x.clone()} y1="24" y2="224" />
                <text class="curve-label" {x} y="18">{ mark.label.clone() }</text>
            </g>
        }
    }
}

fn grid_line(share: u32) -> Html {
    let y = 224 - share * 2;
    html! {
        <g key={share}>
            <line class="curve-grid" x1="0" x2="100%" y1={y.to_string()} y2={y.to_string()} />
            <text class="curve-share" x="0" y={(y - 4).to_string()}>{ share }{ "%" }</text>
        </g>
    }
}
