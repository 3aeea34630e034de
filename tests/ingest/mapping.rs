//! Foreign files under a mapping, and mappings that are refused.

use jianyi::vocabulary::Status;

use crate::{mapped, mapping_fault, numbers};

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

#[test]
fn of_two_cells_of_one_name_the_first_that_is_understood_fills_the_field() {
    let export =
        mapped(r#""fields":{"proposal_no":"no","status":"s"}"#, r#"[{"no":1,"s":null,"s":"怪","s":"办结"}]"#);
    assert_eq!(export.table.status.get(0), Status::Closed);
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
