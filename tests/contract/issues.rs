//! The table of issue codes against the sources that name them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jianyi::ingest::Limit;
use jianyi::ingest::issue::CODES;
use jianyi::office::keys::OBJECTS;
use jianyi::vocabulary::{Field, Part, REFUSED};

use crate::root;

/// What takes a code.
const CALLS: [&str; 6] = [".issue(", ".fault(", ".bad_shape(", " warn(", ".reject(", ".refuse("];

/// Every word in quotes in the sources of the ingest, with its line; the table itself left out.
fn words() -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&root().join("engine/src/ingest"), &mut found);
    assert!(found.len() > 100, "only {} words", found.len());
    found
}

fn walk(folder: &Path, found: &mut Vec<(String, String)>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            walk(&path, found);
        } else if !path.ends_with("issue.rs") {
            let source = fs::read_to_string(&path).unwrap();
            for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
                let words = line.split('"').skip(1).step_by(2).filter(|word| is_word(word));
                found.extend(words.map(|word| (word.to_owned(), line.trim().to_owned())));
            }
        }
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// Words with a `_` that name something else of the contract.
fn is_key(word: &str) -> bool {
    let frame = ["rating_totals"];
    let of_object = OBJECTS.iter().flat_map(|object| object.keys).any(|key| key.key == word);
    let is_part = Part::ALL.iter().any(|part| part.key() == word);
    of_object || is_part || frame.contains(&word) || Field::of(word).is_some() || REFUSED.contains(&word)
}

#[test]
fn every_code_in_the_sources_is_in_the_table_and_the_other_way_round() {
    let words = words();
    let is_code = |word: &str| CODES.iter().any(|issue| issue.code == word);
    let named = |line: &str| CALLS.iter().any(|call| line.contains(call));
    let is_due = |word: &str, line: &str| named(line) || word.contains('_') && !is_key(word);
    let missing: Vec<_> = words.iter().filter(|(word, line)| is_due(word, line) && !is_code(word)).collect();
    assert!(missing.is_empty(), "in no table: {missing:?}");
    let used: BTreeSet<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
    let idle: Vec<_> = CODES.iter().filter(|issue| !used.contains(issue.code)).collect();
    assert!(idle.is_empty(), "named nowhere: {idle:?}");
}

#[test]
fn the_table_has_each_code_once_every_limit_and_a_meaning_in_both_languages() {
    let codes: BTreeSet<&str> = CODES.iter().map(|issue| issue.code).collect();
    assert_eq!(codes.len(), CODES.len());
    assert!(Limit::ALL.iter().all(|limit| codes.contains(limit.code())));
    assert!(CODES.iter().all(|issue| !issue.zh.is_empty() && !issue.en.is_empty()));
}
