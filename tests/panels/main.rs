//! Every panel and chart to stored HTML, drawn natively. A picture that changed is written beside the
//! stored one as `<name>-changed.html`.

#![allow(clippy::unwrap_used)]

mod board;
mod case;
mod chart;
mod item;
mod list;
mod panel;
#[path = "../scene/mod.rs"]
mod scene;
mod sheet;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use jianyi::state::ViewRef;
use jianyi::text::Lang;
use jianyi::ui::panel::PanelProps;
use scene::view;
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
fn drawn(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let renderer = yew::LocalServerRenderer::<Shown>::with_props(ShownProps { html }).hydratable(false);
    runtime.block_on(renderer.render())
}

#[track_caller]
fn assert_stored(name: &str, html: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let text = html.replace("><", ">\n<") + "\n";
    let stored = fs::read_to_string(folder.join(name).with_extension("html")).unwrap_or_default();
    if text != stored {
        fs::write(folder.join(format!("{name}-changed.html")), &text).unwrap();
        panic!("{name} changed: compare tests/snapshots/{name}-changed.html");
    }
}

fn given(records: &[&str], selection: &str) -> PanelProps {
    props_of(ViewRef(Rc::new(view(records, selection, Lang::Zh))))
}

/// A panel that is unfolded, on a desk.
fn props_of(view: ViewRef) -> PanelProps {
    PanelProps {
        view,
        is_table: false,
        is_open: false,
        is_folded: false,
        link: String::new(),
        is_narrow: false,
        frame_px: 600,
        dispatch: Callback::noop(),
    }
}
