//! The list: its order, what narrows it, what is looked for, and which of its rows are drawn.

#![allow(clippy::unwrap_used)]

mod scene;

use jianyi::geometry::window;
use jianyi::ingest::Export;
use jianyi::query::{Filter, Order, Selection, row_named, row_of_key};
use jianyi::report::{DEFINITIONS, Part, why};
use jianyi::state::{Action, Behind, ExportRef, ListedRows, Listing, State};
use scene::{DATASET, RICH, SIX, export};

fn filter(export: &Export, selection: &str) -> (Selection, Filter) {
    let selection = Selection::parse(selection).unwrap();
    let filter = Filter::new(&export.table, &export.standing, &selection).unwrap();
    (selection, filter)
}

fn numbers(export: &Export, selection: &str, listing: Listing) -> Vec<String> {
    let (selection, filter) = filter(export, selection);
    let rows = ListedRows::new(export, &selection, &filter, listing);
    rows.iter().map(|row| export.table.proposal_no.get(*row as usize).to_owned()).collect()
}

fn numbered(numbers: &[&str], more: &str) -> Export {
    let records: Vec<String> =
        numbers.iter().map(|no| format!(r#"{{"proposal_no":"{no}"{more}}}"#)).collect();
    export(DATASET, &records.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn numbers_go_as_numbers_and_sessions_before_them() {
    let export = numbered(&["10", "9", "0011", "第7号", "无", "2"], "");
    assert_eq!(numbers(&export, "", Listing::default()), ["2", "9", "10", "0011", "第7号", "无"]);
    let records = [
        r#"{"proposal_no":"1","congress_term":14,"session_no":2}"#,
        r#"{"proposal_no":"2","congress_term":14,"session_no":1}"#,
        r#"{"proposal_no":"3","congress_term":13,"session_no":5}"#,
    ];
    assert_eq!(numbers(&scene::export(DATASET, &records), "", Listing::default()), ["3", "2", "1"]);
}

#[test]
fn days_go_from_the_earliest_and_records_without_one_come_last() {
    let export = export(DATASET, SIX);
    let by = |order| numbers(&export, "", Listing { order, behind: None });
    assert_eq!(by(Order::Replied), ["6", "3", "1", "2", "4", "5"]);
    assert_eq!(by(Order::Assigned), ["1", "2", "3", "4", "6", "5"], "the same day as in the file");
    assert_eq!(by(Order::Due).last().unwrap(), "5");
}

#[test]
fn a_selection_and_a_part_of_a_figure_narrow_it_together() {
    let export = export(DATASET, SIX);
    let behind = |key, part| Listing { order: Order::Number, behind: Some(Behind { key, part }) };
    assert_eq!(numbers(&export, "", behind("handling.solved", Part::Counted)), ["1"]);
    assert_eq!(numbers(&export, "", behind("handling.answered", Part::Of)), ["1", "2", "3", "4", "6"]);
    assert_eq!(numbers(&export, "category=财政经济", behind("handling.answered", Part::Counted)), ["3", "6"]);
    assert_eq!(numbers(&export, "stage=withdrawn", behind("handling.answered", Part::Of)), [""; 0]);
}

#[test]
fn the_list_behind_every_part_is_as_long_as_the_part() {
    let export = export(DATASET, SIX);
    let (selection, filter) = filter(&export, "");
    let mut held = 0;
    for definition in DEFINITIONS {
        let Some(why) = why(&export, &selection, &filter, definition.key) else { continue };
        let len = |part| {
            let behind = Some(Behind { key: definition.key, part });
            ListedRows::new(&export, &selection, &filter, Listing { order: Order::Number, behind }).len()
        };
        assert_eq!(len(Part::Counted), why.counted.rows.len(), "{}", definition.key);
        for (reason, left) in &why.left_out {
            assert_eq!(len(Part::LeftOut(*reason)), left.rows.len(), "{}", definition.key);
            held += 1;
        }
    }
    assert!(held > 10, "only {held} reasons were seen");
}

fn after_find(text: &str) -> String {
    let mut state = State::default();
    state.apply(Action::Loaded(ExportRef::new(export(DATASET, RICH))));
    state.apply(Action::Find(text.to_owned()));
    state.selection.to_string()
}

#[test]
fn numbers_are_chosen_and_words_are_looked_for() {
    assert_eq!(after_find(" 11  13 "), "no=11,13");
    assert_eq!(after_find("14-1-0011"), "q=14-1-0011", "no such number");
    assert_eq!(after_find("14-1-11"), "no=14-1-11");
    assert_eq!(after_find("11 99"), "q=11%2099", "one of them is no number of these data");
    assert_eq!(after_find("村道"), "q=村道");
    assert_eq!(after_find("  "), "");
}

#[test]
fn a_record_is_found_by_its_key_and_by_what_others_call_it() {
    let export = export(DATASET, RICH);
    let table = &export.table;
    for row in 0..table.len() {
        assert_eq!(row_of_key(table, &table.whole_key(row)), Some(row));
    }
    assert_eq!(row_of_key(table, "11"), None, "a key is whole");
    assert_eq!(row_named(table, "11", 2), Some(0));
    assert_eq!(row_named(table, "14-1-12", 0), Some(1));
    assert_eq!(row_named(table, "13-1-12", 0), None);
    assert_eq!(row_named(table, "11", 0), None, "its own number names no other");
}

#[test]
fn a_window_holds_what_is_seen_and_room_for_the_rest() {
    let (box_px, row_px, len) = (800, 50, 10_000);
    for top in (0..len as u32 * row_px - box_px).step_by(1_234) {
        let seen = window(top, box_px, row_px, len);
        assert_eq!(seen.above + seen.count as u32 * row_px + seen.below, len as u32 * row_px);
        assert!(seen.above <= top, "a gap above at {top}");
        assert!(seen.above + seen.count as u32 * row_px >= top + box_px, "a gap below at {top}");
        assert!(seen.count < 40, "{} rows are drawn", seen.count);
    }
    assert_eq!(window(0, 800, 50, 0).count, 0);
    assert_eq!(window(0, 800, 50, 3), jianyi::geometry::Window { first: 0, count: 3, above: 0, below: 0 });
}

#[test]
fn a_list_past_what_browsers_draw_still_ends_at_its_last_row() {
    let len = 1_000_000;
    let whole = 8_000_000;
    let end = window(whole - 800, 800, 104, len);
    assert_eq!(end.first + end.count, len);
    assert_eq!(window(0, 800, 104, len).first, 0);
    let mut last = 0;
    for top in (0..whole - 800).step_by(9_999) {
        let seen = window(top, 800, 104, len);
        assert!(seen.first >= last && seen.above <= top);
        assert!(seen.above + seen.count as u32 * 104 >= top + 800, "a gap below at {top}");
        last = seen.first;
    }
}
