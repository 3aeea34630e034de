//! The figures of `follow_up`.

use serde_json::{Value, json};

use super::facts::{self, count, is_answered, is_known, list, part};
use super::figures::{Group, flow, partition, rate, share, those, weight};
use super::read::Data;
use super::words::{self, Set};

pub fn follow_up(data: &Data, all: &[&Value]) -> Value {
    let under_way = ["in_progress", "planned", "in_progress_or_planned"];
    let is_followed_up = |record: &Value| {
        under_way.contains(&part(&record["outcome"])) && is_known(&record["followup_outcome"])
    };
    let states = partition(words::STATE, entries(all, "commitments", |promise| facts::state(data, promise)));
    let n = |state: &str| states[state].as_u64().unwrap();
    let kept = n("kept") + n("late_kept");
    let judged = kept + n("overdue");
    let promises: u64 =
        all.iter().map(|record| count(record) * list(record, "commitments").len() as u64).sum();
    let measures = |set: Set, field: &'static str| {
        partition(set, entries(all, "measures", move |measure| part(&measure[field])))
    };
    json!({
        "commitments": states,
        "promises_kept": rate(kept, judged, promises - judged),
        "upgraded": share(all, is_followed_up, |record| record["followup_outcome"] == "solved"),
        "outcome_flow": outcome_flow(all),
        "by_year": by_year(all),
        "measures": {
            "total": all.iter().map(|record| count(record) * list(record, "measures").len() as u64).sum::<u64>(),
            "by_kind": measures(words::MEASURE, "kind"),
            "by_reach": measures(words::REACH, "reach"),
        },
        "resubmitted": weight(&those(all, |record| !list(record, "related_nos").is_empty())),
    })
}

/// The part of each entry of a list, as often as its record counts.
fn entries<'a>(all: &[&'a Value], field: &str, part: impl Fn(&'a Value) -> &'a str) -> Vec<(&'a str, u64)> {
    let each = all.iter().flat_map(|record| list(record, field).iter().map(|entry| (entry, count(record))));
    each.map(|(entry, n)| (part(entry), n)).collect()
}

fn outcome_flow(all: &[&Value]) -> Value {
    let left =
        |record: &Value| is_answered(record) && is_known(&record["outcome"]) && record["outcome"] != "solved";
    let records: Group = those(all, left);
    let pairs: Vec<(&str, &str, u64)> = records
        .iter()
        .map(|record| {
            let later = record["followup_outcome"].as_str().unwrap_or("no_followup");
            (part(&record["outcome"]), later, count(record))
        })
        .collect();
    let order: Vec<&str> =
        words::OUTCOME.iter().copied().chain(["missing", "no_followup", "unknown"]).collect();
    flow(&pairs, &order)
}

fn by_year(all: &[&Value]) -> Value {
    let mut years: Vec<Option<u64>> = all.iter().map(|record| facts::year(record)).collect();
    years.sort_by_key(|year| (year.is_none(), *year));
    years.dedup();
    let rows = years.into_iter().map(|year| {
        let group = those(all, |record| facts::year(record) == year);
        let now = group.iter().map(|record| (facts::outcome_now(record), count(record)));
        json!({"year": year, "items": weight(&group), "outcomes_now": partition(words::OUTCOME, now)})
    });
    rows.collect()
}
