//! Any text as JSON: accepted, refused and read as serde_json does, with the exceptions of `tests/json.rs`.

#![no_main]

use jianyi::ingest::json::{Fault, Json};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// The value as serde_json would hold it.
fn value(json: Json<'_>) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(yes) => Value::Bool(yes),
        Json::Number(number) => serde_json::from_str(number).expect("the whole text was accepted"),
        Json::Text(text) => Value::String(text.decode().into_owned()),
        Json::Array(_) => json.elements().map(value).collect(),
        Json::Object(_) => json.members().map(|(key, member)| (key.into_owned(), value(member))).collect(),
    }
}

/// Numbers past the range of f64, and lone surrogates: sound by the grammar, and nothing serde_json holds.
fn is_exception(error: &serde_json::Error) -> bool {
    let text = error.to_string();
    let starts = ["number out of range", "lone leading surrogate", "unexpected end of hex escape"];
    starts.iter().any(|start| text.starts_with(start))
}

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match (Json::parse(text), serde_json::from_str::<Value>(text)) {
        (Ok(json), Ok(expected)) => assert_eq!(value(json), expected),
        (Ok(_), Err(error)) => assert!(is_exception(&error), "accepted: {error}"),
        // Its limits are the lower ones.
        (Err(Fault::TooDeep | Fault::TooLong), _) | (Err(_), Err(_)) => {}
        (Err(fault), Ok(_)) => panic!("refused: {fault:?}"),
    }
});
