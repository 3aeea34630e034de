//! 沟通与公开: whether units spoke with the deputy, and what is public.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use crate::report::Share;
use crate::state::{Panel, View};
use crate::text::Phrase;
use crate::text::sentence::unit as sentence;
use crate::text::words::handling as words;
use crate::ui::chart::{ShareBar, shares};

/// Contact, and what can be read.
pub fn openness(props: &PanelProps) -> Html {
    let view = &props.view;
    let told = sentence::openness(&view.report.handling, &view.voice);
    let figures = figures(view);
    let row =
        |(name, share): &(Phrase, Share)| vec![name.of(view.voice.lang).to_owned(), view.voice.rate(*share)];
    let bar = |(name, share): &(Phrase, Share)| ShareBar {
        label: name.of(view.voice.lang).into(),
        text: view.voice.rate(*share).into(),
        share: share.n as f64 / share.of.max(1) as f64,
    };
    Frame {
        gap: gap(view),
        columns: vec![Panel::Openness.title().of(view.voice.lang).to_owned(), "n/N".to_owned()],
        rows: figures.iter().map(row).collect(),
        picture: shares(&figures.iter().map(bar).collect::<Vec<_>>()),
        ..Frame::new(Panel::Openness, props, told)
    }
    .view()
}

fn figures(view: &View) -> [(Phrase, Share); 3] {
    let handling = &view.report.handling;
    [
        (words::CONTACTED, handling.contacted),
        (words::CONTENT_PUBLIC, handling.content_public),
        (words::REPLY_PUBLIC, handling.reply_public),
    ]
}

fn gap(view: &View) -> Gap {
    let all = &view.all.handling;
    let is_told = all.contacted.of > 0
        || all.disclosure.is_given()
        || all.content_public.n > 0
        || all.reply_public.n > 0;
    match () {
        () if !is_told => Gap::Absent(words::OPENNESS_NONE.of(view.voice.lang).to_owned()),
        () if view.report.total == 0 => Gap::Filtered,
        () => Gap::None,
    }
}
