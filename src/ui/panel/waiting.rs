//! 等待答复: how far past their due day, and those that have waited longest.

use yew::prelude::*;

use super::PanelProps;
use super::choice::shared;
use super::frame::{Frame, Gap};
use crate::query::Order;
use crate::report::{Age, Part as FigurePart};
use crate::state::{Action, Behind, Entry, Panel, View};
use crate::text::sentence::time as sentence;
use crate::text::words::{handling, sheet};
use crate::text::{Phrase, table_count};
use crate::ui::chart::{Part, Stack};
use crate::ui::entry::entry_button;

/// What waits for an answer.
pub fn waiting(props: &PanelProps) -> Html {
    let view = &props.view;
    let told = sentence::waiting(&view.report.handling, &view.voice);
    let parts = parts(view);
    let lang = view.voice.lang;
    let rows = parts.iter().map(|part| vec![part.label.to_string(), table_count(part.n, lang)]);
    Frame {
        gap: gap(view),
        columns: vec![Panel::Waiting.title().of(lang).to_owned(), view.voice.unit.to_owned()],
        rows: rows.collect(),
        picture: if view.report.handling.waiting > 0 {
            picture(props, &parts)
        } else {
            html! {}
        },
        ..Frame::new(Panel::Waiting, props, told)
    }
    .view()
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.handling.answered.of == 0 => {
            Gap::Absent(handling::WAITING_NONE.of(view.voice.lang).to_owned())
        }
        () if view.report.handling.answered.of == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

/// How an age is called, and its tone: neutral, and darker the longer.
fn age(age: Age) -> (Phrase, &'static str) {
    match age {
        Age::Within => (handling::AGE_WITHIN, "planned"),
        Age::OneMonth => (handling::AGE_ONE_MONTH, "in_progress"),
        Age::ThreeMonths => (handling::AGE_THREE_MONTHS, "tracking"),
        Age::Longer => (handling::AGE_LONGER, "solved"),
        Age::NoDay => (handling::AGE_NO_DAY, "missing"),
    }
}

fn parts(view: &View) -> Vec<Part> {
    let told = Age::ALL.into_iter().zip(view.waiting.ages).filter(|(_, n)| *n > 0);
    let parts = told.map(|(of, n)| {
        let (label, tone) = age(of);
        Part::fixed(label.of(view.voice.lang), n, tone)
    });
    shared(parts.collect(), &view.voice)
}

fn picture(props: &PanelProps, parts: &[Part]) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let on_pick = &Callback::noop();
    let open = |entry: &Entry| entry_button(entry, &view.voice, &props.dispatch);
    let n = view.waiting.rows.len() as u64;
    let see = view.voice.say(sheet::SEE, &[("n", n)], &[]);
    let behind = Behind { key: "handling.waiting", part: FigurePart::Counted };
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::SeeBehind(behind, Order::Assigned));
    html! {
        <>
            { Stack { parts, band: None, lang, frame_px: props.frame_px, on_pick }.view() }
            <p class="waiting-order">{ handling::WAITING_ORDER.of(lang) }</p>
            <ul class="waiting-list">
                { for view.longest.iter().enumerate().map(|(place, entry)| html! { <li key={place}>{ open(entry) }</li> }) }
            </ul>
            <button class="frame-button" type="button" {onclick}>{ see }</button>
        </>
    }
}
