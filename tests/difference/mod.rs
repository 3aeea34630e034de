//! Two JSON values side by side.

use std::collections::BTreeSet;

use serde_json::Value;

/// Where two values first differ, as a JSON pointer with both sides.
pub fn first_difference(expected: &Value, actual: &Value, at: &str) -> Option<String> {
    match (expected, actual) {
        (Value::Object(a), Value::Object(b)) => {
            let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            keys.into_iter().find_map(|key| match (a.get(key), b.get(key)) {
                (Some(a), Some(b)) => first_difference(a, b, &format!("{at}/{key}")),
                (Some(a), None) => Some(format!("{at}/{key}: {a} is expected, nothing is there")),
                (None, b) => Some(format!("{at}/{key}: nothing is expected, {} is there", b?)),
            })
        }
        (Value::Array(a), Value::Array(b)) => a
            .iter()
            .zip(b)
            .enumerate()
            .find_map(|(place, (a, b))| first_difference(a, b, &format!("{at}/{place}")))
            .or_else(|| {
                let (wanted, found) = (a.len(), b.len());
                (wanted != found).then(|| format!("{at}: {wanted} entries are expected, {found} are there"))
            }),
        (a, b) => (a != b).then(|| format!("{at}: {a} is expected, {b} is there")),
    }
}
