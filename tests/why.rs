//! Every figure can be opened: what is found behind it adds up to it.

// A record of chance has many members, and `json!` goes one deeper for each.
#![recursion_limit = "256"]
// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod chance;

use std::collections::BTreeSet;

use chance::{load, record, records};
use jianyi::ingest::{Export, Loader};
use jianyi::query::{Filter, Selection};
use jianyi::report::{DEFINITIONS, Reason, Why, report, why};
use proptest::prelude::*;
use serde_json::{Value, json};

const SELECTIONS: [&str; 6] =
    ["", "key=1", "rating=satisfied,~", "stage=closed&period=in_session", "due=past,none", "q=示例"];
/// Their figure is a number of days, not of records.
const MEDIANS: [&str; 2] = ["handling.median_days", "satisfaction.rating_lag_median_days"];
/// They count promises, of which a record has any number.
const PROMISES: &str = "follow_up.promises_kept";

fn opened(export: &Export, selection: &str, key: &str) -> Option<Why> {
    let selection = Selection::parse(selection).unwrap();
    let filter = Filter::new(&export.table, &export.standing, &selection).unwrap();
    why(export, &selection, &filter, key)
}

fn figure(report: &Value, key: &str) -> Value {
    report.pointer(&format!("/{}", key.replace('.', "/"))).unwrap_or_else(|| panic!("{key}")).clone()
}

#[track_caller]
fn hold(export: &Export, selection: &str) {
    let report = report(export, &Selection::parse(selection).unwrap()).unwrap().to_json();
    let report: Value = serde_json::from_str(&report).unwrap();
    for definition in DEFINITIONS {
        let key = definition.key;
        let why = opened(export, selection, key).unwrap();
        let share = why.share();
        match figure(&report, key) {
            median if MEDIANS.contains(&key) => assert!(median.is_null() || share.n > 0, "{key}"),
            Value::Number(n) => assert_eq!(n.as_u64(), Some(share.n), "{key} of {selection}"),
            whole => assert_eq!(whole, json!(share), "{key} of {selection}"),
        }
        if key != PROMISES {
            assert_eq!(json!(share.of + share.excluded), report["total"], "{key} of {selection}");
            hold_apart(&why);
        }
    }
}

/// No record is behind two parts of one figure.
fn hold_apart(why: &Why) {
    let parts = why.left_out.values().chain([&why.counted, &why.of_only]);
    let rows: Vec<u32> = parts.flat_map(|part| part.rows.iter().copied()).collect();
    assert_eq!(rows.iter().collect::<BTreeSet<_>>().len(), rows.len(), "{}", why.key);
}

proptest! {
    #[test]
    fn what_is_behind_a_figure_adds_up_to_it(records in records(20)) {
        let export = load(&records);
        SELECTIONS.iter().for_each(|selection| hold(&export, selection));
    }
}

#[test]
fn records_are_named_by_their_numbers_and_left_out_by_reason() {
    let text = json!([
        {"proposal_no": "1", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "outcome": "solved"},
        {"proposal_no": "2", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "outcome": "planned"},
        {"proposal_no": "3", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "count": 4},
        {"proposal_no": "4", "assigned_on": "2024-01-05", "congress_term": 14, "session_no": 2},
        {"proposal_no": "5", "status": "withdrawn"}
    ]);
    let export = Loader::load(text.to_string().as_bytes(), None).unwrap();
    let why = opened(&export, "", "handling.solved").unwrap();
    let numbers = |part: &jianyi::report::Behind| part.numbers(&export.table);
    assert_eq!((numbers(&why.counted), numbers(&why.of_only)), (vec!["1".to_owned()], vec!["2".to_owned()]));
    let left: Vec<_> = why.left_out.iter().map(|(reason, part)| (*reason, part.n, numbers(part))).collect();
    assert_eq!(
        left,
        [
            (Reason::NotAnswered, 2, vec!["14-2-4".to_owned(), "5".to_owned()]),
            (Reason::NoClass, 4, vec!["3".to_owned()]),
        ]
    );
}

#[test]
fn nothing_is_behind_totals_nor_behind_a_key_that_no_figure_has() {
    let text = json!({"schema": "jianyi/1", "dataset": {"ratings": "totals"}, "proposals": [record(1, &[9; 60])],
        "rating_totals": [{"round": "final", "dimension": "overall", "counts": {"satisfied": 3}}]});
    let export = Loader::load(text.to_string().as_bytes(), None).unwrap();
    assert_eq!(opened(&export, "", "satisfaction.satisfied"), None);
    assert_eq!(opened(&export, "", "handling.example"), None);
    assert!(opened(&export, "", "handling.answered").is_some());
}
