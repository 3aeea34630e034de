//! The objects in the fields of a record: ratings, promises, wider results, activities.

use serde_json::{Map, Value, json};

use super::refer;
use crate::vocabulary::{Holds, Part};

/// The definitions of such objects, and of what may stand in a field of them.
pub fn definitions() -> Map<String, Value> {
    let mut all = Map::new();
    for holds in [Holds::Round, Holds::Commitments, Holds::Measures, Holds::Activities] {
        let (name, parts) = parts(holds);
        all.insert(format!("{name}_object"), object(parts));
        all.insert(name.to_owned(), container(holds, name));
    }
    all
}

/// The definition of the objects that a field holds, and their parts with what these hold.
pub fn parts(holds: Holds) -> (&'static str, &'static [(Part, &'static str)]) {
    match holds {
        Holds::Round => (
            "round",
            &[
                (Part::Attitude, "rating"),
                (Part::Result, "rating"),
                (Part::Overall, "rating"),
                (Part::On, "date"),
            ],
        ),
        Holds::Commitments => (
            "commitments",
            &[
                (Part::Text, "text"),
                (Part::DueOn, "date"),
                (Part::DoneOn, "date"),
                (Part::State, "commitments.state"),
            ],
        ),
        Holds::Measures => (
            "measures",
            &[
                (Part::Text, "text"),
                (Part::On, "date"),
                (Part::Kind, "measures.kind"),
                (Part::Reach, "measures.reach"),
                (Part::Url, "text"),
            ],
        ),
        Holds::Activities => {
            ("activities", &[(Part::On, "date"), (Part::Form, "activities.form"), (Part::Note, "text")])
        }
        _ => ("text", &[]),
    }
}

fn object(parts: &[(Part, &str)]) -> Value {
    let names = |(part, kind): &(Part, &str)| {
        let names = [part.key()].into_iter().chain(part.names().iter().copied());
        names.map(|name| (name.to_owned(), refer(kind))).collect::<Vec<_>>()
    };
    let properties: Map<String, Value> = parts.iter().flat_map(names).collect();
    json!({ "type": "object", "properties": properties })
}

/// A list of objects, or the one that stands in its place; a round may be one word, activities bare forms.
fn container(holds: Holds, name: &str) -> Value {
    let one = refer(&format!("{name}_object"));
    let entry = json!({ "anyOf": [one, refer("absent")] });
    let list = match holds {
        Holds::Round => json!({ "type": "array", "items": entry, "maxItems": 1 }),
        Holds::Activities => {
            json!({ "type": "array", "items": { "anyOf": [one, refer("texts"), refer("absent")] } })
        }
        _ => json!({ "type": "array", "items": entry }),
    };
    let mut any_of = vec![one, list, refer("absent")];
    any_of.extend(match holds {
        Holds::Round => Some(refer("rating")),
        Holds::Activities => Some(refer("texts")),
        _ => None,
    });
    json!({ "anyOf": any_of })
}
