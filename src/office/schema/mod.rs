//! JSON Schemas (2020-12) of the three formats, from the types and tables that read and write them.
//!
//! They are committed under `docs/schema`; `make contract` writes them again.

mod coded;
mod export;
mod figures;
mod kinds;
mod mapping;
mod objects;
mod parts;
mod proposal;

use std::collections::BTreeSet;

use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

pub use kinds::described;
pub use parts::parts;
pub use proposal::stands_alone;

/// Every schema, by the name of its file.
pub fn all() -> [(&'static str, Schema); 3] {
    [
        ("jianyi-1.json", export::schema()),
        ("jianyi-mapping-1.json", mapping::schema()),
        ("jianyi-report-1.json", figures::schema()),
    ]
}

/// The text of a schema as it is committed; keys stand in the order of the alphabet.
pub fn text(schema: &Schema) -> String {
    format!("{:#}\n", schema.as_value())
}

/// What a schema that is put together by hand begins with.
fn dialect() -> String {
    SchemaGenerator::default().settings().meta_schema.clone().unwrap_or_default().into_owned()
}

/// A reference to a definition.
fn refer(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/$defs/{name}") })
}

/// Of some definitions, those that a schema names, and those that they name in turn.
fn named_defs(schema: &Value, all: &Map<String, Value>) -> Map<String, Value> {
    let mut found = BTreeSet::new();
    let mut open = names(schema);
    while let Some(name) = open.pop() {
        if let Some(definition) = all.get(&name).filter(|_| found.insert(name.clone())) {
            open.extend(names(definition));
        }
    }
    all.iter()
        .filter(|(name, _)| found.contains(*name))
        .map(|(name, def)| (name.clone(), def.clone()))
        .collect()
}

/// The definitions that a schema names, at every depth.
fn names(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(object) => {
            let target = object.get("$ref").and_then(Value::as_str);
            let own = target.and_then(|target| target.strip_prefix("#/$defs/")?.split('/').next());
            own.map(str::to_owned).into_iter().chain(object.values().flat_map(names)).collect()
        }
        Value::Array(list) => list.iter().flat_map(names).collect(),
        _ => Vec::new(),
    }
}
