//! The records as they may be held and are understood: plain JSON again, with every word of a closed set as its key
//! or `unknown`, numbers and yes or no as such, and null for whatever is absent.

use serde_json::{Value, json};

use super::words::{self, Set};

/// What a report is made from.
pub struct Data {
    pub records: Vec<Value>,
    pub dataset: Value,
    pub as_of: Option<String>,
}

const WORDS: [(&str, Set); 14] = [
    ("status", words::STATUS),
    ("outcome", words::OUTCOME),
    ("followup_outcome", words::OUTCOME),
    ("kind", words::KIND),
    ("handling_mode", words::MODE),
    ("period", words::PERIOD),
    ("submit_mode", words::SUBMIT_MODE),
    ("level", words::LEVEL),
    ("disclosure", words::DISCLOSURE),
    ("rating_overall", words::RATING),
    ("rating_attitude", words::RATING),
    ("rating_result", words::RATING),
    ("basis", words::BASIS),
    ("contact_mode", words::CONTACT),
];
/// Words inside the objects of a field.
const INNER: [(&str, &str, Set); 10] = [
    ("rating_first", "overall", words::RATING),
    ("rating_first", "attitude", words::RATING),
    ("rating_first", "result", words::RATING),
    ("rating_final", "overall", words::RATING),
    ("rating_final", "attitude", words::RATING),
    ("rating_final", "result", words::RATING),
    ("commitments", "state", words::STATE),
    ("measures", "kind", words::MEASURE),
    ("measures", "reach", words::REACH),
    ("activities", "form", words::FORM),
];
const YES_OR_NO: [&str; 4] = ["extended", "is_key", "deputy_joined", "handler_self_check"];
const NUMBERS: [&str; 3] = ["year", "reassign_count", "rehandled"];
const INHERITED: [&str; 4] = ["lead_supervisor", "gov_lead_handler", "supervising_committee", "coordinator"];
/// What a record keeps of which only the title is public.
const TITLE_ONLY: &str = "level congress_term session_no year period proposal_no title kind category status \
    handling_mode extended lead_units co_units is_key key_theme disclosure count submitted_on filed_on assigned_on \
    accepted_on due_on replied_on rereplied_on closed_on followup_on";
/// The days of which the newest stands in for `as_of`; `due_on` is a day to come.
const STAGE_DAYS: [&str; 8] = [
    "submitted_on",
    "filed_on",
    "assigned_on",
    "accepted_on",
    "replied_on",
    "closed_on",
    "rereplied_on",
    "followup_on",
];

pub fn read(dataset: &Value, rows: &[Value]) -> Data {
    let records: Vec<Value> =
        rows.iter().filter_map(may_be_held).map(|record| understood(record, dataset)).collect();
    let as_of = dataset["as_of"].as_str().map(str::to_owned).or_else(|| newest(&records));
    Data { records, dataset: dataset.clone(), as_of }
}

/// What may be held of a row; `None` where it is withheld.
fn may_be_held(row: &Value) -> Option<Value> {
    let mut record = row.as_object().unwrap().clone();
    let keeps = |field: &str| match row["disclosure"].as_str() {
        Some("title_only") => TITLE_ONLY.split_whitespace().any(|kept| kept == field),
        Some("summary") => field != "content_url" && field != "reply_url",
        _ => true,
    };
    record.retain(|field, _| keeps(field));
    let is_open = matches!(row["disclosure"].as_str(), None | Some("full" | "summary" | "title_only"));
    is_open.then_some(Value::Object(record))
}

fn understood(mut record: Value, dataset: &Value) -> Value {
    // An activity of which nothing is said is absent.
    if let Some(activities) = record["activities"].as_array_mut() {
        activities.retain(|activity| activity.as_object().unwrap().values().any(|value| !value.is_null()));
    }
    for (field, set) in WORDS {
        record[field] = word(&record[field], set);
    }
    for (field, part, set) in INNER {
        match &mut record[field] {
            Value::Array(list) => list.iter_mut().for_each(|entry| entry[part] = word(&entry[part], set)),
            Value::Null => {}
            entry => entry[part] = word(&entry[part], set),
        }
    }
    for field in YES_OR_NO {
        record[field] = record[field].as_str().map(|text| text == "是").into();
    }
    for field in NUMBERS {
        record[field] = record[field].as_str().map(number).into();
    }
    record["count"] = record["count"].as_str().map_or(1, number).into();
    if let (Value::Null, Some(letter)) = (&record["outcome"], record["reply_class"].as_str()) {
        let scheme = record["reply_scheme"].as_str().or(dataset["reply_scheme"].as_str());
        record["outcome"] = words::outcome_of(scheme, letter).into();
    }
    record["key"] = (record["is_key"] == true || record["key_theme"].is_string()).into();
    inherit(&mut record, dataset);
    record
}

/// A word of a set, or each of a list of them.
fn word(value: &Value, set: Set) -> Value {
    match value {
        Value::String(text) if set.contains(&text.as_str()) => value.clone(),
        Value::String(_) => json!("unknown"),
        Value::Array(list) => list.iter().map(|value| word(value, set)).collect(),
        _ => Value::Null,
    }
}

fn number(text: &str) -> u64 {
    if text == "是" { 1 } else { text.parse().unwrap() }
}

fn inherit(record: &mut Value, dataset: &Value) {
    for theme in dataset["themes"].as_array().into_iter().flatten() {
        for field in INHERITED {
            if record["key_theme"] == theme["name"] && record[field].is_null() {
                record[field] = theme[field].clone();
            }
        }
    }
    if record["key"] == true && record["coordinator"].is_null() {
        record["coordinator"] = dataset["terms"]["coordinator"].clone();
    }
}

fn newest(records: &[Value]) -> Option<String> {
    let days = records.iter().flat_map(|record| {
        let rated = [&record["rating_first"]["on"], &record["rating_final"]["on"]];
        STAGE_DAYS.iter().map(|field| &record[*field]).chain(rated)
    });
    days.filter_map(Value::as_str).max().map(str::to_owned)
}

impl Data {
    /// A rule of the place, or what holds without one.
    pub fn months(&self, rule: &str) -> u64 {
        let given = self.dataset["rules"][rule].as_str().map(number);
        given.unwrap_or(match rule {
            "answer_months" => 3,
            "extended_months" => 6,
            _ => 1,
        })
    }

    pub fn rolls_weekends(&self) -> bool {
        self.dataset["rules"]["roll_weekends"] == "是"
    }

    /// The names of a roster; the themes' are those of the dataset's list.
    pub fn roster(&self, name: &str) -> Vec<&str> {
        let list = match name {
            "themes" => {
                self.dataset["themes"].as_array().into_iter().flatten().map(|theme| &theme["name"]).collect()
            }
            _ => self.dataset["rosters"][name].as_array().into_iter().flatten().collect::<Vec<_>>(),
        };
        list.into_iter().filter_map(Value::as_str).collect()
    }
}
