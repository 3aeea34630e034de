//! 评价与办理结果: what came of a suggestion against what its deputy thinks, and where something is still to be done.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use super::ratings::KEPT;
use crate::query::{Dimension, Pick};
use crate::report::{CrossRow, Mark};
use crate::state::{Action, Panel, View};
use crate::text::sentence::satisfaction as sentence;
use crate::text::words::{name, satisfaction as words};
use crate::text::{Lang, Phrase, table_count, term_label};
use crate::ui::chart::{Cell, CellMark, Matrix, SplitPart, Splits};
use crate::vocabulary::{Coded, Outcome, Rating};

/// Outcomes against ratings.
pub fn cross(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let told = view.report.satisfaction.by_outcome.as_deref().unwrap_or_default();
    let ratings = ratings(view);
    let heads = ratings.iter().map(|rating| term_label(rating.term(), lang).to_owned());
    Frame {
        gap: gap(view),
        columns: std::iter::once(name::OUTCOMES.of(lang).to_owned()).chain(heads).collect(),
        rows: if props.needs_rows() { rows(view, &ratings) } else { Vec::new() },
        picture: picture(props, &ratings),
        ..Frame::new(Panel::Cross, props, sentence::cross(told, &view.voice))
    }
    .view()
}

fn gap(view: &View) -> Gap {
    let all = view.all.satisfaction.by_outcome.as_deref().unwrap_or_default();
    let is_known = |key: &str| Outcome::VALUES.iter().any(|own| own.is_known() && own.term().key == key);
    let is_both = all.iter().any(|row| is_known(row.outcome) && row.ratings.sum(&Rating::GRADES) > 0);
    match &view.cross {
        _ if !is_both => Gap::Absent(words::CROSS_NONE.of(view.voice.lang).to_owned()),
        None => Gap::Unfiltered(sentence::totals_only(&view.selection, &view.voice)),
        Some(rows) if rows.is_empty() => Gap::Filtered,
        Some(_) => Gap::None,
    }
}

fn crossed(view: &View) -> &[CrossRow] {
    view.cross.as_deref().unwrap_or_default()
}

/// The ratings that any outcome has, and those that are always asked for.
fn ratings(view: &View) -> Vec<Rating> {
    let is_there = |rating: &Rating| crossed(view).iter().any(|row| row.ratings[*rating] > 0);
    Rating::VALUES.iter().copied().filter(|rating| KEPT.contains(rating) || is_there(rating)).collect()
}

fn rows(view: &View, ratings: &[Rating]) -> Vec<Vec<String>> {
    let lang = view.voice.lang;
    let row = |row: &CrossRow| {
        let counts = ratings.iter().map(|rating| table_count(row.ratings[*rating], lang));
        std::iter::once(term_label(row.outcome.term(), lang).to_owned()).chain(counts).collect()
    };
    crossed(view).iter().map(row).collect()
}

fn picture(props: &PanelProps, ratings: &[Rating]) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let label = |rating: &Rating| AttrValue::from(term_label(rating.term(), lang));
    let rows: Vec<(AttrValue, Vec<Cell>)> = crossed(view)
        .iter()
        .map(|row| {
            let cells = ratings.iter().map(|rating| cell(view, row, *rating));
            (term_label(row.outcome.term(), lang).into(), cells.collect())
        })
        .collect();
    let on_cell = &on_cell(props, ratings);
    let drawn = if props.is_narrow {
        let part = |rating: &Rating| SplitPart { label: label(rating), tone: rating.term().key };
        let parts: Vec<SplitPart> = ratings.iter().map(part).collect();
        Splits { parts: &parts, rows: &rows, lang, on_cell }.view()
    } else {
        let columns: Vec<AttrValue> = ratings.iter().map(label).collect();
        let caption = Panel::Cross.title().of(lang);
        Matrix { caption, columns: &columns, rows: &rows, lang, on_cell }.view()
    };
    let is_marked =
        |mark: CellMark| rows.iter().flat_map(|(_, cells)| cells).any(|cell| cell.mark == Some(mark));
    let marks = Mark::ALL.into_iter().filter(|mark| is_marked(cell_mark(*mark, lang)));
    html! { <>{ drawn }{ legend(marks.collect(), lang) }</> }
}

fn cell(view: &View, row: &CrossRow, rating: Rating) -> Cell {
    let n = row.ratings[rating];
    let is_fixed = view.dataset.ratings_as_totals;
    let mark = Mark::of(row.outcome, rating).filter(|_| n > 0);
    Cell {
        n,
        is_picked: !is_fixed
            && view.selection.picks(Dimension::Outcome, &Pick::of_term(row.outcome.term()))
            && view.selection.picks(Dimension::Rating, &Pick::of_term(rating.term())),
        is_fixed,
        mark: mark.map(|mark| cell_mark(mark, view.voice.lang)),
    }
}

/// Both sides of a cell are picked at once.
fn on_cell(props: &PanelProps, ratings: &[Rating]) -> Callback<(usize, usize)> {
    let outcomes: Vec<Outcome> = crossed(&props.view).iter().map(|row| row.outcome).collect();
    let ratings = ratings.to_vec();
    props.dispatch.reform(move |(row, column): (usize, usize)| {
        let outcome = outcomes.get(row).map_or(Pick::Missing, |outcome| Pick::of_term(outcome.term()));
        let rating = ratings.get(column).map_or(Pick::Missing, |rating| Pick::of_term(rating.term()));
        Action::PickAll(vec![(Dimension::Outcome, outcome), (Dimension::Rating, rating)])
    })
}

/// What a mark is called, and what it says.
fn words_of(mark: Mark) -> (&'static str, Phrase, Phrase) {
    match mark {
        Mark::FollowUp => ("follow-up", words::FOLLOW_UP, words::FOLLOW_UP_SAID),
        Mark::TalkAgain => ("talk-again", words::TALK_AGAIN, words::TALK_AGAIN_SAID),
    }
}

fn cell_mark(mark: Mark, lang: Lang) -> CellMark {
    let (key, label, _) = words_of(mark);
    CellMark { key, label: label.of(lang) }
}

/// What the marks say.
fn legend(marks: Vec<Mark>, lang: Lang) -> Html {
    let entry = |mark: Mark| {
        let (key, label, said) = words_of(mark);
        html! {
            <li {key}>
                <span class={classes!("cell-mark", ["is-", key].concat())}>{ label.of(lang) }</span>
                { said.of(lang) }
            </li>
        }
    };
    html! {
        <ul class="cross-marks">{ for marks.into_iter().map(entry) }</ul>
    }
}
