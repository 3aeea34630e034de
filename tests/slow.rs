//! The report said a second time, slowly: straight from the definitions of the contract over plain JSON records, and
//! held against the program's report field by field.

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod chance;
mod slow {
    pub mod days;
    pub mod differ;
    pub mod facts;
    pub mod figures;
    pub mod follow_up;
    pub mod handling;
    pub mod oversight;
    pub mod read;
    pub mod report;
    pub mod satisfaction;
    pub mod select;
    pub mod supervision;
    pub mod time;
    pub mod words;
}

use jianyi::ingest::{Export, Loader};
use jianyi::query::{Filter, Selection};
use jianyi::report::{cross, rating_lags, regraded};
use jianyi::vocabulary::Coded;
use proptest::prelude::*;
use serde_json::{Value, json};
use slow::days::months_later;
use slow::read::{Data, read};
use slow::report::SAID;
use slow::select::{Clause, DIMENSIONS, text_of, values};
use slow::{differ, oversight, report};

/// Bytes that choose a clause: its dimension and its values.
type Wish = (usize, Vec<usize>);

fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    let wish = (0..DIMENSIONS.len(), prop::collection::vec(any::<usize>(), 1..4));
    prop::collection::vec(wish, 0..4)
}

/// The clauses that are wished for, of the values that there are; one for a dimension.
fn clauses(data: &Data, wishes: &[Wish]) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = vec![];
    for (place, picks) in wishes {
        let (dimension, set) = DIMENSIONS[*place];
        let all = values(data, dimension, set);
        if !all.is_empty() && clauses.iter().all(|clause| clause.0 != dimension) {
            clauses.push((dimension, picks.iter().map(|pick| all[pick % all.len()].clone()).collect()));
        }
    }
    clauses
}

fn load(dataset: &Value, records: &[Value]) -> Export {
    Loader::load(chance::export_of(dataset, records).as_bytes(), None).unwrap()
}

/// The program's report, without what is said of the file itself.
fn fast(export: &Export, selection: &str) -> Value {
    let report = jianyi::report::report(export, &Selection::parse(selection).unwrap()).unwrap();
    let report: Value = serde_json::from_str(&report.to_json()).unwrap();
    SAID.iter().map(|key| ((*key).to_owned(), report[*key].clone())).collect()
}

/// Nothing, or every field in which the two reports differ.
fn compare(export: &Export, data: &Data, clauses: &[Clause]) -> Result<(), TestCaseError> {
    let selection = text_of(clauses);
    let found = differ::differences(&fast(export, &selection), &report::report(data, clauses));
    prop_assert!(found.is_empty(), "under “{}”:\n{}", selection, found.join("\n"));
    Ok(())
}

/// Most records with every field drawn, as those with few fields agree easily.
fn full_records(most: usize) -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(prop::collection::vec(any::<u8>(), 96), 0..most)
        .prop_map(|all| all.iter().enumerate().map(|(no, bytes)| chance::record(no, bytes)).collect())
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..48)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn the_report_of_all_records_is_the_slow_one(
        records in prop_oneof![chance::records(13), full_records(13)],
        bytes in bytes(),
    ) {
        let dataset = chance::dataset(&bytes);
        compare(&load(&dataset, &records), &read(&dataset, &records), &[])?;
    }

    #[test]
    fn the_report_of_a_selection_is_the_slow_one(
        records in prop_oneof![chance::records(13), full_records(13)],
        bytes in bytes(),
        wishes in wishes(),
    ) {
        let dataset = chance::dataset(&bytes);
        let data = read(&dataset, &records);
        compare(&load(&dataset, &records), &data, &clauses(&data, &wishes))?;
    }
}

/// What the panels of ratings ask for beside the report.
fn compare_ratings(export: &Export, data: &Data, clauses: &[Clause]) -> Result<(), TestCaseError> {
    let selection = Selection::parse(&text_of(clauses)).unwrap();
    let filter = Filter::new(&export.table, &export.standing, &selection).unwrap();
    let rows = cross(export, &selection, &filter).unwrap();
    let rows = rows.iter().map(|row| json!({"outcome": row.outcome.term().key, "ratings": row.ratings}));
    let found = differ::differences(&rows.collect(), &slow::satisfaction::cross(data, clauses));
    prop_assert!(found.is_empty(), "under “{}”:\n{}", selection, found.join("\n"));
    let all = slow::select::chosen(data, clauses);
    prop_assert_eq!(regraded(export, &filter), slow::satisfaction::regraded(&all), "{}", selection);
    prop_assert_eq!(rating_lags(export, &filter), slow::time::rating_lags(&all), "{}", selection);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn what_panels_of_ratings_ask_for_is_the_slow_one(
        records in prop_oneof![chance::records(13), full_records(13)],
        bytes in bytes(),
        wishes in wishes(),
    ) {
        let dataset = chance::dataset(&bytes);
        let (export, data) = (load(&dataset, &records), read(&dataset, &records));
        compare_ratings(&export, &data, &[])?;
        compare_ratings(&export, &data, &clauses(&data, &wishes))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn what_panels_tell_of_key_items_is_what_the_slow_ones_tell(
        records in full_records(13),
        bytes in bytes(),
        wishes in wishes(),
    ) {
        let dataset = chance::dataset(&bytes);
        let data = read(&dataset, &records);
        let clauses = clauses(&data, &wishes);
        let selection = text_of(&clauses);
        let fast = oversight::fast(&load(&dataset, &records), &selection);
        let found = differ::differences(&fast, &oversight::slow(&data, &clauses));
        prop_assert!(found.is_empty(), "under “{}”:\n{}", selection, found.join("\n"));
    }
}

proptest! {
    // Each case asks for every value of every dimension.
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_single_value_chooses_what_the_slow_one_chooses(records in full_records(7), bytes in bytes()) {
        let dataset = chance::dataset(&bytes);
        let (export, data) = (load(&dataset, &records), read(&dataset, &records));
        for (dimension, set) in DIMENSIONS {
            for value in values(&data, dimension, set) {
                let clause = (dimension, vec![value]);
                let selection = text_of(std::slice::from_ref(&clause));
                let slow: u64 = slow::figures::weight(&slow::select::chosen(&data, &[clause]));
                prop_assert_eq!(&fast(&export, &selection)["total"], &json!(slow), "{}", selection);
            }
        }
    }
}

#[test]
fn a_difference_is_named_by_its_place_and_both_values() {
    let found = differ::differences(&json!({"a": [1, {"b": 2}]}), &json!({"a": [1, {"b": 3}], "c": null}));
    assert_eq!(found, ["/a/1/b: fast 2, slow 3", "/c: fast has none, slow null"]);
}

#[test]
fn the_days_of_the_slow_report_are_those_of_the_calendar() {
    assert_eq!(months_later("2022-11-30", 3), "2023-02-28");
    assert_eq!(months_later("2023-12-31", 2), "2024-02-29");
    assert_eq!(slow::days::between("2023-12-31", "2024-03-01"), 61);
    assert_eq!(slow::days::next("2024-02-29"), "2024-03-01");
    assert!(slow::days::is_weekend("2023-05-28") && !slow::days::is_weekend("2023-05-29"));
}
