//! The schema of a mapping, `jianyi-mapping/1`: closed, as its reader is.

use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

use super::export::definitions;
use super::{dialect, named_defs, objects, proposal::stands_alone, refer};
use crate::ingest::date::DateForm;
use crate::ingest::{MAPPING_SCHEMA, mapping_keys, rule_keys};
use crate::office::keys::{DATASET, OBJECTS};
use crate::vocabulary::{Field, Holds, REFUSED};

/// Every key that is not named here is an error that names it.
pub fn schema() -> Schema {
    let properties: Map<String, Value> = mapping_keys().map(|key| (key.to_owned(), part(key))).collect();
    let mut defs = own_definitions();
    let named = named_defs(&json!([properties, defs]), &definitions());
    defs.extend(named);
    json_schema!({
        "$schema": dialect(),
        "title": MAPPING_SCHEMA,
        "description": "如何读取其他格式的数据：记录在哪里，哪些字段对应哪些字段。· How a foreign export is read: where its records are, and which of its keys mean which field.",
        "type": "object",
        "properties": properties,
        "required": ["schema"],
        "additionalProperties": false,
        "$defs": defs,
    })
}

/// What stands under a key of the mapping.
fn part(key: &str) -> Value {
    match key {
        "schema" => json!({ "const": MAPPING_SCHEMA }),
        "records" => {
            json!({ "type": "string", "description": "记录所在：JSON Pointer 或字段名 · Where the records are" })
        }
        "headers" => {
            json!({ "type": "boolean", "description": "其余字段按表头识别 · Recognised headers are read for the rest" })
        }
        "dataset" => dataset(),
        "fields" => json!({ "type": "object", "properties": fields(), "additionalProperties": false }),
        // A key that is read and not told here is let in: `tests/contract.rs` finds it.
        _ => json!({}),
    }
}

/// The dataset of the contract, without any other key: here it is a slip of the pen.
fn dataset() -> Value {
    let keys = OBJECTS.iter().find(|object| object.name == DATASET).map(objects::properties);
    json!({ "type": "object", "properties": keys.unwrap_or_default(), "additionalProperties": false })
}

fn fields() -> Map<String, Value> {
    let own = Field::ALL.iter().filter(|field| stands_alone(**field));
    let rule = |field: &Field| {
        let is_list = matches!(field.holds(), Holds::Texts | Holds::Codes(_));
        let mut rule = refer(if is_list { "rule_of_list" } else { "rule" });
        rule["title"] = json!(field.zh());
        rule["description"] = json!(field.en());
        (field.key().to_owned(), rule)
    };
    own.map(rule).collect()
}

fn own_definitions() -> Map<String, Value> {
    let several =
        json!({ "required": ["from"], "properties": { "from": { "type": "array", "minItems": 2 } } });
    let joined = json!({ "anyOf": [{ "required": ["join"] }, { "required": ["date"] }] });
    let one = json!({ "anyOf": [refer("source"), { "allOf": [refer("rule_object"), { "if": several, "then": joined }] }] });
    let defs = json!({
        "source": source(),
        "scalar": { "type": ["string", "number", "boolean"], "not": refer("absent") },
        "rule_object": rule(),
        "rule": one,
        "rule_of_list": { "anyOf": [refer("source"), refer("rule_object")] },
    });
    defs.as_object().cloned().unwrap_or_default()
}

/// A key of the source. What names personal data is never read.
fn source() -> Value {
    let any_case = |part: &str| {
        let sign = |c: char| match c.is_ascii_alphabetic() {
            true => format!("[{}{c}]", c.to_ascii_uppercase()),
            false => c.to_string(),
        };
        part.chars().map(sign).collect::<String>()
    };
    let refused = REFUSED.iter().map(|part| any_case(part)).collect::<Vec<_>>().join("|");
    json!({ "type": "string", "not": { "pattern": refused }, "description": "JSON Pointer 或字段名 · A JSON Pointer or a key" })
}

/// How one field is filled.
fn rule() -> Value {
    let properties: Map<String, Value> = rule_keys().map(|key| (key.to_owned(), rule_part(key))).collect();
    json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "anyOf": [
            { "required": ["from"] },
            { "required": ["const"] },
            { "required": ["row"], "properties": { "row": { "const": true } } },
        ],
    })
}

/// What stands under a key of a rule.
fn rule_part(key: &str) -> Value {
    let forms = DateForm::ALL.map(|(name, _)| name);
    match key {
        "from" => {
            json!({ "anyOf": [refer("source"), { "type": "array", "items": refer("source"), "minItems": 1 }] })
        }
        "row" => {
            json!({ "type": "boolean", "description": "以行号填写 · The number of the record in the file" })
        }
        "const" => refer("scalar"),
        "join" => {
            json!({ "type": "string", "description": "几个值之间的连接符 · What stands between several values" })
        }
        "split" => {
            json!({ "type": "string", "minLength": 1, "description": "列表的分隔符 · What parts a list" })
        }
        "trim" => json!({ "type": "boolean" }),
        "values" => {
            json!({ "type": "object", "additionalProperties": refer("scalar"), "description": "原值对应的取值 · Source values and what they mean" })
        }
        "otherwise" => refer("scalar"),
        "date" => json!({ "enum": forms, "description": "日期的写法 · How dates stand" }),
        "offset" => {
            json!({ "type": "string", "pattern": "^(Z|[+-](0?[0-9]|1[0-6])(:[0-5]?[0-9])?)$", "examples": ["+08:00"] })
        }
        _ => json!({}),
    }
}
