//! The groups of a dimension say what selecting each of their values would say.

// A record of chance has many members, and `json!` goes one deeper for each.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used)]

mod chance;

use chance::{export, load, record, records};
use jianyi::ingest::{Export, Loader};
use jianyi::query::{Clause, Dimension, Filter, Pick, Picks, Selection, SelectionError, Values};
use jianyi::report::{Group, WITH_KEY_ITEMS, groups, report};
use proptest::prelude::*;
use serde_json::Value;

/// Clauses from which selections are put together.
const CLAUSES: [&str; 12] = [
    "stage=replied,closed,~",
    "outcome=solved,?",
    "rating=satisfied,~",
    "category=示例甲,~",
    "key=1",
    "unit=示例甲",
    "co_unit=~",
    "year=2023,~",
    "commitment=overdue,~",
    "due=past,none",
    "assigned=2023-01..2023-06,~",
    "q=示例",
];

fn coded() -> Vec<Dimension> {
    let is_coded = |dimension: &&Dimension| !matches!(dimension.values(), Values::Free | Values::Range);
    Dimension::ALL.iter().filter(is_coded).copied().collect()
}

/// Whether the clause of a dimension names only what these records have: values of closed sets there always are.
fn is_had(list: &[Value], dimension: Dimension) -> bool {
    let is = |value: &Value| value == "示例甲";
    let has = |record: &Value| match dimension {
        Dimension::Category => is(&record["category"]),
        Dimension::Unit => {
            ["lead_units", "co_units"].iter().any(|field| record[*field].as_array().unwrap().iter().any(is))
        }
        // The year of the hand-over, else the one that is given.
        Dimension::Year => record["assigned_on"]
            .as_str()
            .or(record["year"].as_str())
            .is_some_and(|day| day.starts_with("2023")),
        _ => true,
    };
    let may_be_held = |record: &&Value| record["disclosure"] != "none";
    let is_closed = !matches!(dimension, Dimension::Category | Dimension::Unit | Dimension::Year);
    is_closed || list.iter().filter(may_be_held).any(has)
}

/// What a selection names and these records do not have, of its first such dimension.
fn lacking(list: &[Value], selection: &Selection) -> Option<Dimension> {
    selection.clauses().map(|(dimension, _)| dimension).find(|dimension| !is_had(list, *dimension))
}

#[track_caller]
fn assert_refused(export: &Export, selection: &Selection, dimension: Dimension) {
    let refused = |error: SelectionError| matches!(error, SelectionError::Value(own, _) if own == dimension);
    assert!(report(export, selection).is_err_and(refused), "{selection} is refused for {}", dimension.key());
    assert!(Filter::new(&export.table, &export.standing, selection).is_err_and(refused), "{selection}");
}

/// How many records are selected.
#[track_caller]
fn total(export: &Export, selection: &Selection) -> u64 {
    report(export, selection).unwrap().total
}

fn with(selection: &Selection, dimension: Dimension, pick: &Pick) -> Selection {
    let mut other = selection.clone();
    other.set(dimension, Clause::Any(Picks::from_iter([pick.clone()])));
    other
}

#[track_caller]
fn all_groups(export: &Export, selection: &Selection) -> Vec<(Dimension, Vec<Group>)> {
    let filter = Filter::new(&export.table, &export.standing, selection).unwrap();
    coded().into_iter().zip(groups(export, &filter, &coded())).collect()
}

#[track_caller]
fn hold(export: &Export, selection: &Selection) {
    for (dimension, list) in all_groups(export, selection) {
        for group in &list {
            let alone = with(selection, dimension, &group.pick);
            assert_eq!(group.n, total(export, &alone), "{selection} {} {:?}", dimension.key(), group.pick);
            assert_eq!(group.key_n.is_some(), WITH_KEY_ITEMS.contains(&dimension), "{}", dimension.key());
            if let Some(key_n) = group.key_n.filter(|_| selection.clause(Dimension::Key).is_none()) {
                let keys = with(&alone, Dimension::Key, &Pick::Value("1".to_owned()));
                assert_eq!(key_n, total(export, &keys), "key items of {alone}");
            }
        }
        if !matches!(dimension, Dimension::Due | Dimension::Unit | Dimension::CoUnit)
            && !matches!(dimension, Dimension::Form | Dimension::Commitment)
        {
            let sum: u64 = list.iter().map(|group| group.n).sum();
            assert_eq!(sum, total(export, &selection.except(dimension)), "{selection} {}", dimension.key());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_group_is_what_its_value_selects(
        list in records(150),
        clauses in prop::collection::vec(prop::sample::select(&CLAUSES[..]), 0..5),
    ) {
        let (export, selection) = (load(&list), Selection::parse(&clauses.join("&")).unwrap());
        match lacking(&list, &selection) {
            Some(dimension) => assert_refused(&export, &selection, dimension),
            None => hold(&export, &selection),
        }
    }

    #[test]
    fn a_filter_that_goes_on_is_as_good_as_a_new_one(
        list in records(80),
        steps in prop::collection::vec(prop::collection::vec(prop::sample::select(&CLAUSES[..]), 0..4), 1..5),
    ) {
        let export = load(&list);
        let mut filter = Filter::default();
        for step in steps {
            let selection = Selection::parse(&step.join("&")).unwrap();
            let fresh = Filter::new(&export.table, &export.standing, &selection);
            prop_assert_eq!(fresh.is_err(), lacking(&list, &selection).is_some(), "{}", selection);
            let was = filter.sets().into_iter().cloned().collect::<Vec<_>>();
            prop_assert_eq!(filter.set(&export.table, &export.standing, &selection).is_ok(), fresh.is_ok());
            match fresh {
                Ok(fresh) => {
                    prop_assert_eq!(filter.sets(), fresh.sets());
                }
                Err(_) => prop_assert_eq!(filter.sets(), was.iter().collect::<Vec<_>>()),
            }
        }
    }
}

#[test]
fn groups_add_up_past_the_end_of_a_stretch() {
    // Not a multiple of 64 or of a stretch, and more than one stretch.
    let list: Vec<_> = (0..9_001_usize)
        .map(|no| {
            let bytes: Vec<u8> = (0..60_usize).map(|place| (no * 31 + place * 17 + no / 7) as u8).collect();
            record(no, &bytes)
        })
        .collect();
    let export = Loader::load(export(&list).as_bytes(), None).unwrap();
    for selection in ["", "stage=replied,closed", "stage=replied&outcome=solved&category=示例甲&key=0"] {
        hold(&export, &Selection::parse(selection).unwrap());
    }
}

#[test]
fn what_the_data_do_not_have_is_refused_by_its_dimension() {
    let list = [record(1, &[])];
    let export = load(&list);
    for (selection, dimension) in [
        ("category=示例甲", Dimension::Category),
        ("key=1&unit=~,示例甲", Dimension::Unit),
        ("stage=closed&year=2023,~", Dimension::Year),
    ] {
        let selection = Selection::parse(selection).unwrap();
        assert_eq!(lacking(&list, &selection), Some(dimension));
        assert_refused(&export, &selection, dimension);
    }
}

#[test]
fn a_text_has_no_groups_and_takes_none_from_those_beside_it() {
    let export = Loader::load(br#"[{"proposal_no":"1","status":"closed"}]"#, None).unwrap();
    let all = groups(&export, &Filter::default(), &[Dimension::No, Dimension::Stage, Dimension::Text]);
    let closed: u64 = all[1].iter().filter(|group| group.n > 0).map(|group| group.n).sum();
    assert_eq!((all[0].len(), closed, all[2].len()), (0, 1, 0));
}
