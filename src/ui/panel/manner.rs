//! 办理态度与办理结果: the manner and the result, one bar under the other in the same tones.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use super::ratings::KEPT;
use crate::query::Dimension;
use crate::report::{Partition, Rounds, Satisfaction};
use crate::state::{Panel, View};
use crate::text::sentence::satisfaction as sentence;
use crate::text::words::{name, satisfaction as words};
use crate::text::{Phrase, table_count, term_label};
use crate::ui::chart::Part;
use crate::vocabulary::{Coded, Rating};

/// What deputies think of the manner, and of the result.
pub fn manner(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let [attitude, result] = figures(&view.report.satisfaction);
    let groups = [
        (name::ATTITUDE, Dimension::Attitude, parts(view, Dimension::Attitude, &attitude)),
        (name::RESULT, Dimension::Result, parts(view, Dimension::Result, &result)),
    ];
    let told = sentence::manner(&attitude, &result, &view.voice);
    let is_few = groups.iter().any(|(.., parts)| is_few(parts));
    Frame {
        gap: gap(view),
        is_few,
        columns: [name::RATINGS, name::ATTITUDE, name::RESULT].map(|head| head.of(lang).to_owned()).to_vec(),
        rows: rows(view, &attitude, &result),
        picture: groups.iter().map(|group| drawn(group, props)).collect(),
        ..Frame::new(Panel::Manner, props, told)
    }
    .view()
}

/// The final ratings of both.
fn figures(satisfaction: &Satisfaction) -> [Partition<Rating>; 2] {
    let last =
        |rounds: &Option<Rounds>| rounds.as_ref().map(|rounds| rounds.last.clone()).unwrap_or_default();
    [last(&satisfaction.attitude), last(&satisfaction.result)]
}

fn gap(view: &View) -> Gap {
    let graded = |figures: &Partition<Rating>| figures.sum(&Rating::GRADES) > 0;
    match () {
        () if !figures(&view.all.satisfaction).iter().all(graded) => {
            Gap::Absent(words::MANNER_NONE.of(view.voice.lang).to_owned())
        }
        () if view.report.satisfaction.attitude.is_none() => {
            Gap::Unfiltered(sentence::totals_only(&view.selection, &view.voice))
        }
        () if view.report.total == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

fn parts(view: &View, dimension: Dimension, figures: &Partition<Rating>) -> Vec<Part> {
    let choice = Choice::new(view, dimension);
    match view.dataset.ratings_as_totals {
        true => choice.fixed(figures, &KEPT),
        false => choice.coded(Rating::VALUES, &KEPT),
    }
}

fn rows(view: &View, attitude: &Partition<Rating>, result: &Partition<Rating>) -> Vec<Vec<String>> {
    let lang = view.voice.lang;
    let shown = attitude.iter().zip(result.iter()).filter(|((_, a), (_, b))| a + b > 0);
    let row = |((rating, a), (_, b)): ((Rating, u64), (Rating, u64))| {
        vec![term_label(rating.term(), lang).to_owned(), table_count(a, lang), table_count(b, lang)]
    };
    shown.map(row).collect()
}

fn drawn((title, dimension, parts): &(Phrase, Dimension, Vec<Part>), props: &PanelProps) -> Html {
    html! {
        <div key={dimension.key()} class="manner-group">
            <h5 class="frame-subtitle">{ title.of(props.view.voice.lang) }</h5>
            { Choice::new(&props.view, *dimension).stack(parts, None, props) }
        </div>
    }
}
