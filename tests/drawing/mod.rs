//! Draws natively, and holds what is drawn against what is stored. A picture that changed is written beside the stored
//! one as `<name>-changed.html`; with JIANYI_BLESS=1 it takes its place.
#![allow(dead_code, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use jianyi::state::{Facet, Panel, View, ViewRef};
use jianyi::ui::panel::PanelProps;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
struct ShownProps {
    html: Html,
}

/// The renderer takes components; this one is whatever it is given.
#[component]
fn Shown(props: &ShownProps) -> Html {
    props.html.clone()
}

/// Renders natively; a line for each element keeps the stored pictures readable.
pub fn drawn(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let renderer = yew::LocalServerRenderer::<Shown>::with_props(ShownProps { html }).hydratable(false);
    runtime.block_on(renderer.render())
}

#[track_caller]
pub fn assert_stored(name: &str, html: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let text = html.replace("><", ">\n<") + "\n";
    let stored = fs::read_to_string(folder.join(name).with_extension("html")).unwrap_or_default();
    if text != stored && std::env::var_os("JIANYI_BLESS").is_some() {
        fs::write(folder.join(name).with_extension("html"), &text).unwrap();
    } else if text != stored {
        fs::write(folder.join(format!("{name}-changed.html")), &text).unwrap();
        panic!("{name} changed: compare tests/snapshots/{name}-changed.html");
    }
}

/// What a panel on a desk is given of a view.
pub fn props_of(view: View) -> PanelProps {
    PanelProps {
        panel: Panel::Stages,
        view: ViewRef::new(view),
        is_table: false,
        is_menu: false,
        picture: None,
        is_explained: false,
        has_link: true,
        is_open: false,
        is_folded: false,
        facet: Facet::default(),
        is_narrow: false,
        frame_px: 600,
        dispatch: Callback::noop(),
    }
}
