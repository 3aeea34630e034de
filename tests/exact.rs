//! Figures at their edges: ties of rounding, letters of a place's own, totals past what can be added.

#![allow(clippy::unwrap_used)]

use jianyi::ingest::Loader;
use jianyi::query::Selection;
use jianyi::report::report;
use serde_json::{Value, json};

fn reported(export: &Value) -> Value {
    let export = Loader::load(export.to_string().as_bytes(), None).unwrap();
    serde_json::from_str(&report(&export, &Selection::default()).unwrap().to_json()).unwrap()
}

#[test]
fn a_share_in_the_middle_of_two_is_rounded_up() {
    // One of 160 is 0.00625: a product of floats may fall short of it.
    let report = reported(&json!({"dataset": {"as_of": "2023-02-05"}, "proposals": [
        {"proposal_no": "1", "assigned_on": "2023-01-01", "replied_on": "2023-01-11"},
        {"proposal_no": "2", "assigned_on": "2023-01-01", "count": 159}
    ]}));
    assert_eq!(report["handling"]["answered_by_day"], json!([[30, 0.0063]]));
}

#[test]
fn every_tie_of_one_event_is_rounded_up() {
    for of in [160u64, 800, 1_440, 1_600, 2_000] {
        for n in (1..of).filter(|n| n * 20_000 % of == 0 && n * 20_000 / of % 2 == 1).take(40) {
            let report = reported(&json!({"dataset": {"as_of": "2023-02-05"}, "proposals": [
                {"proposal_no": "1", "assigned_on": "2023-01-01", "replied_on": "2023-01-11", "count": n},
                {"proposal_no": "2", "assigned_on": "2023-01-01", "count": of - n}
            ]}));
            let wanted = (n * 20_000 / of).div_ceil(2) as f64 / 10_000.0;
            assert_eq!(report["handling"]["answered_by_day"][0][1], json!(wanted), "{n} of {of}");
        }
    }
}

#[test]
fn letters_of_an_own_scheme_are_read_as_they_are_printed_there() {
    let report = reported(&json!({
        "dataset": {"reply_scheme": "own", "schemes": {"own": {"A类": {"outcome": "solved", "label": "示例办成"}}}},
        "proposals": [
            {"proposal_no": "1", "reply_class": "A类"},
            {"proposal_no": "2", "reply_class": "A"},
            {"proposal_no": "3", "reply_class": "示例办成"},
            {"proposal_no": "4", "reply_class": "B类"}
        ]
    }));
    assert_eq!(report["handling"]["outcomes"]["solved"], json!(3));
    assert_eq!(report["handling"]["outcomes"]["unknown"], json!(1));
}

#[test]
fn an_outcome_that_only_totals_have_is_in_no_list_of_outcomes() {
    let report = reported(&json!({
        "dataset": {"ratings": "totals"},
        "proposals": [{"proposal_no": "1"}],
        "rating_totals": [{"round": "final", "dimension": "overall", "outcome": "deferred", "satisfied": 3}]
    }));
    let outcomes: Vec<&str> = report["satisfaction"]["by_outcome"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes, ["missing"]);
}

#[test]
fn totals_past_all_counting_stay_at_the_most() {
    let total = json!({"round": "final", "dimension": "overall",
        "satisfied": 9_007_199_254_740_991u64, "basically": 9_007_199_254_740_991u64});
    let report = reported(&json!({
        "dataset": {"ratings": "totals"}, "proposals": [], "rating_totals": vec![total; 2_100]
    }));
    let satisfied = &report["satisfaction"]["satisfied"];
    assert!(satisfied["n"].as_u64() <= satisfied["of"].as_u64(), "{satisfied}");
}
