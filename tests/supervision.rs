//! The panels of key suggestions: their sentences to the letter, and their figures against a plain recount of the
//! sample.

#![allow(clippy::unwrap_used)]

mod scene;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use jianyi::ingest::Loader;
use jianyi::query::Filter;
use jianyi::report::{Card, Share, activities, cards, committees, compare};
use jianyi::state::{Action, Section, State, View};
use jianyi::table::Terms;
use jianyi::text::Lang;
use jianyi::text::sentence::supervision::{self, Told};
use jianyi::vocabulary::Layer;
use scene::{KEY, SIX, key_view, view};
use serde_json::Value;

const TOLD: Told = Told { outcomes: true, ratings: true, promises: true, activities: true };

/// The text of a sentence in both languages.
fn said(sentence: impl Fn(&View) -> String) -> [String; 2] {
    [Lang::Zh, Lang::En].map(|lang| sentence(&key_view(KEY, "", lang)))
}

#[test]
fn a_card_tells_how_far_its_theme_is() {
    let [zh, en] = said(|view| supervision::theme(&view.cards[0], TOLD, &view.voice));
    assert_eq!(
        zh,
        "已答复2/3件；已解决或基本解决1件；满意1/2件；承诺兑现1/1项；督办活动3次，最近2023年8月1日座谈交流。"
    );
    assert_eq!(
        en,
        "Answered: 2 of 3; solved or mostly solved: 1; satisfied: 1 of 2; promises kept: 1 of 1; activities: 3, latest 1 August 2023, Discussion meeting."
    );
    let [zh, en] = said(|view| supervision::theme_title(&view.cards[0], &view.voice));
    assert_eq!([zh.as_str(), en.as_str()], ["“示例修路”类 · 3件", "“示例修路” · 3"]);
    let [zh, en] = said(|view| supervision::age(&view.cards[0], &view.voice));
    assert_eq!(zh, "自2023年2月20日交办，至2023年12月31日314天。");
    assert_eq!(en, "Handed over 20 February 2023, 314 days by 31 December 2023.");
}

#[test]
fn a_card_says_nothing_of_what_the_data_do_not_have() {
    let [zh, en] = said(|view| supervision::theme(&view.cards[0], Told::default(), &view.voice));
    assert_eq!([zh.as_str(), en.as_str()], ["已答复2/3件。", "Answered: 2 of 3."]);
    let card = Card { assigned_on: None, ..key_view(KEY, "", Lang::Zh).cards[0].clone() };
    assert_eq!(supervision::age(&card, &view(SIX, "", Lang::Zh).voice), "");
}

#[test]
fn the_six_parts_are_counted_and_named() {
    let [zh, en] = said(|view| supervision::layers(&view.report.supervision, &view.voice));
    assert_eq!(
        zh,
        "重点督办建议5件中：牵头督办5件，领办1件，对口督办4件，统筹督办5件，代表参与督办1件，承办单位自觉督办5件。"
    );
    assert_eq!(
        en,
        "Of 5: led by standing committee leaders: 5; handling led by government leaders: 1; by the matching committee: 4; coordinated: 5; deputies taking part: 1; units checking themselves: 5."
    );
    let [zh, en] = said(|view| supervision::rosters(&view.report.supervision.rosters, &view.voice));
    assert_eq!(zh, "主任会议成员3人，已有2人牵头督办；政府领导1人，已有1人领办。");
    assert_eq!(
        en,
        "Members of the Council of Chairpersons: 3, leading: 2; government leaders: 1, leading handling: 1."
    );
    let terms = key_view(KEY, "", Lang::Zh).dataset.terms.clone();
    let name = |layer, lang| supervision::layer_name(layer, &terms, lang);
    assert_eq!(name(Layer::Coordinator, Lang::Zh), "示例联工委统筹督办");
    assert_eq!(name(Layer::DeputyJoined, Lang::Zh), "示例：代表一起督办");
    assert_eq!(name(Layer::DeputyJoined, Lang::En), "Deputies take part", "data are not translated");
    let plain = supervision::layer_name(Layer::Coordinator, &Terms::default(), Lang::Zh);
    assert_eq!(plain, "代表工作机构统筹督办");
}

#[test]
fn full_coverage_is_said_only_where_none_is_missing() {
    let tell = |n, of| said(|view| supervision::coverage(Share::full(n, of), &view.voice));
    assert_eq!(tell(5, 5), ["全覆盖（5/5）", "full coverage (5 of 5)"]);
    assert_eq!(tell(4, 5), ["有记录4/5", "on record 4 of 5"]);
    assert_eq!(tell(0, 0), ["有记录0/0", "on record 0 of 0"]);
}

#[test]
fn activities_committees_and_both_kinds_have_their_sentences() {
    let [zh, en] =
        said(|view| supervision::activities(&view.report.supervision, view.activities.latest, &view.voice));
    assert_eq!(
        zh,
        "督办活动5次：现场调研2次，座谈交流2次，其他形式1次；最近一次2023年8月1日。同一次活动涉及几件建议的，只计一次。"
    );
    assert_eq!(
        en,
        "Activities: 5; On-site visit: 2; Discussion meeting: 2; Other: 1; latest: 1 August 2023. One activity for several suggestions counts once."
    );
    let [zh, en] = said(|view| supervision::committees(view.committees.told, &view.voice));
    assert_eq!(
        [zh.as_str(), en.as_str()],
        ["2个委员会对口督办4件、2项。", "Committees: 2; suggestions: 4; themes: 2."]
    );
    let [zh, en] = said(|view| supervision::compare(&view.compared.unwrap(), &view.voice));
    assert_eq!(
        zh,
        "只比较交办满92天的：重点督办建议已答复3/4件，其他建议已答复1/1件。两者难易不同，不作高低比较。"
    );
    assert_eq!(
        en,
        "Handed over at least 92 days ago: key: 3 of 4 answered; others: 1 of 1. They differ in difficulty; this is no ranking."
    );
}

#[test]
fn a_card_leads_to_its_suggestions() {
    use jianyi::query::{Dimension, Pick};
    let mut state = State::default();
    for theme in ["示例修路", "示例治水", "示例治水"] {
        state.apply(Action::SeePicked(Dimension::Theme, Pick::Value(theme.to_owned())));
    }
    assert_eq!((state.section, state.selection.to_string()), (Section::List, "theme=示例治水".to_owned()));
    assert_eq!(state.address(), "1;section=list;theme=示例治水");
}

/// Outer quotes and one 类 at the end are no part of a theme's name.
fn theme_of(record: &Value) -> Option<String> {
    let bare = record["key_theme"].as_str()?.trim_matches(['“', '”']).trim_end_matches('类');
    Some(bare.trim_matches(['“', '”']).to_owned())
}

#[test]
fn the_cards_of_the_sample_are_a_plain_recount() {
    let text =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/static/sample/proposals.json")).unwrap();
    let export = Loader::load(text.as_bytes(), None).unwrap();
    let plain: Value = serde_json::from_str(&text).unwrap();
    let mut by_theme: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for record in plain["proposals"].as_array().unwrap() {
        let is_public = record["confidential"] != true && record["disclosure"] != "none";
        if let Some(theme) = theme_of(record).filter(|_| is_public) {
            by_theme.entry(theme).or_default().push(record);
        }
    }
    let cards: Vec<Card> = cards(&export, &Filter::default());
    let order: Vec<&str> = cards.iter().filter_map(|card| card.name.as_deref()).collect();
    let wanted: Vec<&str> = plain["dataset"]["themes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|theme| theme["name"].as_str().unwrap())
        .collect();
    assert_eq!(order, wanted, "the order of the export");
    for card in cards.iter().filter(|card| card.name.is_some()) {
        hold(card, &by_theme[card.name.as_ref().unwrap()]);
    }
    let themed: u64 = cards.iter().filter(|card| card.name.is_some()).map(|card| card.items).sum();
    let supervised = committees(&export, &Filter::default()).told;
    assert_eq!((themed, supervised.1, supervised.2), (78, 78, 8));
    let held = activities(&export, &Filter::default()).held.len();
    assert_eq!(held, cards.iter().map(|card| card.activities.len()).sum::<usize>());
    assert!(compare(&export, &Filter::default()).unwrap().key.of <= 79);
}

/// One card against its records.
fn hold(card: &Card, records: &[&Value]) {
    let name = card.name.as_deref().unwrap();
    let weight = |record: &Value| record["count"].as_u64().unwrap_or(1);
    assert_eq!(card.items, records.iter().map(|record| weight(record)).sum::<u64>(), "{name}");
    let first = records.iter().filter_map(|record| record["assigned_on"].as_str()).min();
    assert_eq!(card.assigned_on.map(|day| day.to_iso()).as_deref(), first, "{name}");
    let answered = ["replied", "rehandling", "tracking", "closed"];
    let is_answered = |record: &&&Value| answered.contains(&record["status"].as_str().unwrap_or_default());
    let counted: u64 = records.iter().filter(is_answered).map(|record| weight(record)).sum();
    assert_eq!(card.answered.n, counted, "{name}");
    let units: BTreeSet<&str> = records
        .iter()
        .filter_map(|record| record["lead_units"].as_array())
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(card.lead_units.iter().map(String::as_str).collect::<BTreeSet<_>>(), units, "{name}");
    let days = records.iter().filter_map(|record| record["activities"].as_array()).flatten();
    let distinct: BTreeSet<String> =
        days.map(|one| format!("{} {} {}", one["on"], one["form"], one["note"])).collect();
    assert_eq!(card.activities.len(), distinct.len(), "{name}");
    assert!(card.activities.is_sorted_by(|one, other| one.on >= other.on), "the newest first");
}
