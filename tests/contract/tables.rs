//! The tables from which the schemas are made leave nothing out that is read.

use std::collections::BTreeSet;

use jianyi::ingest::date::DateForm;
use jianyi::ingest::{DATASET_KEYS, Mapping, mapping_keys, rule_keys};
use jianyi::office::keys::{DATASET, OBJECTS};
use jianyi::office::schema::{self, stands_alone};
use jianyi::vocabulary::SETS;
use jianyi::vocabulary::{Field, Header, Holds};
use serde_json::{Value, json};

use crate::{MAPPING, validator};

#[test]
fn the_keys_of_the_dataset_are_those_that_are_read() {
    let dataset = OBJECTS.iter().find(|object| object.name == DATASET).unwrap();
    let keys: Vec<&str> = dataset.keys.iter().map(|key| key.key).collect();
    assert_eq!(keys, DATASET_KEYS);
}

#[test]
fn every_set_that_a_field_holds_is_told() {
    for field in Field::ALL {
        if let Holds::Code(name) | Holds::Codes(name) = field.holds() {
            assert!(SETS.iter().any(|set| set.name == name), "{name} of {}", field.key());
        }
    }
}

#[test]
fn every_text_of_a_set_is_read_as_its_value() {
    for set in &SETS {
        for term in set.values() {
            let texts = [term.key, term.zh, term.short, term.en].into_iter().chain(term.also.iter().copied());
            for text in texts {
                assert_eq!((set.read)(text), Some(term.key), "{text} in {}", set.name);
            }
        }
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_definition_is_used() {
    for (name, schema) in schema::all() {
        let mut targets = BTreeSet::new();
        references(schema.as_value(), &mut targets);
        for target in &targets {
            assert!(schema.as_value().pointer(&target[1..]).is_some(), "{name}: {target}");
        }
        for definition in schema.as_value()["$defs"].as_object().unwrap().keys() {
            let start = format!("#/$defs/{definition}");
            assert!(
                targets.iter().any(|target| target.starts_with(&start)),
                "{name}: {definition} is not used"
            );
        }
    }
}

fn references(schema: &Value, targets: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            targets.extend(object.get("$ref").and_then(Value::as_str).map(str::to_owned));
            object.values().for_each(|value| references(value, targets));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, targets)),
        _ => {}
    }
}

#[test]
fn a_record_has_every_field_and_every_header() {
    let all = schema::all();
    let properties = &all[0].1.as_value()["$defs"]["proposal"]["properties"];
    for field in Field::ALL.iter().filter(|field| stands_alone(**field)) {
        assert!(properties.get(field.key()).is_some(), "{}", field.key());
        for name in [field.zh()].iter().chain(field.headers()).chain(field.weak_headers()) {
            let target = properties[name]["$ref"].as_str().unwrap_or_else(|| panic!("{name}"));
            match Header::of(name) {
                Header::Result { .. } => assert_eq!(target, "#/$defs/result"),
                _ => assert!(target.ends_with(&format!("/{}", field.key())), "{name} is {target}"),
            }
        }
    }
}

#[test]
fn a_mapping_takes_exactly_the_fields_keys_and_forms_that_are_read() {
    for field in Field::ALL {
        holds_alike(&json!({"schema": "jianyi-mapping/1", "fields": {field.key(): "x"}}));
    }
    let schemas = schema::all();
    let mapping = schemas[1].1.as_value();
    for key in mapping_keys() {
        assert_ne!(mapping["properties"][key], json!({}), "nothing is told of {key}");
    }
    for key in rule_keys() {
        assert_ne!(mapping["$defs"]["rule_object"]["properties"][key], json!({}), "nothing is told of {key}");
    }
    for form in DateForm::ALL.map(|(name, _)| name).into_iter().chain(["minguo", ""]) {
        holds_alike(
            &json!({"schema": "jianyi-mapping/1", "fields": {"due_on": {"from": "x", "date": form}}}),
        );
    }
    for key in DATASET_KEYS.into_iter().chain(["nmae"]) {
        holds_alike(&json!({"schema": "jianyi-mapping/1", "dataset": {key: null}}));
    }
    for offset in ["Z", "+08:00", "-3:30", "+0800", "08:00", "+17:00", "+16:59", "+1:60", "z", "+8"] {
        holds_alike(
            &json!({"schema": "jianyi-mapping/1", "fields": {"due_on": {"from": "x", "offset": offset}}}),
        );
    }
}

/// The reader and the schema agree on a mapping.
fn holds_alike(mapping: &Value) {
    let read = Mapping::parse(&mapping.to_string());
    assert_eq!(read.is_ok(), validator(MAPPING).is_valid(mapping), "{mapping}: {:?}", read.err());
}
