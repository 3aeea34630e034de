//! What will be public of persons, and whom nobody would miss: names on a roster that no record names.

use jianyi::check::{Finding, FindingKind, Gravity};

use super::{checked, finding, numbered, of, one};

#[test]
fn names_that_only_a_roster_has_are_told_for_each_roster() {
    let dataset = r#""themes":[{"name":"示例修路","lead_supervisor":"示例主任乙"}],"rosters":{
        "lead_supervisors":["示例主任甲","示例主任乙","示例主任丙","示例主任甲"],"gov_lead_handlers":["示例县长甲"],
        "committees":["示例甲委"],"units":["示例甲局","示例乙局","示例丙局"],"delegations":["示例甲团"],"categories":["示例农业"]}"#;
    let records = numbered(&[
        r#","key_theme":"示例修路","gov_lead_handler":"示例县长甲","lead_units":["示例甲局"]"#,
        r#","co_units":["示例乙局"],"delegation":"示例乙团","category":"示例农业""#,
    ]);
    let check = checked(dataset, &records);
    let rest = |field: &str, names: &str, n, m| Finding {
        field: Some(field.to_owned()),
        value: names.to_owned(),
        m,
        ..finding(FindingKind::RosterRest, Gravity::Reminder, &[], n)
    };
    let expected = [
        rest("lead_supervisor", "示例主任甲、示例主任丙", 2, 3),
        rest("supervising_committee", "示例甲委", 1, 1),
        rest("lead_units", "示例丙局", 1, 3),
        rest("delegation", "示例甲团", 1, 1),
    ];
    assert_eq!(of(&check, FindingKind::RosterRest), expected.iter().collect::<Vec<_>>());
}

#[test]
fn ratings_that_will_be_public_one_by_one_are_counted() {
    let records = numbered(&[
        r#","rating_first":{"overall":"满意"},"count":3"#,
        r#","rating_first":{"attitude":"满意"},"rating_final":{"overall":"未反馈"}"#,
        r#","rating_overall":"未反馈""#,
        r#","rating_result":"不满意""#,
        "",
    ]);
    let public = finding(FindingKind::RatingsPublic, Gravity::Reminder, &[], 5);
    assert_eq!(checked("", &records).findings, std::slice::from_ref(&public));
    let totals = checked(r#""ratings":"totals""#, &records);
    assert_eq!(totals.findings, [public], "the file has them all the same");
    assert!(of(&checked(r#""ratings":"totals""#, &numbered(&[""])), FindingKind::RatingsPublic).is_empty());
}

#[test]
fn names_that_will_be_public_are_counted_each_once() {
    let dataset = r#""themes":[{"name":"示例修路","lead_supervisor":"示例主任乙"},{"name":"示例治水","gov_lead_handler":"示例县长丙"}]"#;
    let records = numbered(&[
        r#","key_theme":"示例修路","gov_lead_handler":"示例主任乙","lead_deputy":"示例代表甲""#,
        r#","lead_supervisor":"示例主任甲","lead_deputy":"示例代表乙""#,
        r#","gov_lead_handler":"示例县长甲","lead_deputy":"示例代表甲""#,
        r#","lead_deputy":"示例代表丙","disclosure":"title_only""#,
        r#","lead_deputy":"示例代表丁","confidential":true"#,
    ]);
    let check = checked(dataset, &records);
    let names = Finding { m: 2, ..finding(FindingKind::NamesPublic, Gravity::Reminder, &[], 3) };
    assert_eq!(one(&check, FindingKind::NamesPublic), &names);
}
