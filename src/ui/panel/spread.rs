//! 由点到面: what wider results suggestions led to.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{fixed, is_few};
use super::frame::{Frame, Gap};
use crate::state::{Panel, View};
use crate::text::sentence::follow_up as sentence;
use crate::text::table_count;
use crate::text::words::follow_up as words;
use crate::ui::chart::{Part, Stack};
use crate::vocabulary::{Coded, MeasureKind, Reach};

/// The measures by what they are, and by how far they reach.
pub fn spread(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let measures = &view.report.follow_up.measures;
    let groups = [
        (words::BY_KIND.of(lang), fixed(&measures.by_kind, MeasureKind::VALUES, &view.voice)),
        (words::BY_REACH.of(lang), fixed(&measures.by_reach, Reach::VALUES, &view.voice)),
    ];
    let rows = groups.iter().flat_map(|(name, parts)| {
        let row =
            move |part: &Part| vec![[name, lang.colon(), &part.label].concat(), table_count(part.n, lang)];
        parts.iter().map(row)
    });
    Frame {
        gap: gap(view),
        is_few: is_few(&groups[0].1),
        columns: vec![Panel::Spread.title().of(lang).to_owned(), words::MEASURE.of(lang).to_owned()],
        rows: rows.collect(),
        picture: groups.iter().map(|(name, parts)| drawn(name, parts, props)).collect(),
        ..Frame::new(Panel::Spread, props, sentence::spread(view.followed.spread, measures, &view.voice))
    }
    .view()
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.follow_up.measures.total == 0 => {
            Gap::Absent(words::SPREAD_NONE.of(view.voice.lang).to_owned())
        }
        () if view.report.follow_up.measures.total == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

fn drawn(name: &'static str, parts: &[Part], props: &PanelProps) -> Html {
    let on_pick = &Callback::noop();
    let stack = Stack { parts, band: None, lang: props.view.voice.lang, frame_px: props.frame_px, on_pick };
    html! {
        <div key={name} class="spread-group">
            <h5 class="frame-subtitle">{ name }</h5>
            { stack.view() }
        </div>
    }
}
