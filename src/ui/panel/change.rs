//! 首次与最终评价: from which grade to which.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick, Selection};
use crate::state::{Action, Panel};
use crate::text::sentence::satisfaction::{self as sentence, GRADES, change_pair, graded};
use crate::text::words::{name, satisfaction};
use crate::text::{Lang, table_count, term_label};
use crate::ui::chart::{Flow, FlowPart, Pair, pair_list};
use crate::vocabulary::{Coded, Rating};

/// How ratings changed from the first to the final.
pub fn change(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let flow = graded(&view.flow);
    let all = graded(view.all.satisfaction.flow.as_deref().unwrap_or_default());
    let has_ratings = view.all.satisfaction.coverage.is_some_and(|share| share.of > 0);
    let gap = match () {
        () if !has_ratings => Gap::Absent(satisfaction::RATINGS_NONE.of(lang).to_owned()),
        () if all.is_empty() => Gap::Absent(satisfaction::CHANGE_NONE.of(lang).to_owned()),
        () if flow.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let pairs = flow.iter().map(|pair| Pair {
        from: place(pair.0),
        to: place(pair.1),
        n: pair.2,
        line: change_pair(*pair, &view.voice).into(),
        is_picked: is_picked(&view.selection, Dimension::RatingFirst, pair.0)
            && is_picked(&view.selection, Dimension::Rating, pair.1),
    });
    let pairs: Vec<Pair> = pairs.collect();
    let on_pair = props.dispatch.reform(|(from, to): (usize, usize)| picks(from, to));
    let rows =
        flow.iter().map(|(from, to, n)| vec![label(*from, lang), label(*to, lang), table_count(*n, lang)]);
    let columns = vec![
        name::FIRST_RATING.of(lang).to_owned(),
        name::FINAL_RATING.of(lang).to_owned(),
        view.voice.unit.to_owned(),
    ];
    let picture = if props.is_narrow {
        pair_list(&pairs, &on_pair)
    } else {
        let parts = grades(lang);
        let [upper, lower] = [name::FIRST_RATING, name::FINAL_RATING].map(|name| name.of(lang));
        Flow { parts: &parts, pairs: &pairs, upper, lower, frame_px: props.frame_px, on_pair: &on_pair }
            .view()
    };
    let sentence = sentence::change(
        &graded(view.report.satisfaction.flow.as_deref().unwrap_or_default()),
        view.regraded,
        &view.voice,
    );
    Frame { gap, columns, rows: rows.collect(), picture, ..Frame::new(Panel::Change, props, sentence) }.view()
}

fn is_picked(selection: &Selection, dimension: Dimension, rating: Rating) -> bool {
    selection.picks(dimension, &Pick::of_term(rating.term()))
}

fn place(rating: Rating) -> usize {
    GRADES.iter().position(|grade| *grade == rating).unwrap_or(0)
}

fn label(rating: Rating, lang: Lang) -> String {
    term_label(rating.term(), lang).to_owned()
}

fn grades(lang: Lang) -> Vec<FlowPart> {
    GRADES
        .iter()
        .map(|grade| FlowPart { label: label(*grade, lang).into(), tone: grade.term().key })
        .collect()
}

/// Both ends of a pair are picked at once.
fn picks(from: usize, to: usize) -> Action {
    let pick = |place: usize| Pick::of_term(GRADES[place.min(GRADES.len() - 1)].term());
    Action::PickAll(vec![(Dimension::RatingFirst, pick(from)), (Dimension::Rating, pick(to))])
}
