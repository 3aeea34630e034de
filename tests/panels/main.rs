//! Every panel and chart to stored HTML, drawn natively.

#![allow(clippy::unwrap_used)]

mod board;
mod case;
mod chart;
#[path = "../drawing/mod.rs"]
mod drawing;
mod item;
mod key;
mod list;
mod list_file;
mod panel;
mod paper;
#[path = "../scene/mod.rs"]
mod scene;
mod sheet;
mod staff;

use drawing::{assert_stored, drawn, props_of};
use jianyi::text::Lang;
use jianyi::ui::panel::PanelProps;
use scene::view;

fn given(records: &[&str], selection: &str) -> PanelProps {
    props_of(view(records, selection, Lang::Zh))
}
