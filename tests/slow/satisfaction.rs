//! The figures of `satisfaction`.

use serde_json::{Value, json};

use super::facts::{count, is_rehandled, last, part, text};
use super::figures::{first_ratings, flow, ratings, share, those};
use super::read::Data;
use super::select::{Clause, chosen};
use super::{days, time, words};

pub fn satisfaction(data: &Data, all: &[&Value]) -> Value {
    let both =
        |dimension: &str| json!({"first": first_ratings(all, dimension), "final": ratings(all, dimension)});
    let is = |record: &Value, ratings: &[&str]| ratings.contains(&last(record, "overall"));
    let is_rated = |record: &Value| is(record, &["satisfied", "basically", "dissatisfied"]);
    let pairs: Vec<(&str, &str, u64)> = all
        .iter()
        .filter_map(|record| {
            let from = record["rating_first"]["overall"].as_str()?;
            Some((from, record["rating_final"]["overall"].as_str()?, count(record)))
        })
        .collect();
    json!({
        "overall": both("overall"),
        "attitude": both("attitude"),
        "result": both("result"),
        "satisfied": share(all, is_rated, |record| is(record, &["satisfied"])),
        "satisfied_or_basically": share(all, is_rated, |record| is(record, &["satisfied", "basically"])),
        "coverage": share(all, |record| is_rated(record) || is(record, &["no_response"]), is_rated),
        "flow": flow(&pairs, &words::parts(words::RATING)),
        "by_outcome": by_outcome(all),
        "rating_lag_median_days": time::rating_lag(all),
        "rehandling": rehandling(data, all),
        "appraisals": [],
    })
}

/// Outcomes against ratings, whatever is chosen of either.
pub fn cross(data: &Data, clauses: &[Clause]) -> Value {
    let others: Vec<Clause> =
        clauses.iter().filter(|(dimension, _)| !["outcome", "rating"].contains(dimension)).cloned().collect();
    by_outcome(&chosen(data, &others))
}

/// Those with two grades that were handled again.
pub fn regraded(all: &[&Value]) -> u64 {
    let is_grade =
        |round: &Value| ["satisfied", "basically", "dissatisfied"].contains(&part(&round["overall"]));
    super::figures::weight(&those(all, |record| {
        is_grade(&record["rating_first"]) && is_grade(&record["rating_final"]) && is_rehandled(record)
    }))
}

fn by_outcome(all: &[&Value]) -> Value {
    let mut rows = vec![];
    for outcome in words::parts(words::OUTCOME) {
        let group = those(all, |record| part(&record["outcome"]) == outcome);
        if !group.is_empty() {
            rows.push(json!({"outcome": outcome, "ratings": ratings(&group, "overall")}));
        }
    }
    Value::Array(rows)
}

fn rehandling(data: &Data, all: &[&Value]) -> Value {
    let items = those(all, is_rehandled);
    let first_on = |record: &Value| record["rating_first"]["on"].as_str().map(str::to_owned);
    let is_in_time = |record: &Value| {
        let last_day = first_on(record).map(|day| days::months_later(&day, data.months("redo_months")));
        text(record, "rereplied_on").zip(last_day).is_some_and(|(day, last_day)| day <= last_day.as_str())
    };
    json!({
        "items": super::figures::weight(&items),
        "rereplied": share(all, is_rehandled, |record| record["rereplied_on"].is_string()),
        "on_time": share(all, |record| record["rereplied_on"].is_string() && first_on(record).is_some(), is_in_time),
        "final": ratings(&items, "overall"),
    })
}
