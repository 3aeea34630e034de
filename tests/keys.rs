//! Pictures by keyboard: each is one stop of the Tab key, at what is picked in it, and Escape lets go of just that.

#![allow(clippy::unwrap_used)]

mod drawing;
mod scene;

use drawing::{drawn, props_of};
use jianyi::ingest::{Export, Loader};
use jianyi::query::{Dimension, Selection};
use jianyi::state::{Action, Panel, State};
use jianyi::text::Lang;
use jianyi::ui::panel::{self, PanelProps};
use scene::view_of;

fn sample() -> Export {
    let text = std::fs::read("static/sample/proposals.json").unwrap();
    Loader::load(&text, None).unwrap()
}

/// A panel as it is drawn of a selection, on a desk and on a phone.
fn pictures(export: &Export, panel: Panel, selection: &str) -> [String; 2] {
    let props = PanelProps { panel, ..props_of(view_of(export, selection, Lang::Zh)) };
    [false, true].map(|is_narrow| drawn(panel::drawn(&PanelProps { is_narrow, ..props.clone() })))
}

/// The tags in a text.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag)
}

/// A selection of the first value of a dimension that occurs, in an address.
fn first_of(export: &Export, dimension: Dimension) -> Option<String> {
    let view = view_of(export, "", Lang::Zh);
    let found = view.groups(dimension).iter().find(|group| group.n > 0)?;
    Some([dimension.key(), "=", &found.pick.encode()].concat())
}

#[test]
fn a_picture_is_one_stop_of_the_tab_key() {
    let export = sample();
    let mut groups = 0;
    for panel in Panel::ALL {
        for html in pictures(&export, *panel, "") {
            for group in html.split("has-arrows").skip(1).filter(|group| group.contains("tabindex=")) {
                groups += 1;
                assert_eq!(group.matches("tabindex=\"0\"").count(), 1, "{}: {group}", panel.key());
            }
            let picture = html.split_once("<figure").map_or("", |(_, picture)| picture);
            for part in tags(picture).filter(|tag| tag.contains("aria-pressed")) {
                assert!(part.contains("tabindex="), "{}: {part}", panel.key());
            }
        }
    }
    assert!(groups > 40, "only {groups} pictures with parts");
}

#[test]
fn what_can_be_picked_in_a_panel_is_what_it_lets_go_of() {
    let export = sample();
    let mut picked = 0;
    for dimension in Dimension::ALL {
        let Some(selection) = first_of(&export, *dimension) else { continue };
        for panel in Panel::ALL {
            let is_picked = pictures(&export, *panel, &selection).iter().any(|html| {
                let mut tags = tags(html).filter(|tag| tag.contains("aria-pressed=\"true\""));
                tags.any(|tag| !tag.contains("ratings-place"))
            });
            picked += u32::from(is_picked);
            let is_listed = panel.dimensions().contains(dimension);
            assert!(!is_picked || is_listed, "{} shows {} as picked", panel.key(), dimension.key());
        }
    }
    assert!(picked >= 15, "only {picked} pictures showed what is picked");
}

#[test]
fn escape_lets_go_of_the_panel_and_of_nothing_else() {
    let mut state = State {
        selection: Selection::parse("outcome=solved&unit=示例局&stage=closed").unwrap(),
        ..State::default()
    };
    state.apply(Action::LetGo(Panel::Outcomes));
    assert_eq!(state.selection, Selection::parse("unit=示例局&stage=closed").unwrap());
    state.apply(Action::LetGo(Panel::Days));
    assert_eq!(
        state.selection,
        Selection::parse("unit=示例局&stage=closed").unwrap(),
        "nothing is picked in it"
    );
}
