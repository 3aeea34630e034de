//! 办理进展: one bar from being put forward to being closed, with what left the path at its end.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::state::Panel;
use crate::text::sentence::handling as sentence;
use crate::text::words::{handling, name};
use crate::ui::chart::Band;
use crate::vocabulary::Status;

/// From first to last along the path, then those that left it or cannot be placed.
pub const ORDER: [Status; 16] = {
    use Status::*;
    [
        Submitted,
        UnderReview,
        Filed,
        Assigned,
        Accepted,
        Returned,
        Handling,
        Replied,
        Rehandling,
        Tracking,
        Closed,
        Rejected,
        Withdrawn,
        Merged,
        Missing,
        Unknown,
    ]
};
/// The stages from hand-over on, over which supervision runs.
const SUPERVISED: [&str; 8] =
    ["assigned", "accepted", "returned", "handling", "replied", "rehandling", "tracking", "closed"];

/// How far the suggestions are.
pub fn stages(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Stage);
    let parts = choice.coded(&ORDER, &[]);
    let supervised: u64 = parts.iter().map(|part| part.marked).sum();
    let band = (supervised > 0).then(|| Band {
        label: name::SUPERVISED.of(view.voice.lang).into(),
        parts: parts.iter().map(|part| SUPERVISED.contains(&part.tone)).collect(),
    });
    let gap = match () {
        () if !view.all.handling.stages.is_given() => {
            Gap::Absent(view.voice.say(handling::STAGES_NONE, &[], &[]))
        }
        () if parts.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let sentence =
        sentence::stages(&view.report.handling.stages, view.report.supervision.key_items, &view.voice);
    Frame {
        gap,
        is_few: is_few(&parts),
        columns: choice.columns(Panel::Stages, &parts),
        rows: choice.rows(&parts, props.needs_rows()),
        picture: choice.stack(&parts, band, props),
        ..Frame::new(Panel::Stages, props, sentence)
    }
    .view()
}
