//! Every figure can be opened: what is found behind it adds up to it.

// A record of chance has many members, and `json!` goes one deeper for each.
#![recursion_limit = "256"]
// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod chance;

use std::collections::BTreeSet;

use chance::{load, record, records};
use jianyi::ingest::{Export, Loader};
use jianyi::query::{Filter, Selection};
use jianyi::report::{DEFINITIONS, Reason, Why, report, why};
use proptest::prelude::*;
use serde_json::{Value, json};

const SELECTIONS: [&str; 6] =
    ["", "key=1", "rating=satisfied,~", "stage=closed&period=in_session", "due=past,none", "q=示例"];
/// Their figure is a number of days, not of records.
const MEDIANS: [&str; 2] = ["handling.median_days", "satisfaction.rating_lag_median_days"];
/// They count promises, of which a record has any number.
const PROMISES: &str = "follow_up.promises_kept";
/// They count names, which any number of records may have.
const ROSTERS: &str = "supervision.rosters.";

fn opened(export: &Export, selection: &str, key: &str) -> Option<Why> {
    let selection = Selection::parse(selection).unwrap();
    let filter = Filter::new(&export.table, &export.standing, &selection).unwrap();
    why(export, &selection, &filter, key)
}

fn figure(report: &Value, key: &str) -> Value {
    report.pointer(&format!("/{}", key.replace('.', "/"))).unwrap_or_else(|| panic!("{key}")).clone()
}

#[track_caller]
fn hold(export: &Export, selection: &str) {
    let report = report(export, &Selection::parse(selection).unwrap()).unwrap().to_json();
    let report: Value = serde_json::from_str(&report).unwrap();
    for definition in DEFINITIONS {
        let key = definition.key;
        let why = opened(export, selection, key).unwrap();
        let share = why.share();
        match figure(&report, key) {
            median if MEDIANS.contains(&key) => assert!(median.is_null() || share.n > 0, "{key}"),
            Value::Number(n) => assert_eq!(n.as_u64(), Some(share.n), "{key} of {selection}"),
            whole => assert_eq!(whole, json!(share), "{key} of {selection}"),
        }
        if key != PROMISES && !key.starts_with(ROSTERS) {
            assert_eq!(json!(share.of + share.excluded), report["total"], "{key} of {selection}");
            hold_apart(&why);
        }
    }
}

/// No record is behind two parts of one figure.
fn hold_apart(why: &Why) {
    let parts = why.left_out.values().chain([&why.counted, &why.of_only]);
    let rows: Vec<u32> = parts.flat_map(|part| part.rows.iter().copied()).collect();
    assert_eq!(rows.iter().collect::<BTreeSet<_>>().len(), rows.len(), "{}", why.key);
}

proptest! {
    #[test]
    fn what_is_behind_a_figure_adds_up_to_it(records in records(20)) {
        let export = load(&records);
        SELECTIONS.iter().for_each(|selection| hold(&export, selection));
    }
}

/// Records in which every reason occurs; what each is left out for, by figure.
fn reasoned() -> Export {
    let text = json!({"dataset": {"as_of": "2024-06-30"}, "proposals": [
        {"proposal_no": "withdrawn", "status": "withdrawn", "assigned_on": "2024-01-05"},
        {"proposal_no": "submitted", "status": "submitted"},
        {"proposal_no": "apart", "kind": "constituent_matter", "assigned_on": "2024-01-05"},
        {"proposal_no": "waiting", "assigned_on": "2024-06-05"},
        {"proposal_no": "undated", "status": "replied", "contact_mode": ["visit"], "rating_overall": "未征询"},
        {"proposal_no": "solved", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "outcome": "solved",
            "rating_overall": "满意", "is_key": true, "lead_supervisor": "示例", "related_nos": ["1"], "reassign_count": 1},
        {"proposal_no": "planned", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "outcome": "planned",
            "followup_outcome": "solved", "rating_overall": "未反馈", "rehandled": 1,
            "commitments": [{"text": "示例", "due_on": "2025-01-01"}]},
        {"proposal_no": "again", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "outcome": "planned",
            "rereplied_on": "2024-04-05", "rating_first": {"overall": "不满意"}},
        {"proposal_no": "forgotten", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "contact_mode": ["none"]}
    ]});
    Loader::load(text.to_string().as_bytes(), None).unwrap()
}

/// A figure, and of some records why each is left out of it.
type Reasons<'a> = (&'a str, &'a [(&'a str, Option<Reason>)]);

/// Why a record is left out of a figure; `None` where it is in it.
fn reason_of(export: &Export, key: &str, no: &str) -> Option<Reason> {
    let why = opened(export, "", key).unwrap();
    let row = (0..export.table.len()).find(|row| export.table.proposal_no.get(*row) == no).unwrap();
    why.left_out.iter().find(|(_, left)| left.rows.contains(&(row as u32))).map(|(reason, _)| *reason)
}

#[test]
fn every_record_is_left_out_for_its_own_reason() {
    use Reason::*;
    let export = reasoned();
    let wanted: &[Reasons] = &[
        (
            "handling.answered",
            &[("withdrawn", Some(NotReached)), ("apart", Some(NotReached)), ("waiting", None)],
        ),
        (
            "handling.on_time",
            &[
                ("submitted", Some(NotReached)),
                ("waiting", Some(NotAnswered)),
                ("undated", Some(NoDay)),
                ("solved", None),
            ],
        ),
        ("handling.waiting", &[("apart", Some(NotReached)), ("solved", None), ("waiting", None)]),
        (
            "handling.overdue",
            &[
                ("withdrawn", Some(NotReached)),
                ("submitted", Some(NotReached)),
                ("apart", Some(NotReached)),
                ("solved", Some(Answered)),
                ("waiting", None),
            ],
        ),
        (
            "handling.no_due_day",
            &[("submitted", Some(NotReached)), ("undated", Some(Answered)), ("waiting", None)],
        ),
        (
            "handling.solved",
            &[
                ("withdrawn", Some(NotReached)),
                ("apart", Some(NotReached)),
                ("waiting", Some(NotAnswered)),
                ("forgotten", Some(NoClass)),
                ("planned", None),
            ],
        ),
        (
            "handling.solved_now",
            &[("submitted", Some(NotReached)), ("undated", Some(NoClass)), ("planned", None)],
        ),
        (
            "handling.contacted",
            &[
                ("withdrawn", Some(NotReached)),
                ("waiting", Some(NotAnswered)),
                ("solved", Some(NotRecorded)),
                ("undated", None),
                ("forgotten", None),
            ],
        ),
        ("handling.reassigned", &[("waiting", Some(Lacking)), ("solved", None)]),
        (
            "handling.reply_public",
            &[("apart", Some(NotReached)), ("waiting", Some(NotAnswered)), ("solved", None)],
        ),
        (
            "handling.median_days",
            &[("submitted", Some(NotReached)), ("undated", Some(NoDay)), ("waiting", None)],
        ),
        (
            "satisfaction.satisfied",
            &[
                ("undated", Some(NotAsked)),
                ("planned", Some(NoReply)),
                ("waiting", Some(NoRating)),
                ("apart", Some(NotAsked)),
                ("again", None),
            ],
        ),
        ("satisfaction.coverage", &[("planned", None), ("forgotten", Some(NoRating))]),
        ("satisfaction.rating_lag_median_days", &[("solved", Some(NoDay))]),
        ("satisfaction.rehandling.items", &[("solved", Some(Lacking)), ("planned", None), ("again", None)]),
        ("satisfaction.rehandling.rereplied", &[("solved", Some(NotRehandled)), ("planned", None)]),
        ("satisfaction.rehandling.on_time", &[("planned", Some(NotAnsweredAgain)), ("again", Some(NoDay))]),
        ("supervision.key_items", &[("planned", Some(Lacking)), ("solved", None)]),
        ("supervision.layers.lead_supervisor", &[("planned", Some(NotKey)), ("solved", None)]),
        ("follow_up.promises_kept", &[("planned", Some(NotDue))]),
        ("follow_up.upgraded", &[("solved", Some(NotUnderWay)), ("again", Some(NoLater)), ("planned", None)]),
        ("follow_up.resubmitted", &[("planned", Some(Lacking)), ("solved", None)]),
    ];
    let mut seen = BTreeSet::new();
    for (key, records) in wanted {
        for (no, reason) in *records {
            assert_eq!(reason_of(&export, key, no), *reason, "{key} of {no}");
            seen.extend(*reason);
        }
    }
    assert_eq!(seen.len(), Reason::ALL.len(), "a reason that no record has here: {seen:?}");
}

#[test]
fn a_roster_opens_to_the_records_that_name_its_people() {
    let text = json!({"dataset": {"rosters": {"lead_supervisors": ["示例甲", "示例乙", "示例甲"]}}, "proposals": [
        {"proposal_no": "1", "is_key": true, "lead_supervisor": "示例甲"},
        {"proposal_no": "2", "is_key": true, "lead_supervisor": "示例甲"},
        {"proposal_no": "3", "is_key": true, "lead_supervisor": "示例丙"}
    ]});
    let export = Loader::load(text.to_string().as_bytes(), None).unwrap();
    let why = opened(&export, "", "supervision.rosters.lead_supervisors").unwrap();
    assert_eq!(json!(why.share()), json!({"n": 1, "of": 2, "excluded": 0}));
    assert_eq!((why.counted.rows.clone(), why.of_only.rows.clone()), (vec![0, 1], vec![]));
}

#[test]
fn records_are_named_by_whole_keys_and_those_without_a_number_not_at_all() {
    let text = json!([
        {"count": 3, "congress_term": 14, "session_no": 1},
        {"proposal_no": "1", "year": 2022},
        {"proposal_no": "1", "year": 2023}
    ]);
    let export = Loader::load(text.to_string().as_bytes(), None).unwrap();
    let why = opened(&export, "", "total").unwrap();
    let numbers = why.counted.numbers(&export.table);
    assert_eq!(numbers, ["--2022--1", "--2023--1"]);
    for (row, number) in [(1, &numbers[0]), (2, &numbers[1])] {
        let found = opened(&export, &format!("no={number}"), "total").unwrap();
        assert_eq!(found.counted.rows, [row], "each names its own record");
    }
}

#[test]
fn records_are_named_by_their_numbers_and_left_out_by_reason() {
    let text = json!([
        {"proposal_no": "1", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "outcome": "solved"},
        {"proposal_no": "2", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "outcome": "planned"},
        {"proposal_no": "3", "assigned_on": "2024-01-05", "replied_on": "2024-02-05", "count": 4},
        {"proposal_no": "4", "assigned_on": "2024-01-05", "congress_term": 14, "session_no": 2},
        {"proposal_no": "5", "status": "withdrawn"}
    ]);
    let export = Loader::load(text.to_string().as_bytes(), None).unwrap();
    let why = opened(&export, "", "handling.solved").unwrap();
    let numbers = |part: &jianyi::report::Behind| part.numbers(&export.table);
    assert_eq!(
        (numbers(&why.counted), numbers(&why.of_only)),
        (vec!["----1".to_owned()], vec!["----2".to_owned()])
    );
    let left: Vec<_> = why.left_out.iter().map(|(reason, part)| (*reason, part.n, numbers(part))).collect();
    assert_eq!(
        left,
        [
            (Reason::NotReached, 1, vec!["----5".to_owned()]),
            (Reason::NotAnswered, 1, vec!["-14-2--4".to_owned()]),
            (Reason::NoClass, 4, vec!["----3".to_owned()]),
        ]
    );
}

#[test]
fn nothing_is_behind_totals_nor_behind_a_key_that_no_figure_has() {
    let text = json!({"schema": "jianyi/1", "dataset": {"ratings": "totals"}, "proposals": [record(1, &[9; 60])],
        "rating_totals": [{"round": "final", "dimension": "overall", "satisfied": 3, "basically": 1}]});
    let export = Loader::load(text.to_string().as_bytes(), None).unwrap();
    let figures = report(&export, &Selection::default()).unwrap().satisfaction;
    assert_eq!(figures.satisfied.map(|share| (share.n, share.of)), Some((3, 4)), "the totals are there");
    for key in ["satisfaction.satisfied", "satisfaction.coverage", "satisfaction.rating_lag_median_days"] {
        assert_eq!(opened(&export, "", key), None, "{key}");
    }
    assert_eq!(opened(&export, "", "handling.example"), None);
    assert!(opened(&export, "", "handling.answered").is_some());
    assert!(
        opened(&export, "", "satisfaction.rehandling.items").is_some(),
        "records tell it, whatever ratings are"
    );
}
