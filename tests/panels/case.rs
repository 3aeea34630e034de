//! Every panel of each export that asks much of it, all panels of one export in one stored file.

use std::fs;
use std::path::Path;

use jianyi::ingest::{Export, Loader};
use jianyi::state::Panel;
use jianyi::text::Lang;
use jianyi::ui::panel::{self, PanelProps};
use serde_json::{Value, json};

use crate::scene::{DATASET, RICH, SIX, export, view_of};
use crate::{assert_stored, drawn, props_of};

/// What deputies said of a suggestion.
const RATINGS: [&str; 3] = ["rating_first", "rating_final", "rating_channel"];
/// What a record names.
const NAMES: [&str; 9] = [
    "title",
    "category",
    "delegation",
    "lead_deputy",
    "lead_units",
    "co_units",
    "key_theme",
    "supervising_committee",
    "coordinator",
];

fn sample() -> Export {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/sample/proposals.json");
    Loader::load(&fs::read(path).unwrap(), None).unwrap()
}

/// All small records, each changed.
fn changed(change: impl Fn(&mut Value)) -> Vec<String> {
    let all = SIX.iter().chain(RICH).map(|record| {
        let mut record = serde_json::from_str(record).unwrap();
        change(&mut record);
        record.to_string()
    });
    all.collect()
}

fn of(dataset: &str, records: &[String]) -> Export {
    export(dataset, &records.iter().map(String::as_str).collect::<Vec<_>>())
}

fn without_ratings() -> Export {
    let records = changed(|record| {
        record.as_object_mut().unwrap().retain(|field, _| !RATINGS.contains(&field.as_str()));
    });
    of(DATASET, &records)
}

/// Five thousand suggestions that one unit handles.
fn one_unit() -> Export {
    let stages = ["submitted", "handling", "replied", "tracking", "closed"];
    let record = |no: usize| {
        let (month, day) = (no % 9 + 1, no % 28 + 1);
        let mut record = json!({
            "proposal_no": no.to_string(), "congress_term": 14, "session_no": 1, "title": format!("示例{no}"),
            "status": stages[no % 5], "category": format!("示例类{}", no % 40), "period": "in_session",
            "submit_mode": "single", "delegation": format!("示例团{}", no % 30), "lead_units": ["示例交通局"],
            "handling_mode": "sole", "contact_mode": ["phone"], "disclosure": "full",
        });
        if !no.is_multiple_of(5) {
            record["assigned_on"] = format!("2023-{month:02}-{day:02}").into();
        }
        if no % 5 > 1 {
            record["replied_on"] = format!("2023-{:02}-{day:02}", month + 2).into();
            record["reply_class"] = ["A", "B", "C"][no % 3].into();
            let grades = ["满意", "基本满意", "不满意"];
            record["rating_first"] = json!({"overall": grades[no % 3]});
            record["rating_final"] = json!({"overall": grades[no % 2]});
        }
        if no.is_multiple_of(50) {
            record["key_theme"] = format!("示例类别{}", no / 50 % 20).into();
        }
        record.to_string()
    };
    of(DATASET, &(0..5_000).map(record).collect::<Vec<_>>())
}

/// Every name has sixty characters.
fn long_names() -> Export {
    let long =
        |name: &str| -> String { name.chars().chain("很长的名称".chars().cycle()).take(60).collect() };
    let records = changed(|record| {
        for field in NAMES {
            match &mut record[field] {
                Value::String(name) => *name = long(name),
                Value::Array(names) => {
                    names.iter_mut().for_each(|name| *name = long(name.as_str().unwrap()).into());
                }
                _ => {}
            }
        }
    });
    let (name, key_item) = (long("示例县人大"), long("重点处理建议"));
    let dataset = json!({"name": name, "org": name, "as_of": "2023-12-31", "terms": {"key_item": key_item},
        "rules": {"min_n": "4"}, "reply_scheme": "own",
        "schemes": {"own": {"A": {"outcome": "solved", "label": long("办好")}, "B": {"outcome": "planned", "label": long("计划")}}}});
    let dataset = dataset.to_string();
    of(&dataset[1..dataset.len() - 1], &records)
}

fn props(export: &Export) -> PanelProps {
    props_of(view_of(export, "", Lang::Zh))
}

fn drawn_all(props: &PanelProps) -> Vec<(Panel, String)> {
    Panel::ALL
        .iter()
        .map(|panel| (*panel, drawn(panel::drawn(&PanelProps { panel: *panel, ..props.clone() }))))
        .collect()
}

#[track_caller]
fn assert_case(name: &str, panels: &[(Panel, String)]) {
    let html: Vec<&str> = panels.iter().map(|(_, html)| html.as_str()).collect();
    assert_stored(&format!("case-{name}"), &html.concat());
}

#[test]
fn every_panel_of_each_case() {
    let rich = RICH.iter().map(|record| (*record).to_owned()).collect::<Vec<_>>();
    let cases: [(&str, Export); 7] = [
        ("six", export(DATASET, SIX)),
        ("rich", of(DATASET, &rich)),
        ("one", of(DATASET, &rich[..1])),
        ("none", export(DATASET, &[])),
        ("no-ratings", without_ratings()),
        ("one-unit", one_unit()),
        ("long", long_names()),
    ];
    for (name, export) in &cases {
        assert_case(name, &drawn_all(&props(export)));
    }
}

#[test]
fn every_table() {
    let tables = PanelProps { is_table: true, ..props(&export(DATASET, SIX)) };
    assert_case("six-table", &drawn_all(&tables));
}

/// On a phone only what is not drawn as on a desk.
#[test]
fn every_panel_of_the_sample_on_a_desk_and_a_phone() {
    let desk = props(&sample());
    let phone = PanelProps { is_narrow: true, frame_px: 358, ..desk.clone() };
    let wide = drawn_all(&desk);
    let narrow = drawn_all(&phone).into_iter().filter(|drawn| !wide.contains(drawn));
    assert_case("sample-phone", &narrow.collect::<Vec<_>>());
    assert_case("sample", &wide);
}

#[test]
fn labels_of_sixty_characters_are_those_that_were_asked_for() {
    let export = long_names();
    let longest = |names: &mut dyn Iterator<Item = &str>| names.map(|name| name.chars().count()).max();
    assert_eq!(longest(&mut export.table.lead_units.get(6)), Some(60));
    assert_eq!(longest(&mut export.table.category.get(0).into_iter()), Some(60));
    assert_eq!(export.dataset.terms.key_item.map(|name| name.chars().count()), Some(60));
}
