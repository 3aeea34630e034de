//! What happened in which month: a row for each kind, a mark for each month.

use yew::prelude::*;

use super::part::{Part, Picked};
use super::strip::percent;
use crate::geometry::{Mark, timeline};
use crate::text::words::name;
use crate::text::{Lang, count};
use crate::ui::arrows::{AMONG, stop};

/// A kind and the months in which there was one of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineRow {
    /// The kind; `n` counts those without a month too.
    pub part: Part,
    /// What is said of those without a month; empty where there are none.
    pub undated: AttrValue,
    /// The months, counted from January of the year 0.
    pub months: Vec<i32>,
}

/// The rows over one axis.
#[allow(missing_docs)]
pub struct Timeline<'a> {
    pub rows: &'a [TimelineRow],
    pub lang: Lang,
    pub frame_px: u32,
    /// The label of a month on the axis.
    pub month: &'a dyn Fn(i32) -> String,
    pub on_pick: &'a Callback<Picked>,
}

impl Timeline<'_> {
    /// The picture.
    pub fn view(&self) -> Html {
        let months: Vec<Vec<i32>> = self.rows.iter().map(|row| row.months.clone()).collect();
        // A label of the axis takes about eighty pixels, the names and numbers beside it two hundred.
        let shape = timeline(&months, (self.frame_px.saturating_sub(200) / 80).clamp(2, 12) as usize);
        let stop_at = self.rows.iter().position(|row| row.part.is_picked).unwrap_or(0);
        html! {
            <div class="timeline">
                <ul class={AMONG} aria-label={name::KEYS.of(self.lang)}>
                    { for self.rows.iter().zip(&shape.rows).enumerate().map(|(place, (row, marks))| {
                        self.row(row, marks, stop_at == place)
                    }) }
                </ul>
                <div class="timeline-row" aria-hidden="true">
                    <span />
                    <svg class="timeline-axis" width="100%" height="24">
                        { for shape.ticks.iter().map(|tick| html! {
                            <g key={tick.month}>
                                <line class="timeline-tick" x1={percent(tick.x)} x2={percent(tick.x)} y1="0" y2="6" />
                                <text class="timeline-month" x={percent(tick.x)} y="20">{ (self.month)(tick.month) }</text>
                            </g>
                        }) }
                    </svg>
                    <span />
                </div>
            </div>
        }
    }

    fn row(&self, row: &TimelineRow, marks: &[Mark], is_stop: bool) -> Html {
        let onclick = row.part.onclick(self.on_pick);
        let is_picked = row.part.is_picked;
        html! {
            <li key={row.part.key()} class={classes!("timeline-entry", row.part.state_classes())}>
                <button class="timeline-row timeline-button" type="button" {onclick} tabindex={stop(is_stop)}
                    aria-pressed={if is_picked { "true" } else { "false" }}>
                    <span class="timeline-label">{ row.part.label.clone() }</span>
                    <svg class="timeline-track" width="100%" height="36" aria-hidden="true">
                        <line class="timeline-line" x1="0" x2="100%" y1="18" y2="18" />
                        { for marks.iter().map(|mark| self.mark(mark)) }
                    </svg>
                    <span class="timeline-n">
                        { count(row.part.n, self.lang) }
                        if !row.undated.is_empty() {
                            <span class="timeline-undated">{ row.undated.clone() }</span>
                        }
                    </span>
                </button>
            </li>
        }
    }

    fn mark(&self, mark: &Mark) -> Html {
        let said = [&(self.month)(mark.month), self.lang.colon(), &count(mark.n, self.lang)].concat();
        html! {
            <g key={mark.month}>
                <title>{ said }</title>
                <circle class="timeline-mark" cx={percent(mark.x)} cy="18" r={mark.radius.to_string()} />
                if mark.n > 1 && mark.radius >= 9.0 {
                    <text class="timeline-count" x={percent(mark.x)} y="18">{ count(mark.n, self.lang) }</text>
                }
            </g>
        }
    }
}
