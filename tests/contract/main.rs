//! The contract in writing: the committed schemas and page are what the code makes, and a validator that is not
//! ours finds in them what they say.

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod issues;
mod lenient;
mod tables;
mod wording;
mod wrong;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jianyi::ingest::{ImportReport, Issue, Loader, issue};
use jianyi::office::sample::Options;
use jianyi::office::{fields, schema};
use jianyi::query::Selection;
use jianyi::vocabulary::{Field, Header};
use jsonschema::{ValidationError, Validator};
use serde_json::{Value, json};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn value(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The JSON files of a folder whose names pass.
fn files(folder: &str, passes: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let all = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut found: Vec<PathBuf> = all.filter(|path| passes(&name(path))).collect();
    found.sort();
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

fn validator(place: usize) -> &'static Validator {
    static ALL: OnceLock<Vec<Validator>> = OnceLock::new();
    let made =
        || schema::all().map(|(_, schema)| jsonschema::draft202012::new(schema.as_value()).unwrap()).into();
    &ALL.get_or_init(made)[place]
}

const EXPORT: usize = 0;
const MAPPING: usize = 1;
const REPORT: usize = 2;

/// Where a fault is and what it is.
fn line(fault: &ValidationError) -> String {
    let what: String = fault.to_string().chars().take(200).collect();
    format!("{} at {}", what, fault.instance_path())
}

/// Fails with the first places that is not as the schema says.
fn hold(place: usize, document: &Value, name: &str) {
    let faults: Vec<String> = validator(place)
        .iter_errors(document)
        .map(|fault| {
            format!(
                "{} at {}",
                fault.to_string().chars().take(200).collect::<String>(),
                fault.instance_path()
            )
        })
        .take(5)
        .collect();
    assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
}

/// What is committed, or written there under `JIANYI_BLESS=1`.
fn hold_fresh(path: &str, made: &str) {
    let file = root().join(path);
    if std::env::var("JIANYI_BLESS").is_ok_and(|yes| yes == "1") {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, made).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    let same = committed.lines().zip(made.lines()).take_while(|(a, b)| a == b).count();
    let advice = "`make contract` (JIANYI_BLESS=1 cargo test --test contract) writes it again";
    assert!(committed == made, "{path} is not what the code makes, from line {}: {advice}", same + 1);
}

#[test]
fn the_committed_schemas_are_what_the_code_makes() {
    for (name, schema) in schema::all() {
        hold_fresh(&format!("docs/schema/{name}"), &schema::text(&schema));
    }
}

#[test]
fn the_committed_page_of_fields_is_what_the_code_makes() {
    hold_fresh("docs/fields.md", &fields::page());
}

#[test]
fn the_schemas_are_valid_json_schema() {
    for (name, schema) in schema::all() {
        let schema = schema.as_value();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        jsonschema::meta::validate(schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// Row and field of a place in an export, as issues name them.
fn place_of(pointer: &str) -> Option<(u64, &str)> {
    let mut steps = pointer.strip_prefix("/proposals/")?.split('/');
    Some((steps.next()?.parse::<u64>().ok()? + 1, steps.next().unwrap_or_default()))
}

/// Whether the program, too, had something to say of what stands there.
fn is_said(import: &ImportReport, pointer: &str) -> bool {
    let Some((row, name)) = place_of(pointer) else { return false };
    // Of a record that must not be held nothing is said but that there is one.
    if let Header::Field(Field::Confidential | Field::Disclosure) = Header::of(name) {
        return import.withheld > 0;
    }
    import.issues.iter().filter(|issue| issue.row == Some(row)).any(|issue| match &issue.field {
        Some(field) => name.is_empty() || stands_under(field, name),
        None => name.is_empty(),
    })
}

/// Whether what an issue says of a field stands under this name in the file.
fn stands_under(field: &str, name: &str) -> bool {
    match Header::of(name) {
        Header::Field(own) | Header::Weak(own) => own.key().split('.').next() == field.split('.').next(),
        _ => false,
    }
}

/// Whether the schema finds fault, too, with a value of the wrong kind.
fn is_seen(issue: &Issue, found: &[ValidationError<'_>]) -> bool {
    let kinds = ["bad_date", "bad_number", "bad_count", "bad_boolean", "bad_list", "bad_object", "bad_text"];
    // A pattern cannot tell that a month has no such day.
    if issue.code == "bad_date" && issue.text.matches('9').count() >= 6 {
        return true;
    }
    let field = issue.field.as_deref().unwrap_or_default();
    // Nor that a year written as a text is out of range.
    if (field, issue.text.as_str()) == ("year", "9999") {
        return true;
    }
    !kinds.contains(&issue.code)
        || found
            .iter()
            .filter_map(|fault| place_of(fault.instance_path().as_str()))
            .any(|(row, name)| issue.row == Some(row) && stands_under(field, name))
}

/// A sample of another seed.
fn sample(seed: u64) -> (String, Vec<u8>) {
    let mut bytes = Vec::new();
    jianyi::office::sample::write(&mut bytes, &Options { seed, proposals: 400 }).unwrap();
    (format!("the sample of seed {seed}"), bytes)
}

/// Fixtures hold wrong values on purpose: the schema may find fault only where the program does too.
#[test]
fn the_sample_and_every_fixture_are_exports_save_where_the_program_finds_fault() {
    let (mut clean, mut faults) = (0, 0);
    // A number under a header written with spaces is found by the program; a schema knows names as they are.
    // Of more issues than are listed not each can be compared, and of two values of one key not the first.
    // Of records that must not be held nothing is said.
    let others =
        ["cases.json", "headers-mixed.json", "issues-many.json", "twice.json", "withheld-headers.json"];
    let fixtures =
        files("tests/fixtures/report", |name| !name.contains("expected") && !others.contains(&name));
    let sources = fixtures.into_iter().chain([root().join("static/sample/proposals.json")]);
    let written = sources.map(|path| (path.display().to_string(), fs::read(path).unwrap()));
    for (name, bytes) in written.chain((1..6).map(sample)) {
        let import = Loader::load(&bytes, None).unwrap().import;
        // A bare list and lines hold no more than what stands in the object's list.
        let document = match serde_json::from_slice::<Value>(&bytes) {
            Ok(list @ Value::Array(_)) => json!({"schema": "jianyi/1", "proposals": list}),
            Ok(document) => document,
            Err(_) => continue,
        };
        let found: Vec<_> = validator(EXPORT).iter_errors(&document).collect();
        clean += u32::from(found.is_empty());
        faults += found.len();
        let unsaid = found.iter().filter(|fault| !is_said(&import, fault.instance_path().as_str()));
        let unsaid: Vec<String> = unsaid.map(|fault| line(fault)).collect();
        let unseen: Vec<_> = import.issues.iter().filter(|issue| !is_seen(issue, &found)).collect();
        assert!(unseen.is_empty(), "{name}: nothing is found where {unseen:?}");
        assert!(unsaid.is_empty(), "{name}:\n{}", unsaid.join("\n"));
    }
    println!("{clean} files without a fault, {faults} faults in the others");
    assert!(clean >= 12 && faults >= 20);
}

#[test]
fn every_report_of_the_sample_and_of_every_fixture_is_one() {
    let folder = root().join("tests/fixtures/report");
    let mut held = 0;
    for case in value(&folder.join("cases.json")).as_array().unwrap() {
        let file = case["file"].as_str().unwrap();
        let selection = case["selection"].as_str().unwrap();
        let export = Loader::load(&fs::read(folder.join(file)).unwrap(), None).unwrap();
        let Ok(selection) = Selection::parse(selection) else { continue };
        let Ok(report) = jianyi::report::report(&export, &selection) else { continue };
        let report: Value = serde_json::from_str(&report.to_json()).unwrap();
        hold(REPORT, &report, &format!("{file} under {selection}"));
        for issue in report["import"]["issues"].as_array().unwrap() {
            let code = issue["code"].as_str().unwrap();
            assert!(issue::CODES.iter().any(|own| own.code == code), "{code} is in no table");
        }
        held += 1;
    }
    println!("{held} reports");
    assert!(held > 50, "only {held} reports");
}

#[test]
fn every_mapping_is_one() {
    for path in files("tests/mappings", |name| name.ends_with(".json")) {
        hold(MAPPING, &value(&path), &path.display().to_string());
    }
}
