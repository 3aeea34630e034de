//! Samples with anything done to their bytes: what is found is always of the export, and nothing goes down.

use jianyi::check::{FindingKind, check};
use jianyi::ingest::Loader;
use jianyi::office::sample::{Options, write_flawed};
use proptest::prelude::*;

/// Bytes that mean something to a reader, and some that mean nothing.
const PIECES: [&str; 12] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    "null",
    "9999999999",
    "\"count\":4000000000,",
    "\"lead_units\":[\"\",\"示例\"],",
    "\\u0000",
    "𠮷",
];

fn sample() -> Vec<u8> {
    let mut bytes = Vec::new();
    write_flawed(&mut bytes, &Options { seed: 3, proposals: 160 }, 0.4).unwrap();
    bytes
}

/// Puts a piece in the place of so many bytes.
fn mutate(bytes: &mut Vec<u8>, (place, length, piece): (usize, usize, usize)) {
    let start = place % bytes.len();
    let end = (start + length).min(bytes.len());
    bytes.splice(start..end, PIECES[piece % PIECES.len()].bytes());
}

/// The place of a kind; issues have one for all their codes.
fn place(kind: FindingKind) -> FindingKind {
    if matches!(kind, FindingKind::Issue(_)) { FindingKind::Issue("") } else { kind }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_sample_is_looked_through(
        cuts in prop::collection::vec((any::<usize>(), 0..400_usize, any::<usize>()), 1..30),
    ) {
        let mut bytes = sample();
        cuts.into_iter().for_each(|cut| mutate(&mut bytes, cut));
        let Ok(export) = Loader::load(&bytes, None) else { return Ok(()) };
        let check = check(&export);
        for finding in &check.findings {
            prop_assert!(finding.rows.is_sorted_by(|one, next| one < next), "{finding:?}");
            prop_assert!(finding.rows.iter().all(|row| (1..=export.import.read).contains(row)), "{finding:?}");
            prop_assert!(finding.n + finding.m > 0, "{finding:?}");
        }
        prop_assert!(check.findings.is_sorted_by_key(|finding| place(finding.kind)));
    }
}
