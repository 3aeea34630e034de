//! 评价反馈: how many ratings came back, and how soon after the answer.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few, shared};
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::report::Share;
use crate::state::{Panel, View};
use crate::text::sentence::satisfaction as sentence;
use crate::text::table_count;
use crate::text::words::{handling, satisfaction as words};
use crate::ui::chart::{Part, ShareBar, shares};
use crate::vocabulary::{Coded, Rating};

/// The days within which ratings are counted.
const DAYS: [u32; 5] = [7, 15, 30, 60, 90];

/// The ratings that came back.
pub fn returns(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let figures = &view.report.satisfaction;
    let told =
        sentence::returns(figures.coverage.unwrap_or_default(), figures.rating_lag_median_days, &view.voice);
    let parts = parts(view);
    let lags = lags(view);
    let counted = parts.iter().map(|part| vec![part.label.to_string(), table_count(part.n, lang)]);
    let within = lags.iter().map(|(days, share)| {
        vec![[words::RETURNED_IN.of(lang), lang.colon(), &day(view, *days)].concat(), view.voice.rate(*share)]
    });
    Frame {
        gap: gap(view),
        is_few: is_few(&parts),
        columns: vec![Panel::Returns.title().of(lang).to_owned(), view.voice.unit.to_owned()],
        rows: counted.chain(within).collect(),
        picture: picture(&parts, &lags, props),
        ..Frame::new(Panel::Returns, props, told)
    }
    .view()
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.satisfaction.rating_lag_median_days.is_none() => {
            Gap::Absent(words::RETURNS_NONE.of(view.voice.lang).to_owned())
        }
        () if parts(view).iter().all(|part| part.n == 0) => Gap::Filtered,
        () => Gap::None,
    }
}

/// Those that came back, whatever they say, and those that did not.
fn parts(view: &View) -> Vec<Part> {
    let groups = view.groups(Dimension::Rating);
    let is_grade = |pick: &Pick| Rating::GRADES.iter().any(|grade| *pick == Pick::of_term(grade.term()));
    let returned = groups.iter().filter(|group| is_grade(&group.pick)).map(|group| group.n).sum();
    let returned = Part::fixed(words::RETURNED.of(view.voice.lang), returned, "replied");
    let no_reply = Choice::new(view, Dimension::Rating).coded(&[Rating::NoResponse], &[Rating::NoResponse]);
    shared(std::iter::once(returned).chain(no_reply).collect(), &view.voice)
}

/// How many of those with both days were rated within so many, up to where all were.
fn lags(view: &View) -> Vec<(u32, Share)> {
    let of = view.rating_lags.iter().map(|(_, n)| n).sum();
    let within = |days: u32| view.rating_lags.iter().filter(|(lag, _)| *lag <= days).map(|(_, n)| n).sum();
    let last = DAYS.iter().position(|days| within(*days) == of).unwrap_or(DAYS.len() - 1);
    let told = DAYS.iter().take(last + 1).filter(|_| of > 0);
    told.map(|days| (*days, Share::full(within(*days), of))).collect()
}

fn day(view: &View, days: u32) -> String {
    view.voice.say(handling::DAY, &[("d", days.into())], &[])
}

fn picture(parts: &[Part], lags: &[(u32, Share)], props: &PanelProps) -> Html {
    let view = &props.view;
    let bar = |(days, share): &(u32, Share)| ShareBar {
        label: day(view, *days).into(),
        text: view.voice.rate(*share).into(),
        share: share.n as f64 / share.of.max(1) as f64,
    };
    let bars: Vec<ShareBar> = lags.iter().map(bar).collect();
    html! {
        <>
            { Choice::new(view, Dimension::Rating).stack(parts, None, props) }
            if !bars.is_empty() {
                <h5 class="frame-subtitle">{ words::RETURNED_IN.of(view.voice.lang) }</h5>
                { shares(&bars) }
            }
        </>
    }
}
