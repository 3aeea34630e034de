//! 建议来源: when, how and by whom suggestions were put forward.

use yew::prelude::*;

use super::PanelProps;
use super::choice::Choice;
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::state::{Panel, View};
use crate::text::sentence::origin as sentence;
use crate::text::words::handling as words;
use crate::text::{Phrase, table_count};
use crate::ui::chart::Part;
use crate::vocabulary::{Coded, Level, Period, SubmitMode};

/// Where suggestions come from.
pub fn sources(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let told = sentence::sources(&view.report.handling, &view.voice);
    let parts = [
        group(view, words::PERIOD, Dimension::Period, |choice| choice.coded(Period::VALUES, &[])),
        group(view, words::SUBMIT_MODE, Dimension::SubmitMode, |choice| {
            choice.coded(SubmitMode::VALUES, &[])
        }),
        group(view, words::LEVEL, Dimension::Level, |choice| choice.coded(Level::VALUES, &[])),
        group(view, words::DELEGATION, Dimension::Delegation, |choice| choice.named()),
    ];
    let groups: Vec<Group> = parts.into_iter().flatten().collect();
    let rows = groups.iter().flat_map(|group| {
        group
            .parts
            .iter()
            .map(|part| vec![[group.name, lang.colon(), &part.label].concat(), table_count(part.n, lang)])
    });
    let basis = view.all.handling.by_basis.is_given();
    Frame {
        gap: gap(view),
        second: if basis { sentence::basis(view.grounds, &view.voice) } else { String::new() },
        columns: vec![Panel::Sources.title().of(lang).to_owned(), view.voice.unit.to_owned()],
        rows: rows.collect(),
        picture: groups.iter().map(|group| drawn(group, props)).collect(),
        ..Frame::new(Panel::Sources, props, told)
    }
    .view()
}

/// One way of telling suggestions apart.
struct Group {
    name: &'static str,
    dimension: Dimension,
    parts: Vec<Part>,
}

/// Nothing where the data do not tell it, or where there is only one level.
fn group(
    view: &View,
    name: Phrase,
    dimension: Dimension,
    parts: impl Fn(&Choice<'_>) -> Vec<Part>,
) -> Option<Group> {
    let handling = &view.all.handling;
    let levels = handling.by_level.iter().filter(|(level, n)| level.is_known() && *n > 0).count();
    let is_told = match dimension {
        Dimension::Period => handling.by_period.is_given(),
        Dimension::SubmitMode => handling.by_submit_mode.is_given(),
        Dimension::Level => levels > 1,
        _ => handling.by_delegation.iter().any(|entry| entry.name.is_some()),
    };
    let parts =
        || parts(&Choice::new(view, dimension)).into_iter().filter(|part| part.n > 0 || part.is_picked);
    is_told.then(|| Group { name: name.of(view.voice.lang), dimension, parts: parts().collect() })
}

fn gap(view: &View) -> Gap {
    let handling = &view.all.handling;
    let is_told = handling.by_period.is_given()
        || handling.by_submit_mode.is_given()
        || handling.by_delegation.iter().any(|entry| entry.name.is_some());
    match () {
        () if !is_told => Gap::Absent(words::SOURCES_NONE.of(view.voice.lang).to_owned()),
        () if view.report.total == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

fn drawn(group: &Group, props: &PanelProps) -> Html {
    let choice = Choice::new(&props.view, group.dimension);
    let picture = match group.dimension {
        Dimension::Delegation => choice.bars(Panel::Sources, &group.parts, None, props),
        _ => choice.stack(&group.parts, None, props),
    };
    html! {
        <div key={group.dimension.key()} class="sources-group">
            <h5 class="frame-subtitle">{ group.name }</h5>
            { picture }
        </div>
    }
}
