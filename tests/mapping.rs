//! The mapping language piece by piece: where records and values are found, how they are joined, split,
//! translated and dated, and what of a mapping is refused.

#![allow(clippy::unwrap_used)]

use jianyi::ingest::{Export, Loader, Mapping};
use jianyi::vocabulary::{Basis, Flag, Level, Status};

#[track_caller]
fn mapped(mapping: &str, text: &str) -> Export {
    let mapping = format!(r#"{{"schema":"jianyi-mapping/1",{mapping}}}"#);
    Loader::load(text.as_bytes(), Some(Mapping::parse(&mapping).unwrap())).unwrap()
}

/// One record, numbered by its row, under these fields.
#[track_caller]
fn one(fields: &str, record: &str) -> Export {
    mapped(&format!(r#""fields":{{"proposal_no":{{"row":true}},{fields}}}"#), &format!("[{record}]"))
}

#[track_caller]
fn fault(rest: &str) -> String {
    Mapping::parse(&format!(r#"{{"schema":"jianyi-mapping/1",{rest}}}"#)).unwrap_err().to_string()
}

fn numbers(export: &Export) -> Vec<&str> {
    (0..export.table.len()).map(|row| export.table.proposal_no.get(row)).collect()
}

fn title(export: &Export) -> &str {
    export.table.title.get(0)
}

fn lead(export: &Export) -> Vec<&str> {
    export.table.lead_units.get(0).collect()
}

fn codes(export: &Export) -> Vec<(&str, &str, &str)> {
    let issues = export.import.issues.iter();
    issues
        .map(|issue| (issue.field.as_deref().unwrap_or_default(), issue.code, issue.text.as_str()))
        .collect()
}

#[test]
fn a_pointer_unescapes_its_steps_and_a_key_is_taken_as_it_is() {
    let record = r#"{"a/b":{"m~n":["x",{"":"深"}]},"~1":"y","c/d":"z","":"空","/e":"斜"}"#;
    let read = |from: &str| {
        let export = one(&format!(r#""title":"{from}""#), record);
        title(&export).to_owned()
    };
    assert_eq!(read("/a~1b/m~0n/0"), "x");
    assert_eq!(read("/a~1b/m~0n/1/"), "深");
    assert_eq!(read("/~01"), "y");
    assert_eq!((read("c/d"), read("~1")), ("z".to_owned(), "y".to_owned()));
    assert_eq!(read("/"), "空");
    assert_eq!(read("/~1e"), "斜");
    assert_eq!(read("/a~1b/m~0n/7"), "");
}

#[test]
fn an_index_in_a_pointer_is_written_as_numbers_are() {
    let read = |from: &str| title(&one(&format!(r#""title":"{from}""#), r#"{"a":["x","y"]}"#)).to_owned();
    assert_eq!(read("/a/1"), "y");
    assert_eq!((read("/a/+1"), read("/a/01"), read("/a/-")), (String::new(), String::new(), String::new()));
}

#[test]
fn records_are_found_by_pointer_and_by_key_in_lists_objects_and_rows() {
    let fields = r#""fields":{"proposal_no":"no"}"#;
    let read = |records: &str, text: &str| {
        let export = mapped(&format!(r#""records":"{records}",{fields}"#), text);
        numbers(&export).join(",")
    };
    assert_eq!(read("", r#"[{"no":1}]"#), "1");
    assert_eq!(read("", r#"{"x":{"no":1},"y":{"no":2}}"#), "1,2");
    assert_eq!(read("", r#"[["no","n"],[1,2],[3,4]]"#), "1,3");
    assert_eq!(read("data/items", r#"{"data/items":[{"no":1}]}"#), "1");
    assert_eq!(read("/data~1items", r#"{"data/items":[{"no":1}]}"#), "1");
    assert_eq!(read("/m~0n/1", r#"{"m~n":[[{"no":1}],[{"no":2}]]}"#), "2");
    assert_eq!(read("/", r#"{"":[{"no":1}]}"#), "1");
    assert_eq!(read("/a/b", r#"{"a":{"b":{"x":{"no":1},"y":{"no":2}}},"b":[{"no":9}]}"#), "1,2");
    assert_eq!(read("/rows", r#"{"rows":[["no"],["1"],["2","over"],[]]}"#), "1,2");
}

#[test]
fn a_pointer_reads_a_row_under_a_header_as_it_reads_an_object() {
    let rows = r#"[["no","a/b","人"],["1","x",[["甲","乙"]]]]"#;
    let read = |from: &str| {
        let export =
            mapped(&format!(r#""records":"","fields":{{"proposal_no":"no","title":"{from}"}}"#), rows);
        title(&export).to_owned()
    };
    assert_eq!((read("a/b"), read("/a~1b")), ("x".to_owned(), "x".to_owned()));
    assert_eq!(read("/人/0/1"), "乙");
    assert_eq!(read("/人/1"), "");
}

#[test]
fn rows_are_numbered_without_their_header_and_those_that_were_refused_keep_their_number() {
    let fields = r#""records":"","fields":{"proposal_no":{"row":true},"title":"t"}"#;
    assert_eq!(numbers(&mapped(fields, r#"[["t"],["甲"],["乙"]]"#)), ["1", "2"]);
    let export = mapped(fields, r#"[{"t":"甲"},5,{"t":"乙"}]"#);
    assert_eq!((numbers(&export), export.import.rejected), (vec!["1", "3"], 1));
}

#[test]
fn join_leaves_out_what_is_absent_and_nothing_else() {
    let read = |record: &str| {
        let export = one(r#""title":{"from":["a","/b/0","c"],"join":" / "}"#, record);
        (title(&export).to_owned(), export.import.issues.len())
    };
    assert_eq!(read(r#"{"a":"x","b":[2.0],"c":"z "}"#), ("x / 2 / z".to_owned(), 0));
    assert_eq!(read(r#"{"a":"x","b":[],"c":"z"}"#), ("x / z".to_owned(), 0));
    assert_eq!(read(r#"{"a":null,"b":["  "],"c":"z"}"#), ("z".to_owned(), 0));
    assert_eq!(read(r#"{"a":null,"b":{},"c":[]}"#), (String::new(), 0));
    assert_eq!(read(r#"{"a":"x","a":"y"}"#), ("x".to_owned(), 0));
    // A part that is there and is no text is not left out in silence: two keys could become one.
    assert_eq!(read(r#"{"a":"x","b":["y"],"c":{"d":1}}"#), (String::new(), 1));
}

#[test]
fn split_takes_signs_of_any_length_and_no_other() {
    let units = r#"{"from":"u","split":"||"}"#;
    let read = |text: &str| {
        let export = one(&format!(r#""lead_units":{units}"#), &format!(r#"{{"u":{text}}}"#));
        lead(&export).join("+")
    };
    assert_eq!(read(r#""甲||乙、丙||Banks, and Credit""#), "甲+乙、丙+Banks, and Credit");
    assert_eq!(read(r#"" 甲 || ||乙|丙||""#), "甲+乙|丙");
    assert_eq!(read(r#""||""#), "");
    assert_eq!(read(r#"["甲","乙"]"#), "甲+乙");
}

#[test]
fn several_keys_fill_one_list_each_read_as_it_would_be_alone() {
    let read = |rule: &str, record: &str| {
        let export = one(&format!(r#""lead_units":{rule}"#), record);
        (lead(&export).join("+"), export.import.issues.len())
    };
    let record = r#"{"a":"甲、乙","b":["丙","丁"],"c":null}"#;
    assert_eq!(read(r#"{"from":["a","b","c"]}"#, record), ("甲+乙+丙+丁".to_owned(), 0));
    let split = r#"{"from":["a","b"],"split":"||"}"#;
    assert_eq!(read(split, r#"{"a":"甲||乙","b":"丙、丁"}"#), ("甲+乙+丙、丁".to_owned(), 0));
    assert_eq!(read(r#"{"from":["a","b"]}"#, r#"{"a":"甲","b":{"x":1}}"#), (String::new(), 1));
}

#[test]
fn values_meet_what_white_space_hides_and_every_part_of_a_list() {
    let status = |record: &str| {
        let rule = r#""status":{"from":"s","values":{"公開招標 ":"handling","true":"closed","7":"filed"}}"#;
        one(rule, record).table.status.get(0)
    };
    assert_eq!(status(r#"{"s":" 公開招標"}"#), Status::Handling);
    assert_eq!((status(r#"{"s":true}"#), status(r#"{"s":7.0}"#)), (Status::Closed, Status::Filed));
    assert_eq!((status(r#"{"s":"办结"}"#), status(r#"{"s":"怪"}"#)), (Status::Closed, Status::Unknown));
    let rule = r#"{"from":"u","values":{"甲":"乙","丙、丁":"戊"}}"#;
    let units = |text: &str| {
        let export = one(&format!(r#""lead_units":{rule}"#), &format!(r#"{{"u":{text}}}"#));
        lead(&export).join("+")
    };
    assert_eq!(units(r#"["甲","己"]"#), "乙+己");
    assert_eq!((units(r#""己、甲""#), units(r#""丙、丁""#)), ("己+乙".to_owned(), "戊".to_owned()));
    let basis = r#""basis":{"from":"b","values":{"下乡":"survey"}}"#;
    let export = one(basis, r#"{"b":["下乡","视察"]}"#);
    assert_eq!(export.table.basis.get(0).collect::<Vec<_>>(), [Basis::Survey, Basis::Inspection]);
}

#[test]
fn otherwise_waits_for_every_value_and_fills_nothing_that_is_absent() {
    let read = |record: &str| {
        let export = one(r#""status":{"from":"s","otherwise":"handling"}"#, record);
        export.table.status.get(0)
    };
    assert_eq!(read(r#"{"s":"怪"}"#), Status::Handling);
    assert_eq!(read(r#"{"s":"怪","s":"办结"}"#), Status::Closed);
    assert_eq!(read(r#"{"s":"怪","s":null}"#), Status::Handling);
    assert_eq!((read(r#"{"s":" "}"#), read("{}")), (Status::Missing, Status::Missing));
    let flag = one(r#""extended":{"from":"x","otherwise":true}"#, r#"{"x":"延期至7月1日"}"#);
    assert_eq!((flag.table.extended.get(0), flag.import.issues.len()), (Flag::Yes, 0));
}

#[test]
fn const_sets_what_no_key_says() {
    let fields = r#""lead_units":{"const":"甲、乙"},"level":{"const":"county"},"year":{"const":2013},"extended":{"const":false}"#;
    let table = one(fields, r#"{"year":1999}"#).table;
    assert_eq!(table.lead_units.get(0).collect::<Vec<_>>(), ["甲", "乙"]);
    assert_eq!((table.level.get(0), table.year.get(0)), (Level::County, Some(2_013)));
    assert_eq!(table.extended.get(0), Flag::No);
}

/// The day that a source value becomes, or the shape of one that was not understood.
fn day(form: &str, value: &str) -> String {
    let export = one(&format!(r#""due_on":{{"from":"d",{form}}}"#), &format!(r#"{{"d":{value}}}"#));
    let found = export.table.due_on.get(0).map(|day| day.to_iso());
    found.unwrap_or_else(|| codes(&export).first().map_or(String::new(), |issue| issue.2.to_owned()))
}

#[test]
fn each_form_of_date_reads_its_own_and_refuses_the_others() {
    let own = [
        ("iso", r#""2013-05-20 00:00:00""#, "2013-05-20"),
        ("iso", r#""2013/5/2""#, "2013-05-02"),
        ("cjk", r#""2013年5月2日""#, "2013-05-02"),
        ("compact", "20130502", "2013-05-02"),
        ("year-month", r#""2013年5月""#, "2013-05-01"),
        ("roc", r#""民國102年3月5日""#, "2013-03-05"),
        ("roc", r#""100.09.02""#, "2011-09-02"),
        ("roc", "990105", "2010-01-05"),
        ("roc", r#""中華民國 99 年 1 月 5 日""#, "2010-01-05"),
        ("excel", "41396", "2013-05-02"),
        ("excel", "41396.75", "2013-05-02"),
        ("unix", "1367452800", "2013-05-02"),
        ("unix", r#""1367510399""#, "2013-05-02"),
        ("unix", "1367510400", "2013-05-03"),
        ("unix-ms", "1367510399999", "2013-05-02"),
        ("unix-ms", "1.3675104e12", "2013-05-03"),
    ];
    for (form, value, expected) in own {
        assert_eq!(day(&format!(r#""date":"{form}""#), value), expected, "{form} {value}");
    }
    let foreign = [
        ("iso", r#""5/22/13""#, "9/99/99"),
        ("iso", "20130502", "99999999"),
        ("cjk", r#""2013-05-02""#, "9999-99-99"),
        ("compact", r#""2013年5月2日""#, "9999年9月9日"),
        ("year-month", r#""2013""#, "9999"),
        ("roc", r#""2013-05-02""#, "9999-99-99"),
        ("roc", r#""101年4月26日府農工字第1010076301號""#, "999年9月99日xxxxx9999999999x"),
        ("excel", r#""2013-05-02""#, "9999-99-99"),
        ("unix", r#""2013-05-02""#, "9999-99-99"),
        ("unix", "1367510399999", "9999999999999"),
    ];
    for (form, value, expected) in foreign {
        assert_eq!(day(&format!(r#""date":"{form}""#), value), expected, "{form} {value}");
    }
}

#[test]
fn numbers_in_a_sentence_are_no_date() {
    let bad =
        ["長120公尺、寬10公尺、5處", "本府於99年12月1日前往現場會勘。", "第1020305號", "99年12月1日至3日"];
    for text in bad {
        let export = one(r#""due_on":{"from":"d","date":"roc"}"#, &format!(r#"{{"d":"{text}"}}"#));
        assert_eq!((export.table.due_on.get(0), export.import.issues.len()), (None, 1), "{text}");
    }
    assert_eq!(day(r#""date":"excel""#, r#""41396.第5號""#), "99999.x9x");
    assert_eq!(day(r#""date":"year-month""#, r#""2014年6月底前""#), "9999年9月xx");
    assert_eq!(day(r#""date":"year-month""#, r#""2014-6-17 10:00""#), "2014-06-01");
    assert_eq!(day(r#""date":"year-month""#, r#""2014 6""#), "2014-06-01");
}

#[test]
fn an_offset_moves_moments_and_leaves_days_alone() {
    assert_eq!(day(r#""date":"unix","offset":"-05:00""#, "1367452800"), "2013-05-01");
    assert_eq!(day(r#""date":"unix-ms","offset":"Z""#, "1367452799999"), "2013-05-01");
    assert_eq!(day(r#""date":"iso","offset":"+09:00""#, r#""2013-05-01T15:00:00Z""#), "2013-05-02");
    assert_eq!(day(r#""offset":"-05:00""#, r#""2013-05-02T03:00:00+00:00""#), "2013-05-01");
    assert_eq!(day(r#""offset":"-05:00""#, r#""2013-05-02T03:00:00""#), "2013-05-02");
    assert_eq!(day(r#""offset":"-05:00""#, "20130502"), "2013-05-02");
}

#[test]
fn a_date_of_several_keys_is_joined_and_half_a_date_is_none() {
    let read = |record: &str| {
        let export = one(r#""due_on":{"from":["y","m","d"],"date":"iso"}"#, record);
        export.table.due_on.get(0).map(|day| day.to_iso()).unwrap_or_default()
    };
    assert_eq!(read(r#"{"y":2013,"m":"5","d":2}"#), "2013-05-02");
    assert_eq!((read(r#"{"y":2013,"m":"5"}"#), read("{}")), (String::new(), String::new()));
    let roc = one(r#""due_on":{"from":["y","m","d"],"date":"roc"}"#, r#"{"y":102,"m":3,"d":5}"#);
    assert_eq!(roc.table.due_on.get(0).unwrap().to_iso(), "2013-03-05");
}

#[test]
fn headers_add_the_fields_that_the_mapping_does_not_name_and_only_when_asked() {
    let record = r#"[{"proposal_no":"9","n":"1","title":"示例","category":"环境","t":"别名"}]"#;
    let fields = r#""fields":{"proposal_no":"n","title":"t"}"#;
    let with = mapped(&format!(r#""headers":true,{fields}"#), record);
    assert_eq!((numbers(&with), title(&with), with.table.category.get(0)), (vec!["1"], "别名", Some("环境")));
    let without = mapped(&format!(r#""headers":false,{fields}"#), record);
    assert_eq!((title(&without), without.table.category.get(0)), ("别名", None));
}

#[test]
fn whatever_a_mapping_does_not_know_is_named_by_its_place() {
    let unknown = "a mapping has no such key";
    assert_eq!(fault(r#""a/b~c":1"#), format!("mapping /a~1b~0c: {unknown}"));
    assert_eq!(
        fault(r#""fields":{"title":{"form":"x"}}"#),
        "mapping /fields/title/form: a field of a mapping has no such key"
    );
    assert_eq!(fault(r#""fields":{"a/b":"x"}"#), "mapping /fields/a~1b: the contract has no such field");
    assert_eq!(
        fault(r#""dataset":{"nmae":"x"}"#),
        "mapping /dataset/nmae: the contract's dataset has no such key"
    );
}

#[test]
fn what_is_of_the_wrong_kind_in_a_mapping_is_named_by_its_place() {
    assert_eq!(fault(r#""headers":"true""#), "mapping /headers: true or false is due here");
    assert_eq!(fault(r#""dataset":[]"#), "mapping /dataset: an object is due here");
    assert_eq!(fault(r#""fields":["title"]"#), "mapping /fields: an object is due here");
    assert_eq!(fault(r#""records":["a"]"#), "mapping /records: a text is due here");
    let field = |rule: &str| fault(&format!(r#""fields":{{"title":{rule}}}"#));
    assert_eq!(field("7"), "mapping /fields/title: a field is a key or an object");
    assert_eq!(
        field(r#"{"from":"a","values":["x"]}"#),
        "mapping /fields/title/values: an object is due here"
    );
    assert_eq!(
        field(r#"{"from":"a","values":{"x/y":{}}}"#),
        "mapping /fields/title/values/x~1y: a text or number is due here"
    );
    assert_eq!(field(r#"{"from":["a",1]}"#), "mapping /fields/title/from/1: a text is due here");
    assert_eq!(field(r#"{"row":1}"#), "mapping /fields/title/row: true or false is due here");
    assert_eq!(field(r#"{"row":false}"#), "mapping /fields/title: a field needs `from`, `row` or `const`");
    assert_eq!(field(r#"{"from":"a","split":""}"#), "mapping /fields/title/split: a sign is due here");
}

#[test]
fn what_lies_elsewhere_than_the_mapping_says_is_no_record() {
    let fields = r#""fields":{"proposal_no":{"row":true},"title":"t"}"#;
    let read = |text: &str| mapped(&format!(r#""records":"/data/items",{fields}"#), text).import.read;
    assert_eq!(read(r#"{"data":{"items":[{"t":"x"}]}}"#), 1);
    assert_eq!(read(r#"{"data":{"other":[{"t":"x"}]}}"#), 0);
    assert_eq!((read(r#"{"data":{"items":null}}"#), read("{}")), (0, 0));
    // Without a place every line is a record.
    assert_eq!(numbers(&mapped(fields, "{\"t\":\"x\"}\n{\"t\":\"y\"}")), ["1", "2"]);
}
