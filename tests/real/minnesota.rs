//! The bills of one session of a state, twice: an object by id with nested lists, and a plain list with
//! other types, other dates and lists within texts.

use jianyi::report::Share;
use jianyi::vocabulary::Status;

use super::{Export, account, distinct, faults, figures, load_fields, unrecognised};

const BY_ID: &str = "us_mn_bills_2013/bills.json";
const LIST: &str = "us_mn_bills_2013/bills-list.json";

fn load_by_id() -> Option<Export> {
    super::load(BY_ID, include_str!("../mappings/us_mn_bills_2013.json"))
}

// `presented` is 5/22/13, a form of date that the contract does not have. `topics` is a list, and a
// category is one value: neither is mapped.
fn load_list() -> Option<Export> {
    super::load(LIST, include_str!("../mappings/us_mn_bills_2013_list.json"))
}

/// The numbers of the records in one stage, in their order.
fn numbers(export: &Export, stage: Status) -> Vec<&str> {
    let table = &export.table;
    let mut found: Vec<&str> = (0..table.len())
        .filter(|row| table.status.get(*row) == stage)
        .map(|row| table.proposal_no.get(row))
        .collect();
    found.sort_unstable();
    found
}

#[test]
fn an_object_by_id_and_a_list_hold_the_same_bills() {
    let (Some(by_id), Some(list)) = (load_by_id(), load_list()) else { return };
    // Bills are closed and never answered, which is said of each.
    for (export, closed) in [(&by_id, 132), (&list, 130)] {
        assert_eq!((account(export), faults(export)), ((132, 132, 0, 0), closed));
    }
    for stage in [Status::Closed, Status::Unknown] {
        assert_eq!(numbers(&by_id, stage), numbers(&list, stage));
    }
}

#[test]
fn a_bill_that_was_vetoed_in_part_is_of_no_known_stage_in_either() {
    let (Some(by_id), Some(list)) = (load_by_id(), load_list()) else { return };
    assert_eq!(unrecognised(&by_id, "status"), [("partially vetoed", 2)]);
    // Three columns of the list make one status; 1 and 0 of a single one would not tell it.
    assert_eq!(unrecognised(&list, "status"), [("1-1-0", 2)]);
    for export in [&by_id, &list] {
        assert_eq!(numbers(export, Status::Unknown), ["HF 1183", "SF 1236"]);
        let handling = figures(export).handling;
        assert_eq!((handling.stages[Status::Closed], handling.stages[Status::Unknown]), (130, 2));
        assert_eq!(handling.answered, Share { n: 130, of: 130, excluded: 2 });
    }
    let signed = r#""proposal_no":"bill","status":{"from":"signed","values":{"1":"closed"}}"#;
    let Some(signed) = load_fields(LIST, signed) else { return };
    assert_eq!(numbers(&signed, Status::Unknown), ["HF 1823", "HF 853"]);
}

#[test]
fn pointers_reach_into_lists_within_lists() {
    let Some(export) = load_by_id() else { return };
    let table = &export.table;
    assert_eq!((table.proposal_no.get(0), table.title.get(0)), ("SF 1664", "Revisor's bill"));
    assert_eq!(table.lead_deputy.get(0), Some("Ron Latz / Mike Freiberg"));
    assert_eq!(distinct((0..132).map(|row| table.lead_deputy.get(row))), 120);
    let categories = figures(&export).handling.by_category;
    let first: Vec<_> =
        categories.iter().take(3).map(|row| (row.name.as_deref().unwrap_or_default(), row.items)).collect();
    assert_eq!(first, [("Government", 50), ("Business and Economy", 17), ("Health and Science", 12)]);
    // One of them is `Budget, Spending and Taxes`: a comma splits no single value.
    assert_eq!(categories.len(), 15);
}

#[test]
fn a_time_after_a_date_is_dropped_and_the_newest_is_the_day_of_the_figures() {
    let Some(export) = load_by_id() else { return };
    let table = &export.table;
    let submitted = super::days((0..132).map(|row| table.submitted_on.get(row)));
    let closed = super::days((0..132).map(|row| table.closed_on.get(row)));
    assert_eq!((submitted.0, submitted.2.as_str()), (132, "2013-05-20"));
    assert_eq!((closed.0, closed.2.as_str()), (132, "2013-05-28"));
    let report = figures(&export);
    assert_eq!((report.edition.as_of.as_deref(), report.edition.as_of_given), (Some("2013-05-28"), false));
    let months: Vec<_> =
        report.handling.by_month.iter().map(|row| (row.month.as_str(), row.closed)).collect();
    assert_eq!(months, [("2013-02", 3), ("2013-03", 7), ("2013-04", 16), ("2013-05", 106)]);
}

#[test]
fn a_date_in_the_american_order_is_a_bad_date_and_quoted_by_its_shape() {
    let fields = r#""proposal_no":"bill","submitted_on":"presented""#;
    let Some(export) = load_fields(LIST, fields) else { return };
    assert_eq!((0..132).filter(|row| export.table.submitted_on.get(*row).is_some()).count(), 0);
    let of = |shape: &str| export.import.issues.iter().filter(|issue| issue.text == shape).count();
    assert_eq!((of("9/99/99"), of("9/9/99"), export.import.issues.len()), (118, 14, 132));
}

#[test]
fn topics_split_at_two_strokes_keep_their_commas() {
    // Topics are no units; the list of units is where a list can be seen.
    let fields = r#""proposal_no":"bill","co_units":{"from":"topics","split":"||"}"#;
    let Some(export) = load_fields(LIST, fields) else { return };
    let topics = || (0..132).flat_map(|row| export.table.co_units.get(row));
    assert_eq!((topics().count(), distinct(topics().map(Some))), (1_112, 200));
    assert_eq!(topics().filter(|topic| *topic == "Government-State").count(), 30);
    assert_eq!(
        topics().filter(|topic| *topic == "Banks, Financial Institutions, and Credit Unions").count(),
        14
    );
    let chambers = load_list().map(|list| figures(&list).handling.by_unit);
    let chambers: Vec<_> = chambers.iter().flatten().map(|unit| (unit.name.as_str(), unit.lead)).collect();
    assert_eq!(chambers, [("house", 89), ("senate", 43)]);
}
