//! A real export of 5,889 records, read by the mapping beside. It is not part of the repository; where
//! it is absent these tests say so and end.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use jianyi::ingest::{Export, Loader, Mapping};
use jianyi::query::Selection;
use jianyi::report::report;
use jianyi::vocabulary::Status;

const FOLDER: &str = "../shared/data/tw_councilor_suggestions";
const MAPPING: &str = include_str!("mappings/tw_councilor_suggestions.json");

/// The export under a mapping; `None` where the file is not beside the checkout.
fn load(mapping: &str) -> Option<Export> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER).join("suggestions.json");
    let Ok(bytes) = std::fs::read(&path) else {
        println!("skipped: {} is not here", path.display());
        return None;
    };
    Some(Loader::load(&bytes, Some(Mapping::parse(mapping).unwrap())).unwrap())
}

#[test]
fn every_record_is_told_apart_by_number_and_half_year() {
    let Some(export) = load(MAPPING) else { return };
    let import = &export.import;
    assert_eq!((import.read, import.accepted, import.duplicates, import.rejected), (5_889, 5_889, 0, 0));
    assert!(import.issues.iter().all(|issue| issue.code == "unrecognised"), "{:?}", import.issues);
}

#[test]
fn the_bare_number_is_not_unique_and_the_rest_are_counted_as_duplicates() {
    let Some(export) = load(include_str!("mappings/bare_number.json")) else { return };
    assert_eq!((export.import.accepted, export.import.duplicates), (5_406, 483));
}

#[test]
fn values_nobody_told_us_about_stay_unknown_and_white_space_parts_no_names() {
    let Some(export) = load(MAPPING) else { return };
    let report = report(&export, &Selection::default()).unwrap();
    let stages = &report.handling.stages;
    assert_eq!(
        (stages[Status::Handling], stages[Status::Submitted], stages[Status::Unknown]),
        (83, 743, 5_063)
    );
    let tender = &report.import.unrecognised[0];
    assert_eq!((tender.value.as_str(), tender.n), ("公開招標", 4_508));
    assert_eq!(report.satisfaction.satisfied.map(|share| share.of), Some(0));
    assert_eq!(report.handling.median_days, None);
}
