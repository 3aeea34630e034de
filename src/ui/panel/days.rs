//! 答复用时: how soon suggestions are answered, those that still wait counted in.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use crate::state::{Panel, View};
use crate::text::sentence::time as sentence;
use crate::text::words::{handling, sheet};
use crate::text::{percent, table_count};
use crate::ui::chart::{Curve, Mark, ShareBar, shares};

/// The days that a phone shows.
const FEW_DAYS: [u32; 4] = [30, 60, 90, 180];
/// About how many days a month has, to place a limit on the curve.
const MONTH: f64 = 30.4;

/// The share answered by the days since hand-over.
pub fn days(props: &PanelProps) -> Html {
    let view = &props.view;
    let told = sentence::days(&view.report.handling, &view.voice);
    let is_few = view.report.handling.answered.of < view.voice.min_n;
    Frame {
        gap: gap(view),
        second: view.voice.say(sheet::ESTIMATE, &[("of", view.watched)], &[]),
        is_few,
        columns: vec![day(view, None), handling::ANSWERED_BY.of(view.voice.lang).to_owned()],
        rows: rows(view),
        picture: if is_few {
            html! {}
        } else {
            picture(props)
        },
        ..Frame::new(Panel::Days, props, told)
    }
    .view()
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.handling.by_month.iter().all(|month| month.assigned == 0) => {
            Gap::Absent(handling::DAYS_NONE.of(view.voice.lang).to_owned())
        }
        () if view.report.handling.answered.of == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

/// A day in words, or what its column is called.
fn day(view: &View, day: Option<u32>) -> String {
    let number = day.map(|day| day.to_string()).unwrap_or_default();
    view.voice.say(handling::DAY, &[], &[("d", &number)])
}

fn rows(view: &View) -> Vec<Vec<String>> {
    let told = view.report.handling.answered_by_day.iter();
    told.map(|(at, share)| vec![day(view, Some(*at)), percent(u64::from(share.0), 10_000)]).collect()
}

fn picture(props: &PanelProps) -> Html {
    let view = &props.view;
    if props.is_narrow {
        let known = FEW_DAYS.iter().filter_map(|at| Some((*at, sentence::answered_by(&view.curve, *at)?)));
        let bars = known.map(|(at, share)| ShareBar {
            label: day(view, Some(at)).into(),
            text: percent((share * 10_000.0).round() as u64, 10_000).into(),
            share,
        });
        return shares(&bars.collect::<Vec<_>>());
    }
    let steps: Vec<(u32, f64)> = view.curve.steps.iter().map(|(at, left)| (*at, 1.0 - left)).collect();
    let rules = &view.dataset.rules;
    let marks = [rules.answer_months, rules.extended_months].map(|months| Mark {
        day: (f64::from(months) * MONTH) as u32,
        label: view
            .voice
            .say(handling::LIMIT, &[], &[("months", &table_count(months as u64, view.voice.lang))])
            .into(),
    });
    // Both limits may be the same.
    let marks = if marks[0].day == marks[1].day { &marks[..1] } else { &marks[..] };
    let longest = view.curve.longest.unwrap_or(0);
    Curve { steps: &steps, longest, marks, day: &|at| day(view, Some(at)) }.view()
}
