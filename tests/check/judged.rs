//! Ratings that are hardly what deputies think: uniform, straight, turned round without cause; and the units.

use jianyi::check::{Check, Finding, FindingKind, Gravity, UnitCheck};

use super::{checked, finding, numbered, of, one};

/// So many records that a unit leads, with these ratings of manner, result and overall.
fn rated(unit: &str, ratings: [&str; 3], times: usize) -> Vec<String> {
    let [manner, result, overall] = ratings;
    let rating = format!(r#"{{"attitude":"{manner}","result":"{result}","overall":"{overall}"}}"#);
    vec![format!(r#","lead_units":["{unit}"],"rating_first":{rating}"#); times]
}

fn check_of(parts: &[Vec<String>]) -> Check {
    let all = parts.concat();
    checked("", &numbered(&all.iter().map(String::as_str).collect::<Vec<_>>()))
}

const SAME: [&str; 3] = ["满意"; 3];
const BASIC: [&str; 3] = ["基本满意"; 3];

#[test]
fn thirty_ratings_of_one_unit_that_are_the_same_are_told_with_their_records() {
    let unrated = vec![r#","lead_units":["示例甲局"]"#.to_owned(); 2];
    let check = check_of(&[
        unrated,
        rated("示例甲局", SAME, 30),
        rated("示例乙局", SAME, 29),
        rated("示例丙局", BASIC, 31),
    ]);
    let uniform = |unit: &str, rows: std::ops::RangeInclusive<u64>| Finding {
        field: Some("lead_units".to_owned()),
        value: unit.to_owned(),
        ..finding(
            FindingKind::Uniform,
            Gravity::Reminder,
            &rows.clone().collect::<Vec<_>>(),
            rows.count() as u64,
        )
    };
    let expected = [uniform("示例甲局", 3..=32), uniform("示例丙局", 62..=92)];
    assert_eq!(of(&check, FindingKind::Uniform), expected.iter().collect::<Vec<_>>());
    assert!(of(&check, FindingKind::Issue("uniform_ratings")).is_empty(), "told once");
    assert!(of(&check, FindingKind::Straight).is_empty(), "told as uniform");
}

#[test]
fn a_unit_whose_records_are_each_of_one_piece_is_straight() {
    let check = check_of(&[
        rated("示例甲局", SAME, 20),
        rated("示例甲局", BASIC, 10),
        // One record of many pieces, or too few, and nothing is said.
        rated("示例乙局", SAME, 29),
        rated("示例乙局", BASIC, 5),
        rated("示例乙局", ["满意", "基本满意", "满意"], 1),
        rated("示例丙局", SAME, 15),
        rated("示例丙局", BASIC, 14),
        // Without a rating of the manner it cannot be told.
        rated("示例丙局", ["未反馈", "满意", "满意"], 5),
    ]);
    let straight = Finding {
        field: Some("lead_units".to_owned()),
        value: "示例甲局".to_owned(),
        ..finding(FindingKind::Straight, Gravity::Reminder, &(1..=30).collect::<Vec<_>>(), 30)
    };
    assert_eq!(one(&check, FindingKind::Straight), &straight);
}

#[test]
fn a_record_of_two_straight_units_counts_once_and_the_final_round_comes_first() {
    let turned = r#","lead_units":["示例甲局","示例乙局"],"rating_first":{"attitude":"满意","result":"不满意","overall":"不满意"},"rating_final":{"attitude":"满意","result":"满意","overall":"满意"},"rereplied_on":"2023-05-01","count":2"#;
    let pair = vec![turned.to_owned(); 15];
    let check = check_of(&[pair, rated("示例甲局", BASIC, 1), rated("示例乙局", BASIC, 1)]);
    let straight = one(&check, FindingKind::Straight);
    assert_eq!((straight.value.as_str(), straight.n), ("示例甲局、示例乙局", 32));
    assert_eq!(straight.rows, (1..=17).collect::<Vec<_>>());
}

#[test]
fn a_rating_that_turned_round_while_nothing_was_done_is_told() {
    let turned =
        r#","outcome":"solved","rating_first":{"overall":"不满意"},"rating_final":{"overall":"满意"}"#;
    let with = |more: &str| [turned, more].concat();
    let records = [
        with(""),
        with(r#","rereplied_on":"2023-08-01""#),
        with(r#","rehandled":1"#),
        with(r#","status":"重新办理中""#),
        with(r#","count":4,"followup_outcome":"solved","rehandled":0"#),
        with(r#","followup_outcome":"in_progress""#),
        r#","rating_first":{"overall":"不满意"},"rating_final":{"overall":"基本满意"}"#.to_owned(),
        r#","rating_first":{"overall":"基本满意"},"rating_final":{"overall":"满意"}"#.to_owned(),
    ];
    let check = check_of(&[records.to_vec()]);
    assert_eq!(one(&check, FindingKind::Flip), &finding(FindingKind::Flip, Gravity::Reminder, &[1, 5], 5));
}

#[test]
fn units_are_held_against_each_other() {
    let promise = |more: &str| format!(r#"{{"text":"示例"{more}}}"#);
    let promises = [
        promise(r#","due_on":"2023-05-01","done_on":"2023-04-01""#),
        promise(r#","due_on":"2023-05-01","done_on":"2023-06-01""#),
        promise(r#","due_on":"2023-05-01""#),
        promise(r#","due_on":"2024-05-01""#),
        promise(r#","state":"已调整""#),
    ];
    let records = [
        format!(r#","lead_units":["示例甲局"],"count":3,"commitments":[{}]"#, promises.join(",")),
        r#","lead_units":["示例乙局","示例丙局"],"rating_first":{"overall":"不满意","attitude":"满意"},"rating_final":{"overall":"满意","result":"基本满意"},"rereplied_on":"2023-06-01""#.to_owned(),
        r#","lead_units":["示例乙局"],"rating_overall":"基本满意","count":2"#.to_owned(),
        r#","co_units":["示例丁局"],"rating_overall":"满意""#.to_owned(),
    ];
    let records = numbered(&records.iter().map(String::as_str).collect::<Vec<_>>());
    let dataset = r#""as_of":"2023-12-31","rosters":{"units":["示例戊局","示例乙局"]}"#;
    let unit = |name: &str| UnitCheck { unit: name.to_owned(), ..UnitCheck::default() };
    let expected = [
        UnitCheck { satisfied: (1, 3), attitude: (1, 1), result: (0, 1), ..unit("示例乙局") },
        UnitCheck { satisfied: (1, 1), attitude: (1, 1), result: (0, 1), ..unit("示例丙局") },
        UnitCheck { promises: (6, 9), ..unit("示例甲局") },
    ];
    assert_eq!(checked(dataset, &records).units, expected);
}
