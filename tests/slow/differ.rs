//! Where two reports differ, field by field.

use std::collections::BTreeSet;

use serde_json::Value;

/// The JSON pointer and both values of every field that differs.
pub fn differences(fast: &Value, slow: &Value) -> Vec<String> {
    let mut found = vec![];
    look(String::new(), fast, slow, &mut found);
    found
}

fn look(at: String, fast: &Value, slow: &Value, found: &mut Vec<String>) {
    match (fast, slow) {
        (Value::Object(one), Value::Object(other)) => {
            let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for key in keys {
                match (one.get(key), other.get(key)) {
                    (Some(fast), Some(slow)) => look(format!("{at}/{key}"), fast, slow, found),
                    (Some(fast), None) => found.push(format!("{at}/{key}: fast {fast}, slow has none")),
                    (_, slow) => found.push(format!("{at}/{key}: fast has none, slow {}", slow.unwrap())),
                }
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (place, (fast, slow)) in one.iter().zip(other).enumerate() {
                look(format!("{at}/{place}"), fast, slow, found);
            }
        }
        _ if fast == slow => {}
        _ => found.push(format!("{at}: fast {fast}, slow {slow}")),
    }
}
