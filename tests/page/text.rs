//! Every text on the page is of the tables, of the vocabulary or of the data, and every text of the tables is seen.

use std::collections::{BTreeMap, BTreeSet};

use jianyi::calendar::Day;
use jianyi::ingest::Limit;
use jianyi::query::{Dimension, Filter, Order, Selection};
use jianyi::state::{
    Action, Behind, Copied, ExportRef, Facet, Fault, Glimpse, Note, Opened, Panel, Phase, Placement,
    Progress, Section, ShownPicture, State, ViewRef,
};
use jianyi::table::RatingDimension;
use jianyi::text::Lang;
use jianyi::text::figure::Figure;
use serde_json::{Value, json};

use crate::drawing::{drawn, loaded, sample_text, state, unfold, with_tables};
use crate::element::Element;
use crate::scene::{DATASET, KEY, KEY_DATASET, RICH, SIX, view_of};
use crate::tables::tables;
use crate::wording::{Names, Wording};

/// What the reader asks for and nobody has.
const ASKED: &str = "没有这样的建议";

/// Texts of the tables that no native drawing shows, each with its reason.
const ELSEWHERE: [(&str, &str); 4] = [
    ("name::BOARD_LINE", "the overview has no heading of its own"),
    ("name::NOT_RECOGNISED", "names are recognised or not stated, and closed sets have words of their own"),
    (
        "supervision::COORDINATOR",
        "it stands inside the name of a layer, which is held against the vocabulary",
    ),
    ("sheet::COPIED_TEXT", "it goes to the clipboard: e2e/board.test.mjs"),
];
/// Parts of figures of the report that are none of the ten: they have no sheet to stand in.
const WITHOUT_SHEET: &str = "\
    ALREADY_ANSWERED COMMITTEE CONTACTED CONTACT_GIVEN CONTENT_PUBLIC COORDINATOR DEPUTY_JOINED \
    GOV_LEAD_HANDLER LACKING LAG_GIVEN LEAD_SUPERVISOR NOT_ANSWERED_AGAIN NOT_KEY NOT_RECORDED \
    NOT_REHANDLED NOT_UNDER_WAY NO_DUE_DAY NO_LATER REASSIGNED REDONE_ON_TIME REHANDLED REPLY_PUBLIC \
    REREPLIED REREPLIED_JUDGED RESUBMITTED ROSTER ROSTER_FOUND SELF_CHECK UNDER_WAY UPGRADED";

/// One clause for each dimension, of what the sample has.
const SELECTIONS: [&str; 25] = [
    "stage=closed,~",
    "outcome=solved,?",
    "rating=satisfied",
    "rating_first=dissatisfied",
    "attitude=satisfied",
    "result=basically",
    "category=财政经济",
    "key=1",
    "key=0",
    "unit=示例卫生健康部门",
    "period=in_session",
    "submit_mode=joint",
    "level=province",
    "mode=sole",
    "disclosure=full",
    "year=2023",
    "due=past",
    "due=within,past",
    "due=none",
    "commitment=kept",
    "assigned=2023-02..2023-03",
    "assigned=2023-02-20..",
    "replied=..2023-06,~",
    "no=0001,0002",
    "q=没有这样的建议",
];

/// A suggestion at every stage, and whatever else its page can say.
fn stages() -> Vec<String> {
    let unit = || json!(["示例交通局"]);
    let records = [
        json!({"status": "submitted"}),
        json!({"status": "under_review"}),
        json!({"status": "filed"}),
        json!({"status": "rejected"}),
        json!({"status": "withdrawn"}),
        json!({"status": "merged", "merged_into": "1"}),
        json!({"status": "merged"}),
        json!({"status": "assigned", "lead_units": unit(), "assigned_on": "2023-12-01"}),
        json!({"status": "assigned", "lead_units": unit()}),
        json!({"status": "assigned"}),
        json!({"status": "accepted", "lead_units": unit(), "due_on": "2023-12-31", "assigned_on": "2023-09-30"}),
        json!({"status": "accepted", "assigned_on": "2023-06-01", "extended": true}),
        json!({"status": "returned"}),
        json!({"status": "handling", "lead_units": unit(), "co_units": ["示例财政局", "示例水利局"], "assigned_on": "2023-01-10"}),
        json!({"status": "handling", "lead_units": unit(), "assigned_on": "2023-09-05"}),
        json!({"status": "handling", "lead_units": unit(), "assigned_on": "2023-07-05"}),
        json!({"status": "replied", "lead_units": unit(), "assigned_on": "2023-01-10", "replied_on": "2023-03-10"}),
        json!({"status": "replied", "lead_units": unit(), "reply_class": "Z", "rating_final": {"overall": "满意"}}),
        json!({"status": "rehandling", "rehandled": 1}),
        json!({"status": "tracking", "commitments": [{"text": "示例", "due_on": "2024-06-01"}, {"text": "示例二", "done_on": "2023-06-01"}]}),
        json!({"status": "tracking", "commitments": [{"text": "示例", "done_on": "2023-06-01", "due_on": "2023-06-01"}]}),
        json!({"status": "closed", "closed_on": "2023-08-01", "outcome": "solved", "reply_class": "A"}),
        json!({"status": "closed", "outcome": "planned", "is_key": true}),
        json!({"status": "怪", "reply_class": "B", "reply_scheme": "city4"}),
        json!({"title": "示例", "disclosure": "title_only"}),
        json!({"status": "closed", "disclosure": "summary", "content_url": "/p/1", "reply_url": "/r/1"}),
    ];
    let numbered = records.into_iter().enumerate().map(|(no, mut record)| {
        record["proposal_no"] = (no + 1).to_string().into();
        record.to_string()
    });
    numbered.collect()
}

fn file(dataset: &str, records: &[String]) -> String {
    format!(r#"{{"schema":"jianyi/1","dataset":{{{dataset}}},"proposals":[{}]}}"#, records.join(","))
}

fn owned(records: &[&str]) -> Vec<String> {
    records.iter().map(|record| (*record).to_owned()).collect()
}

/// Files that between them lack, and have, all that the board speaks of.
fn files() -> Vec<String> {
    let rated = |overall: &str| {
        format!(
            r#"{{"proposal_no":"{overall}","status":"replied","rating_final":{{"overall":"{overall}"}}}}"#
        )
    };
    let sitting = |no: u32| {
        format!(
            r#"{{"proposal_no":"1","congress_term":14,"session_no":{no},"status":"closed","outcome":"solved"}}"#
        )
    };
    let totals = r#"{"schema":"jianyi/1","dataset":{"ratings":"totals","as_of":"2023-12-31"},"proposals":[{"proposal_no":"1","status":"replied"}],"rating_totals":[{"round":"final","dimension":"overall","satisfied":3,"basically":1}]}"#;
    let without_key = DATASET.replace(r#""key_item":"重点处理建议","#, "");
    vec![
        file(DATASET, &owned(SIX)),
        file(DATASET, &owned(RICH)),
        file(DATASET, &owned(&RICH[..1])),
        // Only the last is known to be rated on a day.
        file(DATASET, &owned(&[SIX, &RICH[..1]].concat())),
        file(KEY_DATASET, &owned(KEY)),
        // Renewed every two years and two weeks, and its supervision is all there.
        file(&[r#""updated_every":"P2Y2W","#, KEY_DATASET].concat(), &owned(&KEY[..1])),
        file(&without_key, &owned(SIX)),
        file(DATASET, &stages()),
        file(r#""as_of":"2023-12-05","final":true,"edition":"2023年""#, &stages()[10..11]),
        file(r#""unit":"reply","sample":true"#, &stages()[16..17]),
        file(
            r#""withheld":2,"announced_total":4"#,
            &[
                r#"{"proposal_no":"1","year":2023}"#.to_owned(),
                r#"{"proposal_no":"1","year":2023}"#.to_owned(),
                r#"{"proposal_no":"9","confidential":true}"#.to_owned(),
                "7".to_owned(),
            ],
        ),
        file("", &[sitting(1), sitting(2)]),
        file("", &[r#"{"proposal_no":"1","congress_term":14}"#.to_owned()]),
        file("", &["满意", "不满意"].map(rated)),
        file(r#""rosters":{"units":["示例交通局"]}"#, &owned(RICH)),
        totals.to_owned(),
        totals.replace(r#"{"proposal_no":"1","status":"replied"}"#, ""),
        file("", &[r#"{"proposal_no":"1","status":"handling"}"#.to_owned()]),
    ]
}

/// The board in every state that its own controls lead to.
fn states(export: &ExportRef, lang: Lang) -> Vec<State> {
    let plain = State { page: "https://rd.example/".to_owned(), ..state(export, "", lang) };
    // What is folded from the start depends on the width.
    let [unfolded, narrow] = [1280, 390].map(|width_px| {
        let mut unfolded = State { width_px, ..plain.clone() };
        unfold(&mut unfolded);
        unfolded
    });
    let mut all = vec![plain.clone(), with_tables(unfolded.clone()), narrow, unfolded];
    let mut with = |actions: Vec<Action>| {
        let mut state = plain.clone();
        actions.into_iter().for_each(|action| state.apply(action));
        all.push(state);
    };
    for figure in Figure::ALL {
        with(vec![Action::ToggleFigure(Section::Overview, figure)]);
    }
    let is_rich = export.table.len() > 1_000;
    for figure in Figure::ALL.into_iter().filter(|_| is_rich) {
        // What a line of a sheet leads to.
        let lines = behind(export, figure).into_iter();
        lines.for_each(|behind| with(vec![Action::SeeBehind(behind, Order::default())]));
    }
    let picture = ShownPicture { panel: Panel::Stages, address: "data:image/png,".into() };
    with(vec![Action::ToggleMenu(Panel::Stages), Action::ShowPicture(Some(picture))]);
    with(vec![Action::ToggleTerms(Panel::Stages)]);
    with(vec![Action::TurnRatings(Facet { judged: RatingDimension::Result, ..Facet::default() })]);
    with(vec![Action::ToggleNote(Note::Data)]);
    with(vec![Action::ToggleNote(Note::Glossary)]);
    with(vec![Action::Saved(false)]);
    with(vec![Action::ChooseLarge(true)]);
    let phone = || Action::Placed(Placement { has_drawer: true, ..Placement::default() });
    with(vec![phone(), Action::Resized(390), Action::ToggleFigure(Section::Handling, Figure::Days)]);
    with(vec![phone(), Action::Resized(390), Action::ToggleFilter(Dimension::Unit)]);
    for order in Order::ALL.into_iter().filter(|_| is_rich) {
        with(vec![Action::OrderBy(order)]);
    }
    for dimension in Dimension::ALL.iter().filter(|_| is_rich) {
        with(vec![Action::ToggleFilter(*dimension)]);
    }
    let rows = (0..export.table.len()).step_by(if is_rich { export.table.len() / 12 } else { 1 });
    // A record without a number has no page of its own.
    for row in rows.filter(|row| !export.table.proposal_no.get(*row).is_empty()) {
        with(vec![Action::OpenItem(export.table.whole_key(row))]);
    }
    with(vec![Action::OpenItem(ASKED.to_owned())]);
    with(vec![Action::Find(ASKED.to_owned())]);
    for is_done in [true, false] {
        with(vec![Action::Copied(Copied { text: ASKED.to_owned(), is_done })]);
    }
    all.push(State { today: Day::from_ymd(2035, 1, 1), ..plain.clone() });
    all.push(State { is_on_paper: true, ..plain.clone() }.on_paper());
    if export.table.len() == SIX.len() + 1 {
        let selection = Selection::parse("no=3").unwrap();
        all.push(State { selection, ..plain.clone() });
    }
    all.push(State { is_broken: true, is_restored: true, kept_since: Day::from_ymd(2024, 1, 2), ..plain });
    all
}

/// What the sheet of a figure leads to.
fn behind(export: &ExportRef, figure: Figure) -> Vec<Behind> {
    let view = view(export, Lang::Zh);
    let opened = Opened::new(export, &view, &Filter::default(), (Section::Overview, figure));
    opened.lines.iter().map(|line| Behind { key: line.key, part: line.part }).collect()
}

fn view(export: &ExportRef, lang: Lang) -> ViewRef {
    ViewRef::new(view_of(export, "", lang))
}

/// What stands in the board's place, or over it, while there is no whole file.
fn notices(export: &ExportRef, lang: Lang) -> Vec<State> {
    use Fault::{
        CutOff, Empty, Foreign, NotFound, NotJson, Packed, Revoked, Settings, Unreachable, WrongSchema,
    };
    let mut phases = vec![
        Phase::NoSource,
        Phase::Loading(Progress::Bytes { read: 1, of: 3 }),
        Phase::Loading(Progress::Records(1_200)),
    ];
    let limits = [
        Limit::Nesting,
        Limit::Record,
        Limit::String,
        Limit::Names,
        Limit::Records,
        Limit::Bytes,
        Limit::Frame,
    ];
    let faults =
        [Empty, NotFound, Unreachable, Foreign, NotJson, CutOff, WrongSchema, Revoked, Settings, Packed];
    phases.extend(faults.into_iter().chain(limits.map(Fault::Limit)).map(Phase::Failed));
    let mut all: Vec<State> =
        phases.into_iter().map(|phase| State { phase, lang, ..State::default() }).collect();
    let seen = view(export, lang);
    for view in [None, Some(seen.clone())] {
        let glimpse = Some(Glimpse { outline: seen.outline.clone(), view });
        all.push(State { phase: Phase::Loading(Progress::Records(7)), glimpse, lang, ..State::default() });
    }
    let (phase, is_rest_away) = (Phase::Ready(export.clone()), true);
    all.push(State { phase, is_rest_away, is_rest_lost: true, lang, ..State::default() });
    all
}

/// The texts of these boards that are not all of the tables, the vocabulary and the data; and the phrases seen.
fn read(pages: impl Iterator<Item = State>, wording: &Wording, seen: &mut Names) -> BTreeSet<String> {
    let mut known: BTreeMap<String, Option<Names>> = BTreeMap::new();
    for state in pages {
        for text in drawn(state).texts() {
            if !known.contains_key(text) {
                known.insert(text.to_owned(), wording.phrases_of(text));
            }
        }
    }
    seen.extend(known.values().flatten().flatten().cloned());
    known.into_iter().filter(|(_, names)| names.is_none()).map(|(text, _)| text).collect()
}

/// Reads every page there is in one language.
fn read_all(lang: Lang) -> (Names, BTreeSet<String>) {
    let (mut seen, mut strange) = (Names::new(), BTreeSet::new());
    for text in files().into_iter().chain([sample_text()]) {
        let export = loaded(&text);
        // A record that cannot be read leaves the rest of the file as it is.
        let value: Value = serde_json::from_str(&text).unwrap();
        let wording = Wording::new(lang, &value, ASKED);
        let selections = SELECTIONS.iter().filter(|_| value["proposals"].as_array().unwrap().len() > 1_000);
        let selected = selections.map(|selection| state(&export, selection, lang));
        let pages = states(&export, lang).into_iter().chain(selected);
        strange.extend(read(pages, &wording, &mut seen));
        if value["proposals"].as_array().unwrap().len() == SIX.len() {
            strange.extend(read(notices(&export, lang).into_iter(), &wording, &mut seen));
        }
    }
    (seen, strange)
}

#[test]
fn every_text_of_the_page_is_of_the_tables_and_every_one_of_them_is_seen() {
    let [(zh, strange_zh), (en, strange_en)] = [Lang::Zh, Lang::En].map(read_all);
    let strange: Vec<&String> = strange_zh.iter().chain(&strange_en).collect();
    assert!(strange.is_empty(), "{} texts are of no table: {strange:#?}", strange.len());
    // Two phrases may be one text in one of the languages, and are told apart by the other.
    let is_seen = |name: &String| zh.contains(name) && en.contains(name);
    let unseen: BTreeSet<String> =
        tables().into_iter().map(|(name, _)| name).filter(|name| !is_seen(name)).collect();
    let without_sheet = WITHOUT_SHEET.split_whitespace().map(|name| format!("definition::{name}"));
    let elsewhere: BTreeSet<String> =
        ELSEWHERE.iter().map(|(name, _)| (*name).to_owned()).chain(without_sheet).collect();
    assert_eq!(unseen, elsewhere);
}

#[test]
fn a_text_of_no_table_is_found() {
    let value: Value = serde_json::from_str(&file(DATASET, &owned(SIX))).unwrap();
    let wording = Wording::new(Lang::Zh, &value, "");
    let page = Element::read(
        "<p>共6件代表建议</p><p aria-label=\"排名第一\">城建环保：3</p><p>城建环保最好</p><p>满意率100%</p>",
    );
    let strange: Vec<&str> =
        page.texts().into_iter().filter(|text| wording.phrases_of(text).is_none()).collect();
    assert_eq!(strange, ["共6件代表建议", "排名第一", "城建环保最好", "满意率100%"]);
    let known = ["满意 3、基本满意 1", "内容分类：城建环保", "2023-05-12", "已答复，正在跟踪落实。"];
    assert!(known.iter().all(|text| wording.phrases_of(text).is_some()));
}
