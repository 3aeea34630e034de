//! The board as it is printed.

use std::rc::Rc;

use jianyi::query::Selection;
use jianyi::state::{Action, ExportRef, Panel, Section, State};
use jianyi::text::figure::Figure;
use jianyi::ui::{Board, BoardProps};
use yew::prelude::*;

use crate::drawn;
use crate::scene::{self, SIX, export};

/// A board on which much is open, as a reader may leave it.
fn used(records: &[&str], selection: &str) -> State {
    let mut state = State { width_px: 320, ..State::default() };
    state.apply(Action::Loaded(ExportRef::new(export(scene::DATASET, records))));
    state.apply(Action::SetSelection(Selection::parse(selection).unwrap()));
    state.apply(Action::ToggleMenu(Panel::Stages));
    state.apply(Action::ToggleTerms(Panel::Stages));
    state.apply(Action::ToggleFigure(Section::Overview, Figure::Answered));
    state.apply(Action::Fold(Panel::Stages));
    state
}

fn printed(state: &State) -> String {
    let props = BoardProps { state: Rc::new(state.on_paper()), dispatch: Callback::noop() };
    drawn(html! { <Board ..props /> })
}

#[test]
fn paper_shows_every_panel_unfolded_and_nothing_that_was_open_for_a_screen() {
    let html = printed(&used(SIX, ""));
    let panels = Panel::ALL.iter().filter(|panel| html.contains(&format!("data-panel=\"{}\"", panel.key())));
    // There are no ballots in these data.
    assert_eq!(panels.count(), Panel::ALL.len() - 1);
    for kept_off in ["is-folded", "is-narrow", "frame-menu", "class=\"sheet", "is-open", "section-fold"] {
        assert!(!html.contains(kept_off), "{kept_off}");
    }
    assert_eq!(html.matches("class=\"paper-head\"").count(), 1);
    assert!(html.contains("不能说明什么") && html.contains("三者不是一回事"), "both parts of the foot");
}

#[test]
fn head_of_a_page_tells_what_the_figures_are_narrowed_to() {
    let head = |selection: &str| {
        let html = printed(&used(SIX, selection));
        let (_, from) = html.split_once("class=\"paper-head\"").unwrap();
        from.split_once("dashboard-board").unwrap().0.to_owned()
    };
    assert!(head("category=财政经济").contains("已筛选：内容分类：财政经济"));
    assert!(!head("").contains("已筛选"));
}

#[test]
fn a_suggestion_is_a_sheet_of_its_own() {
    let mut state = used(SIX, "category=财政经济");
    state.apply(Action::OpenItem("----1".to_owned()));
    let html = printed(&state);
    let (sheet, board) = html.split_once("dashboard is-paper").unwrap();
    assert!(
        sheet.contains("paper-head") && sheet.contains("class=\"item") && !sheet.contains("已筛选"),
        "{sheet}"
    );
    assert!(board.starts_with(" paper-sheet") && board.contains("is-covered"));
}

#[test]
fn paper_holds_a_list_of_two_hundred_and_the_first_of_a_longer_one() {
    let rows = |count: usize| {
        let records: Vec<String> = (0..count).map(|n| format!(r#"{{"proposal_no":"{n}"}}"#)).collect();
        let html = printed(&used(&records.iter().map(String::as_str).collect::<Vec<_>>(), ""));
        (html.matches("list-line").count(), html.contains("纸上列出前20条，共201条；全部可以在网页上查。"))
    };
    assert_eq!(rows(200), (200, false));
    assert_eq!(rows(201), (20, true));
}
