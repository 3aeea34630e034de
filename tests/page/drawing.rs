//! The whole board drawn natively, in any state.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use jianyi::ingest::Loader;
use jianyi::query::Selection;
use jianyi::state::{Action, ExportRef, Panel, Phase, Section, State};
use jianyi::text::Lang;
use jianyi::ui::{Board, BoardProps};
use yew::prelude::*;

use crate::element::Element;

/// The file of the sample.
pub fn sample_text() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("static/sample/proposals.json")).unwrap()
}

pub fn loaded(text: &str) -> ExportRef {
    ExportRef::new(Loader::load(text.as_bytes(), None).unwrap())
}

/// A board of a file.
pub fn state(export: &ExportRef, selection: &str, lang: Lang) -> State {
    let selection = Selection::parse(selection).unwrap();
    State { phase: Phase::Ready(export.clone()), selection, lang, width_px: 1280, ..State::default() }
}

/// Every panel unfolded, with all its parts.
pub fn unfold(state: &mut State) {
    Section::ALL.iter().for_each(|section| state.apply(Action::FoldAll(*section, true)));
    Panel::ALL.iter().for_each(|panel| state.apply(Action::ToggleOpen(*panel)));
}

/// The same with tables in the place of pictures.
pub fn with_tables(mut state: State) -> State {
    Panel::ALL.iter().for_each(|panel| state.apply(Action::ToggleTable(*panel)));
    state
}

pub fn drawn(state: State) -> Element {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let props = BoardProps { state: Rc::new(state), dispatch: Callback::noop() };
    let renderer = yew::LocalServerRenderer::<Board>::with_props(props).hydratable(false);
    Element::read(&runtime.block_on(renderer.render()))
}

/// The panel of a board; `None` where it is not drawn.
pub fn panel_of(page: &Element, panel: Panel) -> Option<&Element> {
    page.of("frame").into_iter().find(|element| element.is(panel.key()))
}
