//! 共同办理: whether one unit handles a suggestion or several do.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::state::Panel;
use crate::text::sentence::unit as sentence;
use crate::text::words::handling as words;
use crate::vocabulary::{Coded, HandlingMode};

/// Suggestions by their way of handling.
pub fn joint(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Mode);
    let parts = choice.coded(HandlingMode::VALUES, &[]);
    let gap = match () {
        () if !view.all.handling.by_mode.is_given() => {
            Gap::Absent(words::JOINT_NONE.of(view.voice.lang).to_owned())
        }
        () if parts.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let told = sentence::joint(&view.report.handling, &view.voice);
    Frame {
        gap,
        is_few: is_few(&parts),
        columns: choice.columns(Panel::Joint, &parts),
        rows: choice.rows(&parts, props.needs_rows()),
        picture: choice.stack(&parts, None, props),
        ..Frame::new(Panel::Joint, props, told)
    }
    .view()
}
