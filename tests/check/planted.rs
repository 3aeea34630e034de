//! What is planted in a sample is found, with exactly the records that it is in; and nothing else is.

use jianyi::check::{Check, Finding, FindingKind, check};
use jianyi::ingest::Loader;
use jianyi::office::sample::{Options, Planted, write, write_flawed};

const PROPOSALS: u32 = 1_434;

fn flawed(seed: u64, share: f64) -> (Vec<u8>, Vec<Planted>) {
    let mut bytes = Vec::new();
    let planted = write_flawed(&mut bytes, &Options { seed, proposals: PROPOSALS }, share).unwrap();
    (bytes, planted)
}

fn checked(bytes: &[u8]) -> Check {
    check(&Loader::load(bytes, None).unwrap())
}

/// A finding as it would have been planted.
fn told(finding: &Finding) -> Planted {
    let code = match finding.kind {
        FindingKind::Issue(code) => Some(code),
        _ => None,
    };
    let field = finding.field.clone().map(|field| &*field.leak());
    let value = if code.is_some() { String::new() } else { finding.value.clone() };
    let Finding { rows, n, m, .. } = finding.clone();
    Planted { kind: finding.kind.key(), code, field, value, rows, n, m }
}

/// What is to be said of any export that names people and units.
fn is_always_there(finding: &Finding) -> bool {
    use FindingKind::{NamesPublic, RatingsPublic, RosterRest};
    matches!(finding.kind, RatingsPublic | NamesPublic | RosterRest)
}

fn in_order(mut list: Vec<Planted>) -> Vec<Planted> {
    list.sort_by(|a, b| (a.kind, a.code, a.field, &a.value).cmp(&(b.kind, b.code, b.field, &b.value)));
    list
}

#[track_caller]
fn assert_found(seed: u64, share: f64) -> Vec<Planted> {
    let (bytes, planted) = flawed(seed, share);
    let found = checked(&bytes).findings;
    let is_planted = |finding: &Finding| planted.contains(&told(finding));
    let kept = found.iter().filter(|finding| is_planted(finding) || !is_always_there(finding));
    let (found, planted) = (in_order(kept.map(told).collect()), in_order(planted));
    for (found, planted) in found.iter().zip(&planted) {
        assert_eq!(found, planted, "seed {seed}, share {share}");
    }
    assert_eq!(found.len(), planted.len(), "seed {seed}, share {share}");
    planted
}

#[test]
fn every_flaw_that_was_planted_is_found_and_nothing_else() {
    let mut kinds: Vec<(&str, Option<&str>)> = Vec::new();
    for seed in 1..=5 {
        for share in [0.01, 0.05, 0.3] {
            kinds.extend(assert_found(seed, share).iter().map(|planted| (planted.kind, planted.code)));
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    // Every kind that is not always there, and sixteen codes.
    assert_eq!(kinds.iter().filter(|(kind, _)| *kind == "issue").count(), 16, "{kinds:?}");
    assert_eq!(kinds.len(), 16 + 7, "{kinds:?}");
}

#[test]
fn without_planted_flaws_only_what_every_sample_shows_is_found() {
    for seed in 1..=5 {
        let planted = assert_found(seed, 0.0);
        // A unit with thirty ratings may by chance have such ones.
        let names = planted.iter().map(|planted| planted.code.unwrap_or(planted.kind));
        let codes: Vec<&str> = names.filter(|name| !["straight", "uniform"].contains(name)).collect();
        assert_eq!(codes, ["bad_date", "closed_without_reply", "duplicate", "unrecognised", "unrecognised"]);
    }
}

#[test]
fn a_share_of_nothing_leaves_the_sample_as_it_is() {
    let mut bytes = Vec::new();
    write(&mut bytes, &Options { seed: 7, proposals: PROPOSALS }).unwrap();
    assert!(flawed(7, 0.0).0 == bytes);
    assert!(flawed(7, 0.05) == flawed(7, 0.05), "the same seed gives the same bytes");
    assert!(flawed(7, 0.05).0 != flawed(8, 0.05).0);
}

#[test]
fn as_many_records_have_a_flaw_as_were_asked_for() {
    let (clean, _) = flawed(7, 0.0);
    let (flawed, _) = flawed(7, 0.3);
    let lines = |bytes: &[u8]| {
        String::from_utf8(bytes.to_vec()).unwrap().lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let (clean, flawed) = (lines(&clean), lines(&flawed));
    assert_eq!(clean.len(), flawed.len());
    let differ = clean.iter().zip(&flawed).filter(|(clean, flawed)| clean != flawed).count();
    assert!((300..500).contains(&differ), "{differ}");
}
