//! Exports and selections of chance: the report is that of the oracle, field by field.
//!
//! The oracle (`tests/oracle`) is slow and obvious and shares nothing with the program; it runs in one process of Python
//! for all of them. The seed is fixed, so that what fails fails again.

// A record of chance has many members, and `json!` goes one deeper for each.
#![recursion_limit = "256"]
// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod chance;
mod difference;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use chance::record;
use difference::first_difference;
use jianyi::ingest::Loader;
use jianyi::query::Selection;
use serde_json::{Value, json};

const CASES: usize = 600;

/// Clauses of every dimension; some name what an export does not have.
const CLAUSES: &str = "stage=closed,replied stage=~,? outcome=solved,planned outcome=~ rating=satisfied,~ rating=? \
    rating_first=basically,satisfied attitude=satisfied,~ result=dissatisfied,~ category=示例甲 category=~,示例乙 \
    theme=示例甲,~ theme=示例丙 key=1 key=0 unit=示例甲 unit=~ co_unit=示例乙,~ delegation=示例丙 period=in_session \
    period=~,? submit_mode=joint,~ level=county,~ kind=suggestion,~,? mode=sole,for_reference disclosure=full,~ \
    year=2023 year=~,2024 committee=示例甲 lead_supervisor=~,示例乙 gov_lead_handler=示例丙,~ form=site_visit,~ \
    commitment=kept,overdue commitment=~,? due=past due=within,none assigned=2023-01..2023-05 assigned=~ \
    replied=2023-02-28..2024-02 no=0001,0003 q=示例 q=示例甲";

/// Numbers of chance (Marsaglia, G. (2003), “Xorshift RNGs”, Journal of Statistical Software 8 (14)).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % most
    }

    fn one_of<'a>(&mut self, words: &'a str) -> &'a str {
        let words: Vec<&str> = words.split_whitespace().collect();
        words[self.below(words.len())]
    }

    fn dataset(&mut self) -> Value {
        let mut dataset = json!({"name": "示例", "sample": true});
        let rules = json!({"answer_months": 1 + self.below(4), "extended_months": 6, "redo_months": 1 + self.below(3),
            "roll_weekends": self.below(2) == 0});
        let people = json!({"lead_supervisors": ["示例丙", "示例甲"], "categories": ["示例乙"], "units": ["示例丙"],
            "committees": ["示例丁", "示例甲"]});
        let themes = json!([{"name": "示例丙", "coordinator": "示例丁"}, {"name": "示例甲", "lead_supervisor": "示例乙"}]);
        for (key, value) in
            [("as_of", json!("2024-03-15")), ("rules", rules), ("rosters", people), ("themes", themes)]
        {
            if self.below(2) == 0 {
                dataset[key] = value;
            }
        }
        dataset
    }

    fn export(&mut self) -> Value {
        let records: Vec<Value> = (0..self.below(14))
            .map(|no| {
                let bytes: Vec<u8> = (0..96).map(|_| self.below(256) as u8).collect();
                record(no, &bytes)
            })
            .collect();
        json!({"schema": "jianyi/1", "dataset": self.dataset(), "proposals": records})
    }

    fn selection(&mut self) -> String {
        let mut clauses: Vec<&str> = (0..self.below(4)).map(|_| self.one_of(CLAUSES)).collect();
        // A dimension has one clause.
        let dimension = |clause: &str| clause.split('=').next().map(str::to_owned);
        clauses.sort_unstable();
        clauses.dedup_by_key(|clause| dimension(clause));
        clauses.join("&")
    }
}

/// A report without what it says of the file, which `tests/oracle.rs` compares.
fn figures(report: &Value) -> Value {
    let mut report = report.clone();
    report.as_object_mut().map(|object| object.remove("import"));
    report
}

/// The report of the program; null where the selection names what the data do not have.
fn own(export: &Value, selection: &str) -> Value {
    let export = Loader::load(export.to_string().as_bytes(), None).unwrap();
    let report = jianyi::report::report(&export, &Selection::parse(selection).unwrap());
    report.map_or(Value::Null, |report| serde_json::from_str(&report.to_json()).unwrap())
}

/// The reports of the oracle; nothing where there is no Python.
fn oracle(cases: &[(Value, String)]) -> Option<Vec<Value>> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracle/batch.py");
    let mut python = Command::new("python3");
    let mut python = python.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut input = python.stdin.take().unwrap();
    let lines: Vec<String> = cases
        .iter()
        .map(|(export, selection)| json!({"export": export, "selection": selection}).to_string())
        .collect();
    let writing = std::thread::spawn(move || lines.iter().try_for_each(|line| writeln!(input, "{line}")));
    let reports = BufReader::new(python.stdout.take().unwrap()).lines();
    let reports: Vec<Value> = reports.map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect();
    writing.join().unwrap().unwrap();
    assert!(python.wait().unwrap().success());
    Some(reports)
}

#[test]
fn the_report_of_any_export_and_selection_is_that_of_the_oracle() {
    let mut chance = Chance(0x1927_1958);
    let cases: Vec<(Value, String)> = (0..CASES).map(|_| (chance.export(), chance.selection())).collect();
    let Some(expected) = oracle(&cases) else {
        println!("not run: python3 is not here, and the oracle is written in it");
        return;
    };
    assert_eq!(expected.len(), CASES);
    let mut told = 0;
    for ((export, selection), expected) in cases.iter().zip(&expected) {
        told += usize::from(!expected.is_null());
        // A unit that only leads exists among those that co-handle, and the other way round; not so for the oracle.
        if expected.is_null() && selection.contains("unit=") {
            continue;
        }
        let difference = first_difference(&figures(expected), &figures(&own(export, selection)), "");
        assert_eq!(difference, None, "{selection} of {export}");
    }
    assert!(told > CASES / 3 && told < CASES, "{told} of {CASES} have a report");
}
