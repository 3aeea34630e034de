//! Values of a record: what is absent, what stands in for what, what is not understood.

use jianyi::ingest::Loader;
use jianyi::vocabulary::{Outcome, Rating, Status};

use crate::{codes, export, issues, mapped, numbers, records};

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
fn a_theme_is_named_without_its_quotes_and_class_word() {
    let name = |text: &str| jianyi::ingest::theme_name(text).to_owned();
    for text in ["“示例”类", "“示例类”", "示例类", "示例", "\"示例\"", "「示例」类"]
    {
        assert_eq!(name(text), "示例", "{text}");
    }
    assert_eq!(name("示例类类"), "示例类");
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
