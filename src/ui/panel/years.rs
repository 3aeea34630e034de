//! 跨年度办理: by the year of their hand-over, what came of suggestions until now.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, fixed, is_few};
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::report::ByYear;
use crate::state::{Panel, View};
use crate::text::sentence::follow_up as sentence;
use crate::text::words::{follow_up as words, name};
use crate::text::{table_count, term_short};
use crate::ui::chart::{Part, Row, Rows, legend};
use crate::vocabulary::{Coded, Outcome};

/// The years of hand-over.
pub fn years(props: &PanelProps) -> Html {
    let view = &props.view;
    let told = sentence::years(view.followed.years.pursued, &view.voice);
    let outcomes = occurring(view);
    let parts = fixed(&view.followed.years.outcomes(), Outcome::VALUES, &view.voice);
    Frame {
        gap: gap(view),
        is_few: is_few(&parts),
        columns: heads(view, &outcomes),
        rows: if props.needs_rows() { rows(view, &outcomes) } else { Vec::new() },
        picture: picture(&parts, props),
        ..Frame::new(Panel::Years, props, told)
    }
    .view()
}

fn gap(view: &View) -> Gap {
    let known = view.all.follow_up.by_year.iter().filter(|entry| entry.year.is_some());
    match () {
        () if known.count() < 2 => Gap::Absent(words::YEARS_NONE.of(view.voice.lang).to_owned()),
        () if view.followed.years.by_year.is_empty() => Gap::Filtered,
        () => Gap::None,
    }
}

fn occurring(view: &View) -> Vec<Outcome> {
    let all = view.followed.years.outcomes();
    all.iter().filter(|(_, n)| *n > 0).map(|(outcome, _)| outcome).collect()
}

fn label(entry: &ByYear, view: &View) -> String {
    entry.year.map_or_else(|| name::NOT_STATED.of(view.voice.lang).to_owned(), |year| year.to_string())
}

fn heads(view: &View, outcomes: &[Outcome]) -> Vec<String> {
    let lang = view.voice.lang;
    let first = [words::YEAR.of(lang), view.voice.unit].into_iter();
    first.chain(outcomes.iter().map(|outcome| term_short(outcome.term(), lang))).map(str::to_owned).collect()
}

fn rows(view: &View, outcomes: &[Outcome]) -> Vec<Vec<String>> {
    let row = |entry: &ByYear| {
        let counts = outcomes.iter().map(|outcome| entry.outcomes_now[*outcome]);
        let counts = [entry.items].into_iter().chain(counts).map(|n| table_count(n, view.voice.lang));
        std::iter::once(label(entry, view)).chain(counts).collect()
    };
    view.followed.years.by_year.iter().map(row).collect()
}

fn picture(parts: &[Part], props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let choice = Choice::new(view, Dimension::Year);
    let row = |entry: &ByYear| {
        let pick = entry.year.map_or(Pick::Missing, |year| Pick::Value(year.to_string()));
        Row {
            name: choice.one(pick, entry.items),
            parts: fixed(&entry.outcomes_now, Outcome::VALUES, &view.voice),
        }
    };
    let rows: Vec<Row> = view.followed.years.by_year.iter().map(row).collect();
    let on_pick = &choice.on_pick(&props.dispatch);
    html! {
        <>
            { Rows { rows: &rows, lang, frame_px: props.frame_px, is_narrow: props.is_narrow, on_pick }.view() }
            { legend(parts, lang, &Callback::noop()) }
        </>
    }
}
