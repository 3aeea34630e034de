//! The values of closed sets: keys, and whatever else is read as one.
//!
//! One thing is asked for that the program does not: Latin keys and labels in their own case.

use serde_json::{Value, json};

use super::kinds::or_absent;
use super::refer;
use crate::vocabulary::Set;

/// A value of a closed set: its key is named, every Chinese text is let through, since texts are compared
/// without full-width signs and white space.
pub fn coded(set: &Set) -> Value {
    let keys: Vec<&str> = set.values().iter().map(|term| term.key).collect();
    let texts: Vec<&str> =
        set.values().iter().flat_map(|term| [term.zh].into_iter().chain(term.also.iter().copied())).collect();
    let text = json!({ "type": "string", "pattern": pattern(set, false), "examples": texts });
    let mut any_of = vec![json!({ "enum": keys }), text];
    // A form outside the set is another form, shown as given.
    if ["activities.form", "appraisals.form"].contains(&set.name) {
        any_of.push(refer("text"));
    }
    or_absent(&format!("{} · {}", set.zh, set.en), any_of)
}

/// Any number of such values: a list, or a text that is split.
pub fn several(set: &Set) -> Value {
    let split = json!({ "type": "string", "pattern": pattern(set, true) });
    json!({ "anyOf": [refer(set.name), split, { "type": "array", "items": refer(set.name) }] })
}

/// Keys and English labels between white space, or any text with a sign that is not ASCII.
fn pattern(set: &Set, is_list: bool) -> String {
    let names = set.values().iter().flat_map(|term| [term.key, term.en]);
    let one = format!("({})", names.collect::<Vec<_>>().join("|"));
    let more = if is_list { format!("(\\s*[,;|]\\s*{one})*") } else { String::new() };
    format!("^\\s*{one}{more}\\s*$|[^\\u0000-\\u007F]")
}
