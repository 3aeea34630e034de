//! The figures of `handling`.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::facts::{self, count, is_answered, is_known, is_waiting, list};
use super::figures::{
    Group, answered, by_field, on_time, ordered, partition, ratings, share, those, values, weight,
};
use super::read::Data;
use super::{time, words};

pub fn handling(data: &Data, all: &[&Value]) -> Value {
    let waiting = those(all, is_waiting);
    let due = |is: &str| weight(&those(&waiting, |record| facts::due(data, record) == is));
    let is_classed = |record: &Value| is_answered(record) && is_known(&record["outcome"]);
    let is_planned = |record: &Value| {
        ["solved", "in_progress", "planned", "in_progress_or_planned"]
            .contains(&facts::part(&record["outcome"]))
    };
    let is_asked = |record: &Value| is_answered(record) && !list(record, "contact_mode").is_empty();
    // A mode that is not understood is no contact.
    let is_contacted =
        |record: &Value| list(record, "contact_mode").iter().any(|mode| mode != "none" && mode != "unknown");
    let is_public = |record: &Value| {
        record["disclosure"] == "full"
            || record["disclosure"] == "summary"
            || record["content_url"].is_string()
    };
    let (median, curve) = time::survival(data, all);
    json!({
        "stages": partition(words::STATUS, all.iter().map(|record| (facts::stage(record), count(record)))),
        "outcomes": by_field(all, words::OUTCOME, "outcome"),
        "answered": answered(all),
        "on_time": on_time(data, all),
        "waiting": weight(&waiting),
        "overdue": due("past"),
        "no_due_day": due("none"),
        "solved": share(all, is_classed, |record| record["outcome"] == "solved"),
        "solved_now": share(all, is_classed, |record| facts::outcome_now(record) == "solved"),
        "solved_or_planned": share(all, is_classed, is_planned),
        "contacted": share(all, is_asked, is_contacted),
        "reassigned": weight(&those(all, |record| record["reassign_count"].as_u64().unwrap_or(0) > 0)),
        "disclosure": by_field(all, words::DISCLOSURE, "disclosure"),
        "content_public": share(all, |_| true, is_public),
        "reply_public": share(all, is_answered, |record| record["reply_url"].is_string()),
        "median_days": median,
        "answered_by_day": curve,
        "by_unit": by_unit(data, all),
        "by_delegation": by_name(data, all, "delegation", "delegations"),
        "by_category": by_name(data, all, "category", "categories"),
        "by_period": by_field(all, words::PERIOD, "period"),
        "by_submit_mode": by_field(all, words::SUBMIT_MODE, "submit_mode"),
        "by_level": by_field(all, words::LEVEL, "level"),
        "by_kind": by_field(all, words::KIND, "kind"),
        "by_mode": by_field(all, words::MODE, "handling_mode"),
        "by_basis": by_basis(all),
        "by_month": time::by_month(all),
    })
}

/// Each record once for each basis that it names.
fn by_basis(all: &[&Value]) -> Value {
    let mut entries = vec![];
    for record in all {
        let named: BTreeSet<&str> = list(record, "basis").iter().map(facts::part).collect();
        if named.is_empty() {
            entries.push(("missing", count(record)));
        }
        entries.extend(named.into_iter().map(|basis| (basis, count(record))));
    }
    partition(words::BASIS, entries)
}

fn naming<'a>(all: &[&'a Value], field: &str, name: &str) -> Group<'a> {
    those(all, |record| list(record, field).iter().any(|unit| unit == name))
}

fn by_unit(data: &Data, all: &[&Value]) -> Value {
    let units = |field: &'static str| all.iter().flat_map(move |record| list(record, field));
    let names: BTreeSet<Option<&str>> =
        units("lead_units").chain(units("co_units")).map(Value::as_str).collect();
    let lead = |name: &str| naming(all, "lead_units", name);
    let co = |name: &str| weight(&naming(all, "co_units", name));
    let size = |name: Option<&str>| name.map_or(0, |name| weight(&lead(name)) + co(name));
    let rows =
        ordered(names.into_iter().collect(), &data.roster("units"), size).into_iter().flatten().map(|name| {
            let group = lead(name);
            json!({"name": name, "lead": weight(&group), "co": co(name), "answered": answered(&group),
            "on_time": on_time(data, &group), "outcomes": by_field(&group, words::OUTCOME, "outcome"),
            "ratings": ratings(&group, "overall")})
        });
    rows.collect()
}

fn by_name(data: &Data, all: &[&Value], field: &str, roster: &str) -> Value {
    let of = |name: Option<&str>| those(all, |record| record[field].as_str() == name);
    let names = ordered(values(all, field), &data.roster(roster), |name| weight(&of(name)));
    let rows = names.into_iter().map(|name| {
        let group = of(name);
        json!({"name": name, "items": weight(&group), "answered": answered(&group), "on_time": on_time(data, &group),
            "outcomes": by_field(&group, words::OUTCOME, "outcome"), "ratings": ratings(&group, "overall")})
    });
    rows.collect()
}
