//! Columns: cells stay what they were, however many bytes the ones beside them need and whoever leaves.

#![allow(clippy::unwrap_used)]

use jianyi::ingest::{Export, Loader};

fn load(records: &[String]) -> Export {
    let text = format!("[{}]", records.join(","));
    Loader::load(text.as_bytes(), None).unwrap()
}

/// Numbers on both sides of what a byte, two and four hold.
const NUMBERS: [u32; 9] = [0, 254, 255, 7, 65_533, 65_534, 65_535, 4_000_000_000, 1];

fn numbered(place: usize, number: u32) -> String {
    format!(
        r#"{{"proposal_no":"{place}","cosigner_count":{number},"submitted_on":"2023-01-{:02}"}}"#,
        place + 1
    )
}

#[test]
fn a_number_that_needs_more_bytes_leaves_the_others_as_they_are() {
    for count in 1..=NUMBERS.len() {
        let records: Vec<String> = (0..count).map(|place| numbered(place, NUMBERS[place])).collect();
        let table = load(&records).table;
        let read: Vec<Option<u32>> = (0..count).map(|row| table.cosigner_count.get(row)).collect();
        assert_eq!(read, NUMBERS[..count].iter().map(|number| Some(*number)).collect::<Vec<_>>());
    }
}

#[test]
fn who_leaves_takes_only_its_own_cells_along() {
    let mut records: Vec<String> = (0..9).map(|place| numbered(place, NUMBERS[place])).collect();
    // The record of the greatest number must not be held: another of its key says so later.
    records.push(r#"{"proposal_no":"7","confidential":true}"#.to_owned());
    let export = load(&records);
    let kept: Vec<u32> = (0..8).filter_map(|row| export.table.cosigner_count.get(row)).collect();
    assert_eq!(kept, [0, 254, 255, 7, 65_533, 65_534, 65_535, 1]);
    assert_eq!((export.table.len(), export.import.withheld), (8, 2));
    let days: Vec<String> =
        (0..8).filter_map(|row| export.table.submitted_on.get(row)).map(|day| day.to_iso()).collect();
    assert_eq!(days.first().map(String::as_str), Some("2023-01-01"));
    assert_eq!(days.last().map(String::as_str), Some("2023-01-09"));
}

#[test]
fn the_first_and_the_last_day_that_a_date_may_be_are_kept() {
    let days = ["1949-01-01", "2100-12-31", "2023-06-30"];
    let records: Vec<String> = (0..days.len())
        .map(|place| format!(r#"{{"proposal_no":"{place}","replied_on":"{}"}}"#, days[place]))
        .collect();
    let export = load(&records);
    let read: Vec<String> =
        (0..3).filter_map(|row| export.table.replied_on.get(row)).map(|day| day.to_iso()).collect();
    assert_eq!(read, days);
    assert_eq!(export.standing.as_of.map(|day| day.to_iso()).as_deref(), Some("2100-12-31"));
}

#[test]
fn names_of_every_length_are_known_again() {
    let name = |length: usize| "示例甲乙丙丁ab单位".chars().cycle().take(length).collect::<String>();
    let records: Vec<String> = (0..600)
        .map(|place| {
            let name = name(place % 300 + 1);
            format!(r#"{{"proposal_no":"{place}","category":"{name}","lead_units":["{name}","另一{name}"]}}"#)
        })
        .collect();
    let table = load(&records).table;
    assert_eq!((table.category.dictionary().len(), table.lead_units.dictionary().len()), (301, 601));
    for row in 0..600 {
        let name = name(row % 300 + 1);
        assert_eq!(table.category.get(row), Some(name.as_str()));
        assert_eq!(table.lead_units.get(row).collect::<Vec<_>>(), [name.clone(), format!("另一{name}")]);
    }
}

#[test]
fn duplicates_are_told_among_records_that_are_not_settled_and_that_are() {
    for between in [0, 1, 62, 63, 64, 200] {
        let mut records = vec![numbered(0, 5)];
        records.extend((0..between).map(|place| format!(r#"{{"proposal_no":"n{place}"}}"#)));
        records.push(numbered(0, 5));
        records.push(numbered(0, 6));
        let import = load(&records).import;
        let codes: Vec<&str> = import.issues.iter().map(|issue| issue.code).collect();
        assert_eq!((import.accepted, import.duplicates), (between + 1, 2));
        assert_eq!(codes, ["duplicate", "duplicate_differs"]);
    }
}
