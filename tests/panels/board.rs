//! The board around the panels: its phases, its head, its figures, what is selected.

use std::rc::Rc;

use jianyi::ingest::{Export, Loader};
use jianyi::query::Selection;
use jianyi::state::{Action, ExportRef, Fault, Panel, Phase, Progress, State};
use jianyi::ui::{Board, BoardProps, Tiles};
use yew::prelude::*;

use crate::scene::{self, SIX, export};
use crate::{assert_stored, drawn, given};

fn drawn_board(props: BoardProps) -> String {
    let BoardProps { state, dispatch } = props;
    drawn(html! { <Board {state} {dispatch} /> })
}

#[test]
fn panel_of_a_sample_says_that_it_is_one() {
    let export = export(r#""sample":true"#, SIX);
    let html = drawn_board(board(Phase::Ready(ExportRef::new(export)), Selection::default()));
    let panels = html.matches("<article").count();
    // There are no ballots in these data.
    assert_eq!(panels, Panel::ALL.len() - 1);
    assert_eq!(html.matches("示例数据，均为虚构，不代表任何真实情况。").count(), panels + 1);
}

fn board(phase: Phase, selection: Selection) -> BoardProps {
    let state = State { phase, selection, ..State::default() };
    BoardProps { state: Rc::new(state), dispatch: Callback::noop() }
}

#[test]
fn every_phase_has_its_sentence() {
    let tell = |phase: Phase| drawn_board(board(phase, Selection::default()));
    let ready = |export: Export| Phase::Ready(ExportRef::new(export));
    assert!(tell(Phase::NoSource).contains("还没有设置数据文件。"));
    let loading = tell(Phase::Loading(Progress::Bytes { read: 1, of: 4 }));
    assert!(loading.contains("正在读取数据 25.0%") && loading.contains("max=\"4\" value=\"1\""), "{loading}");
    assert!(tell(Phase::Loading(Progress::Records(120))).contains("正在读取数据，已读120条"));
    let missing = tell(Phase::Failed(Fault::NotFound));
    assert!(missing.contains("没有找到数据文件。") && missing.contains("重新读取"));
    assert!(!tell(Phase::Failed(Fault::WrongSchema)).contains("重新读取"));
    assert!(tell(ready(Loader::load(b"[]", None).unwrap())).contains("数据文件里没有建议。"));
    assert!(tell(ready(export(r#""revoked":true"#, SIX))).contains("这一期数据已撤下。"));
}

#[test]
fn broken_selection_shows_everything() {
    let export = export(scene::DATASET, SIX);
    let selection = Selection::parse("category=没有这一类").unwrap();
    let html = drawn_board(board(Phase::Ready(ExportRef::new(export)), selection));
    assert!(html.contains("共6件代表建议。"));
}

#[test]
fn panels_that_the_export_hides_are_not_drawn() {
    let export = export(r#""hide_panels":["change","themes"]"#, SIX);
    let html = drawn_board(board(Phase::Ready(ExportRef::new(export)), Selection::default()));
    assert!(
        !html.contains("panel-change") && !html.contains("panel-themes") && html.contains("panel-stages")
    );
}

#[test]
fn no_style_stands_in_the_markup() {
    let export = export(scene::DATASET, SIX);
    let html = drawn_board(board(Phase::Ready(ExportRef::new(export)), Selection::default()));
    assert!(!html.contains("style=") && !html.contains("<style"));
    assert!(!html.contains("fill=") && !html.contains("stroke="), "colours stand in the sheet");
}

#[test]
fn head() {
    assert_stored("head", &drawn(jianyi::ui::head(&given(SIX, "").view, None)));
}

#[test]
fn figures() {
    let props = given(SIX, "");
    let tiles = Tiles { view: &props.view, sheet: None, dispatch: &Callback::noop() };
    let html = drawn(tiles.all());
    assert_eq!(html.matches("<li").count(), 10);
    assert_eq!(html.matches("is-first").count(), 4);
    assert_eq!(html.matches("is-absent").count(), 1, "no promises in these data");
}

#[test]
fn chips() {
    let chips = |selection: &str| drawn(jianyi::ui::chips(&given(SIX, selection).view, &Callback::noop()));
    assert_stored("chips", &chips("outcome=solved,planned&key=1"));
    assert_stored("chips-empty", &chips(""));
}

#[test]
fn each_panel_has_its_own_switch() {
    let mut state = State::default();
    state.apply(Action::ToggleTable(Panel::Stages));
    let export = export(scene::DATASET, SIX);
    state.apply(Action::Loaded(ExportRef::new(export)));
    let html = drawn_board(BoardProps { state: Rc::new(state), dispatch: Callback::noop() });
    assert_eq!(html.matches("看图").count(), 1);
    // Those that are folded, and those whose field the data lack, have none.
    assert_eq!(html.matches("看表格").count(), 11);
}
