//! Files to records: shapes, what is absent, what is refused, and what must never be held.

#![allow(clippy::unwrap_used)]

use jianyi::ingest::{Export, Limit, LoadError, Loader, Mapping};
use jianyi::vocabulary::{Outcome, Rating, Status};

#[track_caller]
fn export(text: &str) -> Export {
    Loader::load(text.as_bytes(), None).unwrap()
}

/// An export of these records.
#[track_caller]
fn records(records: &str) -> Export {
    export(&format!(r#"{{"schema":"jianyi/1","dataset":{{"name":"示例"}},"proposals":[{records}]}}"#))
}

#[track_caller]
fn refusal(text: &str) -> LoadError {
    Loader::load(text.as_bytes(), None).unwrap_err()
}

fn numbers(export: &Export) -> Vec<&str> {
    (0..export.table.len()).map(|row| export.table.proposal_no.get(row)).collect()
}

fn issues(export: &Export) -> Vec<(Option<u64>, Option<&str>, &str, &str)> {
    let issues = export.import.issues.iter();
    issues.map(|issue| (issue.row, issue.field.as_deref(), issue.code, issue.text.as_str())).collect()
}

fn codes(export: &Export) -> Vec<&str> {
    export.import.issues.iter().map(|issue| issue.code).collect()
}

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
fn bytes_that_are_no_text_are_replaced_and_their_field_is_named() {
    let export =
        Loader::load(b"[{\"proposal_no\":\"1\",\"title\":\"a\xff\xfeb\"},{\"proposal_no\":\"2\"}]", None)
            .unwrap();
    assert_eq!(export.table.title.get(0), "a\u{fffd}\u{fffd}b");
    assert_eq!(issues(&export), [(Some(1), Some("title"), "bad_encoding", "")]);
}

#[test]
fn what_is_absent_is_absent_at_every_depth() {
    let export = records(
        r#"{"proposal_no":"1","title":" \u3000\u00a0\ufeff","status":null,"lead_units":[""," "],"rating_first":{"overall":null},
            "commitments":[],"category":"","replied_on":"  ","followup_outcome":{}}"#,
    );
    let table = &export.table;
    assert_eq!((table.title.get(0), table.category.code(0)), ("", 0));
    assert_eq!(table.status.get(0), Status::Missing);
    assert_eq!(table.first_overall.get(0), Rating::Missing);
    assert_eq!(table.followup_outcome.get(0), Outcome::Missing);
    assert!(table.lead_units.is_empty(0) && table.commitments.get(0).is_empty());
    assert_eq!((codes(&export), export.import.unrecognised.len()), (vec![], 0));
}

#[test]
fn numbers_and_texts_stand_in_for_each_other() {
    let export = records(
        r#"{"proposal_no":7,"congress_term":"14","session_no":1.0,"cosigner_count":" 3 ","is_key":1,"extended":"否",
            "deputy_joined":true,"rehandled":"是","replied_on":20230518,"category":7.50}"#,
    );
    let table = &export.table;
    assert_eq!(table.proposal_no.get(0), "7");
    assert_eq!(
        (table.congress_term.get(0), table.session_no.get(0), table.cosigner_count.get(0)),
        (Some(14), Some(1), Some(3))
    );
    assert!(table.is_key(0) && !table.extended.get(0).is_yes() && table.deputy_joined.get(0).is_yes());
    assert_eq!(table.rehandled.get(0), Some(1));
    assert_eq!(table.replied_on.get(0).unwrap().to_iso(), "2023-05-18");
    assert_eq!(codes(&export), Vec::<&str>::new());
}

#[test]
fn values_that_are_not_understood_stay_in_sight_and_are_quoted_with_care() {
    let export = records(
        r#"{"proposal_no":"1","status":"置回","outcome":"请电13800138000或a@b.cn","assigned_on":"2023-13-45","cosigner_count":"many 12",
            "title":["x"],"is_key":"maybe","commitments":"x","count":0},
           {"proposal_no":"2","status":"置回"}"#,
    );
    assert_eq!(
        (export.table.status.get(0), export.table.outcome.get(0)),
        (Status::Unknown, Outcome::Unknown)
    );
    let unrecognised: Vec<_> = export
        .import
        .unrecognised
        .iter()
        .map(|each| (each.field.as_str(), each.value.as_str(), each.n))
        .collect();
    assert_eq!(unrecognised, [("outcome", "···", 1), ("status", "置回", 2)]);
    assert_eq!(
        issues(&export),
        [
            (Some(1), Some("status"), "unrecognised", "置回"),
            (Some(1), Some("outcome"), "unrecognised", "···"),
            (Some(1), Some("assigned_on"), "bad_date", "9999-99-99"),
            (Some(1), Some("cosigner_count"), "bad_number", "xxxx 99"),
            (Some(1), Some("title"), "bad_text", "[…]"),
            (Some(1), Some("is_key"), "bad_boolean", "maybe"),
            (Some(1), Some("commitments"), "bad_list", "…"),
            (Some(1), Some("count"), "bad_count", "9"),
            (Some(2), Some("status"), "unrecognised", "置回"),
        ]
    );
    assert_eq!(export.table.weight(0), 1);
}

#[test]
fn of_two_members_of_one_name_the_first_that_is_understood_wins() {
    let export = records(
        r#"{"proposal_no":"1","status":"置回","status":"closed","status":"filed","assigned_on":"?","assigned_on":"2023-02-20"}"#,
    );
    assert_eq!(export.table.status.get(0), Status::Closed);
    assert_eq!(export.table.assigned_on.get(0).unwrap().to_iso(), "2023-02-20");
}

#[test]
fn a_key_that_was_seen_is_a_duplicate_and_numbers_start_again_every_session() {
    let export = records(
        r#"{"proposal_no":"1","session_no":1,"title":"示例甲"},{"proposal_no":"1","session_no":2},{"proposal_no":"1","session_no":1,"title":"示例乙"},
           {"proposal_no":"01","session_no":1},{"proposal_no":"1","session_no":1,"year":2023},{"proposal_no":"1","year":2023},{"proposal_no":"1","year":2024}"#,
    );
    assert_eq!(numbers(&export), ["1", "1", "01", "1", "1"]);
    assert_eq!((export.import.duplicates, export.table.title.get(0)), (2, "示例甲"));
    let rows: Vec<_> = issues(&export).into_iter().map(|(row, ..)| row.unwrap()).collect();
    assert_eq!(rows, [3, 5]);
}

#[test]
fn records_that_must_not_be_held_take_every_other_with_their_key_along() {
    let secret = "示例秘密";
    let text = format!(
        r#"{{"proposal_no":"1","title":"{secret}","status":"{secret}","assigned_on":"x","category":"{secret}"}},{{"proposal_no":"1","title":"{secret}"}},
           {{"proposal_no":"1","confidential":"{secret}"}},{{"proposal_no":"1","title":"{secret}"}},
           {{"proposal_no":"2","confidential":"否"}},{{"proposal_no":"3","confidential":0}},{{"proposal_no":"4","disclosure":"none"}},
           {{"proposal_no":"5","disclosure":"{secret}"}},{{"proposal_no":"6","confidential":true,"title":"{secret}"}},{{"confidential":true}}"#
    );
    let export = records(&text);
    assert_eq!(numbers(&export), ["2", "3"]);
    let import = &export.import;
    assert_eq!((import.read, import.accepted, import.duplicates, import.withheld), (10, 2, 0, 8));
    assert!(!format!("{export:?}").contains(secret), "a value of a withheld record is still held");
}

#[test]
fn of_a_title_only_record_nothing_else_is_kept_or_quoted() {
    let secret = "示例不公开";
    let text = format!(
        r#"{{"proposal_no":"1","disclosure":"title_only","title":"示例","lead_deputy":"{secret}","reply_url":"{secret}","outcome":"{secret}",
             "delegation":"{secret}","rating_first":{{"overall":"{secret}"}},"commitments":[{{"text":"{secret}"}}],"lead_units":["示例单位"],
             "status":"closed","closed_on":"2023-05-01","related_nos":["{secret}"]}},
           {{"proposal_no":"2","disclosure":"summary","reply_url":"{secret}","content_url":"{secret}","lead_deputy":"示例代表"}}"#
    );
    let export = records(&text);
    assert!(!format!("{export:?}").contains(secret));
    assert_eq!((export.table.title.get(0), export.table.status.get(0)), ("示例", Status::Closed));
    assert_eq!(export.table.lead_units.get(0).collect::<Vec<_>>(), ["示例单位"]);
    assert_eq!(export.table.lead_deputy.get(1), Some("示例代表"));
}

#[test]
fn personal_fields_are_counted_by_name_and_never_read() {
    let phone = "13800138000";
    let text = format!(
        r#"{{"proposal_no":"1","联系电话":"{phone}","phone":"{phone}","别的":"{phone}","title":"示例"}},{{"proposal_no":"2","联系电话":"{phone}"}}"#
    );
    let export = records(&text);
    let refused: Vec<_> =
        export.import.refused_fields.iter().map(|field| (field.name.as_str(), field.n)).collect();
    assert_eq!(refused, [("phone", 1), ("联系电话", 2)]);
    assert!(!format!("{export:?}").contains(phone));
}

#[test]
fn a_theme_is_named_without_its_quotes_and_class_word() {
    let name = |text: &str| jianyi::ingest::theme_name(text).to_owned();
    for text in ["“示例”类", "“示例类”", "示例类", "示例", "\"示例\"", "「示例」类"]
    {
        assert_eq!(name(text), "示例", "{text}");
    }
    assert_eq!(name("示例类类"), "示例类");
}

#[test]
fn a_record_too_long_for_one_is_left_out_and_named() {
    let long = "长".repeat(400_000);
    let export = records(&format!(r#"{{"proposal_no":"1","title":"{long}"}},{{"proposal_no":"2"}}"#));
    assert_eq!(numbers(&export), ["2"]);
    assert_eq!(issues(&export), [(Some(1), None, "too_long", "1 MiB")]);
}

#[track_caller]
fn mapped(mapping: &str, text: &str) -> Export {
    let mapping = format!(r#"{{"schema":"jianyi-mapping/1",{mapping}}}"#);
    Loader::load(text.as_bytes(), Some(Mapping::parse(&mapping).unwrap())).unwrap()
}

#[track_caller]
fn mapping_fault(text: &str) -> String {
    Mapping::parse(text).unwrap_err().to_string()
}

#[test]
fn a_mapping_names_records_and_fields() {
    let export = mapped(
        r#""records":"/data/items","dataset":{"name":"示例","as_of":"2014-06-30"},
           "fields":{"proposal_no":{"from":["county","uid"],"join":"-"},"title":"suggestion","lead_units":{"from":"by","split":"、"},
             "submitted_on":{"from":["y","m"],"date":"year-month"},"status":{"from":"type","values":{"尚未辦理":"handling"},"otherwise":"unknown"},
             "delegation":{"from":"/member/0/party"},"level":{"const":"county"},"cosigner_count":{"row":true}}"#,
        r#"{"meta":[1,{"items":[]}],"data":{"n":2,"items":[
             {"county":"甲","uid":5,"suggestion":"示例","by":"A、B 、","y":"2014","m":"6","type":"尚未辦理 ","member":[{"party":"P"}],"status":"closed"},
             {"county":null,"uid":6,"type":"招標"}]},"more":[{"county":"x"}]}"#,
    );
    assert_eq!(numbers(&export), ["甲-5", "6"]);
    let table = &export.table;
    assert_eq!(table.lead_units.get(0).collect::<Vec<_>>(), ["A", "B"]);
    assert_eq!(table.submitted_on.get(0).unwrap().to_iso(), "2014-06-01");
    assert_eq!((table.status.get(0), table.status.get(1)), (Status::Handling, Status::Unknown));
    assert_eq!((table.delegation.get(0), table.cosigner_count.get(1)), (Some("P"), Some(2)));
    assert_eq!(
        (export.dataset.name.as_deref(), export.import.unrecognised[0].value.as_str()),
        (Some("示例"), "招標")
    );
}

#[test]
fn a_mapping_reads_objects_by_id_and_rows_under_a_header() {
    let fields = r#""fields":{"proposal_no":"no","title":"名"}"#;
    let by_id = mapped(
        &format!(r#""records":"all",{fields}"#),
        r#"{"all":{"x":{"no":1,"名":"示例"},"y":{"no":2}},"n":0}"#,
    );
    assert_eq!(numbers(&by_id), ["1", "2"]);
    let rows = mapped(&format!(r#""records":"",{fields}"#), r#"[["名","no"],["示例",1],["示例",2]]"#);
    assert_eq!((numbers(&rows), rows.table.title.get(0)), (vec!["1", "2"], "示例"));
}

#[test]
fn otherwise_comes_last_and_headers_add_what_the_mapping_does_not_name() {
    let text =
        r#"[{"proposal_no":"1","s":"怪","title":"示例"},{"proposal_no":"2","s":"办结"},{"proposal_no":"3"}]"#;
    let export = mapped(r#""headers":true,"fields":{"status":{"from":"s","otherwise":"handling"}}"#, text);
    let stages: Vec<_> = (0..3).map(|row| export.table.status.get(row)).collect();
    assert_eq!(stages, [Status::Handling, Status::Closed, Status::Missing]);
    assert_eq!((export.table.title.get(0), export.import.unrecognised.len()), ("示例", 0));
}

#[test]
fn an_unsound_mapping_is_refused_by_place_and_name() {
    let schema = r#""schema":"jianyi-mapping/1""#;
    assert_eq!(mapping_fault("{"), "mapping /: this is no JSON");
    assert_eq!(mapping_fault("{}"), "mapping /schema: this is not jianyi-mapping/1");
    assert_eq!(
        mapping_fault(&format!(r#"{{{schema},"recods":""}}"#)),
        "mapping /recods: a mapping has no such key"
    );
    let field = |field: &str| mapping_fault(&format!(r#"{{{schema},"fields":{{{field}}}}}"#));
    assert_eq!(field(r#""tittle":"x""#), "mapping /fields/tittle: the contract has no such field");
    assert_eq!(
        field(r#""title":{"form":"x"}"#),
        "mapping /fields/title/form: a field of a mapping has no such key"
    );
    assert_eq!(
        field(r#""title":{"from":["a","b"]}"#),
        "mapping /fields/title: several keys for one value need `join`"
    );
    assert_eq!(
        field(r#""due_on":{"from":"a","date":"mayan"}"#),
        "mapping /fields/due_on/date: no such form of date"
    );
    assert_eq!(
        field(r#""title":{"join":"-"}"#),
        "mapping /fields/title: a field needs `from`, `row` or `const`"
    );
}

/// The same records in every shape that needs no mapping.
fn shapes(records: &[&str]) -> Vec<String> {
    let dataset = r#""dataset":{"name":"示例"}"#;
    vec![
        format!(r#"{{"schema":"jianyi/1",{dataset},"proposals":[{}]}}"#, records.join(",")),
        format!(r#"{{"proposals":[{}],{dataset}}}"#, records.join(",\n")),
        format!("[{}]", records.join(",")),
        format!("{{{dataset}}}\n{}\n", records.join("\n")),
    ]
}

#[test]
fn wherever_a_file_is_cut_no_record_appears_that_the_whole_would_not_hold() {
    let secret = "示例秘密";
    let hidden = format!(r#"{{"proposal_no":"2","category":"{secret}","x":[1,{{}}],"confidential":true}}"#);
    let unsaid = format!(r#"{{"proposal_no":"3","category":"{secret}","disclosure":"none"}}"#);
    let records = [r#"{"proposal_no":"1","title":"示例，甲"}"#, &hidden, &unsaid, r#"{"proposal_no":"4"}"#];
    for shape in shapes(&records) {
        for end in 0..shape.len() {
            let Ok(cut) = Loader::load(&shape.as_bytes()[..end], None) else { continue };
            assert!(
                numbers(&cut).iter().all(|number| ["1", "4"].contains(number)),
                "{}",
                &shape[..end.min(shape.len())]
            );
            assert!(!format!("{cut:?}").contains(secret), "cut at {end} of {shape}");
        }
    }
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
fn only_a_plain_no_lets_a_record_be_held() {
    for (value, held) in [
        ("false", 1),
        ("0", 1),
        ("\"否\"", 1),
        ("null", 1),
        ("\"no\"", 0),
        ("\"\\u662f\"", 0),
        ("[]", 1),
        ("{\"a\":1}", 0),
    ] {
        let export = records(&format!(r#"{{"proposal_no":"1","confidential":{value}}}"#));
        assert_eq!(export.table.len(), held, "{value}");
    }
    assert_eq!(records(r#"{"proposal_no":"1","confidential":false,"confidential":true}"#).table.len(), 0);
    let secret =
        r#""fields":{"proposal_no":"no","confidential":{"from":"s","values":{"N":"否"},"otherwise":"是"}}"#;
    let export = mapped(secret, r#"[{"no":1,"s":"N"},{"no":2,"s":"Y"},{"no":3}]"#);
    assert_eq!(numbers(&export), ["1", "3"]);
}

#[test]
fn nothing_is_said_of_rows_that_are_withheld() {
    let export = Loader::load(
        b"[{\"proposal_no\":\"1\"},{\"proposal_no\":\"1\"},{\"proposal_no\":\"1\",\"confidential\":true},{\"proposal_no\":\"2\",\"title\":\"\xff\",\"confidential\":true}]",
        None,
    )
    .unwrap();
    assert_eq!((export.import.withheld, issues(&export)), (4, vec![]));
}

#[test]
fn a_mapping_opens_no_way_to_personal_fields() {
    let fault =
        |field: &str| mapping_fault(&format!(r#"{{"schema":"jianyi-mapping/1","fields":{{{field}}}}}"#));
    assert_eq!(
        fault(r#""category":"联系电话""#),
        "mapping /fields/category: a field of this name is never read"
    );
    assert_eq!(
        fault(r#""title":{"from":["a","/member/0/phone"],"join":""}"#),
        "mapping /fields/title: a field of this name is never read"
    );
}

#[test]
fn hostile_numbers_and_dates_are_bad_values_and_nothing_overflows() {
    let export = mapped(
        r#""fields":{"proposal_no":"no","submitted_on":{"from":"u","date":"unix"},"filed_on":{"from":"e","date":"excel"},
            "assigned_on":{"from":"r","date":"roc"},"replied_on":"z","year":"y","count":"c"}"#,
        r#"[{"no":1,"u":9223372036854775807,"e":2147483647,"r":"2147483647/1/1","z":"2100-12-31T23:00:00Z","y":4294967294,"c":4294967295}]"#,
    );
    assert_eq!(export.standing.newest, None);
    assert_eq!((export.table.year.get(0), export.table.weight(0)), (None, 1));
    let faults: Vec<_> =
        issues(&export).into_iter().map(|(_, field, code, _)| (field.unwrap(), code)).collect();
    assert_eq!(faults.len(), 6, "{faults:?}");
    let totals = export.rating_totals;
    assert!(totals.is_empty());
    let huge = r#"{"dataset":{"ratings":"totals","withheld":18446744073709551615},"rating_totals":[
        {"round":"final","dimension":"overall","satisfied":9007199254740991},{"round":"final","dimension":"overall","satisfied":9007199254740991}]}"#;
    let huge = self::export(huge);
    assert_eq!(huge.import.withheld_declared, None);
    let report = jianyi::report::report(&huge, &jianyi::query::Selection::default()).unwrap();
    assert_eq!(report.satisfaction.satisfied.unwrap().n, 18_014_398_509_481_982);
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
fn under_a_mapping_too_every_confidential_is_heard() {
    let held = |fields: &str, text: &str| {
        let mapping = format!(r#""fields":{{"proposal_no":"no",{fields}}}"#);
        mapped(&mapping, text).table.len()
    };
    let plain = r#""confidential":"密""#;
    assert_eq!(held(plain, r#"[{"no":"1","密":"否"}]"#), 1);
    assert_eq!(held(plain, r#"[{"no":"1","密":"否","密":"是"}]"#), 0);
    assert_eq!(held(plain, r#"[{"no":"1","密":null,"密":"是"}]"#), 0);
    assert_eq!(held(r#""confidential":"/a/c""#, r#"[{"no":"1","a":{"c":false},"a":{"c":true}}]"#), 0);
    assert_eq!(held(r#""confidential":{"from":["a","b"],"join":"-"}"#, r#"[{"no":"1","a":{"x":1}}]"#), 0);
    assert_eq!(held(r#""confidential":{"from":["a","b"],"join":"-"}"#, r#"[{"no":"1","a":"否","b":0}]"#), 1);
    let rows = mapped(
        r#""records":"","fields":{"proposal_no":"no","confidential":"密"}"#,
        r#"[["no","密","密"],["1","否","是"]]"#,
    );
    assert_eq!(rows.table.len(), 0);
    let over = |field: &str, record: &str| {
        mapped(&format!(r#""headers":true,"fields":{{{field}}}"#), record).table.len()
    };
    assert_eq!(over(r#""confidential":"none""#, r#"[{"proposal_no":"1","confidential":true}]"#), 0);
    assert_eq!(over(r#""disclosure":{"const":"full"}"#, r#"[{"proposal_no":"1","disclosure":"none"}]"#), 0);
    assert_eq!(
        over(r#""disclosure":{"const":"full"}"#, r#"[{"proposal_no":"1","disclosure":"summary"}]"#),
        1
    );
}

#[test]
fn of_two_cells_of_one_name_the_first_that_is_understood_fills_the_field() {
    let export =
        mapped(r#""fields":{"proposal_no":"no","status":"s"}"#, r#"[{"no":1,"s":null,"s":"怪","s":"办结"}]"#);
    assert_eq!(export.table.status.get(0), Status::Closed);
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

#[test]
fn an_offset_is_a_time_of_day() {
    let fault = |offset: &str| {
        mapping_fault(&format!(
            r#"{{"schema":"jianyi-mapping/1","fields":{{"due_on":{{"from":"d","offset":"{offset}"}}}}}}"#
        ))
    };
    for offset in ["+99999999:00", "--35000000:00", "+8:99", "8:00", "+", "+17:00", "+1:-2"] {
        assert_eq!(fault(offset), "mapping /fields/due_on/offset: no such offset", "{offset}");
    }
    let at = |offset: &str| {
        let mapping =
            format!(r#""fields":{{"proposal_no":"no","due_on":{{"from":"d","offset":"{offset}"}}}}"#);
        mapped(&mapping, r#"[{"no":1,"d":"2023-02-20T20:00:00Z"}]"#).table.due_on.get(0).unwrap().to_iso()
    };
    assert_eq!(
        (at("+08:00").as_str(), at("Z").as_str(), at("-05:30").as_str()),
        ("2023-02-21", "2023-02-20", "2023-02-20")
    );
}

#[test]
fn what_is_said_of_withheld_rows_takes_no_room_from_the_others() {
    let bad = |number: u32| format!(r#"{{"proposal_no":"{number}","assigned_on":"x"}}"#);
    let mut all: Vec<String> = (0..1_000).map(bad).collect();
    all.push(bad(5_000));
    all.extend((0..1_000).map(|number| format!(r#"{{"proposal_no":"{number}","confidential":1}}"#)));
    let export = records(&all.join(","));
    assert_eq!((export.table.len(), codes(&export)), (1, vec!["bad_date"]));
}
