//! 3,452 bills of a county council: no number of their own, resolutions in a nested list, categories
//! with stray digits, replies as text.

use jianyi::vocabulary::{Kind, Status};

use super::{Export, account, distinct, faults, figures, load_fields, unrecognised};

const FILE: &str = "tw_hualien_council_bills/bills.json";

// Left out, because a mapping takes no part of a text: the term and session in `resolusion_sitting`
// (第17屆 第20次 臨時大會) and the day of the reply in `execution`. `petitioned_by` is a list to be counted.
// 照案通過 sends a councillor's proposal to the county and ends a bill of the county: it stays unknown.
fn load() -> Option<Export> {
    super::load(FILE, include_str!("../mappings/tw_hualien_council_bills.json"))
}

#[test]
fn the_row_stands_in_for_a_number_and_no_record_is_lost() {
    let Some(export) = load() else { return };
    assert_eq!((account(&export), faults(&export)), ((3_452, 3_452, 0, 0), 0));
    assert_eq!((export.table.proposal_no.get(0), export.table.proposal_no.get(3_451)), ("1", "3452"));
    let Some(bare) = load_fields(FILE, r#""proposal_no":"bill_no""#) else { return };
    assert_eq!(account(&bare), (3_452, 48, 2_070, 1_334));
    let sitting = r#""proposal_no":{"from":["resolusion_sitting","bill_no"],"join":"-"}"#;
    let Some(joined) = load_fields(FILE, sitting) else { return };
    // Without a number the sitting alone is left of the key, and nothing is rejected.
    assert_eq!(account(&joined), (3_452, 1_027, 2_425, 0));
}

#[test]
fn the_resolution_is_the_stage_where_it_is_clear_and_unknown_elsewhere() {
    let Some(export) = load() else { return };
    let stages = figures(&export).handling.stages;
    let parts = [Status::Rejected, Status::UnderReview, Status::Missing, Status::Unknown];
    assert_eq!(parts.map(|part| stages[part]), [27, 3, 243, 3_179]);
    let unknown = unrecognised(&export, "status");
    assert_eq!(unknown.len(), 382);
    let first = [("照案通過。", 1_823), ("照審查意見通過。", 857), ("照案通過", 71), ("三讀照案通過。", 32)];
    assert_eq!(unknown[..4], first);
    assert!(unknown.iter().all(|(value, _)| value.chars().count() <= 40));
}

#[test]
fn the_bills_of_the_county_and_petitions_are_no_motions() {
    let Some(export) = load() else { return };
    let kinds = figures(&export).handling.by_kind;
    assert_eq!((kinds[Kind::Motion], kinds[Kind::Unknown]), (2_124, 1_328));
    assert_eq!(unrecognised(&export, "kind"), [("縣府提案", 1_279), ("人民請願案", 49)]);
}

#[test]
fn values_fold_twenty_four_spellings_into_six_categories() {
    let Some(export) = load() else { return };
    let categories = figures(&export).handling.by_category;
    let rows: Vec<_> = categories.iter().map(|row| (row.name.as_deref().unwrap_or("—"), row.items)).collect();
    let expected = [
        ("建設", 918),
        ("農業", 691),
        ("民政", 197),
        ("保安", 183),
        ("教育", 107),
        ("財政", 77),
        ("—", 1_279),
    ];
    assert_eq!(rows, expected);
    let Some(raw) = load_fields(FILE, r#""proposal_no":{"row":true},"category":"category""#) else { return };
    assert_eq!(distinct((0..raw.table.len()).map(|row| raw.table.category.get(row))), 24);
}

#[test]
fn the_first_of_a_list_is_named_without_the_mark_at_its_end() {
    let Some(export) = load() else { return };
    let table = &export.table;
    let leads = || (0..table.len()).map(|row| table.lead_deputy.get(row));
    assert_eq!((leads().flatten().count(), distinct(leads())), (2_124, 79));
    assert_eq!(leads().filter(|name| *name == Some("陳英妹")).count(), 181);
    assert!(leads().flatten().all(|name| !name.ends_with('\u{a0}')));
    // White space inside a name is the file's: four ways to write one of them stay four.
    let spellings = ["張峻", "張 峻", "張  峻", "張\u{3000}峻"];
    assert_eq!(spellings.map(|name| leads().filter(|lead| *lead == Some(name)).count()), [15, 58, 22, 15]);
    assert_eq!((0..table.len()).filter(|row| table.title.get(*row).is_empty()).count(), 49);
}

#[test]
fn a_reply_that_speaks_of_a_day_is_not_taken_for_its_date() {
    let fields = r#""proposal_no":{"row":true},"replied_on":{"from":"execution","date":"roc"}"#;
    let Some(export) = load_fields(FILE, fields) else { return };
    let days = super::days((0..export.table.len()).map(|row| export.table.replied_on.get(row)));
    assert_eq!(days.0, 0);
    // All 2,104 are bad; the first thousand are listed.
    assert_eq!(export.import.issues.len(), 1_000);
    assert!(export.import.issues.iter().all(|issue| issue.code == "bad_date"));
}

#[test]
fn without_a_date_nothing_is_said_of_time() {
    let Some(export) = load() else { return };
    let report = figures(&export);
    assert_eq!((report.edition.as_of, report.handling.median_days), (None, None));
    assert_eq!((report.handling.answered.of, report.handling.waiting), (0, 0));
}
