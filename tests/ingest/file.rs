//! Shapes of files: which are read, which are refused, and what a bad part costs the others.

use jianyi::ingest::{Limit, LoadError};

use crate::{codes, export, issues, mapped, numbers, records, refusal};

#[test]
fn every_shape_gives_the_same_records() {
    let one = r#"{"proposal_no":"0001","title":"示例一"}"#;
    let two = r#"{"proposal_no":"0002","title":"示例 [二]"}"#;
    let shapes = [
        format!(r#"{{"schema":"jianyi/1","dataset":{{"name":"示例"}},"proposals":[{one},{two}]}}"#),
        format!(r#"{{"proposals":[{one} , {two}],"appraisals":[],"dataset":{{"name":"示例"}}}}"#),
        format!("[{one},\n{two}]"),
        format!("{{\"dataset\":{{\"name\":\"示例\"}}}}\n{one}\n{two}\n"),
        format!("{one}\n{two}"),
        format!("\u{feff}[{one},{two}]"),
    ];
    for shape in shapes {
        let export = export(&shape);
        assert_eq!(numbers(&export), ["0001", "0002"], "{shape}");
        assert_eq!(export.table.title.get(1), "示例 [二]");
        assert_eq!(codes(&export), Vec::<&str>::new(), "{shape}");
        let named = shape.contains("dataset");
        assert_eq!(export.dataset.name.as_deref(), named.then_some("示例"), "{shape}");
    }
}

#[test]
fn what_cannot_be_shown_at_all_says_why() {
    assert_eq!(refusal(""), LoadError::NotJson);
    assert_eq!(refusal("<!doctype html><p>[404] {}"), LoadError::NotJson);
    assert_eq!(refusal("NaN"), LoadError::NotJson);
    assert_eq!(refusal(r#"{"schema":"jianyi/9","proposals":[]}"#), LoadError::Schema("jianyi/9".to_owned()));
    assert_eq!(refusal(r#"{"schema":"jianyi/1","proposals":[{"proposal_no":"1""#), LoadError::CutOff);
    assert_eq!(export(r#"{"schema":"jianyi/1","proposals":[]}"#).import.read, 0);
    assert_eq!(export("[]").import.read, 0);
}

#[test]
fn a_file_that_is_cut_off_keeps_its_whole_records_and_what_came_before_them() {
    let cut = r#"{"schema":"jianyi/1","dataset":{"name":"示例","as_of":"2024-01-01"},"proposals":[{"proposal_no":"1"},{"proposal_no":"2"},{"propos"#;
    let export = export(cut);
    assert_eq!(numbers(&export), ["1", "2"]);
    assert_eq!(export.dataset.name.as_deref(), Some("示例"));
    assert_eq!(codes(&export), ["truncated"]);
    let later = r#"{"proposals":[{"proposal_no":"1"}],"dataset":{"name":"示例"},"appraisals":[{"name":"x"#;
    let later = self::export(later);
    assert_eq!((numbers(&later), later.dataset.name.as_deref()), (vec!["1"], Some("示例")));
}

#[test]
fn what_follows_the_first_value_is_read_and_named() {
    let export = export(r#"[{"proposal_no":"1"}] [{"proposal_no":"2"}]"#);
    assert_eq!(numbers(&export), ["1", "2"]);
    assert_eq!(codes(&export), ["trailing_data"]);
}

#[test]
fn a_bad_record_costs_no_other() {
    let export =
        records(r#"{"proposal_no":"1"},{"proposal_no":NaN},7,null,[],{"title":"示例"},{"proposal_no":"2"}"#);
    assert_eq!(numbers(&export), ["1", "2"]);
    assert_eq!((export.import.read, export.import.accepted, export.import.rejected), (7, 2, 5));
    let found: Vec<_> = issues(&export).into_iter().map(|(row, _, code, _)| (row.unwrap(), code)).collect();
    assert_eq!(
        found,
        [(2, "not_json"), (3, "not_object"), (4, "not_object"), (5, "not_object"), (6, "no_number")]
    );
}

#[test]
fn a_record_too_long_for_one_is_left_out_and_named() {
    let long = "长".repeat(400_000);
    let export = records(&format!(r#"{{"proposal_no":"1","title":"{long}"}},{{"proposal_no":"2"}}"#));
    assert_eq!(numbers(&export), ["2"]);
    assert_eq!(issues(&export), [(Some(1), None, "too_long", "1 MiB")]);
}

#[test]
fn what_cannot_be_read_around_the_records_lets_nothing_of_the_file_through() {
    let broken = r#"{"schema":"jianyi/1","dataset":{"sample":true,"revoked":true,},"proposals":[{"proposal_no":"1"}]}"#;
    assert_eq!(refusal(broken), LoadError::Frame);
    let deep = format!(
        r#"{{"a":{}1{},"proposals":[{{"proposal_no":"1"}}]}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    assert_eq!(refusal(&deep), LoadError::Limit(Limit::Nesting));
    let long = format!(
        r#"{{"proposals":[{{"proposal_no":"1"}}],"dataset":{{"notes":"{}"}}}}"#,
        "长".repeat(6 << 20)
    );
    assert_eq!(refusal(&long), LoadError::Limit(Limit::Frame));
}

#[test]
fn a_take_down_is_heard_whoever_says_it() {
    let twice =
        r#"{"dataset":{"revoked":false},"dataset":{"revoked":true},"proposals":[{"proposal_no":"1"}]}"#;
    assert!(export(twice).dataset.revoked);
    assert!(export(r#"{"dataset":{"revoked":false,"revoked":"是"},"proposals":[]}"#).dataset.revoked);
    assert!(!export(r#"{"schema":null,"dataset":{"revoked":false},"proposals":[]}"#).dataset.revoked);
}

#[test]
fn a_line_that_names_the_schema_is_a_record_all_the_same() {
    let lines =
        "{\"schema\":\"jianyi/1\",\"proposal_no\":\"1\"}\n{\"schema\":\"jianyi/1\",\"proposal_no\":\"2\"}";
    assert_eq!(numbers(&export(lines)), ["1", "2"]);
    let foreign =
        mapped(r#""fields":{"proposal_no":"no"}"#, "{\"no\":1,\"schema\":\"x\"}\n{\"no\":2,\"dataset\":3}");
    assert_eq!(numbers(&foreign), ["1", "2"]);
}

#[test]
fn work_grows_with_the_file_and_not_with_its_square() {
    let themes: Vec<String> = (0..60_000).map(|n| format!(r#"{{"name":"示例{n}"}}"#)).collect();
    let rows: Vec<String> = (0..60_000)
        .map(|n| format!(r#"{{"proposal_no":"{n}","key_theme":"示例{n}","reply_class":"{n}"}}"#))
        .collect();
    let units: Vec<String> = (0..60_000).map(|n| format!("\"示例{n}\"")).collect();
    let text = format!(
        r#"{{"dataset":{{"reply_scheme":"own","themes":[{}]}},"proposals":[{},{{"proposal_no":"x","lead_units":[{}]}}]}}"#,
        themes.join(","),
        rows.join(","),
        units.join(","),
    );
    let began = std::time::Instant::now();
    let export = export(&text);
    assert_eq!(export.table.len(), 60_001);
    // Quadratic work on this file took minutes in an unoptimised build; in proportion it takes seconds.
    assert!(began.elapsed().as_secs() < 30, "{:?}", began.elapsed());
}

#[test]
fn a_bad_line_costs_no_other_line() {
    let good = |number: u32| format!(r#"{{"proposal_no":"{number}"}}"#);
    let deep = format!(r#"{{"proposal_no":"9","x":{}{}}}"#, "[".repeat(70), "]".repeat(70));
    let long = format!(r#"{{"proposal_no":"9","title":"{}"}}"#, "长".repeat(6 << 20));
    for bad in [
        r#"{"proposal_no":"2,"x":1}"#,
        r#"{"proposal_no":"2""#,
        r#"{"proposal_no":"2","#,
        r#""a{b""#,
        "{{",
        r#"{"proposal_no":"2","count":1 2}"#,
        r#"{"proposal_no":"2"}}"#,
        &deep,
        &long,
    ] {
        let export = export(&[good(1), bad.to_owned(), good(3), good(4)].join("\n"));
        let kept: Vec<&str> = numbers(&export).into_iter().filter(|number| *number != "2").collect();
        assert_eq!(kept, ["1", "3", "4"], "{}", &bad[..bad.len().min(40)]);
        let import = &export.import;
        assert_eq!(import.read, import.accepted + import.rejected + import.duplicates + import.withheld);
    }
}

#[test]
fn a_bad_element_costs_no_other_element() {
    for bad in
        [r#"{"proposal_no":"2,"x":1}"#, r#"{"proposal_no":"2"}}"#, r#"{"proposal_no":"2","count":1 2}"#]
    {
        let text = format!("[{{\"proposal_no\":\"1\"}},\n{bad},\n{{\"proposal_no\":\"3\"}}]");
        let export = export(&text);
        let kept: Vec<&str> = numbers(&export).into_iter().filter(|number| *number != "2").collect();
        assert_eq!((kept, export.import.rejected), (vec!["1", "3"], 1), "{bad}");
    }
}

#[test]
fn a_second_list_is_named_and_an_id_that_is_cut_off_costs_nothing() {
    let second = export(r#"{"proposals":[],"proposals":[{"proposal_no":"1"}]}"#);
    assert_eq!((second.import.read, codes(&second)), (0, vec!["second_list"]));
    let cut =
        mapped(r#""records":"/items","fields":{"proposal_no":"no"}"#, r#"{"items":{"aa":{"no":"1"},"b"#);
    assert_eq!((numbers(&cut), codes(&cut)), (vec!["1"], vec!["truncated"]));
}
