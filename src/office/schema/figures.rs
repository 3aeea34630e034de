//! The schema of the report, derived from its types.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Value, json};

use crate::report::Report;

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
