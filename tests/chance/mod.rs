//! Records of any kind, made from bytes of chance, and the words that they are made of.

#![allow(dead_code, clippy::unwrap_used)]

use jianyi::ingest::{Export, Loader};
use proptest::prelude::*;
use serde_json::{Value, json};

pub const STATUSES: &str = "submitted under_review filed rejected withdrawn merged assigned accepted returned handling \
    replied rehandling tracking closed 示例";
pub const OUTCOMES: &str = "solved in_progress planned in_progress_or_planned deferred not_feasible reference \
    referred_up not_now 示例";
pub const RATINGS: &str = "satisfied basically dissatisfied no_response not_asked not_applicable 示例";
pub const PERIODS: &str = "in_session between_sessions 示例";
pub const SUBMIT_MODES: &str = "single joint delegation 示例";
pub const LEVELS: &str = "national province prefecture county township 示例";
pub const KINDS: &str = "suggestion criticism opinion motion_converted motion constituent_matter 示例";
pub const MODES: &str = "sole lead_co separate merged for_reference 示例";
pub const DISCLOSURES: &str = "full summary title_only none";
pub const STATES: &str = "open kept late_kept overdue changed 示例";
pub const DAYS: &str =
    "2022-11-30 2023-01-31 2023-02-28 2023-03-01 2023-05-31 2023-06-01 2023-08-31 2024-02-29 2024-07-01";
pub const NAMES: &str = "示例甲 示例乙 示例丙";
pub const FORMS: &str = "site_visit meeting look_back other";

/// What is left of the choices for one record: each takes a byte, zero means absent.
struct Choices<'a>(std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn of(&mut self, values: &str) -> Value {
        let byte = usize::from(*self.0.next().unwrap_or(&0));
        let values: Vec<&str> = values.split_whitespace().collect();
        match byte % (values.len() + 1) {
            0 => Value::Null,
            place => values[place - 1].into(),
        }
    }

    fn some(&mut self, values: &str) -> Value {
        let list = [self.of(values), self.of(values)];
        list.into_iter().filter(|value| !value.is_null()).collect()
    }

    fn rating(&mut self) -> Value {
        json!({"overall": self.of(RATINGS), "attitude": self.of(RATINGS), "result": self.of(RATINGS),
            "on": self.of(DAYS)})
    }

    fn activity(&mut self) -> Value {
        json!({"on": self.of(DAYS), "form": self.of(FORMS), "note": self.of("示例")})
    }

    fn commitment(&mut self) -> Value {
        json!({"text": "示例", "state": self.of(STATES), "due_on": self.of(DAYS), "done_on": self.of(DAYS)})
    }
}

/// A record that these bytes choose.
pub fn record(no: usize, bytes: &[u8]) -> Value {
    let mut it = Choices(bytes.iter());
    let mut record = json!({
        "proposal_no": format!("{no:04}"), "title": "示例：任意的一件",
        "status": it.of(STATUSES), "outcome": it.of(OUTCOMES), "followup_outcome": it.of(OUTCOMES),
        "kind": it.of(KINDS), "handling_mode": it.of(MODES), "period": it.of(PERIODS),
        "submit_mode": it.of(SUBMIT_MODES), "level": it.of(LEVELS), "disclosure": it.of(DISCLOSURES),
        "assigned_on": it.of(DAYS), "replied_on": it.of(DAYS), "due_on": it.of(DAYS), "rereplied_on": it.of(DAYS),
        "closed_on": it.of(DAYS), "year": it.of("2022 2023"), "extended": it.of("是 否"), "count": it.of("1 2 7"),
        "category": it.of(NAMES), "delegation": it.of(NAMES), "lead_units": it.some(NAMES),
        "co_units": it.some(NAMES), "rating_first": it.rating(), "rating_final": it.rating(),
        "rating_overall": it.of(RATINGS), "rehandled": it.of("0 1 是"), "is_key": it.of("是 否"),
        "key_theme": it.of(NAMES), "lead_supervisor": it.of(NAMES), "supervising_committee": it.of(NAMES),
        "contact_mode": it.some("visit none 示例"), "basis": it.some("survey visit 示例"),
        "commitments": [it.commitment()],
        "measures": [{"text": "示例", "kind": it.of("policy other 示例"), "reach": it.of("item field 示例")}],
        "reply_url": it.of("/示例"), "content_url": it.of("/示例"), "reassign_count": it.of("0 2"),
    });
    add_rarer(&mut record, &mut it);
    record
}

/// The rarer fields, whose bytes come last: what the first bytes mean stays as it is.
fn add_rarer(record: &mut Value, it: &mut Choices) {
    let rarer = json!({
        "rating_attitude": it.of(RATINGS), "rating_result": it.of(RATINGS), "gov_lead_handler": it.of(NAMES),
        "activities": [it.activity(), it.activity()], "related_nos": it.some("0001 0002"),
        "reply_class": it.of("A B C D"), "reply_scheme": it.of("hn3 city4"), "coordinator": it.of(NAMES),
        "deputy_joined": it.of("是 否"), "handler_self_check": it.of("是 否"), "submitted_on": it.of(DAYS),
        "filed_on": it.of(DAYS), "accepted_on": it.of(DAYS), "followup_on": it.of(DAYS),
    });
    record.as_object_mut().unwrap().extend(rarer.as_object().unwrap().clone());
    if let Some((term, session)) =
        it.of("14-1 14-2 15-1").as_str().and_then(|sitting| sitting.split_once('-'))
    {
        record["congress_term"] = term.into();
        record["session_no"] = session.into();
    }
    match it.of("none two").as_str() {
        Some("none") => {
            record["commitments"] = json!([]);
            record["measures"] = json!([]);
        }
        Some(_) => {
            let more = it.commitment();
            record["commitments"].as_array_mut().unwrap().push(more);
            record["measures"]
                .as_array_mut()
                .unwrap()
                .push(json!({"text": "示例", "kind": it.of("policy project")}));
        }
        None => {}
    }
}

/// A dataset that these bytes choose: the official order of names, themes and what they say, and rules of the place.
/// 示例丁 stands in rosters only.
pub fn dataset(bytes: &[u8]) -> Value {
    let mut it = Choices(bytes.iter());
    let people = "示例丁 示例丙 示例甲";
    let theme = |it: &mut Choices, name: &str| {
        json!({"name": name, "lead_supervisor": it.of(people), "gov_lead_handler": it.of(people),
            "supervising_committee": it.of(people), "coordinator": it.of(NAMES)})
    };
    json!({
        "name": "示例", "sample": true, "as_of": it.of("2023-05-31 2023-08-31 2024-03-15"),
        "themes": [theme(&mut it, "示例丙"), theme(&mut it, "示例甲")],
        "rosters": {"units": it.some(people), "delegations": it.some(people), "categories": it.some(people),
            "lead_supervisors": it.some(people), "gov_lead_handlers": it.some(people), "committees": it.some(people)},
        "rules": {"answer_months": it.of("1 3 4"), "extended_months": it.of("5 6"), "redo_months": it.of("1 2"),
            "roll_weekends": it.of("是 否")},
        "terms": {"coordinator": it.of("示例联工委")}, "reply_scheme": it.of("hn3 city4"),
    })
}

/// Up to so many records.
pub fn records(most: usize) -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(prop::collection::vec(any::<u8>(), 0..96), 0..most)
        .prop_map(|all| all.iter().enumerate().map(|(no, bytes)| record(no, bytes)).collect())
}

/// The export of some records.
pub fn export(records: &[Value]) -> String {
    export_of(&json!({"name": "示例", "sample": true, "as_of": "2024-03-15"}), records)
}

/// The export of some records under a dataset.
pub fn export_of(dataset: &Value, records: &[Value]) -> String {
    json!({"schema": "jianyi/1", "dataset": dataset, "proposals": records}).to_string()
}

/// The same, read.
pub fn load(records: &[Value]) -> Export {
    Loader::load(export(records).as_bytes(), None).unwrap()
}
