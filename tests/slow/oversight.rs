//! What panels of key items tell beyond the report, said slowly, and the same of the program's figures.

use jianyi::ingest::Export;
use jianyi::query::{Filter, Selection};
use jianyi::report::{Card, Committees, Share, activities, cards, committees, compare, supervisors};
use jianyi::table::Activity;
use jianyi::vocabulary::Coded;
use serde_json::{Value, json};

use super::days::{between, months_earlier};
use super::facts::{self, is_answered, is_reached, list, part, text};
use super::figures::{Group, by_field, ordered, ratings, those, values, weight};
use super::follow_up::follow_up;
use super::handling::handling;
use super::read::Data;
use super::satisfaction::satisfaction;
use super::select::{Clause, chosen};
use super::words;

/// The program's figures under a selection.
pub fn fast(export: &Export, selection: &str) -> Value {
    let selection = Selection::parse(selection).unwrap();
    let filter = Filter::new(&export.table, &export.standing, &selection).unwrap();
    let held = activities(export, &filter);
    let supervisors = supervisors(export, &filter);
    let appearing = |list: &[jianyi::report::Supervisor]| {
        list.iter().map(|one| json!([one.name, one.items])).collect::<Value>()
    };
    json!({
        "cards": cards(export, &filter).iter().map(card).collect::<Value>(),
        "activities": held.held.iter().map(|one| json!([one.theme, told(&one.activity)])).collect::<Value>(),
        "latest": held.latest.map(|day| day.to_iso()),
        "committees": committees_told(&committees(export, &filter)),
        "leaders": appearing(&supervisors.leaders),
        "handlers": appearing(&supervisors.handlers),
        "supervising": appearing(&supervisors.committees),
        "compared": compare(export, &filter).map(|both| json!([both.days, both.key, both.others])),
    })
}

fn card(card: &Card) -> Value {
    let Card { answered, solved, satisfied, promises, outcomes, ratings, .. } = card;
    json!({
        "name": card.name, "items": card.items, "answered": answered, "solved": solved, "satisfied": satisfied,
        "promises": promises, "outcomes": outcomes, "ratings": ratings,
        "people": [card.lead_supervisors, card.gov_lead_handlers, card.committees, card.lead_units],
        "assigned_on": card.assigned_on.map(|day| day.to_iso()), "days": card.days,
        "activities": card.activities.iter().map(told).collect::<Value>(),
        "categories": card.categories,
    })
}

fn told(activity: &Activity) -> Value {
    json!([activity.on.map(|day| day.to_iso()), activity.form.term().key, activity.note])
}

fn committees_told(all: &Committees) -> Value {
    let themes =
        |own: &[(usize, u64)]| own.iter().map(|(place, n)| json!([all.themes[*place], n])).collect::<Value>();
    let list = all.list.iter().map(|one| json!([one.name, one.items, themes(&one.themes)]));
    json!({"list": list.collect::<Value>(), "told": all.told})
}

/// The same from the definitions.
pub fn slow(data: &Data, clauses: &[Clause]) -> Value {
    let except = |own: &[&str]| -> Vec<Clause> {
        clauses.iter().filter(|(dimension, _)| !own.contains(dimension)).cloned().collect()
    };
    let all = |own: &[&str]| chosen(data, &except(own));
    let keys = |own: &[&str]| those(&all(own), |record| record["key"] == true);
    let days = keys(&[])
        .into_iter()
        .flat_map(|record| list(record, "activities"))
        .filter_map(|one| one["on"].as_str());
    json!({
        "cards": slow_cards(data, &keys(&["theme"])),
        "activities": slow_activities(data, &keys(&["form"])),
        "latest": days.max(),
        "committees": slow_committees(data, &keys(&["committee", "theme"]), &keys(&[])),
        "leaders": appearing(data, &keys(&["lead_supervisor"]), "lead_supervisor", "lead_supervisors"),
        "handlers": appearing(data, &keys(&["gov_lead_handler"]), "gov_lead_handler", "gov_lead_handlers"),
        "supervising": appearing(data, &keys(&["committee"]), "supervising_committee", "committees"),
        "compared": compared(data, &all(&["key"])),
    })
}

fn of<'a>(group: &[&'a Value], field: &str, name: Option<&str>) -> Group<'a> {
    those(group, |record| record[field].as_str() == name)
}

fn themes<'a>(data: &Data, keys: &[&'a Value]) -> Vec<Option<&'a str>> {
    ordered(values(keys, "key_theme"), &data.roster("themes"), |theme| weight(&of(keys, "key_theme", theme)))
}

fn slow_cards(data: &Data, keys: &[&Value]) -> Value {
    themes(data, keys).into_iter().map(|name| slow_card(data, name, &of(keys, "key_theme", name))).collect()
}

fn slow_card(data: &Data, name: Option<&str>, group: &[&Value]) -> Value {
    let people = |names: Vec<Option<&str>>, roster: &str| -> Value {
        let named = names.into_iter().filter(Option::is_some).collect();
        ordered(named, &data.roster(roster), |_| 0).into_iter().collect()
    };
    let mut units: Vec<Option<&str>> =
        group.iter().flat_map(|record| list(record, "lead_units")).map(Value::as_str).collect();
    units.sort_unstable();
    units.dedup();
    let (handling, satisfaction) = (handling(data, group), satisfaction(data, group));
    let assigned_on = group.iter().filter_map(|record| text(record, "assigned_on")).min();
    let days = assigned_on.and_then(|day| Some(between(day, data.as_of.as_deref()?)));
    let names = ordered(values(group, "category"), &data.roster("categories"), |name| {
        weight(&of(group, "category", name))
    });
    json!({
        "name": name, "items": weight(group),
        "answered": handling["answered"], "solved": handling["solved"], "satisfied": satisfaction["satisfied"],
        "promises": follow_up(data, group)["promises_kept"],
        "outcomes": by_field(group, words::OUTCOME, "outcome"), "ratings": ratings(group, "overall"),
        "people": [
            people(values(group, "lead_supervisor"), "lead_supervisors"),
            people(values(group, "gov_lead_handler"), "gov_lead_handlers"),
            people(values(group, "supervising_committee"), "committees"),
            people(units, "units"),
        ],
        "assigned_on": assigned_on, "days": days.filter(|days| *days >= 0),
        "activities": distinct(group),
        "categories": names.into_iter().map(|name| json!([name, weight(&of(group, "category", name))])).collect::<Value>(),
    })
}

/// The newest first, those without a day last.
fn distinct(group: &[&Value]) -> Vec<Value> {
    let mut seen: Vec<Value> = vec![];
    for one in group.iter().flat_map(|record| list(record, "activities")) {
        let own = json!([one["on"], part(&one["form"]), one["note"].as_str().unwrap_or_default()]);
        if !seen.contains(&own) {
            seen.push(own);
        }
    }
    newest_first(&mut seen, |one| &one[0]);
    seen
}

fn newest_first(list: &mut [Value], day: impl Fn(&Value) -> &Value) {
    list.sort_by(|one, other| day(other).as_str().cmp(&day(one).as_str()));
}

fn slow_activities(data: &Data, keys: &[&Value]) -> Value {
    // Here the order of themes goes by their activities, not by their suggestions.
    let n = |theme: Option<&str>| distinct(&of(keys, "key_theme", theme)).len() as u64;
    let names = ordered(values(keys, "key_theme"), &data.roster("themes"), n);
    let of_theme = |name: Option<&str>| -> Vec<Value> {
        distinct(&of(keys, "key_theme", name)).iter().map(|own| json!([name, own])).collect()
    };
    let mut all: Vec<Value> = names.into_iter().flat_map(of_theme).collect();
    newest_first(&mut all, |one| &one[1][0]);
    Value::Array(all)
}

fn slow_committees(data: &Data, keys: &[&Value], selected: &[&Value]) -> Value {
    let is_supervised = |record: &Value| record["supervising_committee"].is_string();
    let supervised = those(keys, is_supervised);
    let order = themes(data, &supervised);
    let names = ordered(values(&supervised, "supervising_committee"), &data.roster("committees"), |_| 0);
    let row = |name: Option<&str>| {
        let group = of(&supervised, "supervising_committee", name);
        let parts = order.iter().map(|theme| (theme, weight(&of(&group, "key_theme", *theme))));
        let parts: Value = parts.filter(|(_, n)| *n > 0).map(|(theme, n)| json!([theme, n])).collect();
        json!([name, weight(&group), parts])
    };
    let told = those(selected, is_supervised);
    let named = values(&told, "key_theme").into_iter().flatten().count();
    json!({
        "list": names.into_iter().map(row).collect::<Value>(),
        "told": [values(&told, "supervising_committee").len(), weight(&told), named],
    })
}

fn appearing(data: &Data, keys: &[&Value], field: &str, roster: &str) -> Value {
    let named = values(keys, field).into_iter().filter(Option::is_some).collect();
    let names = ordered(named, &data.roster(roster), |_| 0);
    names.into_iter().map(|name| json!([name, weight(&of(keys, field, name))])).collect()
}

fn compared(data: &Data, all: &[&Value]) -> Option<Value> {
    let as_of = data.as_of.as_deref()?;
    let last = months_earlier(as_of, data.months("answer_months"));
    let is_old = |record: &Value| {
        facts::text(record, "assigned_on").is_some_and(|day| day <= last.as_str()) && is_reached(record)
    };
    let share = |is_key: bool| {
        let of = those(all, |record| is_old(record) && record["key"] == is_key);
        Share { n: weight(&those(&of, is_answered)), of: weight(&of), excluded: 0 }
    };
    Some(json!([between(&last, as_of), share(true), share(false)]))
}
