//! Past a limit a record or file is left out, the rest is read, and the limit is named.

#![allow(clippy::unwrap_used)]

use jianyi::ingest::{Export, Limit, LoadError, Loader};

fn load(text: &str) -> Result<Export, LoadError> {
    Loader::load(text.as_bytes(), None)
}

/// Row, field, code and text of an issue.
type Said = (u64, String, &'static str, String);

/// Numbers of the records that were accepted, and what was said.
#[track_caller]
fn account(text: &str) -> (Vec<String>, Vec<Said>) {
    let export = load(text).unwrap();
    let import = &export.import;
    assert_eq!(import.read, import.accepted + import.rejected + import.duplicates + import.withheld);
    let numbers = (0..export.table.len()).map(|row| export.table.proposal_no.get(row).to_owned());
    let issues = import.issues.iter().map(|issue| {
        let field = issue.field.clone().unwrap_or_default();
        (issue.row.unwrap_or_default(), field, issue.code, issue.text.clone())
    });
    (numbers.collect(), issues.collect())
}

/// A list with a good record before and after this one.
fn between(record: &str) -> String {
    format!(r#"[{{"proposal_no":"1"}},{record},{{"proposal_no":"3"}}]"#)
}

#[track_caller]
fn is_left_out(record: &str, limit: Limit) {
    let wanted = vec![(2, String::new(), limit.code(), limit.amount().to_owned())];
    for text in [between(record), between(record).trim_matches(['[', ']']).replace("},{", "}\n{")] {
        assert_eq!(
            account(&text),
            (vec!["1".to_owned(), "3".to_owned()], wanted.clone()),
            "{}",
            limit.code()
        );
    }
}

#[test]
fn a_record_that_is_too_deep() {
    let nested =
        |depth: usize| format!(r#"{{"proposal_no":"2","x":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    assert_eq!(account(&between(&nested(63))).0.len(), 3);
    is_left_out(&nested(64), Limit::Nesting);
    is_left_out(&nested(100_000), Limit::Nesting);
}

#[test]
fn a_string_that_is_too_long_whatever_field_it_stands_in() {
    let text =
        |name: &str, length: usize| format!(r#"{{"proposal_no":"2","{name}":"{}"}}"#, "x".repeat(length));
    assert_eq!(account(&between(&text("title", 64 << 10))).0.len(), 3);
    is_left_out(&text("title", (64 << 10) + 1), Limit::String);
    is_left_out(&text("别的", (64 << 10) + 1), Limit::String);
}

#[test]
fn a_record_that_is_too_long() {
    let list = vec![format!("\"{}\"", "x".repeat(1 << 15)); 33].join(",");
    is_left_out(&format!(r#"{{"proposal_no":"2","别的":[{list}]}}"#), Limit::Record);
}

#[test]
fn a_name_past_the_most_of_a_dimension() {
    let record =
        |n: u32| format!(r#"{{"proposal_no":"{n}","lead_units":["示例{n}"],"lead_deputy":"示例{n}"}}"#);
    let mut records: Vec<String> = (1..=65_536).map(record).collect();
    records.push(r#"{"proposal_no":"x","lead_units":["示例7"]}"#.to_owned());
    let export = load(&format!("[{}]", records.join(","))).unwrap();
    assert_eq!((export.import.accepted, export.import.rejected), (65_536, 1));
    assert_eq!(export.table.lead_units.dictionary().len(), 65_536);
    let issue = &export.import.issues[0];
    let named = (issue.row, issue.field.as_deref(), issue.code, issue.text.as_str());
    assert_eq!(named, (Some(65_536), Some("lead_units"), "too_many_names", "65535"));
    assert_eq!(export.import.limits, [Limit::Names]);
}

#[test]
fn records_past_the_most_of_a_file() {
    let text = format!(
        r#"{{"proposals":[{{"proposal_no":"1"}}{}],"dataset":{{"name":"示例"}}}}"#,
        ",0".repeat(5_000_001)
    );
    let export = load(&text).unwrap();
    assert_eq!((export.import.read, export.import.accepted), (5_000_000, 1));
    assert_eq!(export.dataset.name.as_deref(), Some("示例"));
    assert_eq!(
        (export.import.issues[0].code, export.import.issues[0].text.as_str()),
        ("too_many_records", "5000000")
    );
    assert_eq!(export.import.limits, [Limit::Records]);
    assert_eq!((export.import.issues.len(), export.import.more_issues), (1_000, Some(4_999_000)));
}

#[test]
fn what_stands_around_the_records() {
    let around =
        |dataset: &str| format!(r#"{{"dataset":{{"notes":{dataset}}},"proposals":[{{"proposal_no":"1"}}]}}"#);
    let refusal = |dataset: &str| load(&around(dataset)).unwrap_err();
    assert_eq!(refusal(&format!("\"{}\"", "x".repeat(70_000))), LoadError::Limit(Limit::String));
    assert_eq!(refusal(&format!("{}{}", "[".repeat(70), "]".repeat(70))), LoadError::Limit(Limit::Nesting));
    assert_eq!(refusal("nul"), LoadError::Frame);
}

#[test]
fn a_line_of_two_hundred_megabytes_costs_no_other() {
    let long = "x".repeat(1 << 20);
    let mut loader = Loader::new(None);
    loader.feed(b"{\"proposal_no\":\"1\"}\n{\"proposal_no\":\"2\",\"title\":\"");
    (0..200).for_each(|_| loader.feed(long.as_bytes()));
    loader.feed(b"\"}\n{\"proposal_no\":\"3\"}\n");
    let export = loader.finish().unwrap();
    assert_eq!(
        (export.import.read, export.import.accepted, export.import.limits.as_slice()),
        (3, 2, &[Limit::Record][..])
    );
}
