//! 办理结果: the class given with the answer.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::state::Panel;
use crate::text::sentence::handling as sentence;
use crate::text::words::handling;
use crate::vocabulary::{Coded, Outcome};

/// What came of the suggestions.
pub fn outcomes(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Outcome);
    let parts = choice.coded(Outcome::VALUES, &[]);
    let gap = match () {
        () if !view.all.handling.outcomes.is_given() => {
            Gap::Absent(handling::OUTCOMES_NONE.of(view.voice.lang).to_owned())
        }
        () if parts.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let sentence = sentence::outcomes(&view.report.handling.outcomes, &view.voice);
    Frame {
        gap,
        note: sentence::outcomes_note(&view.dataset, &view.voice).unwrap_or_default(),
        is_few: is_few(&parts),
        columns: choice.columns(Panel::Outcomes, &parts),
        rows: choice.rows(&parts, props.is_table),
        picture: choice.stack(&parts, None, props),
        ..Frame::new(Panel::Outcomes, props, sentence)
    }
    .view()
}
