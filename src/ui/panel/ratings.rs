//! 评价结果: the final overall rating, every state apart.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::report::Partition;
use crate::state::{Panel, View};
use crate::text::sentence::satisfaction::{self as sentence, GRADES};
use crate::text::words::satisfaction;
use crate::ui::chart::Part;
use crate::vocabulary::{Coded, Rating};

/// The states that are shown even where nobody chose them.
const KEPT: [Rating; 4] = [Rating::Satisfied, Rating::Basically, Rating::Dissatisfied, Rating::NoResponse];

/// How deputies judged the handling.
pub fn ratings(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Rating);
    let figures =
        view.report.satisfaction.overall.as_ref().map(|rounds| rounds.last.clone()).unwrap_or_default();
    let parts = match view.dataset.ratings_as_totals {
        true => choice.totals(&figures, &KEPT),
        false => choice.coded(Rating::VALUES, &KEPT),
    };
    let sentence = sentence::ratings(&figures, &view.voice);
    Frame {
        gap: gap(view, &parts),
        second: sentence::rates(&figures, &view.voice),
        is_few: is_few(&parts),
        columns: choice.columns(Panel::Ratings, &parts),
        rows: choice.rows(&parts, props.needs_rows()),
        picture: choice.stack(&parts, None, props),
        ..Frame::new(Panel::Ratings, props, sentence)
    }
    .view()
}

fn gap(view: &View, parts: &[Part]) -> Gap {
    let is_given = |figures: &Partition<Rating>| figures.sum(&GRADES) + figures[Rating::NoResponse] > 0;
    match &view.all.satisfaction.overall {
        Some(all) if !is_given(&all.last) => {
            Gap::Absent(satisfaction::RATINGS_NONE.of(view.voice.lang).to_owned())
        }
        _ if parts.iter().all(|part| part.n == 0) => Gap::Filtered,
        _ => Gap::None,
    }
}
