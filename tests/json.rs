//! The reader of JSON, held against serde_json: the same texts accepted, the same values read.

#![allow(clippy::unwrap_used)]

use jianyi::ingest::json::{Fault, Json, MAX_DEPTH, MAX_STRING};
use proptest::prelude::*;
use serde_json::Value;

/// The value as serde_json would hold it.
fn value(json: Json<'_>) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(yes) => Value::Bool(yes),
        Json::Number(number) => serde_json::from_str(number).unwrap(),
        Json::Text(text) => Value::String(text.decode().into_owned()),
        Json::Array(_) => Value::Array(json.elements().map(value).collect()),
        Json::Object(_) => {
            // serde_json keeps the last of two members of one name.
            Value::Object(json.members().map(|(key, member)| (key.into_owned(), value(member))).collect())
        }
    }
}

/// Numbers past the range of f64 are sound JSON, which serde_json does not hold.
fn is_huge(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("number out of range")
}

/// A lone surrogate is sound JSON by its grammar; serde_json refuses to make a string of it.
fn is_surrogate(error: &serde_json::Error) -> bool {
    let text = error.to_string();
    text.starts_with("lone leading surrogate") || text.starts_with("unexpected end of hex escape")
}

#[track_caller]
fn agrees(text: &str) {
    match (Json::parse(text), serde_json::from_str::<Value>(text)) {
        (Ok(json), Ok(expected)) => assert_eq!(value(json), expected, "{text}"),
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) => assert!(is_huge(&error) || is_surrogate(&error), "accepted {text}: {error}"),
        (Err(fault), Ok(_)) => panic!("refused {text}: {fault:?}"),
    }
}

#[test]
fn sound_and_unsound_texts_are_told_apart_as_serde_json_tells_them() {
    let texts = [
        "",
        " ",
        "null",
        "nul",
        "nullx",
        "true",
        "fals",
        "0",
        "-0",
        "01",
        "1.",
        ".5",
        "1.5e",
        "1e+5",
        "-",
        "+1",
        "NaN",
        "Infinity",
        "\"\"",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u00e9\"",
        "\"\\ud83d\\ude00\"",
        "\"\u{1}\"",
        "\"\t\"",
        "[]",
        "[",
        "]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,2]",
        "{}",
        "{",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":{\"b\":[1,{\"c\":null}]}}",
        "[] []",
        "[]x",
        "\u{feff}[]",
        "// no\n1",
        "[1]\n",
        "\"养老\"",
        "{\"\\u517b\":\"\\n\\\\\\/\\b\\f\\r\\t\"}",
        "1e400",
        "123456789012345678901",
    ];
    texts.iter().for_each(|text| agrees(text));
}

#[test]
fn a_lone_surrogate_becomes_the_sign_for_what_cannot_be_shown() {
    for text in ["\"\\ud800\"", "\"\\udc00x\"", "\"\\ud800\\ud800\"", "\"\\ud83dx\""] {
        match Json::parse(text).unwrap() {
            Json::Text(read) => assert!(read.decode().starts_with('\u{FFFD}'), "{text}"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn nesting_has_a_limit_and_no_stack_is_spent_past_it() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Json::parse(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(Json::parse(&nested(MAX_DEPTH + 1)), Err(Fault::TooDeep));
    assert_eq!(Json::parse(&nested(1_000_000)), Err(Fault::TooDeep));
}

#[test]
fn a_string_has_a_limit_wherever_it_stands() {
    let long = |length: usize| format!("[\"{}\"]", "x".repeat(length));
    assert!(Json::parse(&long(MAX_STRING)).is_ok());
    assert_eq!(Json::parse(&long(MAX_STRING + 1)), Err(Fault::TooLong));
}

#[test]
fn bytes_that_are_no_utf8_are_told_and_mended() {
    let json = Json::parse(b"{\"a\":[\"\xff\\n\",\"b\"]}").unwrap();
    assert!(json.is_broken() && !json.at("/a/1")[0].is_broken());
    match json.at("/a/0")[0] {
        Json::Text(text) => assert_eq!(text.decode(), "\u{fffd}\n"),
        other => panic!("{other:?}"),
    }
    assert!(Json::parse(b"[\xff]").is_err());
}

#[test]
fn pointers_reach_members_and_elements() {
    let text = r#"{"a":{"b/c":[10,{"d~":"x"}]},"":1}"#;
    let json = Json::parse(text).unwrap();
    let at = |pointer: &str| json.at(pointer).first().map(|found| value(*found).to_string());
    assert_eq!(at("/a/b~1c/1/d~0").as_deref(), Some("\"x\""));
    assert_eq!(at("/a/b~1c/0").as_deref(), Some("10"));
    assert_eq!(at("/a/none"), None);
    assert_eq!(at("a").as_deref(), Some(r#"{"b/c":[10,{"d~":"x"}]}"#));
    assert_eq!(at("/").as_deref(), Some("1"));
}

/// Any JSON value, not deep.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        // Eighths are exact in f64: serde_json rounds the last digit of others its own way.
        any::<i32>().prop_map(|eighths| Value::from(f64::from(eighths) / 8.0)),
        "\\PC{0,12}".prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(".{0,4}", inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_serde_json_writes_is_read_back(expected in any_value()) {
        for text in [serde_json::to_string(&expected).unwrap(), serde_json::to_string_pretty(&expected).unwrap()] {
            prop_assert_eq!(value(Json::parse(&text).unwrap()), expected.clone());
        }
    }

    #[test]
    fn broken_texts_are_refused_as_serde_json_refuses_them(expected in any_value(), at in any::<prop::sample::Index>(), sign in "[\\[\\]{},:\"0-9a-z\\\\ ]") {
        let mut chars: Vec<char> = serde_json::to_string(&expected).unwrap().chars().collect();
        let place = at.index(chars.len());
        chars[place] = sign.chars().next().unwrap();
        agrees(&chars.into_iter().collect::<String>());
    }

    #[test]
    fn texts_of_signs_are_judged_as_serde_json_judges_them(text in "[\\[\\]{},:\"0-9eE+.\\\\ truefalsn-]{0,24}") {
        agrees(&text);
    }
}
