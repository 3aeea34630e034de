//! 重点与其他建议: the answered among both, of those handed over long enough ago. No ranking.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use crate::report::Share;
use crate::state::{Panel, View};
use crate::text::sentence::supervision as sentence;
use crate::text::words::{handling, name, supervision};
use crate::ui::chart::{ShareBar, shares};

/// Key suggestions and the others.
pub fn compare(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let told = view.compared.map(|both| sentence::compare(&both, &view.voice)).unwrap_or_default();
    let figures = figures(view);
    let row = |(name, share): &(String, Share)| vec![name.clone(), view.voice.rate(*share)];
    let bar = |(name, share): &(String, Share)| ShareBar {
        label: name.clone().into(),
        text: view.voice.rate(*share).into(),
        share: share.n as f64 / share.of.max(1) as f64,
    };
    let columns = [Panel::Compare.title(), handling::ANSWERED].map(|head| head.of(lang).to_owned());
    Frame {
        gap: gap(view),
        columns: columns.to_vec(),
        rows: figures.iter().map(row).collect(),
        picture: shares(&figures.iter().map(bar).collect::<Vec<_>>()),
        ..Frame::new(Panel::Compare, props, told)
    }
    .view()
}

fn figures(view: &View) -> Vec<(String, Share)> {
    let Some(both) = view.compared else { return Vec::new() };
    let others = name::OTHER_ITEMS.of(view.voice.lang).to_owned();
    vec![(view.voice.key_item.clone(), both.key), (others, both.others)]
}

fn gap(view: &View) -> Gap {
    match view.compared {
        _ if view.all.supervision.key_items == 0 => {
            Gap::Absent(view.voice.say(supervision::THEMES_NONE, &[], &[]))
        }
        None => Gap::Absent(handling::WAITING_NONE.of(view.voice.lang).to_owned()),
        Some(_) if view.all.handling.answered.of == 0 => {
            Gap::Absent(handling::WAITING_NONE.of(view.voice.lang).to_owned())
        }
        Some(both) if both.key.of + both.others.of == 0 && !view.selection.is_empty() => Gap::Filtered,
        Some(_) => Gap::None,
    }
}
