//! The vocabulary against the documents it was written from, where they are at hand.

use std::fs;

use jianyi::text::Phrase;
use jianyi::text::words::staff;
use jianyi::vocabulary::{Coded, Field, Header, Layer, Part, SCHEMES};
use jianyi::vocabulary::{SETS, Set};

use crate::root;

/// The lines of a section of a document; `None`, with the reason printed, where there is no such document.
fn section(name: &str, heading: &str) -> Option<Vec<String>> {
    let path = root().join("../shared").join(name);
    let Ok(text) = fs::read_to_string(&path) else {
        println!("skipped: {name} is not at hand");
        return None;
    };
    let level = heading.split(' ').next().unwrap();
    let lines = text.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
    let own: Vec<String> = lines.take_while(|line| !ends(line, level)).map(str::to_owned).collect();
    assert!(!own.is_empty(), "{name} has no {heading}");
    Some(own)
}

fn ends(line: &str, level: &str) -> bool {
    let marks = line.chars().take_while(|c| *c == '#').count();
    (1..=level.len()).contains(&marks) && line[marks..].starts_with(' ')
}

/// The cells of the rows of all tables, each with the head of its table.
fn rows(lines: &[String]) -> Vec<(Vec<String>, Vec<String>)> {
    let cells = |line: &str| {
        let inner = line.trim().trim_matches('|');
        inner.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>()
    };
    let (mut found, mut head) = (Vec::new(), Vec::new());
    for (place, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with('|')) {
        let below = lines.get(place + 1).is_some_and(|next| next.starts_with("|-"));
        match below {
            true => head = cells(line),
            false if line.starts_with("|-") => {}
            false => found.push((head.clone(), cells(line))),
        }
    }
    found
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// A text without a note in brackets at its end.
fn bare(text: &str) -> &str {
    text.split(['（', '(']).next().unwrap_or(text).trim()
}

/// What is in the documents and not in the vocabulary.
#[derive(Default)]
struct Account {
    held: usize,
    left_out: Vec<String>,
    wrong: Vec<String>,
}

impl Account {
    fn hold(&mut self, is_so: bool, what: impl FnOnce() -> String) {
        self.held += 1;
        if !is_so {
            self.wrong.push(what());
        }
    }

    fn close(self, least: usize) {
        println!("{} forms held", self.held);
        self.left_out.iter().for_each(|what| println!("left out: {what}"));
        assert!(self.wrong.is_empty(), "{} do not fit:\n{}", self.wrong.len(), self.wrong.join("\n"));
        assert!(self.held >= least, "only {} forms were found", self.held);
    }
}

fn set(name: &str) -> &'static Set {
    SETS.iter().find(|set| set.name == name).unwrap_or_else(|| panic!("there is no set {name}"))
}

/// One row: the labels of a value and what else is read as it.
fn value_row(account: &mut Account, set: &Set, key: &str, head: &[String], row: &[String]) {
    let cell = |name: &str| head.iter().position(|own| own == name).map(|at| row[at].as_str());
    let Some(term) = set.terms.iter().find(|term| term.key == key) else {
        return account.hold(false, || format!("{}.{key} is no value", set.name));
    };
    for (own, name) in [(term.zh, "中文"), (term.short, "图上短名"), (term.en, "English")] {
        match cell(name) {
            Some("—") | None => {}
            Some(label) => account.hold(own == label, || format!("{}.{key}: {label} is {own}", set.name)),
        }
    }
    let also = cell("Also read").unwrap_or_default();
    // A sentence about what is not read, or where to look, is no list.
    if key == "unknown" || !is_chinese(also) || also.starts_with("the ") {
        if !["", "—"].contains(&also) {
            account.left_out.push(format!("{}.{key}: {also}", set.name));
        }
        let is_read = |text: &&str| is_chinese(text) && (set.read)(text).is_some();
        let texts = also.split(['、', ' ', ':']).map(|text| text.trim_matches(['(', ')', '—']));
        let read: Vec<&str> = texts.filter(is_read).filter(|_| key == "unknown").collect();
        return account.hold(read.is_empty(), || format!("{}: {read:?} are read", set.name));
    }
    for text in bare(also).split('、') {
        account.hold((set.read)(text) == Some(key), || {
            format!("{}.{key}: {text} is read as {:?}", set.name, (set.read)(text))
        });
    }
}

#[test]
fn every_label_and_other_form_of_a_value_is_in_the_vocabulary() {
    let mut account = Account::default();
    let tables = [
        ("### 6.1", vec!["status"]),
        ("### 6.2", vec!["outcome"]),
        ("### 6.3", vec!["rating"]),
        ("### 6.4", vec!["commitments.state"]),
        ("### 6.6", vec!["activities.form"]),
    ];
    for (heading, sets) in tables {
        let Some(lines) = section("WORDING.md", heading) else { return };
        for (head, row) in rows(&lines) {
            value_row(&mut account, set(sets[0]), &row[0], &head, &row);
        }
    }
    let Some(lines) = section("WORDING.md", "### 6.5") else { return };
    for (head, row) in rows(&lines) {
        of_many_sets(&mut account, &head, &row);
    }
    account.close(300);
}

/// A row of the table that speaks of many sets: `level.province`, `measures.kind policy`, `any, missing`.
fn of_many_sets(account: &mut Account, head: &[String], row: &[String]) {
    let split = |text: &str| text.split(" / ").map(str::to_owned).collect::<Vec<_>>();
    match row[0].as_str() {
        "extended true" => {
            let is_so =
                Header::of(&row[1]) == Header::Field(Field::Extended) && Field::Extended.en() == row[2];
            account.hold(is_so, || format!("{row:?}"));
        }
        "any, missing" | "any, unknown" => {
            let key = &row[0][5..];
            // Stages, outcomes, ratings and promises have words of their own.
            let own = ["status", "outcome", "rating", "commitments.state", "rating_channel"];
            for set in SETS.iter().filter(|set| !own.contains(&set.name)) {
                value_row(account, set, key, &head[..3], &row[..3]);
            }
        }
        names if names.contains(" / ") => {
            let parts: Vec<Vec<String>> = row[..3].iter().map(|cell| split(cell)).collect();
            for at in 0..parts[0].len() {
                let part: Vec<String> = parts.iter().map(|cells| cells[at].clone()).collect();
                of_many_sets(account, &head[..3], &part);
            }
        }
        name => {
            let (set_name, key) = name.split_once(' ').or_else(|| name.rsplit_once('.')).unwrap();
            value_row(account, set(set_name), key, head, row);
        }
    }
}

#[test]
fn dimensions_channels_and_layers_have_their_names() {
    let mut account = Account::default();
    let Some(lines) = section("WORDING.md", "### 6.3") else { return };
    let channels = lines.iter().find_map(|line| line.strip_prefix("`rating_channel`: ")).unwrap();
    for entry in channels.trim_end_matches('.').split(" · ") {
        let mut words = entry.splitn(3, ' ');
        let (key, zh, en) = (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
        let term = set("rating_channel").terms.iter().find(|term| term.key == key);
        account.hold(term.is_some_and(|term| term.zh == zh && term.en == en), || entry.to_owned());
    }
    let line = lines.iter().find(|line| line.starts_with("Dimensions:")).unwrap();
    for entry in line.split('`').skip(1).step_by(2).zip(line.split('`').skip(2).step_by(2)) {
        let (key, zh) = (entry.0, entry.1.trim().split(' ').next().unwrap());
        let is_part = Part::ALL.iter().any(|part| part.key() == key && part.is_named(zh));
        let is_field = Field::of(key).is_some_and(|field| field.zh() == zh);
        account.hold(is_part || is_field, || format!("{key} {zh}"));
    }
    let Some(lines) = section("WORDING.md", "### 6.7") else { return };
    for (_, row) in rows(&lines) {
        let layer = Layer::ALL.iter().map(|layer| layer.term()).find(|term| term.key == row[0]);
        let is_so =
            layer.is_some_and(|term| (term.zh, term.short, term.en) == (bare(&row[1]), &*row[2], &*row[3]));
        account.hold(is_so, || format!("{row:?} is {layer:?}"));
    }
    account.close(16);
}

#[test]
fn every_scheme_has_its_letters_labels_and_outcomes() {
    let Some(lines) = section("WORDING.md", "### 6.8") else { return };
    let mut account = Account::default();
    let rows = rows(&lines);
    assert_eq!(rows.len(), SCHEMES.len());
    for ((_, row), scheme) in rows.iter().zip(SCHEMES) {
        let id = row[0].split(' ').next().unwrap();
        let classes: Vec<&str> = row[1].split(" · ").collect();
        account.hold(id == scheme.id && classes.len() == scheme.classes.len(), || row.join(" "));
        for (text, class) in classes.iter().zip(scheme.classes) {
            let (named, outcome) = text.split_once(" → ").unwrap();
            let (letter, label) = named.split_once(' ').unwrap_or((named, named));
            let own = (class.letter, class.label, class.outcome.term().key);
            account.hold(own == (letter, label, outcome), || format!("{id}: {text} is {own:?}"));
        }
    }
    account.close(45);
}

/// Whether a header is understood as the field.
fn is_header_of(name: &str, field: Field) -> bool {
    match Header::of(name) {
        Header::Field(own) | Header::Weak(own) => own == field,
        // The value tells which of the two it is.
        Header::Result { .. } => matches!(field, Field::Outcome | Field::ReplyClass),
        _ => false,
    }
}

fn hold_names(account: &mut Account, key: &str, names: &str) {
    // The research calls the forms of activities by another key.
    let key = if key == "supervision_forms" { "activities" } else { key };
    let Some(field) = Field::of(key) else { return account.left_out.push(format!("{key}: {names}")) };
    for name in names.split(" / ").flat_map(|part| part.split('、')).map(str::trim) {
        let bare = bare(name);
        if bare.contains('×') {
            account.left_out.push(format!("{key}: {name}"));
            continue;
        }
        account.hold(is_header_of(bare, field), || format!("{key}: {bare} is {:?}", Header::of(bare)));
        // What stands in brackets is a note, or part of the header; as it was seen, it is read too.
        if bare != name && !is_header_of(name, field) {
            account.left_out.push(format!("{key}: the note in {name}"));
        }
    }
}

#[test]
fn every_header_that_was_seen_is_understood() {
    let Some(lines) = section("research/domain.md", "## 8.") else { return };
    let mut account = Account::default();
    for (head, row) in rows(&lines) {
        match head[0].as_str() {
            "Chinese term" => hold_names(&mut account, row[1].split('`').nth(1).unwrap(), &row[0]),
            "Field" if row[0].starts_with("outcome") => hold_names(&mut account, "outcome", &row[1]),
            "Field" => {
                let (keys, names): (Vec<&str>, Vec<&str>) =
                    (row[0].split(" / ").collect(), row[1].split(" / ").collect());
                assert_eq!(keys.len(), names.len(), "{row:?}");
                keys.iter().zip(names).for_each(|(key, names)| hold_names(&mut account, key, names));
            }
            other => account.left_out.push(other.to_owned()),
        }
    }
    account.close(120);
}

#[test]
fn what_only_staff_may_see_is_said_letter_for_letter() {
    let Some(lines) = section("WORDING.md", "## 8.") else { return };
    let own = |key: &str| -> Option<Phrase> {
        Some(match key {
            "banner" => staff::BANNER,
            "refused" => staff::REFUSED,
            "uniform" => staff::UNIFORM,
            "straight" => staff::STRAIGHT,
            "flip" => staff::FLIP,
            "roster rest" => staff::ROSTER_REST,
            "unrecognised" => staff::UNRECOGNISED,
            "order" => staff::ORDER,
            "ratings public" => staff::RATINGS_PUBLIC,
            "names public" => staff::NAMES_PUBLIC,
            _ => return None,
        })
    };
    let mut account = Account::default();
    for (_, row) in rows(&lines) {
        match (own(&row[0]), &*row[0]) {
            (Some(phrase), _) => {
                account.hold(phrase.zh == row[1], || format!("{}: {}", row[1], phrase.zh));
                account.hold(phrase.en == row[2], || format!("{}: {}", row[2], phrase.en));
            }
            (None, "verdict") => {
                let verdicts = [staff::READY, staff::AFTER_CHECK, staff::NOT_READY];
                let said = |of: fn(&Phrase) -> &'static str| verdicts.each_ref().map(of).join(" / ");
                account.hold(said(|phrase| phrase.zh) == row[1], || row[1].clone());
                account.hold(said(|phrase| phrase.en) == row[2], || row[2].clone());
            }
            (None, key) => account.left_out.push(key.to_owned()),
        }
    }
    account.close(22);
}
