//! Tables as files for a spreadsheet, read again by another reader.

#![allow(clippy::unwrap_used)]

use jianyi::text::csv;
use proptest::prelude::*;

fn cells(of: &[&str]) -> Vec<String> {
    of.iter().map(|cell| (*cell).to_owned()).collect()
}

fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader =
        ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_table_is_followed_by_what_it_is_of() {
    let text =
        csv(&cells(&["单位", "件"]), &[cells(&["示例局", "12,345"])], &cells(&["示例县人大", "", "链接"]));
    assert_eq!(text, "\u{feff}单位,件\r\n示例局,12345\r\n\r\n示例县人大\r\n\r\n链接\r\n");
}

#[test]
fn formulas_are_disarmed_and_numbers_are_not() {
    for formula in ["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx"] {
        assert!(read(&csv(&cells(&[formula]), &[], &[]))[0][0].starts_with('\''), "{formula}");
    }
    for plain in ["-5", "+1.5", "0.1%", "61/70（87.1%）", "2023-05-12"] {
        assert_eq!(read(&csv(&cells(&[plain]), &[], &[]))[0][0], plain);
    }
}

#[test]
fn only_the_separators_of_a_number_are_taken_out() {
    for (cell, read_as) in [
        ("12,345", "12345"),
        ("1,234,567", "1234567"),
        ("1,2", "1,2"),
        ("0001", "0001"),
        ("1234,567", "1234,567"),
        (",123", ",123"),
    ] {
        assert_eq!(read(&csv(&cells(&[cell]), &[], &[]))[0][0], read_as);
    }
}

proptest! {
    #[test]
    fn whatever_stands_in_a_cell_is_read_again(rows in prop::collection::vec(prop::collection::vec("[a-z示例][a-z\"\r\n ,，示例]{0,12}", 3), 1..6)) {
        let text = csv(&rows[0], &rows[1..], &[]);
        prop_assert_eq!(read(&text), rows);
    }
}
