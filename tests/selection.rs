//! Selections: their text and what they refuse.

#![allow(clippy::unwrap_used)]

use jianyi::query::{Clause, Dimension, Pick, Range, Selection};
use proptest::prelude::*;

#[track_caller]
fn canonical(text: &str) -> String {
    Selection::parse(text).unwrap().to_string()
}

#[track_caller]
fn refusal(text: &str) -> String {
    Selection::parse(text).unwrap_err().to_string()
}

#[test]
fn clauses_and_values_stand_in_one_order() {
    assert_eq!(
        canonical("key=1&outcome=solved,deferred&stage=replied"),
        "stage=replied&outcome=deferred,solved&key=1"
    );
    assert_eq!(canonical(""), "");
    assert_eq!(canonical("category=b,a,b"), "category=a,b");
}

#[test]
fn values_stand_in_the_order_of_what_they_are_not_of_how_they_are_encoded() {
    assert_eq!(canonical("category=示例　乙,示例1"), "category=示例1,示例%E3%80%80乙");
    assert_eq!(canonical("unit=A%2CB,A(B)"), "unit=A(B),A%2CB");
    assert_eq!(canonical("category=~,%7E"), "category=%7E,~");
}

#[test]
fn a_long_list_of_numbers_is_read_as_fast_as_a_short_one() {
    let text = |n: u32| format!("no={}", (0..n).rev().map(|no| no.to_string()).collect::<Vec<_>>().join(","));
    let took = |text: &str| {
        let began = std::time::Instant::now();
        let selection = Selection::parse(text).unwrap();
        assert!(!selection.is_empty());
        began.elapsed().as_secs_f64()
    };
    let (short, long) = (text(2_000), text(32_000));
    // Sixteen times as many: 16 times as long, and 256 times where each is held against all.
    let ratio = (0..3).map(|_| took(&long) / took(&short)).fold(f64::MAX, f64::min);
    assert!(ratio < 60.0, "{ratio:.0} times as long");
}

#[test]
fn missing_and_unknown_have_signs_of_their_own() {
    assert_eq!(canonical("outcome=~,?,solved"), "outcome=?,solved,~");
    assert_eq!(canonical("category=%7E"), "category=%7E");
    let picks = |text: &str| match Selection::parse(text).unwrap().clause(Dimension::Category) {
        Some(Clause::Any(picks)) => picks.iter().next().cloned(),
        _ => None,
    };
    assert_eq!(picks("category=~"), Some(Pick::Missing));
    assert_eq!(picks("category=%7E"), Some(Pick::Value("~".to_owned())));
}

#[test]
fn the_signs_of_a_selection_and_white_space_are_encoded() {
    assert_eq!(canonical("category=a%26b%20c%2Cd%25"), "category=a%26b%20c%2Cd%25");
    assert_eq!(canonical("category=财政经济"), "category=财政经济");
    assert_eq!(canonical("q=%E3%80%80养老"), "q=%E3%80%80养老");
}

#[test]
fn what_does_not_exist_is_named() {
    assert_eq!(refusal("colour=red"), "no dimension colour");
    assert_eq!(refusal("outcome=solved,done"), "no value done in outcome");
    assert_eq!(refusal("key=2"), "no value 2 in key");
    assert_eq!(refusal("due=~"), "no value ~ in due");
    assert_eq!(refusal("assigned=2023-13"), "no value 2023-13 in assigned");
    assert_eq!(refusal("assigned=2023-05..2023-01"), "no value 2023-05..2023-01 in assigned");
    assert_eq!(refusal("outcome=missing"), "no value missing in outcome");
    assert_eq!(refusal("assigned=2023-+1"), "no value 2023-+1 in assigned");
    assert_eq!(refusal("q=%20"), "no value %20 in q");
}

#[test]
fn a_month_in_a_range_is_all_of_its_days() {
    let range = Range::parse("2023-01..2023-02").unwrap();
    let day = |text| jianyi::ingest::date::date(text).unwrap();
    assert!(range.holds(day("2023-01-01")) && range.holds(day("2023-02-28")));
    assert!(!range.holds(day("2023-03-01")) && !range.holds(day("2022-12-31")));
    assert!(Range::parse("2023-02-28..").unwrap().holds(day("2050-01-01")));
    assert!(Range::parse("..").is_none());
}

#[test]
fn spans_of_days_join_and_missing_days_have_their_sign() {
    assert_eq!(canonical("replied=~,2023-05,2023-01..2023-02,2023-05"), "replied=2023-01..2023-02,2023-05,~");
    assert_eq!(canonical("assigned=~"), "assigned=~");
    assert_eq!(refusal("replied=?"), "no value ? in replied");
}

#[test]
fn picking_the_only_pick_again_takes_the_clause_away() {
    let mut selection = Selection::default();
    let solved = || Pick::Value("solved".to_owned());
    selection.toggle_only(Dimension::Outcome, solved());
    assert_eq!(selection.to_string(), "outcome=solved");
    selection.toggle(Dimension::Outcome, Pick::Missing);
    assert_eq!(selection.to_string(), "outcome=solved,~");
    selection.toggle_only(Dimension::Outcome, solved());
    assert_eq!(selection.to_string(), "outcome=solved");
    selection.toggle_only(Dimension::Outcome, solved());
    assert!(selection.is_empty());
}

#[test]
fn a_panel_is_asked_without_its_own_clause() {
    let selection = Selection::parse("outcome=solved&key=1").unwrap();
    assert_eq!(selection.except(Dimension::Outcome).to_string(), "key=1");
    assert_eq!(selection.except(Dimension::Level).to_string(), "outcome=solved&key=1");
}

proptest! {
    #[test]
    fn any_name_goes_into_a_selection_and_comes_back(name in "\\PC{1,20}") {
        let mut selection = Selection::default();
        selection.toggle(Dimension::Category, Pick::Value(name));
        prop_assert_eq!(Selection::parse(&selection.to_string()), Ok(selection));
    }

    #[test]
    fn any_text_is_parsed_or_refused_without_a_panic(text in "\\PC{0,60}") {
        if let Ok(selection) = Selection::parse(&text) {
            let canonical = selection.to_string();
            prop_assert_eq!(Selection::parse(&canonical).map(|again| again.to_string()), Ok(canonical));
        }
    }
}

#[test]
fn names_are_checked_against_the_data_in_their_one_form() {
    let text = r#"[{"proposal_no":"1","year":2023,"congress_term":14,"session_no":1,"lead_units":["甲"],"co_units":["乙"]}]"#;
    let export = jianyi::ingest::Loader::load(text.as_bytes(), None).unwrap();
    let total = |text: &str| {
        jianyi::report::report(&export, &Selection::parse(text).unwrap())
            .map(|report| report.total)
            .map_err(|error| error.to_string())
    };
    assert_eq!(total("year=2023&session=14-1&unit=甲&co_unit=乙"), Ok(1));
    assert_eq!(total("unit=乙"), Ok(0), "a unit of the list that leads nothing");
    for wrong in ["year=02023", "year=%2B2023", "session=14-01", "session=14", "unit=丙"] {
        assert!(total(wrong).is_err(), "{wrong}");
    }
}
