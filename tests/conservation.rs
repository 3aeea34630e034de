//! What must hold for any export: figures add up, nothing is counted twice or lost, and a record that says nothing
//! changes no rate.

// A record of chance has many members, and `json!` goes one deeper for each.
#![recursion_limit = "256"]
// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod chance;

use chance::{
    DISCLOSURES, KINDS, LEVELS, MODES, NAMES, OUTCOMES, PERIODS, RATINGS, STATUSES, SUBMIT_MODES, export,
    load, records,
};
use jianyi::ingest::{Export, Loader};
use jianyi::query::Selection;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The report of a selection; `None` where it names a value that the data do not have.
fn select(export: &Export, selection: &str) -> Option<Value> {
    let report = jianyi::report::report(export, &Selection::parse(selection).unwrap()).ok()?;
    Some(serde_json::from_str(&report.to_json()).unwrap())
}

fn whole(records: &[Value]) -> Value {
    select(&load(records), "").unwrap()
}

fn sum(partition: &Value) -> u64 {
    partition.as_object().unwrap().values().map(|part| part.as_u64().unwrap()).sum()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn total_of(entries: &Value, field: &str) -> u64 {
    list(entries).iter().map(|entry| entry[field].as_u64().unwrap()).sum()
}

/// Every figure that adds up over a partition of the records, by its pointer.
fn additive(report: &Value) -> Vec<(String, i64)> {
    fn walk(value: &Value, at: &str, into: &mut Vec<(String, i64)>) {
        let skipped = ["/median_days", "/rating_lag_median_days", "/rosters", "/supervision/activities"];
        if skipped.iter().any(|end| at.ends_with(end)) {
            return;
        }
        match value {
            Value::Number(number) => into.push((at.to_owned(), number.as_i64().unwrap())),
            Value::Object(object) => {
                object.iter().for_each(|(key, value)| walk(value, &format!("{at}/{key}"), into))
            }
            // Lists have other rows under a selection; they are looked at by themselves.
            _ => {}
        }
    }
    let mut into = vec![("/total".to_owned(), report["total"].as_i64().unwrap())];
    for section in ["handling", "satisfaction", "supervision", "follow_up"] {
        walk(&report[section], &format!("/{section}"), &mut into);
    }
    into
}

/// Pointer, n and of of every rate that is no list's.
fn rates(report: &Value) -> Vec<(String, Value, Value)> {
    let mut found = Vec::new();
    let mut open: Vec<(String, &Value)> = vec![(String::new(), report)];
    while let Some((at, value)) = open.pop() {
        if let Some(object) = value.as_object() {
            if object.contains_key("excluded") {
                found.push((at.clone(), object["n"].clone(), object["of"].clone()));
            }
            open.extend(object.iter().map(|(key, value)| (format!("{at}/{key}"), value)));
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_partition_adds_up_to_what_it_speaks_of(records in records(14)) {
        let report = whole(&records);
        let total = report["total"].as_u64().unwrap();
        let handling = &report["handling"];
        for part in ["stages", "outcomes", "disclosure", "by_period", "by_submit_mode", "by_level", "by_kind", "by_mode"] {
            prop_assert_eq!(sum(&handling[part]), total, "{}", part);
        }
        for dimension in ["overall", "attitude", "result"] {
            for round in ["first", "final"] {
                prop_assert_eq!(sum(&report["satisfaction"][dimension][round]), total, "{} {}", dimension, round);
            }
        }
        for unit in list(&handling["by_unit"]) {
            prop_assert_eq!(sum(&unit["outcomes"]), unit["lead"].as_u64().unwrap());
            prop_assert_eq!(sum(&unit["ratings"]), unit["lead"].as_u64().unwrap());
        }
        let supervision = &report["supervision"];
        for groups in [&handling["by_delegation"], &handling["by_category"], &supervision["themes"]] {
            for group in list(groups) {
                prop_assert_eq!(sum(&group["outcomes"]), group["items"].as_u64().unwrap());
                prop_assert_eq!(sum(&group["ratings"]), group["items"].as_u64().unwrap());
            }
        }
        for groups in [&handling["by_delegation"], &handling["by_category"], &supervision["categories"]] {
            prop_assert_eq!(total_of(groups, "items"), total);
        }
        prop_assert_eq!(total_of(&supervision["themes"], "items"), supervision["key_items"].as_u64().unwrap());
        prop_assert_eq!(total_of(&supervision["categories"], "key_items"), supervision["key_items"].as_u64().unwrap());
        for row in list(&report["satisfaction"]["by_outcome"]) {
            let outcome = row["outcome"].as_str().unwrap();
            prop_assert_eq!(sum(&row["ratings"]), handling["outcomes"][outcome].as_u64().unwrap());
        }
        let again = &report["satisfaction"]["rehandling"];
        prop_assert_eq!(sum(&again["final"]), again["items"].as_u64().unwrap());
        let follow_up = &report["follow_up"];
        prop_assert_eq!(total_of(&follow_up["by_year"], "items"), total);
        for year in list(&follow_up["by_year"]) {
            prop_assert_eq!(sum(&year["outcomes_now"]), year["items"].as_u64().unwrap());
        }
        let measures = &follow_up["measures"];
        prop_assert_eq!(sum(&measures["by_kind"]), measures["total"].as_u64().unwrap());
        prop_assert_eq!(sum(&measures["by_reach"]), measures["total"].as_u64().unwrap());
        let kept = &follow_up["promises_kept"];
        let promises = kept["of"].as_u64().unwrap() + kept["excluded"].as_u64().unwrap();
        prop_assert_eq!(sum(&follow_up["commitments"]), promises);
    }

    #[test]
    fn no_rate_is_more_than_one_and_nothing_falls_between_of_and_excluded(records in records(14)) {
        let report = whole(&records);
        for (at, n, of) in rates(&report) {
            prop_assert!(n.as_u64() <= of.as_u64(), "{}", at);
            let own = ["promises_kept", "rosters"].iter().any(|name| at.contains(name));
            let excluded = report.pointer(&at).unwrap()["excluded"].as_u64();
            let rest = report["total"].as_u64().unwrap().checked_sub(of.as_u64().unwrap());
            prop_assert!(own || excluded == rest, "{}", at);
        }
        let handling = &report["handling"];
        let number = |name: &str| handling[name].as_u64().unwrap();
        let answered = &handling["answered"];
        prop_assert_eq!(number("waiting"), answered["of"].as_u64().unwrap() - answered["n"].as_u64().unwrap());
        prop_assert!(number("overdue") + number("no_due_day") <= number("waiting"));
    }

    #[test]
    fn the_values_of_a_dimension_together_are_the_whole(records in records(14)) {
        let loaded = load(&records);
        let all = additive(&whole(&records));
        let dimensions = [
            ("stage", STATUSES), ("outcome", OUTCOMES), ("rating", RATINGS), ("rating_first", RATINGS),
            ("attitude", RATINGS), ("result", RATINGS), ("category", NAMES), ("theme", NAMES), ("key", "1 0"),
            ("delegation", NAMES), ("period", PERIODS), ("submit_mode", SUBMIT_MODES), ("level", LEVELS),
            ("kind", KINDS), ("mode", MODES), ("disclosure", DISCLOSURES), ("year", "2022 2023 2024"),
            ("committee", NAMES), ("lead_supervisor", NAMES),
        ];
        for (dimension, values) in dimensions {
            let extra: &[&str] = match dimension {
                "key" => &[],
                "category" | "theme" | "delegation" | "year" | "committee" | "lead_supervisor" => &["~"],
                _ => &["~", "?"],
            };
            let mut sums: Vec<(String, i64)> = all.iter().map(|(at, _)| (at.clone(), 0)).collect();
            for value in values.split_whitespace().filter(|value| *value != "示例").chain(extra.iter().copied()) {
                let Some(part) = select(&loaded, &format!("{dimension}={value}")) else { continue };
                for (sum, (at, n)) in sums.iter_mut().zip(additive(&part)) {
                    prop_assert_eq!(&sum.0, &at);
                    sum.1 += n;
                }
            }
            prop_assert_eq!(&sums, &all, "{}", dimension);
        }
    }

    #[test]
    fn two_clauses_choose_what_both_choose(records in records(14)) {
        let loaded = load(&records);
        let total = |selection: &str| select(&loaded, selection).map_or(0, |report| report["total"].as_u64().unwrap());
        let both = total("stage=closed,replied&key=1") + total("stage=closed,replied&key=0");
        prop_assert_eq!(both, total("stage=closed,replied"));
        prop_assert_eq!(total("stage=closed") + total("stage=replied"), total("stage=closed,replied"));
    }

    #[test]
    fn a_record_that_only_has_a_number_changes_no_rate(mut records in records(14)) {
        let before = whole(&records);
        records.push(json!({"proposal_no": "示例空白"}));
        let after = whole(&records);
        prop_assert_eq!(before["total"].as_u64().unwrap() + 1, after["total"].as_u64().unwrap());
        for (at, n, of) in rates(&before) {
            // The one rate that is out of all records by definition.
            let more = u64::from(at == "/handling/content_public");
            let now = after.pointer(&at).unwrap();
            prop_assert_eq!(&n, &now["n"], "{}", at);
            prop_assert_eq!(of.as_u64().unwrap() + more, now["of"].as_u64().unwrap(), "{}", at);
        }
        for at in ["/handling/median_days", "/handling/answered_by_day", "/satisfaction/rating_lag_median_days",
            "/handling/waiting", "/handling/by_month", "/handling/by_unit", "/follow_up/measures"] {
            prop_assert_eq!(before.pointer(at), after.pointer(at), "{}", at);
        }
    }

    #[test]
    fn the_order_of_records_changes_no_figure(records in records(14)) {
        let turned: Vec<Value> = records.iter().rev().cloned().collect();
        let (mut before, mut after) = (whole(&records), whole(&turned));
        before["import"].take();
        after["import"].take();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn a_count_is_as_good_as_so_many_records(records in records(14)) {
        let counted = records.iter().filter(|record| record["disclosure"] != "none");
        let spread: Vec<Value> = counted
            .flat_map(|record| {
                let count = record["count"].as_str().map_or(1, |count| count.parse().unwrap());
                (0..count).map(move |copy| {
                    let mut record = record.clone();
                    record["proposal_no"] = format!("{}-{copy}", record["proposal_no"]).into();
                    record["count"] = Value::Null;
                    record
                })
            })
            .collect();
        let (mut before, mut after) = (whole(&records), whole(&spread));
        before["import"].take();
        after["import"].take();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn any_split_of_the_bytes_gives_the_same_report(
        records in records(14),
        sizes in prop::collection::vec(1usize..40, 1..8),
    ) {
        let text = export(&records);
        let at_once = Loader::load(text.as_bytes(), None).unwrap();
        let at_once = jianyi::report::report(&at_once, &Selection::default()).unwrap().to_json();
        // Chunks of one byte cut every character of the text.
        for sizes in [sizes.as_slice(), &[1], &[2], &[1, 4096]] {
            let mut loader = Loader::new(None);
            let mut rest = text.as_bytes();
            for size in sizes.iter().cycle() {
                let (chunk, left) = rest.split_at((*size).min(rest.len()));
                loader.feed(chunk);
                rest = left;
                if rest.is_empty() {
                    break;
                }
            }
            let report = jianyi::report::report(&loader.finish().unwrap(), &Selection::default()).unwrap();
            prop_assert_eq!(&report.to_json(), &at_once, "in chunks of {:?}", sizes);
        }
    }
}
