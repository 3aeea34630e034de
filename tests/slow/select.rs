//! Which records a selection chooses, and the values that there are to choose.

use serde_json::Value;

use super::facts::{self, is_waiting, list, part, text};
use super::read::Data;
use super::words::{self, Set};

/// A dimension and the values that it may have, as the selection writes them.
pub type Clause = (&'static str, Vec<String>);

/// The dimensions in their order, with their closed set; the others show whatever the records have.
pub const DIMENSIONS: [(&str, Option<Set>); 29] = [
    ("stage", Some(words::STATUS)),
    ("outcome", Some(words::OUTCOME)),
    ("rating", Some(words::RATING)),
    ("rating_first", Some(words::RATING)),
    ("attitude", Some(words::RATING)),
    ("result", Some(words::RATING)),
    ("category", None),
    ("theme", None),
    ("key", None),
    ("unit", None),
    ("co_unit", None),
    ("delegation", None),
    ("period", Some(words::PERIOD)),
    ("submit_mode", Some(words::SUBMIT_MODE)),
    ("level", Some(words::LEVEL)),
    ("kind", Some(words::KIND)),
    ("mode", Some(words::MODE)),
    ("disclosure", Some(words::DISCLOSURE)),
    ("year", None),
    ("session", None),
    ("committee", None),
    ("lead_supervisor", None),
    ("gov_lead_handler", None),
    ("form", Some(words::FORM)),
    ("commitment", Some(words::STATE)),
    ("due", None),
    ("assigned", None),
    ("replied", None),
    ("no", None),
];
/// Months, days and spans of both, over the days that the records have.
const SPANS: &str =
    "2023-02 2023-02-28 2023-01..2023-03 2023-03-01..2023-06 2022-11-30..2023-02-28 2023-06..2024-02 ~";

/// What a record shows in a dimension: nothing where the dimension does not speak of it.
fn shown(data: &Data, record: &Value, dimension: &str) -> Vec<String> {
    let all = |field: &str, part: &dyn Fn(&Value) -> String| list(record, field).iter().map(part).collect();
    let own = |value: &Value| part(value).to_owned();
    let values: Vec<String> = match dimension {
        "stage" => vec![facts::stage(record).to_owned()],
        "rating" => vec![facts::last(record, "overall").to_owned()],
        "rating_first" => vec![facts::first(record, "overall").to_owned()],
        "attitude" | "result" => vec![facts::last(record, dimension).to_owned()],
        "key" => vec![if record["key"] == true { "1" } else { "0" }.to_owned()],
        "theme" => vec![own(&record["key_theme"])],
        "unit" => all("lead_units", &own),
        "co_unit" => all("co_units", &own),
        "mode" => vec![own(&record["handling_mode"])],
        "committee" => vec![own(&record["supervising_committee"])],
        "year" => facts::year(record).map(|year| year.to_string()).into_iter().collect(),
        "session" => session(record).into_iter().collect(),
        "form" => all("activities", &|activity| own(&activity["form"])),
        "commitment" => all("commitments", &|promise| facts::state(data, promise).to_owned()),
        "due" if !is_waiting(record) => return vec![],
        "due" => return vec![facts::due(data, record).to_owned()],
        "assigned" | "replied" => vec![own(&record[format!("{dimension}_on")])],
        "no" => return numbers(record),
        _ => vec![own(&record[dimension])],
    };
    if values.is_empty() { vec!["~".to_owned()] } else { values.into_iter().map(signed).collect() }
}

/// Missing and unknown by their signs.
fn signed(value: String) -> String {
    match value.as_str() {
        "missing" => "~".to_owned(),
        "unknown" => "?".to_owned(),
        _ => value,
    }
}

fn session(record: &Value) -> Option<String> {
    Some(format!("{}-{}", text(record, "congress_term")?, text(record, "session_no")?))
}

/// The number of a record, and with its session in front, and its whole key.
fn numbers(record: &Value) -> Vec<String> {
    let no = text(record, "proposal_no").unwrap();
    let mut all = vec![no.to_owned()];
    if let Some(session) = session(record) {
        all.push(format!("{session}-{no}"));
        let [level, period] = ["level", "period"].map(|field| text(record, field).unwrap_or(""));
        // The key of a record whose level nobody understands is nothing that a link could hold.
        if level != "unknown" && period != "unknown" {
            all.push(format!("{level}-{session}-{period}-{no}"));
        }
    }
    all
}

fn matches(data: &Data, record: &Value, (dimension, values): &Clause) -> bool {
    let shown = shown(data, record, dimension);
    if *dimension != "assigned" && *dimension != "replied" {
        return shown.iter().any(|value| values.contains(value));
    }
    let day = &shown[0];
    values.iter().any(|value| {
        // A month takes in all its days: a day is compared as far as the end of the span is written.
        let (from, to) = value.split_once("..").unwrap_or((value, value));
        if value == "~" || day == "~" { value == day } else { day.as_str() >= from && &day[..to.len()] <= to }
    })
}

/// The records that pass every clause.
pub fn chosen<'a>(data: &'a Data, clauses: &[Clause]) -> Vec<&'a Value> {
    let passes = |record: &&Value| clauses.iter().all(|clause| matches(data, record, clause));
    data.records.iter().filter(passes).collect()
}

/// The values that a clause of a dimension may name.
pub fn values(data: &Data, dimension: &str, set: Option<Set>) -> Vec<String> {
    let own = |list: &[&str]| list.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
    match (dimension, set) {
        (_, Some(set)) => own(&[set, &["~", "?"]].concat()),
        ("key", _) => own(&["0", "1"]),
        ("due", _) => own(&["within", "past", "none"]),
        ("assigned" | "replied", _) => own(&SPANS.split_whitespace().collect::<Vec<_>>()),
        _ => {
            let mut all: Vec<String> =
                data.records.iter().flat_map(|record| shown(data, record, dimension)).collect();
            if dimension != "no" {
                all.push("~".to_owned());
            }
            all.sort();
            all.dedup();
            all
        }
    }
}

/// The text of a selection.
pub fn text_of(clauses: &[Clause]) -> String {
    let clauses: Vec<String> =
        clauses.iter().map(|(dimension, values)| format!("{dimension}={}", values.join(","))).collect();
    clauses.join("&")
}
