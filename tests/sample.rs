//! The sample export: what it must contain, and that it is always the same.

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use jianyi::office::sample::{Options, write};
use serde_json::Value;

const COMMITTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/static/sample/proposals.json");

/// The fields of a proposal in the contract, in its order.
const FIELDS: &str = "level congress_term session_no year period proposal_no title kind category basis related_nos \
    merged_into lead_deputy cosigner_count submit_mode delegation submitted_on filed_on assigned_on accepted_on \
    due_on replied_on rereplied_on closed_on followup_on status handling_mode lead_units co_units reassign_count \
    extended contact_mode reply_class reply_scheme outcome followup_outcome commitments measures rating_first \
    rating_final rating_overall rating_attitude rating_result rating_channel rehandled is_key key_theme \
    lead_supervisor gov_lead_handler supervising_committee coordinator deputy_joined handler_self_check activities \
    disclosure confidential content_url reply_url count";

/// The fields of the head.
const HEAD: &str = "name org notes contact sample as_of edition final unit terms themes rosters reply_scheme schemes \
    rules ratings withheld announced_total hide_panels revoked links source_url updated_every";

const STATUSES: &str = "submitted under_review filed rejected withdrawn merged assigned accepted returned handling \
    replied rehandling tracking closed";
const OUTCOMES: &str = "solved in_progress planned in_progress_or_planned deferred not_feasible reference referred_up \
    not_now";
const RATINGS: &str = "satisfied basically dissatisfied no_response not_asked not_applicable";

/// Every field that takes named values, by the path to it, and all of its values.
const VALUES: [(&str, &str); 22] = [
    ("level", "national province prefecture county township"),
    ("period", "in_session between_sessions"),
    ("kind", "suggestion criticism opinion motion_converted motion constituent_matter"),
    ("basis", "survey inspection station visit"),
    ("submit_mode", "single joint delegation"),
    ("status", STATUSES),
    ("handling_mode", "sole lead_co separate merged for_reference"),
    ("contact_mode", "visit meeting survey phone mail none"),
    ("outcome", OUTCOMES),
    ("followup_outcome", OUTCOMES),
    ("commitments/state", "open kept late_kept overdue changed"),
    ("measures/kind", "policy mechanism legislation project other"),
    ("measures/reach", "item class field"),
    ("rating_first/overall", RATINGS),
    ("rating_first/attitude", RATINGS),
    ("rating_first/result", RATINGS),
    ("rating_channel", "platform via_unit meeting_ballot phone"),
    ("activities/form", "site_visit meeting inspection inquiry review hotline look_back hearing other"),
    ("disclosure", "full summary title_only none"),
    ("reply_class", "A B C D 乙"),
    ("reply_scheme", "hn3 npc4 city4 zj3 example2"),
    ("year", "2023 2024"),
];

const DAYS: [&str; 7] =
    ["submitted_on", "filed_on", "assigned_on", "accepted_on", "replied_on", "rereplied_on", "closed_on"];

fn text(seed: u64, proposals: u32) -> String {
    let mut bytes = Vec::new();
    write(&mut bytes, &Options { seed, proposals }).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn export(seed: u64, proposals: u32) -> Value {
    serde_json::from_str(&text(seed, proposals)).unwrap()
}

fn records(proposals: u32) -> Vec<Value> {
    export(7, proposals)["proposals"].as_array().unwrap().clone()
}

/// All values at a path such as `measures/kind`, through lists.
fn values(value: &Value, path: &str) -> Vec<String> {
    match (value, path.split_once('/')) {
        (Value::Array(items), _) => items.iter().flat_map(|item| values(item, path)).collect(),
        (Value::Object(_), Some((first, rest))) => values(&value[first], rest),
        (Value::Object(_), None) if !path.is_empty() => values(&value[path], ""),
        (Value::Null, _) => Vec::new(),
        (Value::String(text), _) => vec![text.clone()],
        (other, _) => vec![other.to_string()],
    }
}

fn all(records: &[Value], path: &str) -> BTreeSet<String> {
    records.iter().flat_map(|record| values(record, path)).collect()
}

fn words(list: &str) -> BTreeSet<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

fn is_day(text: &str) -> bool {
    let parts: Vec<u32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = parts[..] else { return false };
    let february = if year % 4 == 0 { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    text.len() == 10
        && lengths.get(month.wrapping_sub(1) as usize).is_some_and(|&last| (1..=last).contains(&day))
}

/// The days of a record in the order of its life, broken ones left out.
fn days(record: &Value) -> Vec<&str> {
    DAYS.iter().filter_map(|&field| record[field].as_str()).filter(|text| is_day(text)).collect()
}

/// Whether a record was answered, matters that are only passed on left aside.
fn is_answered(record: &Value) -> bool {
    let status = record["status"].as_str().unwrap_or_default();
    record["replied_on"].is_string() || matches!(status, "replied" | "rehandling" | "tracking")
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    assert!(text(7, 300) == text(7, 300));
    assert!(text(7, 300) != text(8, 300));
}

#[test]
fn the_committed_file_is_fresh() {
    let committed = std::fs::read_to_string(COMMITTED).unwrap();
    let is_fresh = committed == text(7, 1434);
    assert!(is_fresh, "run: jianyi sample --seed 7 --proposals 1434 > static/sample/proposals.json");
    assert!(committed.len() < 1_600_000, "{} bytes", committed.len());
}

#[test]
fn a_longer_sample_begins_with_the_shorter_one() {
    let (short, long) = (records(250), records(400));
    assert_eq!(short, long[..250]);
    for few in [0, 1, 2] {
        assert_eq!(records(few).len(), few as usize);
    }
}

#[test]
fn every_field_of_the_contract_occurs_and_no_other() {
    let records = records(100);
    let found: BTreeSet<String> =
        records.iter().flat_map(|record| record.as_object().unwrap().keys().cloned()).collect();
    assert_eq!(found, words(FIELDS));
    let head = export(7, 100)["dataset"].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(head, words(HEAD));
}

#[test]
fn every_part_of_a_nested_field_occurs() {
    let export = export(7, 1434);
    let keys = |at: &str| -> BTreeSet<String> {
        let value = export.pointer(at).unwrap();
        let one = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        one.iter().flat_map(|part| part.as_object().unwrap().keys().cloned()).collect()
    };
    assert_eq!(keys("/dataset/terms"), words("key_item theme_counter coordinator place layers"));
    assert_eq!(
        keys("/dataset/themes"),
        words(
            "name decided_by decided_on lead_supervisor gov_lead_handler supervising_committee coordinator url"
        )
    );
    assert_eq!(
        keys("/dataset/rosters"),
        words("lead_supervisors gov_lead_handlers committees units delegations categories")
    );
    assert_eq!(
        keys("/dataset/rules"),
        words("answer_months extended_months redo_months roll_weekends min_n")
    );
    assert_eq!(
        keys("/appraisals"),
        words("on name form subject nos voters satisfied basically dissatisfied abstained")
    );
    assert_eq!(all(export["appraisals"].as_array().unwrap(), "form").len(), 3);
}

#[test]
fn every_named_value_occurs_and_two_statuses_that_nobody_knows() {
    for (seed, proposals) in [(7, 1434), (7, 100), (1, 100), (2, 100), (3, 100)] {
        let records = export(seed, proposals)["proposals"].as_array().unwrap().clone();
        for (path, expected) in VALUES {
            let mut expected = words(expected);
            if path == "status" {
                expected.extend(["置回".to_owned(), "已反馈".to_owned()]);
            }
            assert_eq!(all(&records, path), expected, "{path}");
        }
    }
}

#[test]
fn promises_stand_in_every_state_with_and_without_saying_so() {
    let as_of = "2024-06-30";
    let (mut said, mut computed) = (BTreeSet::new(), BTreeSet::new());
    for promise in records(100).iter().filter_map(|record| record["commitments"].as_array()).flatten() {
        let (due, done) = (promise["due_on"].as_str(), promise["done_on"].as_str());
        let state = match (due, done) {
            (Some(due), Some(done)) if done > due => "late_kept",
            (_, Some(_)) => "kept",
            (Some(due), None) if due < as_of => "overdue",
            _ => "open",
        };
        match promise["state"].as_str() {
            Some("changed") => assert!(said.insert("changed") || done.is_none()),
            Some(given) => {
                assert_eq!(given, state);
                said.insert(state);
            }
            None => drop(computed.insert(state)),
        }
    }
    assert_eq!((said.len(), computed.len()), (5, 4));
}

#[test]
fn numbers_repeat_across_sessions_and_one_whole_key_repeats() {
    let mut keys: BTreeMap<String, u32> = BTreeMap::new();
    let mut numbers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for record in records(1434).iter().filter(|record| record["proposal_no"].is_string()) {
        let parts =
            ["level", "session_no", "year", "period", "proposal_no"].map(|key| record[key].to_string());
        *keys.entry(parts.join(" ")).or_default() += 1;
        numbers.entry(parts[4].clone()).or_default().insert(parts[1].clone());
    }
    assert_eq!(keys.values().filter(|&&times| times > 1).count(), 1);
    assert!(numbers.values().filter(|sessions| sessions.len() > 1).count() > 600);
}

#[test]
fn what_an_export_should_not_contain_is_planted() {
    let records = records(1434);
    let with = |field: &str, value: &Value| records.iter().filter(|record| &record[field] == value).count();
    assert_eq!(with("confidential", &Value::Bool(true)), 1);
    assert_eq!(with("disclosure", &"none".into()), 1);
    let counted: Vec<&Value> = records.iter().filter(|record| !record["count"].is_null()).collect();
    assert_eq!(counted.len(), 1);
    assert_eq!((&counted[0]["count"], &counted[0]["proposal_no"]), (&Value::from(3), &Value::Null));
    let broken = records
        .iter()
        .flat_map(|record| record.as_object().unwrap())
        .filter(|(field, value)| field.ends_with("_on") && !value.as_str().is_some_and(is_day));
    assert_eq!(broken.count(), 3);
    for part in ["<b>", "&amp;", "\"", "\\", "<img", "𠮷", "🧪"] {
        assert!(records.iter().any(|record| record["title"].as_str().unwrap().contains(part)), "{part}");
    }
}

#[test]
fn flat_ratings_never_stand_beside_a_first_one() {
    let flat: Vec<Value> =
        records(1434).into_iter().filter(|record| record["rating_overall"].is_string()).collect();
    assert!(flat.len() > 10);
    assert!(
        flat.iter().all(|record| record["rating_first"].is_null() && record["rating_attitude"].is_string())
    );
}

#[test]
fn every_title_and_every_invented_name_says_that_it_is_an_example() {
    let export = export(7, 1434);
    let records = export["proposals"].as_array().unwrap();
    for path in
        "title lead_deputy delegation lead_units co_units lead_supervisor gov_lead_handler coordinator \
        supervising_committee key_theme commitments/text measures/text activities/note"
            .split_whitespace()
    {
        assert!(all(records, path).iter().all(|name| name.contains("示例")), "{path}");
    }
    let dataset = &export["dataset"];
    for path in "name org notes contact themes/name themes/decided_by themes/lead_supervisor \
        themes/gov_lead_handler themes/supervising_committee themes/coordinator rosters/lead_supervisors \
        rosters/gov_lead_handlers rosters/committees rosters/units rosters/delegations"
        .split_whitespace()
    {
        assert!(values(dataset, path).iter().all(|name| name.contains("示例")), "{path}");
    }
    let appraisals = export["appraisals"].as_array().unwrap();
    assert!(all(appraisals, "name").union(&all(appraisals, "subject")).all(|name| name.contains("示例")));
}

#[test]
fn every_name_in_a_record_is_on_its_roster() {
    let export = export(7, 1434);
    let rosters = &export["dataset"]["rosters"];
    for (path, roster) in [
        ("lead_units", "units"),
        ("co_units", "units"),
        ("delegation", "delegations"),
        ("category", "categories"),
        ("lead_supervisor", "lead_supervisors"),
        ("gov_lead_handler", "gov_lead_handlers"),
        ("supervising_committee", "committees"),
    ] {
        let listed: BTreeSet<String> = values(rosters, roster).into_iter().collect();
        assert!(all(export["proposals"].as_array().unwrap(), path).is_subset(&listed), "{path}");
    }
}

#[test]
fn days_follow_the_life_of_a_suggestion() {
    for record in records(5000) {
        let days = days(&record);
        assert!(days.is_sorted(), "{record}");
        assert!(days.iter().all(|&day| day <= "2024-06-30"), "{record}");
        let Some(replied) = record["replied_on"].as_str().filter(|day| is_day(day)) else { continue };
        let later = ["/rating_first/on", "/rating_final/on", "/followup_on"];
        let later = later.map(|at| record.pointer(at).and_then(Value::as_str).unwrap_or(replied));
        assert!(later.iter().all(|&day| replied <= day && day <= "2024-06-30"), "{record}");
        assert!(later[0] <= later[1] || record["rating_final"].is_null(), "{record}");
    }
}

#[test]
fn the_status_agrees_with_the_days() {
    for record in records(5000) {
        let has = |field: &str| !record[field].is_null();
        let is_passed_on = record["handling_mode"] == "for_reference";
        match record["status"].as_str().unwrap() {
            "submitted" | "under_review" | "rejected" => assert!(!has("filed_on"), "{record}"),
            "filed" => assert!(has("filed_on") && !has("assigned_on"), "{record}"),
            "merged" => assert!(has("merged_into") && !has("assigned_on"), "{record}"),
            "assigned" | "returned" => assert!(has("assigned_on") && !has("accepted_on"), "{record}"),
            "accepted" | "handling" => assert!(has("accepted_on") && !has("replied_on"), "{record}"),
            "replied" | "tracking" => assert!(has("replied_on") && !has("closed_on"), "{record}"),
            "rehandling" => assert!(has("rehandled") && !has("rereplied_on"), "{record}"),
            "closed" => assert!(has("closed_on") && (has("replied_on") || is_passed_on), "{record}"),
            _ => {}
        }
    }
}

#[test]
fn only_what_is_answered_has_an_outcome_a_rating_or_a_promise() {
    for record in records(5000).iter().filter(|record| !is_answered(record)) {
        for field in ["outcome", "reply_class", "rating_final", "rating_overall", "commitments", "measures"] {
            assert!(record[field].is_null(), "{field}: {record}");
        }
        let rating = record["rating_first"]["overall"].as_str().unwrap_or("not_applicable");
        assert_eq!(rating, "not_applicable", "{record}");
    }
}

#[test]
fn letters_agree_with_outcomes() {
    for record in
        records(5000).iter().filter(|record| record["reply_scheme"].as_str().unwrap_or("hn3") == "hn3")
    {
        let (Some(letter), Some(outcome)) = (record["reply_class"].as_str(), record["outcome"].as_str())
        else {
            continue;
        };
        let expected = match outcome {
            "solved" => "A",
            "in_progress" | "planned" | "in_progress_or_planned" => "B",
            _ => "C",
        };
        assert_eq!(letter, expected, "{record}");
    }
}

#[test]
fn numbers_that_are_quoted_belong_to_an_earlier_record() {
    let records = records(1434);
    let known: BTreeSet<String> = records
        .iter()
        .filter_map(|record| Some(format!("14-{}-{}", record["session_no"], record["proposal_no"].as_str()?)))
        .collect();
    for record in &records {
        for quoted in values(record, "related_nos").into_iter().chain(values(record, "merged_into")) {
            let is_whole = quoted.contains('-');
            let whole = if is_whole { quoted } else { format!("14-{}-{quoted}", record["session_no"]) };
            assert!(known.contains(&whole), "{whole}");
        }
    }
}

#[test]
fn the_announced_total_adds_up() {
    for proposals in [0, 60, 70, 100, 1434] {
        let export = export(7, proposals);
        let counted = export["proposals"].as_array().unwrap().iter();
        let sum: u64 = counted.map(|record| record["count"].as_u64().unwrap_or(1)).sum();
        let duplicates = u64::from(proposals > 64);
        let dataset = &export["dataset"];
        let withheld = dataset["withheld"].as_u64().unwrap();
        assert_eq!(dataset["announced_total"].as_u64().unwrap(), sum - duplicates + withheld);
    }
}

/// Takes bytes, keeps none, and refuses more than it has room for.
struct Sink {
    room: usize,
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.room = self.room.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn records_are_written_as_they_are_made() {
    // Four billion records would fill any memory long before the first megabyte is refused.
    let options = Options { seed: 7, proposals: u32::MAX };
    let refused = write(&mut Sink { room: 1_000_000 }, &options).unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::StorageFull);
    assert!(write(&mut Sink { room: 60_000_000 }, &Options { seed: 7, proposals: 50_000 }).is_ok());
}
