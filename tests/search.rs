//! Looking for words in titles, numbers, deputies and units: what people write in more than one way is found however it
//! is written.

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

use jianyi::ingest::{Export, Loader};
use jianyi::query::{Clause, Dimension, Filter, Pick, Picks, Selection};
use proptest::prelude::*;
use serde_json::json;

const RECORDS: [(&str, &str, &str, &str); 6] = [
    ("0001", "示例：关于加强城乡居民养老服务的建议", "示例代表甲", "示例民政局"),
    ("0002", "示例：完善Ｗi-Ｆi覆盖和 5G 基站布局", "示例代表乙", "示例通信局"),
    ("ＳＬ-0003", "示例：改造 Café 与 Kraków 友好街区", "Ünal", "示例商务局"),
    ("0004", "", "示例代表甲", "示例民政局"),
    ("0005", "示例：养老", "", "示例（ＡＢ）处"),
    ("0006", "示例：Straße、Æther、Lǚshùn", "示例代表丙", ""),
];

fn export(records: &[(&str, &str, &str, &str)]) -> Export {
    let record = |(no, title, deputy, unit): &(&str, &str, &str, &str)| {
        let lead: Vec<&str> = [*unit].into_iter().filter(|unit| !unit.is_empty()).collect();
        json!({"proposal_no": no, "title": title, "lead_deputy": deputy, "lead_units": lead, "co_units": ["示例会办局"]})
    };
    let list: Vec<_> = records.iter().map(record).collect();
    Loader::load(json!(list).to_string().as_bytes(), None).unwrap()
}

/// The numbers, counted from 1, of the records in which one of the texts is found.
fn found(export: &Export, texts: &[&str]) -> Vec<usize> {
    let picks = texts.iter().map(|text| Pick::Value((*text).to_owned()));
    let mut selection = Selection::default();
    selection.set(Dimension::Text, Clause::Any(Picks::from_iter(picks)));
    let filter = Filter::new(&export.table, &export.standing, &selection).unwrap();
    filter.sets()[0].iter().map(|row| row + 1).collect()
}

#[track_caller]
fn hold(text: &str, expected: &[usize]) {
    assert_eq!(found(&export(&RECORDS), &[text]), expected, "{text}");
}

#[test]
fn chinese_is_found_anywhere_in_a_title() {
    hold("养老", &[1, 5]);
    hold("居民养老服务", &[1]);
    hold("老养", &[]);
}

#[test]
fn several_words_must_all_be_there_wherever_each_stands() {
    hold("养老 城乡", &[1]);
    hold("养老　民政局", &[1]);
    hold("示例代表甲 民政局", &[1, 4]);
    hold("养老 通信局", &[]);
    hold("0001 养老 代表甲", &[1]);
}

#[test]
fn of_several_texts_one_is_enough() {
    assert_eq!(found(&export(&RECORDS), &["城乡", "5g"]), [1, 2]);
}

#[test]
fn numbers_deputies_and_units_are_looked_through_too() {
    hold("0004", &[4]);
    hold("代表乙", &[2]);
    hold("商务", &[3]);
    hold("会办局", &[1, 2, 3, 4, 5, 6]);
}

#[test]
fn case_width_and_accents_make_no_difference() {
    for text in ["wi-fi", "WI-FI", "Ｗｉ－Ｆｉ"] {
        hold(text, &[2]);
    }
    for text in ["cafe", "CAFÉ", "cafe\u{301}", "ｃａｆé"] {
        hold(text, &[3]);
    }
    hold("krakow", &[3]);
    hold("unal", &[3]);
    hold("sl-0003", &[3]);
    hold("(ab)", &[5]);
    hold("（ＡＢ）", &[5]);
    hold("strasse", &[6]);
    hold("aether", &[6]);
    hold("lushun", &[6]);
}

#[test]
fn a_word_does_not_reach_from_one_text_into_the_next() {
    let records = [("12", "示例：末", "甲", "乙"), ("3", "34", "", "")];
    let export = export(&records);
    for text in ["末12", "12甲", "甲乙", "乙示例会办局", "334", "343"] {
        assert_eq!(found(&export, &[text]), Vec::<usize>::new(), "{text}");
    }
    assert_eq!(found(&export, &["34"]), [2]);
}

/// What is looked for, in the plainest way that there is.
fn plainly(records: &[(String, String)], word: &str) -> Vec<usize> {
    let holds = |(no, title): &&(String, String)| no.contains(word) || title.contains(word);
    records.iter().enumerate().filter(|(_, record)| holds(record)).map(|(place, _)| place + 1).collect()
}

proptest! {
    #[test]
    fn what_is_plain_text_is_found_where_it_stands(
        texts in prop::collection::vec(("[a1]{1,4}", "[a1甲乙丙]{0,6}"), 1..8),
        word in "[a1甲乙丙]{1,3}",
    ) {
        // A number makes a record: each has its own.
        let records: Vec<(String, String)> =
            texts.into_iter().enumerate().map(|(place, (no, title))| (format!("{no}x{place}"), title)).collect();
        let given: Vec<_> = records.iter().map(|(no, title)| (&**no, &**title, "", "")).collect();
        prop_assert_eq!(found(&export(&given), &[&word]), plainly(&records, &word));
    }
}

#[test]
fn every_accented_letter_of_the_latin_blocks_is_found_by_its_base() {
    let records = [
        ("1", "Mương Thanh", "", ""),
        ("2", "Aṭṭhakathā", "", ""),
        ("3", "Ḥalab", "", ""),
        ("4", "Ǧ Ȧ Ơ ư", "", ""),
    ];
    let export = export(&records);
    assert_eq!(found(&export, &["muong"]), [1]);
    assert_eq!(found(&export, &["atthakatha"]), [2]);
    assert_eq!(
        found(&export, &["at\u{323}t\u{323}hakatha\u{304}"]),
        [2],
        "typed with accents that stand by themselves"
    );
    assert_eq!(found(&export, &["halab"]), [3]);
    assert_eq!(found(&export, &["g a o u"]), [1, 4], "Mương Thanh has all of them too");
}

#[test]
fn a_word_of_which_nothing_is_left_is_found_nowhere() {
    hold("\u{301}", &[]);
    hold("\u{301} \u{302}", &[]);
    hold("养老 \u{301}", &[1, 5]);
}
