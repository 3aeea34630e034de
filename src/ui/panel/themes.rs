//! 重点类别: key suggestions by theme, in the order of the export.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::state::Panel;
use crate::text::sentence::supervision as sentence;
use crate::text::words::supervision;
use crate::ui::chart::Part;

/// Key suggestions by theme.
pub fn themes(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Theme);
    let parts: Vec<Part> = choice.with_shares(choice.named().into_iter().filter_map(key_items).collect());
    let gap = match () {
        () if view.all.supervision.key_items == 0 => {
            Gap::Absent(view.voice.say(supervision::THEMES_NONE, &[], &[]))
        }
        () if parts.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let sentence = sentence::themes(&view.report.supervision, &view.voice);
    Frame {
        gap,
        is_few: is_few(&parts),
        columns: choice.columns(Panel::Themes, &parts),
        rows: choice.rows(&parts, props.needs_rows()),
        picture: choice.bars(Panel::Themes, &parts, None, props),
        ..Frame::new(Panel::Themes, props, sentence)
    }
    .view()
}

/// Only key items have themes. Those without one are shown and cannot be picked: to pick "no theme"
/// would take in every other suggestion.
fn key_items(part: Part) -> Option<Part> {
    let pick = part.pick.clone().filter(|pick| *pick != Pick::Missing);
    (part.marked > 0 || part.is_picked).then_some(Part { n: part.marked, marked: 0, pick, ..part })
}
