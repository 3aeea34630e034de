//! What the panels of 跟踪落实 draw beside the report, said a second time, slowly: straight from the definitions over
//! plain JSON records, under any selection.

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod chance;
#[allow(dead_code)]
mod slow {
    pub mod days;
    pub mod facts;
    pub mod figures;
    pub mod follow_up;
    pub mod read;
    pub mod select;
    pub mod words;
}

use jianyi::ingest::{Export, Loader};
use jianyi::query::{Filter, Selection};
use jianyi::report::{after, due_promises, resubmitted, with_measures, years};
use proptest::prelude::*;
use serde_json::{Value, json};
use slow::days::months_later;
use slow::facts::{self, count, list, text};
use slow::figures::{partition, those, weight};
use slow::read::{Data, read};
use slow::select::{Clause, chosen, text_of, values};
use slow::words;

/// The dimensions from which selections are put together: each panel's own, and some others.
const OWN: [&str; 5] = ["commitment", "outcome", "year", "category", "stage"];

/// Bytes that choose a clause: its dimension and its values.
type Wish = (usize, Vec<usize>);

fn clauses(data: &Data, wishes: &[Wish]) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = vec![];
    for (place, picks) in wishes {
        let dimension = OWN[*place];
        let set = slow::select::DIMENSIONS.iter().find(|(own, _)| *own == dimension).unwrap().1;
        let all = values(data, dimension, set);
        if !all.is_empty() && clauses.iter().all(|clause| clause.0 != dimension) {
            clauses.push((dimension, picks.iter().map(|pick| all[pick % all.len()].clone()).collect()));
        }
    }
    clauses
}

/// The clauses of every dimension but one.
fn without(clauses: &[Clause], own: &str) -> Vec<Clause> {
    clauses.iter().filter(|(dimension, _)| *dimension != own).cloned().collect()
}

fn slowly(data: &Data, clauses: &[Clause]) -> Value {
    let all = chosen(data, clauses);
    let figures = |own: &str| slow::follow_up::follow_up(data, &chosen(data, &without(clauses, own)));
    let linked = those(&all, |record| !list(record, "related_nos").is_empty());
    let mut named: Vec<&str> = linked.iter().filter_map(|record| text(record, "proposal_no")).collect();
    named.sort_unstable();
    json!({
        "promises": promises(data, &chosen(data, &without(clauses, "commitment"))),
        "flow": figures("outcome")["outcome_flow"],
        "by_year": figures("year")["by_year"],
        "pursued": weight(&those(&all, |record| is_pursued(data, record))),
        "spread": weight(&those(&all, |record| !list(record, "measures").is_empty())),
        "resubmitted": named,
    })
}

/// The promises by the month in which they are due, those without a day last.
fn promises(data: &Data, all: &[&Value]) -> Value {
    let due = |promise: &Value| text(promise, "due_on").map(|day| day[..7].to_owned());
    let each: Vec<(Option<String>, &str, u64)> = all
        .iter()
        .flat_map(|record| list(record, "commitments").iter().map(move |promise| (*record, promise)))
        .map(|(record, promise)| (due(promise), facts::state(data, promise), count(record)))
        .collect();
    let mut months: Vec<&Option<String>> = each.iter().map(|(month, ..)| month).collect();
    months.sort_by_key(|month| (month.is_none(), *month));
    months.dedup();
    let states = |month: &Option<String>| {
        let own = each.iter().filter(|(own, ..)| own == month);
        partition(words::STATE, own.map(|(_, state, n)| (*state, *n)))
    };
    months.into_iter().map(|month| json!([month, states(month)])).collect()
}

fn is_pursued(data: &Data, record: &Value) -> bool {
    let under_way = ["in_progress", "planned", "in_progress_or_planned", "deferred", "not_now"];
    let is_old =
        |assigned: &str| data.as_of.as_ref().is_some_and(|as_of| months_later(assigned, 12) <= *as_of);
    facts::is_reached(record)
        && under_way.contains(&facts::outcome_now(record))
        && text(record, "assigned_on").is_some_and(is_old)
}

fn fast(export: &Export, selection: &str) -> Value {
    let selection = Selection::parse(selection).unwrap();
    let filter = Filter::new(&export.table, &export.standing, &selection).unwrap();
    let due = due_promises(export, &filter);
    let mut promises: Vec<Value> =
        due.months.iter().map(|due| json!([due.month.to_iso(), due.states])).collect();
    if due.no_day.total() > 0 {
        promises.push(json!([null, due.no_day]));
    }
    let years = years(export, &filter);
    let rows = resubmitted(export, &filter);
    let mut named: Vec<&str> = rows.iter().map(|row| export.table.proposal_no.get(*row as usize)).collect();
    named.sort_unstable();
    json!({
        "promises": promises,
        "flow": after(export, &filter),
        "by_year": years.by_year,
        "pursued": years.pursued,
        "spread": with_measures(export, &filter),
        "resubmitted": named,
    })
}

fn full_records() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(prop::collection::vec(any::<u8>(), 96), 0..13)
        .prop_map(|all| all.iter().enumerate().map(|(no, bytes)| chance::record(no, bytes)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn what_is_drawn_is_the_slow_count(
        records in prop_oneof![chance::records(13), full_records()],
        bytes in prop::collection::vec(any::<u8>(), 0..48),
        wishes in prop::collection::vec((0..OWN.len(), prop::collection::vec(any::<usize>(), 1..4)), 0..4),
    ) {
        let dataset = chance::dataset(&bytes);
        let data = read(&dataset, &records);
        let export = Loader::load(chance::export_of(&dataset, &records).as_bytes(), None).unwrap();
        let clauses = clauses(&data, &wishes);
        let selection = text_of(&clauses);
        prop_assert_eq!(fast(&export, &selection), slowly(&data, &clauses), "under “{}”", selection);
    }
}

#[test]
fn promises_of_all_months_are_those_of_the_report() {
    let records: Vec<Value> = (0..400_usize)
        .map(|no| {
            let bytes: Vec<u8> = (0..96_usize).map(|place| (no * 31 + place * 17 + no / 7) as u8).collect();
            chance::record(no, &bytes)
        })
        .collect();
    let export = chance::load(&records);
    let due = due_promises(&export, &Filter::default());
    let report = jianyi::report::report(&export, &Selection::default()).unwrap();
    assert!(due.months.len() > 3 && due.no_day.total() > 0);
    assert_eq!(due.states(), report.follow_up.commitments);
}

/// How many of one suggestion handed over on this day are under way after a year, on this other day.
fn pursued(assigned: &str, as_of: &str, more: &str) -> u64 {
    let text = format!(
        r#"{{"dataset":{{"as_of":"{as_of}"}},"proposals":[{{"proposal_no":"1","assigned_on":"{assigned}",{more}}}]}}"#
    );
    let export = Loader::load(text.as_bytes(), None).unwrap();
    years(&export, &Filter::default()).pursued
}

#[test]
fn a_year_is_over_on_its_last_day_and_ends_with_february() {
    let planned = r#""status":"tracking","outcome":"planned""#;
    assert_eq!(pursued("2023-05-01", "2024-04-30", planned), 0);
    assert_eq!(pursued("2023-05-01", "2024-05-01", planned), 1);
    assert_eq!(pursued("2024-02-29", "2025-02-27", planned), 0);
    assert_eq!(pursued("2024-02-29", "2025-02-28", planned), 1);
    assert_eq!(pursued("2023-03-01", "2024-02-29", planned), 0);
}

#[test]
fn what_is_done_or_was_taken_out_is_not_pursued() {
    let on = |more| pursued("2022-01-01", "2024-01-01", more);
    assert_eq!(on(r#""status":"closed","outcome":"deferred""#), 1);
    assert_eq!(on(r#""status":"tracking","outcome":"planned","followup_outcome":"solved""#), 0);
    assert_eq!(on(r#""status":"tracking","outcome":"solved","followup_outcome":"in_progress""#), 1);
    assert_eq!(on(r#""status":"replied","outcome":"reference""#), 0);
    assert_eq!(on(r#""status":"handling""#), 0, "nobody said that it is under way");
    assert_eq!(on(r#""status":"withdrawn","outcome":"planned""#), 0);
}
