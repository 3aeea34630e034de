//! Columns over months, each cut into the parts of a partition, with the years beneath.

use yew::prelude::*;

use super::strip::percent;
use crate::calendar::Month;
use crate::geometry::{self, columns, print};
use crate::text::{Lang, count};

/// How high the tallest column is, and where its foot stands.
const HEIGHT: f64 = 150.0;
const FOOT: f64 = 190.0;
/// A number stands over a column, or under it, where it has so much room.
const LABEL_PX: f64 = 18.0;
/// A year stands under its months where it has so much room.
const YEAR_PX: f64 = 40.0;

/// The column of a month: its parts, each with its tone, the first at the foot.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Column {
    pub month: Month,
    pub parts: Vec<(&'static str, u64)>,
}

/// A line across the months.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnMark {
    /// The month in which it stands.
    pub month: Month,
    /// How much of that month is over, between 0 and 1.
    pub share: f64,
    /// What it says.
    pub label: AttrValue,
}

/// Columns by month, ascending.
#[allow(missing_docs)]
pub struct Columns<'a> {
    pub columns: &'a [Column],
    pub mark: Option<ColumnMark>,
    pub lang: Lang,
    pub frame_px: u32,
}

impl Columns<'_> {
    /// The picture; nothing without a month.
    pub fn view(&self) -> Html {
        let (Some(first), Some(last)) = (self.columns.first(), self.columns.last()) else {
            return html! {};
        };
        let axis = Axis::new(first.month, last.month, self.frame_px);
        let given: Vec<(u32, Vec<u64>)> =
            self.columns.iter().map(|own| (axis.place(own.month), counts(own))).collect();
        let shapes = columns(&given, axis.steps, HEIGHT);
        let mark = self.mark.as_ref().filter(|mark| (first.month..=last.month).contains(&mark.month));
        html! {
            <svg class="columns" width="100%" height="240" aria-hidden="true">
                { axis.view() }
                { for self.columns.iter().zip(&shapes).map(|(own, shape)| self.column(own, shape, &axis)) }
                { mark.map(|mark| axis.mark(mark)).unwrap_or_default() }
                if !axis.is_roomy() {
                    <text class="columns-most" x="0" y={print(FOOT - HEIGHT - 6.0)}>{ self.most() }</text>
                }
            </svg>
        }
    }

    /// The number of the tallest column.
    fn most(&self) -> String {
        let totals = self.columns.iter().map(|own| counts(own).iter().sum());
        count(totals.max().unwrap_or(0), self.lang)
    }

    fn column(&self, own: &Column, shape: &geometry::Column, axis: &Axis) -> Html {
        let (x, width) = (percent(shape.x), percent(shape.width));
        let total: u64 = counts(own).iter().sum();
        let drawn = own.parts.iter().zip(&shape.parts).filter(|(_, (_, height))| *height > 0.0);
        html! {
            <g key={own.month.0}>
                { for drawn.map(|((tone, _), (top, height))| html! {
                    <rect key={*tone} class={classes!("columns-part", ["tone-", tone].concat())}
                        x={x.clone()} width={width.clone()} y={print(FOOT - HEIGHT + top)} height={print(*height)} />
                }) }
                if axis.is_roomy() {
                    <text class="columns-n" x={percent(shape.middle())} y={print(FOOT - HEIGHT + shape.top - 5.0)}>
                        { count(total, self.lang) }
                    </text>
                }
            </g>
        }
    }
}

fn counts(column: &Column) -> Vec<u64> {
    column.parts.iter().map(|(_, n)| *n).collect()
}

/// The months at the foot.
struct Axis {
    first: Month,
    steps: u32,
    step_px: f64,
}

impl Axis {
    fn new(first: Month, last: Month, frame_px: u32) -> Axis {
        let steps = last.0.abs_diff(first.0) + 1;
        Axis { first, steps, step_px: f64::from(frame_px) / f64::from(steps) }
    }

    fn place(&self, month: Month) -> u32 {
        month.0.abs_diff(self.first.0)
    }

    /// Whether there is room for a number over each column.
    fn is_roomy(&self) -> bool {
        self.step_px >= LABEL_PX
    }

    /// Where so many months after the first lie.
    fn x(&self, months: f64) -> f64 {
        months / f64::from(self.steps) * 100.0
    }

    /// Every how many months one is named: each, each third, or none.
    fn every(&self) -> Option<u32> {
        [1, 3].into_iter().find(|every| self.step_px * f64::from(*every) >= LABEL_PX)
    }

    fn view(&self) -> Html {
        let every = self.every();
        let is_named = |place: &u32| {
            every.is_some_and(|every| {
                (Month(self.first.0 + *place as i32).year_month().1 - 1).is_multiple_of(every)
            })
        };
        html! {
            <>
                <line class="columns-foot" x1="0" x2="100%" y1={print(FOOT)} y2={print(FOOT)} />
                { for (0..self.steps).filter(is_named).map(|place| self.month(place)) }
                { for self.years().into_iter().map(|(place, year)| self.year(place, year)) }
            </>
        }
    }

    fn month(&self, place: u32) -> Html {
        let (_, month) = Month(self.first.0 + place as i32).year_month();
        let x = percent(self.x(f64::from(place) + 0.5));
        html! { <text key={place} class="columns-month" {x} y={print(FOOT + 17.0)}>{ month }</text> }
    }

    /// The years of which there is room to name, each with the place of its first month.
    fn years(&self) -> Vec<(u32, i32)> {
        let (from, _) = self.first.year_month();
        let (to, _) = Month(self.first.0 + self.steps as i32 - 1).year_month();
        let every = (YEAR_PX / (12.0 * self.step_px)).ceil().max(1.0) as usize;
        let place = |year: i32| self.place(Month(self.first.0.max(year * 12)));
        let years = (from..=to).map(|year| (place(year), year)).step_by(every);
        let end = |next: Option<u32>| f64::from(next.unwrap_or(self.steps));
        let all: Vec<(u32, i32)> = years.collect();
        let nexts = all.iter().skip(1).map(|(place, _)| Some(*place)).chain([None]);
        let fits = |place: u32, next| (end(next) - f64::from(place)) * self.step_px >= YEAR_PX;
        all.iter()
            .zip(nexts)
            .filter(|((place, _), next)| fits(*place, *next))
            .map(|(year, _)| *year)
            .collect()
    }

    fn year(&self, place: u32, year: i32) -> Html {
        let x = percent(self.x(f64::from(place)));
        html! {
            <g key={year}>
                <line class="columns-foot" x1={x.clone()} x2={x.clone()} y1={print(FOOT)} y2={print(FOOT + 44.0)} />
                <text class="columns-year" {x} y={print(FOOT + 40.0)} dx="6">{ year }</text>
            </g>
        }
    }

    fn mark(&self, mark: &ColumnMark) -> Html {
        let share = self.x(f64::from(self.place(mark.month)) + mark.share);
        let x = percent(share);
        // A label at an edge would leave the frame.
        let class = match share {
            _ if share < 30.0 => "is-first",
            _ if share > 70.0 => "is-last",
            _ => "",
        };
        html! {
            <g class={classes!("columns-mark", class)}>
                <line class="columns-limit" x1={x.clone()} x2={x.clone()} y1="18" y2={print(FOOT)} />
                <text class="columns-label" {x} y="12">{ mark.label.clone() }</text>
            </g>
        }
    }
}
