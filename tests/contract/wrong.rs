//! Documents that are wrong, each with the reason, and the place where the fault is found.

use jianyi::ingest::{Loader, Mapping};
use serde_json::{Value, json};

use crate::{EXPORT, MAPPING, REPORT, root, validator, value};

/// Fails where the document is let through, or the fault is found elsewhere.
fn refuse(place: usize, document: &Value, at: &str, reason: &str) {
    let found: Vec<String> =
        validator(place).iter_errors(document).map(|fault| fault.instance_path().to_string()).collect();
    assert!(found.iter().any(|found| found == at), "{reason}: {document} has faults at {found:?}");
}

#[test]
fn records_that_are_wrong() {
    let wrong = [
        ("status", json!("finished"), "no such stage"),
        ("status", json!(4), "a number is no stage"),
        ("outcome", json!("solve"), "no such outcome"),
        ("rating_overall", json!(["satisfied"]), "one value is due, not a list"),
        ("assigned_on", json!("soon"), "no date"),
        ("assigned_on", json!("2023-02"), "a month is no day"),
        ("办结日期", json!("另行商定"), "no date, under a Chinese header"),
        ("due_on", json!(45_000), "a serial day needs a mapping"),
        ("year", json!(1899), "before any year that is read"),
        ("count", json!(0), "a record stands for one at least"),
        ("cosigner_count", json!(-1), "no number of people"),
        ("cosigner_count", json!(1.5), "no whole number"),
        ("cosigner_count", json!("several"), "no number"),
        ("is_key", json!("maybe"), "neither yes nor no"),
        ("is_key", json!(2), "neither yes nor no"),
        ("title", json!({"zh": "示例"}), "a text is due"),
        ("lead_units", json!({"name": "示例厅"}), "a list is due"),
        ("lead_units", json!([["示例厅"]]), "texts are due in a list"),
        ("basis", json!("survey,guess"), "no such basis"),
        (
            "rating_first",
            json!([{"overall": "satisfied"}, {"overall": "basically"}]),
            "one round is one object",
        ),
        ("rating_final", json!({"overall": "good"}), "no such rating"),
        ("commitments", json!("示例"), "promises are objects"),
        ("commitments", json!([{"due_on": "next year"}]), "no date within a promise"),
        ("measures", json!([{"kind": "wish"}]), "no such kind"),
        ("disclosure", json!("secret"), "not understood, so the record is withheld"),
    ];
    for (field, wrong, reason) in wrong {
        let export = json!({"proposals": [{"proposal_no": "1"}, {"proposal_no": "2", field: wrong}]});
        refuse(EXPORT, &export, &format!("/proposals/1/{field}"), reason);
        let import = Loader::load(export.to_string().as_bytes(), None).unwrap().import;
        assert!(
            import.issues.iter().any(|issue| issue.row == Some(2)) || import.withheld > 0,
            "{reason}: is read"
        );
    }
}

#[test]
fn exports_that_are_wrong() {
    refuse(EXPORT, &json!([]), "", "the object form is due");
    refuse(EXPORT, &json!({}), "", "neither records nor a word of what it is");
    refuse(EXPORT, &json!({"schema": "jianyi/2", "proposals": []}), "/schema", "another version");
    refuse(EXPORT, &json!({"proposals": {"1": {}}}), "/proposals", "records are a list");
    refuse(EXPORT, &json!({"proposals": [7]}), "/proposals/0", "a record is an object");
    refuse(EXPORT, &json!({"proposals": [{"title": "示例"}]}), "/proposals/0", "neither number nor count");
    let dataset = |key: &str, value: Value| json!({"dataset": {key: value}});
    refuse(EXPORT, &dataset("as_of", json!("today")), "/dataset/as_of", "no date");
    refuse(EXPORT, &dataset("sample", json!("perhaps")), "/dataset/sample", "neither yes nor no");
    refuse(EXPORT, &dataset("withheld", json!(-3)), "/dataset/withheld", "no number of records");
    refuse(EXPORT, &dataset("ratings", json!("both")), "/dataset/ratings", "no such way");
    refuse(
        EXPORT,
        &dataset("rules", json!({"answer_months": 600})),
        "/dataset/rules/answer_months",
        "too long",
    );
    refuse(EXPORT, &dataset("themes", json!([{"url": "x"}])), "/dataset/themes/0", "a theme without a name");
    refuse(EXPORT, &json!({"dataset": {}, "appraisals": {}}), "/appraisals", "a list is due");
    let total = json!({"dataset": {}, "rating_totals": [{"round": "second", "dimension": "overall"}]});
    refuse(EXPORT, &total, "/rating_totals/0/round", "no such round");
}

#[test]
fn mappings_that_are_wrong() {
    let of = |fields: Value| json!({"schema": "jianyi-mapping/1", "fields": fields});
    let wrong = [
        (json!({"fields": {}}), "no schema"),
        (json!({"schema": "jianyi-mapping/2"}), "another version"),
        (json!({"schema": "jianyi-mapping/1", "feilds": {}}), "an unknown key"),
        (json!({"schema": "jianyi-mapping/1", "dataset": {"titel": "x"}}), "an unknown key of the dataset"),
        (json!({"schema": "jianyi-mapping/1", "headers": "yes"}), "true or false is due"),
        (json!({"schema": "jianyi-mapping/1", "records": 1}), "a text is due"),
        (of(json!({"titel": "x"})), "an unknown field"),
        (of(json!({"measures.kind": "x"})), "a part that comes only with its list"),
        (of(json!({"title": {"form": "x"}})), "an unknown key of a rule"),
        (of(json!({"title": {"join": "-"}})), "nothing to read from"),
        (of(json!({"title": {"row": false}})), "nothing to read from"),
        (of(json!({"title": {"from": []}})), "nothing to read from"),
        (of(json!({"title": {"from": ["a", "b"]}})), "several keys for one value without a sign"),
        (of(json!({"due_on": {"from": "x", "date": "minguo"}})), "no such form of date"),
        (of(json!({"due_on": {"from": "x", "offset": "+8h"}})), "no such offset"),
        (of(json!({"lead_units": {"from": "x", "split": ""}})), "an empty sign"),
        (of(json!({"status": {"from": "x", "values": {"a": []}}})), "a value is a text or number"),
        (of(json!({"title": "/member/0/手机号码"})), "personal data"),
        (of(json!({"title": {"from": ["Phone", "b"], "join": " "}})), "personal data"),
    ];
    for (mapping, reason) in wrong {
        assert!(Mapping::parse(&mapping.to_string()).is_err(), "{reason}: {mapping} is read");
        assert!(!validator(MAPPING).is_valid(&mapping), "{reason}: {mapping} is let through");
    }
}

#[test]
fn reports_that_are_wrong() {
    let export =
        Loader::load(&std::fs::read(root().join("static/sample/proposals.json")).unwrap(), None).unwrap();
    let sound = jianyi::report::report(&export, &Default::default()).unwrap().to_json();
    let sound: Value = serde_json::from_str(&sound).unwrap();
    assert!(validator(REPORT).is_valid(&sound));
    let wrong = [
        ("", "more", json!(1), "a key that the contract does not have"),
        ("", "schema", json!("jianyi-report/2"), "another version"),
        ("", "total", json!(-1), "no number of records"),
        ("", "total", json!("405"), "a number is due"),
        ("/edition", "unit", json!("page"), "no such unit"),
        ("/handling", "answered", json!(0.9), "a rate is never a bare number"),
        ("/handling/answered", "rate", json!(0.9), "a rate has three parts"),
        ("/handling/stages", "lost", json!(3), "no such stage"),
        ("/handling/by_month/0", "month", json!("2023"), "no month"),
        ("/handling/answered_by_day", "0", json!([30, 1.5]), "more than all"),
        ("/satisfaction/flow/0", "from", json!("good"), "no such rating"),
        ("/follow_up/outcome_flow/0", "to", json!("missing"), "without a later outcome it is no_followup"),
    ];
    for (at, key, part, reason) in wrong {
        let mut report = sound.clone();
        match report.pointer_mut(at).unwrap() {
            Value::Array(list) => list[0] = part,
            place => place[key] = part,
        }
        assert!(!validator(REPORT).is_valid(&report), "{reason}: {at}/{key} is let through");
    }
    let mut report = value(&root().join("static/sample/proposals.json"));
    assert!(!validator(REPORT).is_valid(&report), "an export is no report");
    report = sound;
    report["handling"]["stages"].as_object_mut().unwrap().remove("unknown");
    assert!(!validator(REPORT).is_valid(&report), "a partition without one of its parts");
}
