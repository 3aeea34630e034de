//! The schema of a record: every field with its keys, its Chinese headers, and what it holds.

use serde_json::{Map, Value, json};

use super::coded::several;
use super::parts::{definitions as definitions_of_parts, parts};
use super::refer;
use crate::vocabulary::SETS;
use crate::vocabulary::{Field, Header, Holds};

const FIELDS: &str = "proposal/properties";

/// The definitions of a record, of lists of them, and of the objects in it.
pub fn definitions() -> Map<String, Value> {
    let mut all = Map::new();
    all.insert("proposal".to_owned(), proposal());
    all.insert("proposals".to_owned(), json!({ "type": ["array", "null"], "items": refer("proposal") }));
    all.extend(definitions_of_parts());
    all
}

/// Whether a field is read by itself: the parts of objects in a list come only with the list.
pub fn stands_alone(field: Field) -> bool {
    let outer = field.key().split_once('.').and_then(|(outer, _)| Field::of(outer));
    outer.is_none_or(|outer| outer.holds() == Holds::Round)
}

fn proposal() -> Value {
    let mut properties = Map::new();
    for field in fields() {
        let mut property = holds(field);
        property["title"] = json!(field.zh());
        property["description"] = json!(field.en());
        properties.insert(field.key().to_owned(), property);
    }
    // Headers stand beside the keys so that an editor offers them and their values are looked at too; the
    // other ways to write one (full-width signs, white space) are let through unseen.
    for name in headers() {
        match Header::of(name) {
            Header::Field(field) | Header::Weak(field) => {
                properties.insert(name.to_owned(), refer(&format!("{FIELDS}/{}", field.key())));
            }
            Header::Result { .. } => {
                properties.insert(name.to_owned(), refer("result"));
            }
            Header::Refused | Header::Other => {}
        }
    }
    json!({
        "title": "一件建议 · A record",
        "description": "字段可用英文名，也可用中文表头；未列出的字段不读。没有建议编号又没有件数的，不收。· Fields by key or by Chinese header; others are not read. A record needs a number or a count.",
        "type": "object",
        "properties": properties,
        "anyOf": identified(),
    })
}

fn fields() -> impl Iterator<Item = Field> {
    Field::ALL.iter().copied().filter(|field| stands_alone(*field))
}

/// Every header beside the keys.
fn headers() -> impl Iterator<Item = &'static str> {
    let of_field = |field: Field| {
        let others = field.headers().iter().chain(field.weak_headers()).copied();
        [field.zh()].into_iter().chain(others)
    };
    fields().flat_map(of_field).chain(Header::results().iter().copied())
}

/// One of the names of the number or of the count has to be there.
fn identified() -> Vec<Value> {
    let named = |name: &&str| {
        [Field::ProposalNo, Field::Count].into_iter().any(|field| {
            *name == field.key()
                || matches!(Header::of(name), Header::Field(own) | Header::Weak(own) if own == field)
        })
    };
    let keys = fields().map(Field::key);
    keys.chain(headers()).filter(named).map(|name| json!({ "required": [name] })).collect()
}

/// What a field holds; some hold numbers that may be written in a way of their own.
fn holds(field: Field) -> Value {
    match (field, field.holds()) {
        (Field::CongressTerm, _) => refer("term"),
        (Field::SessionNo, _) => refer("session"),
        (Field::Year, _) => refer("year"),
        (Field::Rehandled, _) => refer("times"),
        (Field::Count, _) => refer("count"),
        (_, Holds::Text) => refer("text"),
        (_, Holds::Texts) => refer("texts"),
        (_, Holds::Number) => refer("number"),
        (_, Holds::Flag) => refer("flag"),
        (_, Holds::Date) => refer("date"),
        (_, Holds::Code(set)) => refer(set),
        (_, Holds::Codes(set)) => {
            SETS.iter().find(|own| own.name == set).map_or_else(|| refer("texts"), several)
        }
        (_, objects) => refer(parts(objects).0),
    }
}
