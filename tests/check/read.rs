//! What was not read, or not understood: refused columns, words, issues, days in the wrong order.

use jianyi::check::{Finding, FindingKind, Gravity};

use super::{checked, finding, numbered, of, one};

#[test]
fn an_export_without_flaws_has_no_findings() {
    let check = checked(r#""name":"示例""#, &numbered(&[r#","title":"示例""#, ""]));
    assert_eq!(check.findings, []);
    assert_eq!((check.count(Gravity::Must), check.count(Gravity::Reminder)), (0, 0));
}

#[test]
fn refused_columns_must_go() {
    let records =
        numbered(&[r#","联系电话":"示例一","title":"示例""#, r#","联系电话":"示例二","邮箱":"示例""#, ""]);
    let check = checked("", &records);
    let refused = |field: &str, n| Finding {
        field: Some(field.to_owned()),
        ..finding(FindingKind::Refused, Gravity::Must, &[], n)
    };
    assert_eq!(check.findings, [refused("联系电话", 2), refused("邮箱", 1)]);
    assert_eq!(check.count(Gravity::Must), 2);
}

#[test]
fn a_word_outside_the_vocabulary_is_told_with_its_records_and_what_was_probably_meant() {
    let records = numbered(&[
        r#","status":"办里中""#,
        r#","status":"办理中""#,
        r#","status":"置回","basis":["调盐","调盐"]"#,
        r#","status":"办里中","rating_first":{"overall":"满意度"}"#,
    ]);
    let check = checked("", &records);
    let word = |field: &str, value: &str, nearest: Option<&str>, rows: &[u64], n| Finding {
        field: Some(field.to_owned()),
        value: value.to_owned(),
        nearest: nearest.map(str::to_owned),
        ..finding(FindingKind::Unrecognised, Gravity::Reminder, rows, n)
    };
    let words = [
        word("basis", "调盐", None, &[3], 2),
        word("rating_first.overall", "满意度", Some("满意"), &[4], 1),
        word("status", "办里中", Some("办理中"), &[1, 4], 2),
        word("status", "置回", None, &[3], 1),
    ];
    assert_eq!(of(&check, FindingKind::Unrecognised), words.iter().collect::<Vec<_>>());
}

#[track_caller]
fn nearest(member: &str, value: &str) -> Option<String> {
    let check = checked("", &numbered(&[&format!(r#","{member}":"{value}""#)]));
    one(&check, FindingKind::Unrecognised).nearest.clone()
}

#[test]
fn only_one_word_that_is_near_enough_is_taken_for_the_one_that_was_meant() {
    let zh = |label: &str| Some(label.to_owned());
    assert_eq!(nearest("status", "办理钟"), zh("办理中"));
    assert_eq!(nearest("status", "已答覆"), zh("已答复"));
    assert_eq!(nearest("status", "replyed"), zh("已答复"));
    assert_eq!(nearest("outcome", "列如计化逐步解决"), zh("列入计划逐步解决"), "two of eight letters");
    assert_eq!(nearest("outcome", "列如计化主步解决"), None, "three of eight letters");
    assert_eq!(nearest("status", "正在办里"), zh("办理中"), "by another form: 正在办理");
    assert_eq!(nearest("rating_overall", "不满"), zh("不满意"));
    assert_eq!(nearest("status", "置回"), None, "撤回 is another word");
    assert_eq!(nearest("status", "代签收"), None, "待签收 and 已签收 are as near");
    assert_eq!(nearest("status", "办里种"), None, "two of three letters");
    assert_eq!(nearest("rating_overall", "满"), None, "one letter says nothing");
    assert_eq!(nearest("rating_overall", "很满意"), None, "满意 and 不满意 are as near");
    assert_eq!(nearest("rating_overall", "基本不满意"), zh("不满意"), "not 基本满意");
    assert_eq!(nearest("outcome", "未解决"), zh("暂未解决或留作参考"), "not 已解决");
    assert_eq!(nearest("status", "待答复"), None, "not 已答复");
    assert_eq!(nearest("rating_overall", "未平价"), None, "near a word for nothing recorded");
}

#[test]
fn issues_of_one_code_are_one_finding() {
    let records = numbered(&[
        r#","submitted_on":"2024-13-20","filed_on":"另行商定""#,
        "",
        r#","submitted_on":"2024-02-30""#,
        r#","count":"很多""#,
        r#","count":0"#,
    ]);
    let check = checked("", &records);
    let bad_date = finding(FindingKind::Issue("bad_date"), Gravity::Reminder, &[1, 3], 3);
    let bad_count = Finding {
        field: Some("count".to_owned()),
        ..finding(FindingKind::Issue("bad_count"), Gravity::Reminder, &[4, 5], 2)
    };
    assert_eq!(check.findings, [bad_count, bad_date]);
}

#[test]
fn what_was_not_read_must_be_dealt_with() {
    let mut records = numbered(&[r#","title":"示例甲""#, ""]);
    records.push(r#"{"proposal_no":"1","title":"示例乙"}"#.to_owned());
    records.push(r#"{"proposal_no":"2"}"#.to_owned());
    records.extend([r#"{"title":"示例"}"#, "7", r#"{"title":"示例" "count":1}"#].map(str::to_owned));
    let check = checked(r#""as_of":"年底""#, &records);
    let gravity = |code: &'static str| {
        let found = one(&check, FindingKind::Issue(code));
        (found.gravity, found.rows.clone(), found.field.as_deref(), found.value.as_str(), found.n)
    };
    let number = Some("proposal_no");
    assert_eq!(gravity("duplicate_differs"), (Gravity::Must, vec![3], number, "title", 1));
    assert_eq!(gravity("duplicate"), (Gravity::Reminder, vec![4], number, "", 1));
    assert_eq!(gravity("no_number"), (Gravity::Must, vec![5], number, "", 1));
    assert_eq!(gravity("not_object"), (Gravity::Must, vec![6], None, "", 1));
    assert_eq!(gravity("not_json"), (Gravity::Must, vec![7], None, "", 1));
    assert_eq!(gravity("bad_as_of"), (Gravity::Must, vec![], None, "年x", 1));
    assert_eq!((check.count(Gravity::Must), check.count(Gravity::Reminder)), (5, 1));
}

#[test]
fn of_issues_that_are_not_listed_the_records_are_told_too() {
    let records: Vec<String> = (1..=1_500)
        .map(|number| format!(r#"{{"proposal_no":"{number}","filed_on":"某日","status":"示例"}}"#))
        .collect();
    let check = checked("", &records);
    let bad = one(&check, FindingKind::Issue("bad_date"));
    assert_eq!((bad.n, bad.field.as_deref(), bad.value.as_str()), (1_500, Some("filed_on"), "x日"));
    let all: Vec<u64> = (1..=1_500).collect();
    assert_eq!(bad.rows, all);
    let word = one(&check, FindingKind::Unrecognised);
    assert_eq!((word.n, &word.rows), (1_500, &all));
}

#[test]
fn days_in_the_wrong_order_are_one_finding_with_two_numbers() {
    let records = numbered(&[
        r#","assigned_on":"2023-02-20","replied_on":"2023-02-19""#,
        r#","assigned_on":"2023-02-20","replied_on":"2023-02-20""#,
        r#","assigned_on":"2023-02-20","replied_on":"2023-02-10","rating_first":{"on":"2023-02-01"}"#,
        r#","replied_on":"2023-02-10","rating_final":{"on":"2023-02-01"}"#,
        r#","replied_on":"2023-02-10","rating_final":{"on":"2023-02-09"}"#,
        r#","assigned_on":"2023-02-20","due_on":"2023-02-10""#,
    ]);
    let check = checked("", &records);
    let order = Finding { m: 3, ..finding(FindingKind::Order, Gravity::Reminder, &[1, 3, 4, 5], 2) };
    let due = Finding {
        field: Some("due_on".to_owned()),
        ..finding(FindingKind::Issue("due_before_assignment"), Gravity::Reminder, &[6], 1)
    };
    assert_eq!(check.findings, [due, order]);
}

#[test]
fn records_that_must_not_be_held_leave_no_trace_and_no_gap_in_the_numbers() {
    let mut records = numbered(&[r#","status":"示例甲""#, r#","status":"办里中""#, r#","status":"办里中""#]);
    records.push(r#"{"proposal_no":"1","confidential":true}"#.to_owned());
    let check = checked("", &records);
    let word = one(&check, FindingKind::Unrecognised);
    assert_eq!((word.value.as_str(), &word.rows[..]), ("办里中", &[2, 3][..]));
}
