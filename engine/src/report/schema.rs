//! What the two figures that are written by hand look like in the schema of the report.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use super::{Partition, Probability};
use crate::vocabulary::{Coded, Set, keys};

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
