//! The objects beside the records, from their keys.

use serde_json::{Map, Value, json};

use super::refer;
use crate::office::keys::{OBJECTS, Object};

/// The definitions of all objects and of the lists of them.
pub fn objects() -> Map<String, Value> {
    let mut all: Map<String, Value> =
        OBJECTS.iter().map(|object| (object.name.to_owned(), definition(object))).collect();
    let mut add = |name: &str, definition| all.insert(name.to_owned(), definition);
    for (list, entry) in [("themes", "theme"), ("appraisals", "appraisal"), ("rating_totals", "rating_total")]
    {
        add(list, json!({ "type": ["array", "null"], "items": refer(entry) }));
    }
    // A scheme of one's own: classes by letter; schemes by id.
    let classes = json!({ "type": "object", "additionalProperties": refer("class") });
    add("schemes", json!({ "type": ["object", "null"], "additionalProperties": classes }));
    all
}

/// An object with its keys; others are not read.
fn definition(object: &Object) -> Value {
    let title = format!("{} · {}", object.zh, object.en);
    let mut definition =
        json!({ "type": ["object", "null"], "title": title, "properties": properties(object) });
    // An entry without these says nothing.
    let required: &[&str] = match object.name {
        "theme" => &["name"],
        "class" => &["outcome"],
        "rating_total" => &["round", "dimension"],
        _ => &[],
    };
    if !required.is_empty() {
        definition["required"] = json!(required);
    }
    definition
}

/// The keys of an object, each with what it holds.
pub fn properties(object: &Object) -> Map<String, Value> {
    let property = |key: &crate::office::keys::Key| {
        let mut property = refer(key.holds);
        property["title"] = json!(key.zh);
        property["description"] = json!(key.en);
        (key.key.to_owned(), property)
    };
    object.keys.iter().map(property).collect()
}
