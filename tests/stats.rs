//! Statistics against values that other programs found (`tests/golden/make.py` says which, and makes them again).

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

use jianyi::calendar::Day;
use jianyi::stats::{Curve, Spells, pooled, weighted_quantile, wilson_95};
use serde::Deserialize;

/// Products of many shares differ in their last digits by the order of the steps.
const CLOSE: f64 = 1e-12;

#[derive(Deserialize)]
struct Golden {
    wilson_95: Vec<Interval>,
    survival: Vec<Survival>,
    quantiles: Vec<Quantiles>,
    deadlines: Vec<(String, i32, String, String)>,
}

#[derive(Deserialize)]
struct Interval {
    n: u64,
    of: u64,
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
struct Survival {
    spells: Vec<(u32, u8, u64)>,
    steps: Vec<(u32, f64)>,
    quantiles: Vec<(f64, Option<u32>)>,
}

#[derive(Deserialize)]
struct Quantiles {
    values: Vec<(u32, u64)>,
    quantiles: Vec<(u64, u64, u32)>,
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("golden/stats.json")).unwrap()
}

fn day(iso: &str) -> Day {
    let parts: Vec<u32> = iso.split('-').map(|part| part.parse().unwrap()).collect();
    Day::from_ymd(parts[0] as i32, parts[1], parts[2]).unwrap()
}

#[test]
fn intervals_of_a_sample_are_those_of_statsmodels() {
    let intervals = golden().wilson_95;
    assert!(intervals.len() > 50);
    for Interval { n, of, low, high } in intervals {
        let (own_low, own_high) = wilson_95(n, of).unwrap();
        assert!((own_low - low).abs() < CLOSE && (own_high - high).abs() < CLOSE, "{n} of {of}");
    }
    assert_eq!((wilson_95(0, 0), wilson_95(2, 1)), (None, None));
}

#[test]
fn curves_of_survival_are_those_of_lifelines() {
    let cases = golden().survival;
    assert!(cases.len() > 200);
    for case in cases {
        let mut spells = Spells::default();
        case.spells.iter().for_each(|(days, event, weight)| spells.add(*days, *event == 1, *weight));
        let curve = Curve::new(&spells);
        assert_eq!(curve.steps.len(), case.steps.len(), "{:?}", case.spells);
        for ((day, left), (golden_day, golden_left)) in curve.steps.iter().zip(&case.steps) {
            assert_eq!(day, golden_day);
            assert!((left - golden_left).abs() < CLOSE, "{left} and {golden_left}");
        }
        for (share, day) in case.quantiles {
            assert_eq!(curve.quantile(share), day, "{share} of {:?}", case.spells);
        }
    }
}

#[test]
fn quantiles_are_those_of_numpy() {
    let cases = golden().quantiles;
    assert!(cases.len() >= 200);
    for case in cases {
        for (part, whole, value) in case.quantiles {
            let own = weighted_quantile(case.values.iter().copied(), part, whole);
            assert_eq!(own, Some(value), "{part}/{whole} of {:?}", case.values);
        }
    }
    let none = weighted_quantile([(3, 0)].into_iter(), 1, 2);
    let all = [(3, 1)].into_iter();
    assert_eq!(
        (none, weighted_quantile(all.clone(), 0, 2), weighted_quantile(all, 3, 2)),
        (None, None, None)
    );
}

#[test]
fn deadlines_are_those_of_dateutil() {
    let cases = golden().deadlines;
    assert!(cases.len() > 1000);
    for (from, months, due, rolled) in cases {
        let own = day(&from).plus_months(months);
        assert_eq!((own.to_iso(), own.off_weekend().to_iso()), (due, rolled), "{from} and {months} months");
    }
}

#[test]
fn a_pooled_rate_counts_records_and_not_groups() {
    // In either group the first does better, and over both the second: the kidney stones of Charig and others (1986),
    // “Comparison of treatment of renal calculi…”, British Medical Journal 292, 879–882.
    assert_eq!(pooled([(81, 87), (192, 263)]), (273, 350));
    assert_eq!(pooled([(234, 270), (55, 80)]), (289, 350));
    assert_eq!(pooled([]), (0, 0));
}
