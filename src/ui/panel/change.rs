//! 首次与最终评价: from which grade to which.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::state::{Action, Panel};
use crate::text::sentence::satisfaction::{GRADES, change, change_pair, graded};
use crate::text::words::{name, satisfaction};
use crate::text::{Lang, table_count, term_label};
use crate::ui::chart::{Flow, FlowPart, PairList};
use crate::vocabulary::{Coded, Rating};

/// How ratings changed from the first to the final.
#[component]
pub fn Change(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let flow = graded(view.report.satisfaction.flow.as_deref().unwrap_or_default());
    let all = graded(view.all.satisfaction.flow.as_deref().unwrap_or_default());
    let gap = match () {
        () if all.is_empty() => Gap::Absent(satisfaction::CHANGE_NONE.of(lang).to_owned()),
        () if flow.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let pairs: Vec<(usize, usize, u64)> =
        flow.iter().map(|(from, to, n)| (place(*from), place(*to), *n)).collect();
    let on_pair = props.dispatch.reform(|(from, to): (usize, usize)| picks(from, to));
    let rows =
        flow.iter().map(|(from, to, n)| vec![label(*from, lang), label(*to, lang), table_count(*n, lang)]);
    let columns = vec![
        name::FIRST_RATING.of(lang).to_owned(),
        name::FINAL_RATING.of(lang).to_owned(),
        view.voice.unit.to_owned(),
    ];
    let lines: Vec<_> =
        flow.iter().map(|pair| (place(pair.0), place(pair.1), change_pair(*pair, &view.voice))).collect();
    html! {
        <Frame panel={Panel::Change} view={view.clone()} {gap} is_table={props.is_table} dispatch={props.dispatch.clone()}
            sentence={change(&flow, 0, &view.voice)} {columns} rows={rows.collect::<Vec<_>>()}>
            if props.is_narrow {
                <PairList {lines} on_pair={on_pair.clone()} />
            } else {
                <Flow {pairs} parts={grades(lang)} upper={name::FIRST_RATING.of(lang)} lower={name::FINAL_RATING.of(lang)}
                    {lines} frame_px={props.frame_px} on_pair={on_pair.clone()} />
            }
        </Frame>
    }
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
