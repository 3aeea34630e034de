//! The interface in traditional characters: every text as another program writes it, and data as they are.

#![allow(clippy::unwrap_used)]

mod drawing;
mod scene;

use std::collections::HashMap;

use drawing::drawn;
use jianyi::ingest::issue::CODES;
use jianyi::state::{Address, ViewRef};
use jianyi::text::{Lang, Phrase, session_of, words};
use jianyi::ui::panel::{self, PanelProps};
use jianyi::vocabulary::{Field, Layer, SETS};
use scene::{DATASET, RICH, export, view};

const GOLDEN: &str = include_str!("golden/hant.tsv");

fn tables() -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = [
        words::about::ALL,
        words::definition::ALL,
        words::figure::ALL,
        words::follow_up::ALL,
        words::glossary::ALL,
        words::handling::ALL,
        words::head::ALL,
        words::how::ALL,
        words::list::ALL,
        words::name::ALL,
        words::notice::ALL,
        words::satisfaction::ALL,
        words::sheet::ALL,
        words::staff::ALL,
        words::suggestion::ALL,
        words::supervision::ALL,
    ];
    all.into_iter().flatten().map(|(_, phrase): &(_, Phrase)| (phrase.zh, phrase.hant))
}

#[test]
fn every_text_is_as_another_program_writes_it() {
    let golden: HashMap<&str, &str> = GOLDEN.lines().filter_map(|line| line.split_once('\t')).collect();
    let terms = SETS.iter().flat_map(|set| set.terms).chain(Layer::ALL.iter().map(|layer| layer.term()));
    let texts = tables()
        .chain(terms.flat_map(|term| [(term.zh, term.hant), (term.short, term.short_hant)]))
        .chain(Field::ALL.iter().map(|field| (field.zh(), field.hant())))
        .chain(CODES.iter().map(|issue| (issue.zh, issue.hant)));
    let (mut held, mut changed) = (0, 0);
    for (zh, hant) in texts.filter(|(zh, _)| !zh.is_ascii()) {
        let Some(written) = golden.get(zh) else {
            assert!(!zh.contains(|letter| ('一'..='鿿').contains(&letter)), "{zh}: run tests/golden/hant.py");
            continue;
        };
        assert_eq!(hant, *written, "{zh}");
        held += 1;
        changed += u32::from(zh != hant);
    }
    assert!(held > 700 && changed > 600, "{held} held, {changed} changed");
}

#[test]
fn the_tag_of_a_language_says_which_characters() {
    let of = |tags: &[&str]| tags.iter().map(|tag| Lang::of(tag)).collect::<Vec<_>>();
    assert_eq!(of(&["zh-Hant", "zh-TW", "zh_HK", "zh-hant-MO", "zh-Hant-CN"]), [Lang::Hant; 5]);
    assert_eq!(of(&["", "zh", "zh-CN", "zh-Hans", "zh-Hans-HK", "fr"]), [Lang::Zh; 6]);
    assert_eq!(of(&["en", "en-HK", "EN_us"]), [Lang::En; 3]);
    for lang in Lang::ALL {
        assert_eq!(Lang::of(lang.tag()), lang, "an address brings it back");
    }
    assert_eq!(Address::of_value("1;lang=zh-Hant").unwrap().lang, Some(Lang::Hant));
}

#[test]
fn data_stay_as_they_are() {
    let view = view(RICH, "", Lang::Hant);
    let props = PanelProps { view: ViewRef::new(view), ..drawing::props_of(scene::view(RICH, "", Lang::Zh)) };
    let html = drawn(panel::units(&props));
    assert!(html.contains("承辦單位") && html.contains("示例交通局"), "{html}");
    assert!(!html.contains("承办单位"), "{html}");
}

#[test]
fn sessions_are_told_in_chinese_numerals() {
    let export = export(
        &[DATASET, r#","terms":{"place":"示例省"}"#].concat(),
        &[r#"{"proposal_no":"1","congress_term":14,"session_no":2}"#],
    );
    let told = [Lang::Zh, Lang::Hant].map(|lang| session_of(&export.dataset, &export.table, 0, lang));
    assert_eq!(told, ["县十四届人大二次会议", "县十四屆人大二次會議"]);
}
