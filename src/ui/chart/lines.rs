//! Several lines over the same months.

use yew::prelude::*;

use crate::geometry::line;
use crate::text::{Lang, count};

/// How high the picture is.
const HEIGHT: f64 = 200.0;

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it tells.
    pub label: AttrValue,
    /// Its values, one for each month.
    pub values: Vec<u64>,
    /// Which of the sheet's tones it has.
    pub tone: &'static str,
}

/// Lines from the first month to the last.
#[allow(missing_docs)]
pub struct Lines<'a> {
    pub lines: &'a [Line],
    pub first: String,
    pub last: String,
    pub lang: Lang,
}

impl Lines<'_> {
    /// The picture and its key, with the last value of each line.
    pub fn view(&self) -> Html {
        let most = self.lines.iter().flat_map(|line| &line.values).copied().max().unwrap_or(0);
        html! {
            <div class="lines">
                <ul class="lines-key">{ for self.lines.iter().map(|line| self.entry(line)) }</ul>
                <svg class="lines-plot" width="100%" height="228" aria-hidden="true">
                    <line class="lines-grid" x1="0" x2="100%" y1="4" y2="4" />
                    <line class="lines-grid" x1="0" x2="100%" y1="104" y2="104" />
                    <line class="lines-grid" x1="0" x2="100%" y1="204" y2="204" />
                    <svg x="0" y="4" width="100%" height="200" viewBox="0 0 100 200" preserveAspectRatio="none">
                        { for self.lines.iter().map(|line| drawn(line, most)) }
                    </svg>
                    <text class="lines-most" x="0" y="18">{ count(most, self.lang) }</text>
                    <text class="lines-month is-first" x="0" y="222">{ self.first.clone() }</text>
                    <text class="lines-month is-last" x="100%" y="222">{ self.last.clone() }</text>
                </svg>
            </div>
        }
    }

    fn entry(&self, line: &Line) -> Html {
        html! {
            <li key={line.tone} class={classes!("lines-entry", ["tone-", line.tone].concat())}>
                <span class="lines-tone" />
                { line.label.clone() }
                <b class="lines-n">{ count(line.values.last().copied().unwrap_or(0), self.lang) }</b>
            </li>
        }
    }
}

fn drawn(own: &Line, most: u64) -> Html {
    html! {
        <path key={own.tone} class={classes!("lines-line", ["tone-", own.tone].concat())}
            d={line(&own.values, most, HEIGHT)} vector-effect="non-scaling-stroke" />
    }
}
