//! What one record is: each function is a sentence of the contract's definitions.

use serde_json::Value;

use super::days;
use super::read::Data;

/// The days that a stage is told by where there is no status, the last first.
const STAGES: [(&str, &str); 6] = [
    ("closed_on", "closed"),
    ("replied_on", "replied"),
    ("accepted_on", "accepted"),
    ("assigned_on", "assigned"),
    ("filed_on", "filed"),
    ("submitted_on", "submitted"),
];

pub fn text<'a>(record: &'a Value, field: &str) -> Option<&'a str> {
    record[field].as_str()
}

/// The part of a partition that a value falls into.
pub fn part(value: &Value) -> &str {
    value.as_str().unwrap_or("missing")
}

pub fn is_known(value: &Value) -> bool {
    !matches!(part(value), "missing" | "unknown")
}

pub fn list<'a>(record: &'a Value, field: &str) -> &'a [Value] {
    record[field].as_array().map_or(&[], Vec::as_slice)
}

pub fn count(record: &Value) -> u64 {
    record["count"].as_u64().unwrap()
}

pub fn stage(record: &Value) -> &str {
    let by_days = STAGES.iter().find(|(field, _)| record[*field].is_string()).map(|(_, stage)| *stage);
    text(record, "status").or(by_days).unwrap_or("missing")
}

fn is_apart(record: &Value) -> bool {
    record["kind"] == "constituent_matter" || record["handling_mode"] == "for_reference"
}

pub fn is_reached(record: &Value) -> bool {
    let taken_on =
        ["assigned", "accepted", "returned", "handling", "replied", "rehandling", "tracking", "closed"];
    let left_out = ["rejected", "withdrawn", "merged"];
    let stage = stage(record);
    !is_apart(record)
        && !left_out.contains(&stage)
        && (taken_on.contains(&stage) || record["assigned_on"].is_string())
}

pub fn is_answered(record: &Value) -> bool {
    let stages = ["replied", "rehandling", "tracking", "closed"];
    is_reached(record) && (record["replied_on"].is_string() || stages.contains(&stage(record)))
}

pub fn is_waiting(record: &Value) -> bool {
    is_reached(record) && !is_answered(record)
}

pub fn due_day(data: &Data, record: &Value) -> Option<String> {
    if let Some(day) = text(record, "due_on") {
        return Some(day.to_owned());
    }
    let rule = if record["extended"] == true { "extended_months" } else { "answer_months" };
    let mut day = days::months_later(text(record, "assigned_on")?, data.months(rule));
    while data.rolls_weekends() && days::is_weekend(&day) {
        day = days::next(&day);
    }
    Some(day)
}

/// How a waiting record stands to its due day.
pub fn due(data: &Data, record: &Value) -> &'static str {
    match due_day(data, record) {
        None => "none",
        Some(day) if data.as_of.as_ref().is_some_and(|as_of| day < *as_of) => "past",
        Some(_) => "within",
    }
}

/// Whether the answer came by the due day; `None` where that cannot be told.
pub fn is_on_time(data: &Data, record: &Value) -> Option<bool> {
    let due = due_day(data, record)?;
    is_answered(record).then(|| text(record, "replied_on").map(|day| day <= due.as_str()))?
}

/// Of several ratings the first that is given; without any, that of a matter apart is not applicable.
fn rating<'a>(record: &'a Value, given: &[&'a Value]) -> &'a str {
    let lacking = if is_apart(record) { "not_applicable" } else { "missing" };
    given.iter().find_map(|value| value.as_str()).unwrap_or(lacking)
}

pub fn first<'a>(record: &'a Value, dimension: &str) -> &'a str {
    rating(record, &[&record["rating_first"][dimension]])
}

pub fn last<'a>(record: &'a Value, dimension: &str) -> &'a str {
    let flat = format!("rating_{dimension}");
    rating(record, &[&record["rating_final"][dimension], &record[flat], &record["rating_first"][dimension]])
}

pub fn outcome_now(record: &Value) -> &str {
    let later = &record["followup_outcome"];
    part(if is_known(later) { later } else { &record["outcome"] })
}

pub fn is_rehandled(record: &Value) -> bool {
    record["rehandled"].as_u64().unwrap_or(0) > 0
        || record["status"] == "rehandling"
        || record["rereplied_on"].is_string()
}

/// What became of a promise.
pub fn state<'a>(data: &Data, promise: &'a Value) -> &'a str {
    let due = text(promise, "due_on");
    match (text(promise, "state"), text(promise, "done_on")) {
        (Some(state), _) => state,
        (None, Some(done)) if due.is_some_and(|due| done > due) => "late_kept",
        (None, Some(_)) => "kept",
        (None, None) if due.is_some() && due < data.as_of.as_deref() => "overdue",
        (None, None) => "open",
    }
}

pub fn year(record: &Value) -> Option<u64> {
    let assigned = text(record, "assigned_on").map(|day| day[..4].parse().unwrap());
    assigned.or(record["year"].as_u64())
}
