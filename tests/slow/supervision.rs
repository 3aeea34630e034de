//! The figures of `supervision`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::facts::{list, part};
use super::figures::{by_field, ordered, partition, rate, ratings, share, those, values, weight};
use super::read::Data;
use super::words;

const LAYERS: [&str; 6] = [
    "lead_supervisor",
    "gov_lead_handler",
    "supervising_committee",
    "coordinator",
    "deputy_joined",
    "handler_self_check",
];

pub fn supervision(data: &Data, all: &[&Value]) -> Value {
    let is_key = |record: &Value| record["key"] == true;
    let keys = those(all, is_key);
    let of = |theme: Option<&str>| those(&keys, |record| record["key_theme"].as_str() == theme);
    let themes = ordered(values(&keys, "key_theme"), &data.roster("themes"), |theme| weight(&of(theme)));
    let forms: Vec<String> = themes.iter().flat_map(|theme| forms(&of(*theme))).collect();
    let layers: Map<String, Value> = LAYERS
        .iter()
        .map(|field| {
            let is_given = |record: &Value| record[*field].is_string() || record[*field] == true;
            ((*field).to_owned(), share(all, is_key, is_given))
        })
        .collect();
    json!({
        "key_items": weight(&keys),
        "themes": themes.iter().map(|name| theme(data, *name, &of(*name))).collect::<Value>(),
        "categories": categories(data, all),
        "layers": layers,
        "rosters": {
            "lead_supervisors": appearing(data, all, "lead_supervisors", "lead_supervisor"),
            "gov_lead_handlers": appearing(data, all, "gov_lead_handlers", "gov_lead_handler"),
            "committees": appearing(data, all, "committees", "supervising_committee"),
        },
        "activities": partition(words::FORM, forms.iter().map(|form| (form.as_str(), 1))),
    })
}

/// The forms of the distinct activities of a theme.
fn forms(group: &[&Value]) -> Vec<String> {
    let all = group.iter().flat_map(|record| list(record, "activities"));
    let distinct: BTreeSet<_> =
        all.map(|one| (one["on"].as_str(), part(&one["form"]), one["note"].as_str())).collect();
    distinct.into_iter().map(|(_, form, _)| form.to_owned()).collect()
}

fn theme(data: &Data, name: Option<&str>, group: &[&Value]) -> Value {
    let people = |field: &str, roster: &str| -> Value {
        let named = values(group, field).into_iter().filter(Option::is_some).collect();
        ordered(named, &data.roster(roster), |_| 0).into_iter().collect()
    };
    json!({
        "name": name,
        "items": weight(group),
        "outcomes": by_field(group, words::OUTCOME, "outcome"),
        "ratings": ratings(group, "overall"),
        "lead_supervisors": people("lead_supervisor", "lead_supervisors"),
        "gov_lead_handlers": people("gov_lead_handler", "gov_lead_handlers"),
        "committees": people("supervising_committee", "committees"),
        "activities": forms(group).len(),
    })
}

fn categories(data: &Data, all: &[&Value]) -> Value {
    let of = |name: Option<&str>| those(all, |record| record["category"].as_str() == name);
    let names = ordered(values(all, "category"), &data.roster("categories"), |name| weight(&of(name)));
    let rows = names.into_iter().map(|name| {
        let group = of(name);
        let keys = those(&group, |record| record["key"] == true);
        json!({"name": name, "items": weight(&group), "key_items": weight(&keys)})
    });
    rows.collect()
}

/// How many names of a roster appear in a field.
fn appearing(data: &Data, all: &[&Value], roster: &str, field: &str) -> Value {
    let listed: BTreeSet<&str> = data.roster(roster).into_iter().collect();
    let n = listed.iter().filter(|name| all.iter().any(|record| record[field] == **name)).count();
    rate(n as u64, listed.len() as u64, 0)
}
