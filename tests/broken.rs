//! Files that are broken, or hold what they should not: what is kept around what is broken, and what never is.

#![allow(clippy::unwrap_used)]

use jianyi::ingest::{Export, Loader, Mapping};
use jianyi::vocabulary::{Outcome, Rating};

fn load(text: &str) -> Export {
    let whole = Loader::load(text.as_bytes(), None).unwrap();
    let mut loader = Loader::new(None);
    text.as_bytes().chunks(3).for_each(|chunk| loader.feed(chunk));
    let parts = loader.finish().unwrap();
    assert_eq!(format!("{:?}", parts.import), format!("{:?}", whole.import), "in chunks of three: {text}");
    whole
}

fn mapped(mapping: &str, text: &str) -> Export {
    let mapping = format!(r#"{{"schema":"jianyi-mapping/1",{mapping}}}"#);
    Loader::load(text.as_bytes(), Some(Mapping::parse(&mapping).unwrap())).unwrap()
}

/// Numbers of the accepted records, then how many were read and rejected.
fn kept(export: &Export) -> (Vec<&str>, u64, u64) {
    let numbers = (0..export.table.len()).map(|row| export.table.proposal_no.get(row)).collect();
    (numbers, export.import.read, export.import.rejected)
}

fn codes(export: &Export) -> Vec<&str> {
    export.import.issues.iter().map(|issue| issue.code).collect()
}

const GOOD: [&str; 3] =
    [r#"{"proposal_no":"1"}"#, r#"{"proposal_no":"3"}"#, r#"{"proposal_no":"4","lead_units":["示例"]}"#];

#[test]
fn a_record_that_is_not_closed_takes_no_other_along() {
    for bad in [
        r#"{"proposal_no":"2","lead_units":["甲""#,
        r#"{"proposal_no":"2","rating_first":{"overall":"满意""#,
        r#"{"proposal_no":"2","x":[1"#,
        r#"{"proposal_no":"2","x":["甲"}"#,
        r#"{"proposal_no":"2"#,
    ] {
        let lines = load(&[GOOD[0], bad, GOOD[1], GOOD[2]].join("\n"));
        assert_eq!(kept(&lines), (vec!["1", "3", "4"], 4, 1), "{bad}");
    }
    // In a list a comma after an open bracket goes on with what is open; a quote or a bracket too many does not.
    for bad in [r#"{"proposal_no":"2","x":["甲"}"#, r#"{"proposal_no":"2"#, r#"{"proposal_no":"2"]}"#] {
        let list = load(&format!("[{}]", [GOOD[0], bad, GOOD[1], GOOD[2]].join(",\n")));
        assert_eq!(kept(&list), (vec!["1", "3", "4"], 4, 1), "{bad}");
    }
}

#[test]
fn a_line_end_in_a_text_costs_one_record() {
    let raw =
        "[{\"proposal_no\":\"1\",\"title\":\"示\n例\"},{\"proposal_no\":\"2\"},{\"proposal_no\":\"3\"}]";
    assert_eq!(kept(&load(raw)), (vec!["2", "3"], 3, 1));
    let open = "[{\"proposal_no\":\"1\"},\n{\"proposal_no\":\"2\",\n  \"title\":\"示例,\n  \"x\":1\n},\n{\"proposal_no\":\"3\"}]";
    assert_eq!(kept(&load(open)), (vec!["1", "3"], 3, 1));
}

#[test]
fn what_is_no_record_counts_once() {
    assert_eq!(kept(&load(r#"[{"proposal_no":"1"},12abc,{"proposal_no":"2"}]"#)), (vec!["1", "2"], 3, 1));
    let lines = load("{\"proposal_no\":\"1\"}\n2023-01-01,xx\nnull\n{\"proposal_no\":\"2\"}");
    assert_eq!(kept(&lines), (vec!["1", "2"], 4, 2));
}

#[test]
fn what_follows_the_data_does_not_make_them_cut_off() {
    for end in [";", " hello", "\nEND", "\n\u{0}\u{0}"] {
        assert_eq!(codes(&load(&format!("[{}]{end}", GOOD[0]))), ["trailing_data"], "{end:?}");
    }
}

#[test]
fn marks_of_files_that_were_put_together_are_no_records() {
    let text = format!("\u{feff}{}\n\u{feff}{}\n", GOOD[0], GOOD[1]);
    assert_eq!(kept(&load(&text)), (vec!["1", "3"], 2, 0));
    assert_eq!(kept(&load("[{\"\u{feff}proposal_no\":\"1\",\" TITLE \":\"示例\"}]")), (vec!["1"], 1, 0));
}

#[test]
fn a_mapping_does_not_overrule_what_a_record_says_of_itself() {
    let text = r#"[{"id":"1","confidential":true},{"id":"2","要求保密":"是"},{"id":"3","公开方式":"不公开"},{"id":"4"}]"#;
    let export = mapped(r#""fields":{"proposal_no":"id"}"#, text);
    assert_eq!((kept(&export).0, export.import.withheld), (vec!["4"], 3));
    // Its own words for what it takes count.
    let own = r#""fields":{"proposal_no":"id","confidential":{"from":"要求保密","values":{"N":"否"}}}"#;
    let export = mapped(own, r#"[{"id":"1","要求保密":"N"},{"id":"2","要求保密":"Y"}]"#);
    assert_eq!(kept(&export).0, ["1"]);
}

#[test]
fn a_file_under_a_mapping_reads_the_same_in_any_chunks() {
    let text = r#"{"proposals":[{"no":1},{"no":2}],"dataset":{"name":"示例"}}"#;
    let mapping =
        || Mapping::parse(r#"{"schema":"jianyi-mapping/1","fields":{"proposal_no":"no"}}"#).unwrap();
    for size in 1..text.len() {
        let mut loader = Loader::new(Some(mapping()));
        text.as_bytes().chunks(size).for_each(|chunk| loader.feed(chunk));
        assert_eq!(kept(&loader.finish().unwrap()), (vec!["1", "2"], 2, 0), "{size}");
    }
}

#[test]
fn of_two_columns_the_stricter_decides_who_may_read() {
    let held = |record: &str| {
        let export = load(&format!(r#"[{{"proposal_no":"1","lead_deputy":"示例甲",{record}}}]"#));
        (export.table.len(), export.table.lead_deputy.code(0) != 0)
    };
    let none = |record: &str| load(&format!(r#"[{{"proposal_no":"1",{record}}}]"#)).table.is_empty();
    assert!(none(r#""公开方式":"全文公开","可否网上公开":"禁止网上公开""#));
    assert!(
        none(r#""disclosure":"full","disclosure":"none""#) && none(r#""公开方式":"内部","公开属性":"公开""#)
    );
    assert_eq!(held(r#""公开方式":"全文公开","可否网上公开":"仅同意公开标题""#), (1, false));
    assert_eq!(held(r#""公开方式":"全文公开","可否网上公开":"可以网上公开""#), (1, true));
}

#[test]
fn a_word_that_was_heard_before_forbids_as_much_again() {
    let known = r#"{"proposal_no":"1","disclosure":"none"},{"proposal_no":"2","disclosure":"title_only"}"#;
    let none = r#"{"proposal_no":"3","disclosure":"full","disclosure":"none"}"#;
    let title = r#"{"proposal_no":"4","disclosure":"full","disclosure":"title_only","lead_deputy":"示例甲"}"#;
    let export = load(&format!("[{known},{none},{title}]"));
    assert_eq!((kept(&export).0, export.import.withheld), (vec!["2", "4"], 2));
    assert_eq!(export.table.lead_deputy.get(1), None);
}

#[test]
fn numbers_of_telephones_are_covered_however_they_are_grouped() {
    for phone in [
        "138-1234-5678",
        "0731-8888-1234",
        "138 1234 5678",
        "138.1234.5678",
        "１３８００１３８０００",
        "138\u{200b}0013\u{200b}8000",
    ] {
        let export = load(&format!(r#"[{{"proposal_no":"1","status":"示例{phone}"}}]"#));
        assert_eq!(export.import.unrecognised[0].value, "示例···", "{phone}");
    }
    let export = load(r#"[{"proposal_no":"1","status":"第12次 3 人"}]"#);
    assert_eq!(export.import.unrecognised[0].value, "第12次 3 人");
}

#[test]
fn classes_of_the_place_are_known_wherever_the_file_names_them() {
    let dataset = r#""dataset":{"reply_scheme":"示例","schemes":{"示例":{"优":{"outcome":"solved","label":"示例优秀"}}}}"#;
    let rows = r#""proposals":[{"案号":"1","办理结果":"优"},{"案号":"2","办理结果":"示例优秀"},{"案号":"3","办理结果":"示例不明"}]"#;
    for text in [format!("{{{dataset},{rows}}}"), format!("{{{rows},{dataset}}}")] {
        let export = load(&text);
        let outcomes: Vec<Outcome> = (0..3).map(|row| export.standing.outcome.get(row)).collect();
        assert_eq!(outcomes, [Outcome::Solved, Outcome::Solved, Outcome::Unknown], "{text}");
        let unrecognised: Vec<_> =
            export.import.unrecognised.iter().map(|value| value.value.as_str()).collect();
        assert_eq!((unrecognised, codes(&export)), (vec!["示例不明"], vec!["unrecognised"]), "{text}");
    }
}

#[test]
fn the_first_round_in_which_something_is_understood_counts_whole() {
    let export = load(
        r#"[{"proposal_no":"1","rating_first":{"overall":"满意"},"rating_first":{"overall":"不满意","attitude":"不满意"}},
            {"proposal_no":"2","rating_overall":"空","满意度":"满意"}]"#,
    );
    assert_eq!(
        (export.table.first_overall.get(0), export.table.first_attitude.get(0)),
        (Rating::Satisfied, Rating::Missing)
    );
    assert_eq!(export.table.flat_overall.get(1), Rating::Satisfied);
}

#[test]
fn objects_that_say_nothing_of_the_contract_are_nothing() {
    let export = load(
        r#"[{"proposal_no":"1","commitments":[{"foo":"x"}],"measures":[{"a":1}],"activities":[{"b":[]}]}]"#,
    );
    let table = &export.table;
    assert_eq!(
        (table.commitments.get(0).len(), table.measures.get(0).len(), table.activities.get(0).len()),
        (0, 0, 0)
    );
}

#[test]
fn a_label_with_the_sign_of_lists_in_it_is_one_value() {
    let export = load(
        r#"[{"proposal_no":"1","提出依据":"代表联络站、代表小组","年度":"2023年度","重点类别":"“示例” 类"}]"#,
    );
    assert!(export.import.issues.is_empty(), "{:?}", export.import.issues);
    assert_eq!((export.table.year.get(0), export.table.key_theme.get(0)), (Some(2023), Some("示例")));
}

#[test]
fn a_take_down_is_heard_in_any_words_but_a_no() {
    for (value, taken) in [
        ("true", true),
        ("\"yes\"", true),
        ("\"已撤下\"", true),
        ("[true]", true),
        ("\"否\"", false),
        ("0", false),
        ("null", false),
    ] {
        let export = load(&format!(r#"{{"dataset":{{"revoked":{value}}},"proposals":[]}}"#));
        assert_eq!(export.dataset.revoked, taken, "{value}");
    }
}

#[test]
fn white_space_of_two_bytes_at_the_end_is_no_part_of_a_text() {
    for space in ['\u{a0}', '\u{85}'] {
        let text = format!(r#"[{{"proposal_no":"12","confidential":true}},{{"proposal_no":"12{space}"}}]"#);
        let import = Loader::load(text.as_bytes(), None).unwrap().import;
        assert_eq!(
            (import.accepted, import.withheld),
            (0, 2),
            "what must not be held is not held under another key"
        );
        let text =
            format!(r#"[{{"proposal_no":"1{space}","title":"(1){space}","lead_units":["b{space}"]}}]"#);
        let table = Loader::load(text.as_bytes(), None).unwrap().table;
        assert_eq!((table.proposal_no.get(0), table.title.get(0)), ("1", "(1)"));
        assert_eq!(table.lead_units.get(0).collect::<Vec<_>>(), ["b"]);
    }
}

#[test]
fn a_number_with_the_least_exponent_is_left_as_it_is_written() {
    for number in ["1e-2147483648", "1e2147483647", "1e-99999999999", "1e-31"] {
        let export = Loader::load(format!(r#"[{{"proposal_no":{number}}}]"#).as_bytes(), None).unwrap();
        assert_eq!(export.table.proposal_no.get(0), number);
    }
}

#[test]
fn classes_that_are_explained_after_many_records_cost_no_more_each() {
    let file = |n: usize| {
        let records = vec![r#"{"办理结果":"示例已经办成啦","count":1}"#; n].join(",");
        format!(
            r#"{{"proposals":[{records}],"dataset":{{"reply_scheme":"own","schemes":{{"own":{{"A":{{"outcome":"solved","label":"示例已经办成啦"}}}}}}}}}}"#
        )
    };
    let took = |text: &str| {
        let began = std::time::Instant::now();
        let export = Loader::load(text.as_bytes(), None).unwrap();
        assert!(export.import.unrecognised.is_empty());
        began.elapsed().as_secs_f64()
    };
    let (short, long) = (file(1_000), file(16_000));
    let ratio = (0..3).map(|_| took(&long) / took(&short)).fold(f64::MAX, f64::min);
    assert!(ratio < 60.0, "{ratio:.0} times as long for 16 times as many");
}

#[test]
fn a_scheme_of_thousands_of_classes_is_looked_up_not_gone_through() {
    let file = |n: usize| {
        let classes: Vec<String> = (0..n).map(|at| format!(r#""示{at}":{{"outcome":"solved"}}"#)).collect();
        let records: Vec<String> =
            (0..n).map(|at| format!(r#"{{"proposal_no":"{at}","reply_class":"示{at}"}}"#)).collect();
        format!(
            r#"{{"dataset":{{"reply_scheme":"own","schemes":{{"own":{{{}}}}}}},"proposals":[{}]}}"#,
            classes.join(","),
            records.join(",")
        )
    };
    let took = |text: &str| {
        let began = std::time::Instant::now();
        Loader::load(text.as_bytes(), None).unwrap();
        began.elapsed().as_secs_f64()
    };
    let (short, long) = (file(500), file(8_000));
    let ratio = (0..3).map(|_| took(&long) / took(&short)).fold(f64::MAX, f64::min);
    assert!(ratio < 60.0, "{ratio:.0} times as long for 16 times as many");
}
