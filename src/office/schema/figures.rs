//! The schema of the report, derived from its types; here are the two figures that are written by hand.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::office::sets::Set;
use crate::report::{Partition, Probability, Report};
use crate::vocabulary::{Coded, keys};

/// `jianyi-report/1`. Every object is closed: what a reader does not know of is another version.
pub fn schema() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Report>();
    RecursiveTransform(close).transform(&mut schema);
    schema.insert("title".to_owned(), json!("jianyi-report/1"));
    schema
}

fn close(schema: &mut Schema) {
    if schema.get("properties").is_some() {
        schema.insert("additionalProperties".to_owned(), Value::Bool(false));
    }
}

impl<T: Coded> JsonSchema for Partition<T> {
    fn schema_name() -> Cow<'static, str> {
        match Set::of::<T>() {
            Some(set) => Cow::Owned(format!("partition.{}", set.name)),
            None => Cow::Borrowed("partition"),
        }
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let part = generator.subschema_for::<u64>();
        let parts: Map<String, Value> =
            keys::<T>().into_iter().map(|key| (key.to_owned(), part.clone().to_value())).collect();
        json_schema!({
            "type": "object",
            "description": "Counts over every value, those of zero too; `missing`: nothing recorded, `unknown`: recorded, not understood.",
            "properties": parts,
            "required": keys::<T>(),
        })
    }
}

impl JsonSchema for Probability {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("probability")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": 0, "maximum": 1, "description": "To four decimals." })
    }
}
