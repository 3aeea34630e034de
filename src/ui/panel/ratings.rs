//! 评价结果: the final overall rating, every state apart.

use yew::prelude::*;

use super::PanelProps;
use super::choice::Choice;
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::report::Partition;
use crate::state::{Panel, View};
use crate::text::sentence::satisfaction::{GRADES, rates, ratings};
use crate::text::words::satisfaction;
use crate::ui::chart::Stack;
use crate::vocabulary::{Coded, Rating};

/// The states that are shown even where nobody chose them.
const KEPT: [Rating; 4] = [Rating::Satisfied, Rating::Basically, Rating::Dissatisfied, Rating::NoResponse];

/// How deputies judged the handling.
#[component]
pub fn Ratings(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Rating);
    let published = published(view);
    let figures = published.clone().unwrap_or_else(|| view.partition(Dimension::Rating));
    let parts = match &published {
        Some(figures) => choice.totals(figures, &KEPT),
        None => choice.coded(Rating::VALUES, &KEPT),
    };
    html! {
        <Frame panel={Panel::Ratings} view={view.clone()} gap={gap(view, &figures)}
            is_table={props.is_table} dispatch={props.dispatch.clone()}
            sentence={ratings(&figures, &view.voice)} second={rates(&figures, &view.voice)}
            columns={choice.columns(Panel::Ratings, &parts)} rows={choice.rows(&parts, props.is_table)}>
            <Stack {parts} lang={view.voice.lang} frame_px={props.frame_px} on_pick={choice.on_pick(&props.dispatch)} />
        </Frame>
    }
}

/// The totals, where the export publishes nothing else.
fn published(view: &View) -> Option<Partition<Rating>> {
    let totals = view.report.satisfaction.overall.as_ref().filter(|_| view.dataset.ratings_as_totals)?;
    Some(totals.last.clone())
}

fn gap(view: &View, figures: &Partition<Rating>) -> Gap {
    let is_given = |figures: &Partition<Rating>| figures.sum(&GRADES) + figures[Rating::NoResponse] > 0;
    match &view.all.satisfaction.overall {
        Some(all) if !is_given(&all.last) => {
            Gap::Absent(satisfaction::RATINGS_NONE.of(view.voice.lang).to_owned())
        }
        _ if figures.total() == 0 => Gap::Filtered,
        _ => Gap::None,
    }
}
