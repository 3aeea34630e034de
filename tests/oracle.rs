//! The program against an independent second implementation, `tests/oracle/report.py`, which was written from the data
//! contract alone and made every expected report here (`python3 tests/oracle/make.py` makes them again).

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod difference;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use difference::first_difference;
use jianyi::ingest::{Export, Loader};
use jianyi::query::Selection;
use serde_json::{Map, Value};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/report")
}

fn read(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// One line of `cases.json`: without an expected report the selection is an error.
struct Case {
    file: String,
    selection: String,
    expected: Option<String>,
}

fn cases() -> Vec<Case> {
    let list: Vec<Map<String, Value>> = serde_json::from_slice(&read("cases.json")).unwrap();
    let text = |case: &Map<String, Value>, key| case.get(key).map(|text| text.as_str().unwrap().to_owned());
    list.iter()
        .map(|case| Case {
            file: text(case, "file").unwrap(),
            selection: text(case, "selection").unwrap(),
            expected: text(case, "expected"),
        })
        .collect()
}

fn load(file: &str) -> Export {
    Loader::load(&read(file), None).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn report(export: &Export, selection: &str) -> Result<String, String> {
    let selection = Selection::parse(selection).map_err(|error| error.to_string())?;
    jianyi::report::report(export, &selection)
        .map(|report| report.to_json())
        .map_err(|error| error.to_string())
}

/// Compares every report of the exports whose names start so.
fn hold(families: &[&str]) {
    let mut wrong = Vec::new();
    let mut compared = BTreeSet::new();
    for case in cases() {
        let name = case.file.rsplit('/').next().unwrap().trim_end_matches(".json").to_owned();
        if !families.contains(&name.as_str()) {
            continue;
        }
        compared.insert(name.clone());
        let at = format!("{name} under “{}”", case.selection);
        match (report(&load(&case.file), &case.selection), case.expected) {
            (Err(_), None) => {}
            (Ok(_), None) => wrong.push(format!("{at}: is no error")),
            (Err(error), Some(_)) => wrong.push(format!("{at}: {error}")),
            (Ok(text), Some(expected)) => {
                let expected = comparable(serde_json::from_slice(&read(&expected)).unwrap(), false);
                let is_short = !case.selection.is_empty();
                let actual = comparable(serde_json::from_str(&text).unwrap(), is_short);
                wrong.extend(first_difference(&expected, &actual, "").map(|what| format!("{at}: {what}")));
            }
        }
    }
    let missing: Vec<&&str> = families.iter().filter(|family| !compared.contains(**family)).collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
    assert!(wrong.is_empty(), "{} of {} families differ:\n{}", wrong.len(), compared.len(), wrong.join("\n"));
}

/// A report as it is compared: without what the contract leaves to the program. A short one as `make.py` writes it.
fn comparable(report: Value, shorten: bool) -> Value {
    let Value::Object(mut report) = report else { panic!("no report") };
    if let Some(appraisals) = report.get_mut("satisfaction").and_then(|part| part.get_mut("appraisals")) {
        appraisals.as_array_mut().unwrap().iter_mut().for_each(without_absent);
    }
    if shorten {
        report.retain(|key, _| key != "edition" && key != "import");
        return short(Value::Object(report));
    }
    if let Some(Value::Object(import)) = report.get_mut("import") {
        import.remove("encoding");
        by_their_own_name(&mut import["unrecognised"]);
        comparable_issues(&mut import["issues"]);
    }
    Value::Object(report)
}

/// An appraisal is “as given”: what it does not say may be left out or be empty.
fn without_absent(appraisal: &mut Value) {
    let is_absent = |value: &Value| value.is_null() || value == "" || *value == Value::Array(Vec::new());
    appraisal.as_object_mut().unwrap().retain(|_, value| !is_absent(value));
}

/// Names fields by their own name alone (`measures.kind` → `measures`): how parts are named is not in the contract.
fn by_their_own_name(list: &mut Value) {
    let list = list.as_array_mut().unwrap();
    list.iter_mut().for_each(|entry| entry["field"] = top(entry["field"].as_str().unwrap()).into());
    list.sort_by_key(Value::to_string);
}

fn top(field: &str) -> &str {
    field.split('.').next().unwrap()
}

/// Issues as they are compared. That a value is not understood is said once of a row and field; the place of an issue
/// that speaks of a whole row or file, the words of most, and the order within a row are left to the program.
fn comparable_issues(issues: &mut Value) {
    let list = issues.as_array_mut().unwrap();
    for issue in list.iter_mut() {
        let code = issue["code"].as_str().unwrap().to_owned();
        let text = issue["text"].as_str().unwrap_or_default();
        let text = match code.as_str() {
            "duplicate_differs" => names(text).into(),
            "letter_outside_scheme" => text.into(),
            _ => Value::Null,
        };
        let field = match code.as_str() {
            "not_object" | "no_number" | "as_of_before_newest" => None,
            "rating_before_reply" => issue["field"].as_str(),
            _ => issue["field"].as_str().map(top),
        };
        *issue = Value::Array(vec![issue["row"].clone(), field.into(), code.into(), text]);
    }
    list.sort_by_key(|issue| (issue[0].as_u64(), issue.to_string()));
    let is_value = |issue: &Value| {
        let code = issue[2].as_str().unwrap();
        code.starts_with("bad_") || code == "unrecognised"
    };
    list.dedup_by(|a, b| is_value(a) && a == b);
}

/// The fields that a text names, in order.
fn names(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !(c.is_ascii_lowercase() || c == '_' || c == '.'));
    let names: BTreeSet<&str> = words.filter(|word| !word.is_empty()).map(top).collect();
    names.into_iter().map(str::to_owned).collect()
}

/// Rates as text, and no zero in any partition.
fn short(value: Value) -> Value {
    match value {
        Value::Array(list) => list.into_iter().map(short).collect(),
        Value::Object(object) => {
            let keys: BTreeSet<&str> = object.keys().map(String::as_str).collect();
            if keys == BTreeSet::from(["n", "of", "excluded"]) {
                return format!("{}/{}/{}", object["n"], object["of"], object["excluded"]).into();
            }
            let is_partition = object.contains_key("missing");
            let kept = object.into_iter().filter(|(_, value)| !(is_partition && value.as_u64() == Some(0)));
            Value::Object(kept.map(|(key, value)| (key, short(value))).collect())
        }
        value => value,
    }
}

#[test]
fn stages_and_what_is_reached_answered_and_waiting() {
    hold(&["stages"]);
}

#[test]
fn due_days_at_month_ends_leap_years_and_weekends() {
    hold(&["due-days", "due-days-rules", "due-days-roll"]);
}

#[test]
fn time_to_answer_with_ties_censoring_and_weights() {
    hold(&["survival"]);
}

#[test]
fn the_newest_date_where_no_date_is_given() {
    hold(&["no-date"]);
}

#[test]
fn ratings_of_both_rounds_and_all_dimensions() {
    hold(&["ratings"]);
}

#[test]
fn handling_again() {
    hold(&["rehandling"]);
}

#[test]
fn ratings_published_as_totals() {
    hold(&["rating-totals"]);
}

#[test]
fn order_of_lists() {
    hold(&["lists"]);
}

#[test]
fn themes_and_what_is_inherited_from_them() {
    hold(&["themes"]);
}

#[test]
fn promises() {
    hold(&["promises"]);
}

#[test]
fn what_came_after_the_answer() {
    hold(&["follow-up"]);
}

#[test]
fn records_withheld_repeated_and_rejected() {
    hold(&["withheld", "withheld-headers"]);
}

#[test]
fn letters_by_scheme() {
    hold(&["letters", "letters-no-scheme"]);
}

#[test]
fn values_absent_unknown_and_written_in_other_ways() {
    hold(&["values", "activities-mixed", "as-of-full-width", "count-bad"]);
}

#[test]
fn contact_and_openness() {
    hold(&["openness"]);
}

#[test]
fn chinese_headers_alone_and_beside_english_keys() {
    hold(&["headers", "headers-mixed", "twice", "refused", "weak-absent"]);
    hold(&["refused-absent", "refused-spaced", "refused-withheld"]);
}

#[test]
fn what_stands_under_the_headers_of_results() {
    hold(&["result-rule", "result-rule-own"]);
}

#[test]
fn sittings_dates_and_numbers_in_every_writing() {
    hold(&["sittings", "dates"]);
}

#[test]
fn every_scheme_by_letter_and_by_label() {
    hold(&["schemes", "schemes-own"]);
}

#[test]
fn records_that_are_there_already() {
    hold(&["duplicates", "duplicates-count", "duplicates-ratings"]);
}

#[test]
fn what_does_not_fit_together_is_said_and_rejects_nothing() {
    hold(&["warnings", "as-of", "uniform", "long", "issues-many"]);
}

#[test]
fn issues_come_in_order_and_the_first_thousand_of_them() {
    let place = |issue: &Value| issue["row"].as_u64();
    let whole = |case: &Case| case.selection.is_empty() && case.expected.is_some();
    for case in cases().into_iter().filter(whole) {
        let report: Value = serde_json::from_str(&report(&load(&case.file), "").unwrap()).unwrap();
        let issues = report["import"]["issues"].as_array().unwrap();
        assert!(issues.len() <= 1_000 && issues.iter().map(place).is_sorted(), "{}", case.file);
    }
}

#[test]
fn a_record_a_line() {
    hold(&["ndjson.ndjson", "ndjson-bare.ndjson", "ndjson-not-object.ndjson"]);
}

#[test]
fn traps_of_codes_fields_and_headers() {
    hold(&["trap-01-same-code", "trap-02-two-dictionaries", "trap-03-swapped", "trap-07-header-twice"]);
    hold(&["trap-12-misspelt"]);
}

#[test]
fn traps_of_ratings_and_rates() {
    hold(&["trap-04-default", "trap-05-rates", "trap-06-per-unit", "trap-13-scales"]);
}

#[test]
fn traps_of_dates_numbers_lists_and_markup() {
    hold(&["trap-08-dates", "trap-09-opaque-ids", "trap-10-multi-values", "trap-11-html"]);
}

#[test]
fn selections_by_every_dimension() {
    hold(&["selections"]);
}

#[test]
fn an_export_without_records() {
    hold(&["empty"]);
}

#[test]
fn the_committed_sample() {
    hold(&["proposals"]);
}

#[test]
fn a_selection_is_written_in_one_form_whatever_its_order() {
    let same = [
        "due=past&key=1&stage=handling,closed",
        "stage=closed,handling&key=1&due=past",
        "key=1&due=past&stage=handling,closed,handling",
    ];
    for text in same {
        let canonical = Selection::parse(text).unwrap().to_string();
        assert_eq!(canonical, "stage=closed,handling&key=1&due=past", "of {text}");
    }
}

#[test]
fn a_selection_changes_nothing_in_edition_import_and_appraisals() {
    let (mut exports, mut of) = (0, std::collections::BTreeMap::new());
    for case in cases().into_iter().filter(|case| case.expected.is_some()) {
        let mut part: Value =
            serde_json::from_str(&report(&load(&case.file), &case.selection).unwrap()).unwrap();
        let kept = [part["edition"].take(), part["import"].take(), part["satisfaction"]["appraisals"].take()];
        exports += 1;
        let first = of.entry(case.file.clone()).or_insert_with(|| kept.clone());
        assert_eq!(*first, kept, "{} under {}", case.file, case.selection);
    }
    assert!(exports > of.len());
}

#[test]
fn the_text_form_has_the_keys_in_the_order_of_the_contract() {
    let whole = |case: &Case| case.selection.is_empty() && !case.file.contains("sample");
    for case in cases().into_iter().filter(whole) {
        let actual = report(&load(&case.file), "").unwrap();
        let expected = String::from_utf8(read(&case.expected.unwrap())).unwrap().replace('\n', "");
        let figures = |text: &str| text[text.find(",\"total\":").unwrap()..].to_owned();
        let (expected, actual) = (figures(&expected), figures(&actual));
        let same = expected.chars().zip(actual.chars()).take_while(|(a, b)| a == b).count();
        let around = |text: &str| text.chars().skip(same.saturating_sub(40)).take(80).collect::<String>();
        assert_eq!(around(&expected), around(&actual), "{} at character {same}", case.file);
    }
}
