//! Days and months.

use jianyi::calendar::Day;
use jianyi::ingest::date::{DateForm, date, date_in};

#[track_caller]
fn day(text: &str) -> Day {
    date(text).unwrap_or_else(|| panic!("{text} is no date"))
}

#[test]
fn every_day_of_two_centuries_goes_there_and_back() {
    let mut last = Day(Day::from_ymd(1899, 12, 31).unwrap().0);
    while last.year() < 2101 {
        let next = Day(last.0 + 1);
        let (year, month, day) = next.ymd();
        assert_eq!(Day::from_ymd(year, month, day), Some(next));
        assert!((year, month, day) > last.ymd());
        last = next;
    }
}

#[test]
fn days_that_the_calendar_lacks_are_none() {
    for (year, month, day) in
        [(2023, 2, 29), (2023, 13, 1), (2023, 0, 1), (2023, 4, 31), (1900, 2, 29), (2023, 1, 0)]
    {
        assert_eq!(Day::from_ymd(year, month, day), None);
    }
    assert!(Day::from_ymd(2000, 2, 29).is_some());
}

#[test]
fn months_end_on_the_corresponding_day_or_the_last() {
    assert_eq!(day("2023-02-20").plus_months(3), day("2023-05-20"));
    assert_eq!(day("2023-11-30").plus_months(3), day("2024-02-29"));
    assert_eq!(day("2022-11-30").plus_months(3), day("2023-02-28"));
    assert_eq!(day("2023-10-31").plus_months(6), day("2024-04-30"));
}

#[test]
fn a_weekend_moves_to_monday_and_no_other_day_moves() {
    assert_eq!(day("2023-05-20").off_weekend(), day("2023-05-22"));
    assert_eq!(day("2023-05-21").off_weekend(), day("2023-05-22"));
    for plain in ["2023-05-19", "2023-05-22", "1949-10-03"] {
        assert_eq!(day(plain).off_weekend(), day(plain));
    }
}

#[test]
fn every_style_of_the_contract_is_the_same_day() {
    let styles = [
        "2023-02-20",
        "2023-2-20",
        "2023/2/20",
        "2023.2.20",
        "20230220",
        "2023年2月20日",
        "2023-02-20 09:30",
        "2023-02-20T23:59:59",
        "2023-02-20T09:30:00Z",
        "2023-02-19T16:00:00Z",
        "2023-02-20T07:59:59+08:00",
        "2023-02-20T01:30:00.250+0800",
        "2023年2月20日10时30分",
        "2023年2月20日 10时",
        "20230220 10:00",
    ];
    for style in styles {
        assert_eq!(date(style).map(Day::to_iso).as_deref(), Some("2023-02-20"), "{style}");
    }
    assert_eq!(day("2023-02-20T16:00:00Z").to_iso(), "2023-02-21");
}

#[test]
fn what_is_no_date_of_the_contract_is_none() {
    let bad = [
        "",
        "2023",
        "2023-13-20",
        "2023-02-30",
        "1948-12-31",
        "2101-01-01",
        "20-02-2023",
        "2023-02",
        "2023-02-20x",
        "2023-02/20",
        "二〇二三年二月",
        "1676851200",
        "2023-02-20 25:00",
        "99999999",
        "2023年2月20号",
    ];
    for text in bad {
        assert_eq!(date(text), None, "{text}");
    }
}

#[test]
fn forms_that_a_mapping_names_are_read_as_it_says() {
    let read = |form, text| date_in(form, text, 8 * 60).map(Day::to_iso);
    let is = |day: &str| Some(day.to_owned());
    assert_eq!(read(DateForm::YearMonth, "2014-6"), is("2014-06-01"));
    assert_eq!(read(DateForm::Roc, "102/3/5"), is("2013-03-05"));
    assert_eq!(read(DateForm::Roc, "1020305"), is("2013-03-05"));
    assert_eq!(read(DateForm::Excel, "44977"), is("2023-02-20"));
    assert_eq!(read(DateForm::Excel, "44977.5"), is("2023-02-20"));
    assert_eq!(read(DateForm::Unix, "1676822400"), is("2023-02-20"));
    assert_eq!(read(DateForm::UnixMs, "1676822399999"), is("2023-02-19"));
    assert_eq!(read(DateForm::Unix, "99999999999999"), None);
    assert_eq!(read(DateForm::Roc, "102/13/5"), None);
}
