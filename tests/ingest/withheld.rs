//! What must never be held, whatever the file around it looks like.

use jianyi::ingest::Loader;
use jianyi::vocabulary::Status;

use crate::{codes, issues, mapped, mapping_fault, numbers, records};

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
fn what_is_said_of_withheld_rows_takes_no_room_from_the_others() {
    let bad = |number: u32| format!(r#"{{"proposal_no":"{number}","assigned_on":"x"}}"#);
    let mut all: Vec<String> = (0..1_000).map(bad).collect();
    all.push(bad(5_000));
    all.extend((0..1_000).map(|number| format!(r#"{{"proposal_no":"{number}","confidential":1}}"#)));
    let export = records(&all.join(","));
    assert_eq!((export.table.len(), codes(&export)), (1, vec!["bad_date"]));
}
