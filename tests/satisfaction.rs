//! The panels of ratings: what they say and draw of a small export in which everything occurs, of one suggestion, of none,
//! and of data without ratings; and of the sample against a plain recount.

#![allow(clippy::unwrap_used)]

mod drawing;
mod scene;

use std::collections::BTreeMap;
use std::rc::Rc;

use drawing::{assert_stored, drawn, props_of};
use jianyi::ingest::{Export, Loader};
use jianyi::query::{Dimension, Pick, Selection};
use jianyi::report::Mark;
use jianyi::state::{Action, ExportRef, Facet, Panel, Phase, State, View};
use jianyi::table::{RatingDimension, RatingRoundName};
use jianyi::text::Lang;
use jianyi::text::sentence::{ballot, satisfaction as sentence};
use jianyi::ui::panel::{self, PanelProps};
use jianyi::ui::{Board, BoardProps};
use jianyi::vocabulary::{Coded, Outcome, Rating};
use scene::view_of;
use serde_json::Value;
use yew::prelude::*;

const DATASET: &str = r#""name":"示例县建议","org":"示例县人大","as_of":"2023-12-31","rules":{"min_n":4}"#;

/// Ratings of all kinds, each where it was given and when.
const RATED: &[&str] = &[
    r#"{"proposal_no":"1","status":"closed","replied_on":"2023-05-12","outcome":"solved","rehandled":1,"rereplied_on":"2023-06-10","rating_first":{"overall":"不满意","attitude":"满意","result":"不满意","on":"2023-05-20"},"rating_final":{"overall":"满意","attitude":"满意","result":"基本满意","on":"2023-07-01"}}"#,
    r#"{"proposal_no":"2","status":"tracking","replied_on":"2023-05-12","outcome":"in_progress","rating_final":{"overall":"满意","attitude":"满意","result":"满意","on":"2023-05-14"}}"#,
    r#"{"proposal_no":"3","status":"tracking","replied_on":"2023-05-12","outcome":"planned","rating_first":{"overall":"满意","on":"2023-06-30"},"rating_final":{"overall":"基本满意","attitude":"满意","result":"不满意"}}"#,
    r#"{"proposal_no":"4","status":"replied","replied_on":"2023-05-12","outcome":"reference","rating_final":{"overall":"满意","on":"2023-05-12"}}"#,
    r#"{"proposal_no":"5","status":"rehandling","outcome":"deferred","rating_first":{"overall":"不满意"},"rating_final":{"overall":"不满意"}}"#,
    r#"{"proposal_no":"6","status":"replied","outcome":"not_now","rating_final":{"overall":"未反馈"}}"#,
    r#"{"proposal_no":"7","status":"replied","rating_final":{"overall":"满意"}}"#,
    r#"{"proposal_no":"8","status":"handling"}"#,
    r#"{"proposal_no":"9","status":"replied","outcome":"solved","rating_final":{"overall":"未征询"}}"#,
    r#"{"proposal_no":"10","status":"replied","outcome":"solved","rating_final":{"overall":"不满意"},"count":2}"#,
    r#"{"proposal_no":"11","status":"replied","outcome":"示例","rating_final":{"overall":"满意"}}"#,
];

const BALLOTS: &str = r#"[
    {"on":"2023-10-26","name":"示例：代表评议","form":"deputy_appraisal","voters":40,"satisfied":29,"basically":6,"dissatisfied":1,"abstained":1},
    {"name":"示例：满意度测评","form":"票决","satisfied":3,"basically":0,"dissatisfied":0,"abstained":0},
    {"on":"2023-11-02","form":"示例形式","voters":5}]"#;

/// Records that say nothing of ratings.
const UNRATED: &[&str] = &[r#"{"proposal_no":"1","status":"replied","outcome":"solved"}"#];

fn export(dataset: &str, records: &[&str], others: &str) -> Export {
    let text = format!(
        r#"{{"schema":"jianyi/1","dataset":{{{dataset}}},"proposals":[{}]{others}}}"#,
        records.join(",")
    );
    Loader::load(text.as_bytes(), None).unwrap()
}

fn balloted() -> Export {
    export(DATASET, RATED, &format!(r#","appraisals":{BALLOTS}"#))
}

fn given(selection: &str) -> PanelProps {
    props_of(view_of(&balloted(), selection, Lang::Zh))
}

fn given_of(records: &[&str]) -> PanelProps {
    props_of(view_of(&export(DATASET, records, ""), "", Lang::Zh))
}

/// The panel of all ratings, of one suggestion, of none, and of data without ratings.
#[track_caller]
fn assert_panel(name: &str, panel: fn(&PanelProps) -> Html) {
    assert_stored(&format!("rated-{name}"), &drawn(panel(&given(""))));
    assert_stored(&format!("rated-{name}-one"), &drawn(panel(&given_of(&RATED[..1]))));
    assert_stored(&format!("rated-{name}-empty"), &drawn(panel(&given_of(&[]))));
    assert_stored(&format!("rated-{name}-unrated"), &drawn(panel(&given_of(UNRATED))));
}

#[test]
fn ratings() {
    assert_panel("ratings", panel::ratings);
}

#[test]
fn cross() {
    assert_panel("cross", panel::cross);
    assert_stored("rated-cross-narrow", &drawn(panel::cross(&PanelProps { is_narrow: true, ..given("") })));
    assert_stored("rated-cross-table", &drawn(panel::cross(&PanelProps { is_table: true, ..given("") })));
}

#[test]
fn change() {
    assert_panel("change", panel::change);
}

#[test]
fn manner() {
    assert_panel("manner", panel::manner);
}

#[test]
fn returns() {
    assert_panel("returns", panel::returns);
}

#[test]
fn again() {
    assert_panel("again", panel::again);
}

#[test]
fn appraisals() {
    assert_stored("rated-appraisals", &drawn(panel::appraisals(&given(""))));
}

fn said(sentence: impl Fn(&View) -> String) -> [String; 2] {
    [Lang::Zh, Lang::En].map(|lang| sentence(&view_of(&balloted(), "", lang)))
}

#[test]
fn every_sentence_is_said_in_both_languages() {
    let figures = |view: &View| view.report.satisfaction.clone();
    assert_eq!(
        said(|view| sentence::cross(&figures(view).by_outcome.unwrap(), &view.voice)),
        [
            "评价为满意的5件：已解决或基本解决1件，仍在推进1件，留作参考或暂不具备条件1件，暂无分类1件，无法识别1件。仍在推进的，标为“持续跟进”。",
            "Rated satisfied: 5; solved or mostly solved: 1; still under way: 1; reference or not possible now: 1; no class: 1; not recognised: 1. Those under way are marked “in follow-up”.",
        ]
    );
    assert_eq!(
        said(|view| sentence::change(&sentence::graded(&view.flow), view.regraded, &view.voice)),
        [
            "有两次评价的3件：没有变化1件，评价提高1件，评价降低1件；其中重新办理2件。",
            "With two ratings: 3; same: 1; higher: 1; lower: 1; handled again: 2.",
        ]
    );
    assert_eq!(
        said(|view| {
            let figures = figures(view);
            sentence::manner(&figures.attitude.unwrap().last, &figures.result.unwrap().last, &view.voice)
        }),
        [
            "对办理态度满意3/3件，对办理结果满意1/3件。",
            "Satisfied with the manner: 3 of 3; with the result: 1 of 3.",
        ]
    );
    assert_eq!(
        said(|view| {
            let figures = figures(view);
            sentence::returns(figures.coverage.unwrap(), figures.rating_lag_median_days, &view.voice)
        }),
        [
            "已收到评价9/10件；从答复到评价，一半在2天之内。",
            "Rated: 9 of 10; from answer to rating, half within 2 days.",
        ]
    );
    assert_eq!(
        said(|view| sentence::returns(figures(view).coverage.unwrap(), None, &view.voice)),
        ["已收到评价9/10件。", "Rated: 9 of 10."]
    );
    assert_eq!(
        said(|view| sentence::again(&figures(view), &view.voice)),
        [
            "首次评价不满意2件，已重新办理2件，再次答复1件；最终评价：满意1件，基本满意0件，不满意1件，尚无评价0件。",
            "First rated dissatisfied: 2; handled again: 2; answered again: 1; final rating: satisfied 1, basically satisfied 0, dissatisfied 1, none yet 0.",
        ]
    );
}

#[test]
fn a_ballot_says_what_is_known_of_it() {
    let told =
        |place: usize| said(|view| ballot::appraisal(&view.all.satisfaction.appraisals[place], &view.voice));
    assert_eq!(
        told(0),
        [
            "2023年10月26日，示例：代表评议：代表评议，参加40人；满意29，基本满意6，不满意1，弃权1。",
            "26 October 2023, 示例：代表评议: Appraisal by deputies; taking part: 40; satisfied: 29; basically satisfied: 6; dissatisfied: 1; abstained: 1.",
        ]
    );
    assert_eq!(
        told(1),
        [
            "示例：满意度测评：满意度测评；满意3，基本满意0，不满意0。",
            "示例：满意度测评: Satisfaction ballot; satisfied: 3; basically satisfied: 0; dissatisfied: 0.",
        ]
    );
    assert_eq!(told(2), ["2023年11月2日：示例形式，参加5人。", "2 November 2023: 示例形式; taking part: 5."]);
}

/// How many parts and cells can be picked.
fn pickable(html: &str) -> usize {
    let classes = ["legend-button", "matrix-cell", "splits-cell"];
    let buttons = html.split("<button ").skip(1).map(|rest| rest.split('>').next().unwrap());
    let own = buttons.filter(|tag| classes.iter().any(|class| tag.contains(class)));
    own.filter(|tag| !tag.contains("disabled") && tag.contains("aria-pressed")).count()
}

fn facet(judged: RatingDimension, round: RatingRoundName) -> Facet {
    Facet { judged, round }
}

#[test]
fn ratings_turn_to_what_else_is_judged_and_to_the_other_round() {
    let of = |facet| drawn(panel::ratings(&PanelProps { facet, ..given("") }));
    let first = of(facet(RatingDimension::Overall, RatingRoundName::First));
    assert!(first.contains("首次评价：征询3件，收到评价3件：满意1件，基本满意0件，不满意2件；"), "{first}");
    assert!(first.contains("满意率（不含基本满意）1/3；满意率（含基本满意）1/3；反馈率3/3。"), "{first}");
    let attitude = of(facet(RatingDimension::Attitude, RatingRoundName::Final));
    assert!(attitude.contains("办理态度：征询3件，收到评价3件：满意3件"), "{attitude}");
    let both = of(facet(RatingDimension::Result, RatingRoundName::First));
    assert!(
        both.contains("办理结果，首次评价：征询1件，收到评价1件：满意0件，基本满意0件，不满意1件"),
        "{both}"
    );
    assert_eq!(both.matches("ratings-place is-shown").count(), 2);
    // What chooses nothing is no button.
    assert_eq!([pickable(&both), pickable(&attitude)], [0, 5], "{both}{attitude}");
    // The key figure's definition speaks of the final overall ratings only; the others have words of their own.
    let own = "按所选的评价内容和轮次计数。";
    assert!([&first, &attitude, &both].iter().all(|html| html.contains(own)));
    assert!(!of(Facet::default()).contains(own) && of(Facet::default()).contains("怎么算"));
}

#[test]
fn each_facet_chooses_by_its_own_dimension() {
    let of = |facet, selection: &str| drawn(panel::ratings(&PanelProps { facet, ..given(selection) }));
    let picked = |html: &str| html.matches("legend-entry is-picked").count();
    let last = Facet::default();
    let first = facet(RatingDimension::Overall, RatingRoundName::First);
    let attitude = facet(RatingDimension::Attitude, RatingRoundName::Final);
    let hidden = facet(RatingDimension::Attitude, RatingRoundName::First);
    for (selection, [a, b, c]) in [
        ("rating=satisfied", [1, 0, 0]),
        ("rating_first=dissatisfied", [0, 1, 0]),
        ("attitude=satisfied", [0, 0, 1]),
    ] {
        assert_eq!(
            [last, first, attitude].map(|facet| picked(&of(facet, selection))),
            [a, b, c],
            "{selection}"
        );
        assert_eq!(picked(&of(hidden, selection)), 0);
    }
    assert!(
        of(first, "rating_first=dissatisfied")
            .contains("<span class=\"legend-label\">满意</span><span class=\"legend-n\">1<")
    );
}

#[test]
fn switches_offer_only_what_the_data_have() {
    let flat = drawn(panel::ratings(&given_of(&[r#"{"proposal_no":"1","rating_overall":"满意"}"#])));
    assert!(!flat.contains("ratings-place"), "{flat}");
    let one = r#"{"proposal_no":"1","rating_first":{"overall":"满意"},"rating_final":{"overall":"满意","result":"满意"}}"#;
    let html = drawn(panel::ratings(&given_of(&[one])));
    assert!(
        html.contains(">综合评价<") && html.contains(">办理结果<") && !html.contains(">办理态度<"),
        "{html}"
    );
    // What was asked for and is not there gives way.
    let absent = facet(RatingDimension::Attitude, RatingRoundName::First);
    assert!(drawn(panel::ratings(&PanelProps { facet: absent, ..given_of(&[one]) })).contains(">征询1件"));
}

#[test]
fn a_facet_is_remembered_and_stays_out_of_the_address() {
    let mut state = State::default();
    let first = facet(RatingDimension::Result, RatingRoundName::First);
    let before = (state.clone(), state.link());
    state.apply(Action::TurnRatings(first));
    assert_eq!((state.facet, state.link()), (first, before.1));
    assert!(!state.is_set_like(&before.0));
}

#[test]
fn marks_stand_where_the_wording_puts_them() {
    use Outcome::{Deferred, InProgress, InProgressOrPlanned, NotNow, Planned};
    for (outcome, rating) in Outcome::VALUES
        .iter()
        .flat_map(|outcome| Rating::VALUES.iter().map(move |rating| (*outcome, *rating)))
    {
        let is_open = [InProgress, Planned, InProgressOrPlanned, Deferred, NotNow].contains(&outcome);
        let expected = match rating {
            Rating::Satisfied | Rating::Basically if is_open => Some(Mark::FollowUp),
            Rating::Dissatisfied => Some(Mark::TalkAgain),
            _ => None,
        };
        assert_eq!(Mark::of(outcome, rating), expected, "{outcome:?} {rating:?}");
    }
}

#[test]
fn marks_are_said_and_explained() {
    for is_narrow in [false, true] {
        let html = drawn(panel::cross(&PanelProps { is_narrow, ..given("") }));
        // Two cells in follow-up, two to be talked of again, and each once in the legend.
        assert_eq!(html.matches("cell-mark is-follow-up").count(), 3, "{html}");
        assert_eq!(html.matches("cell-mark is-talk-again").count(), 3, "{html}");
        let said = match is_narrow {
            false => "aria-label=\"正在解决，满意：1 持续跟进\"",
            // The parts of the bar are named where they are seen; the row is said before them.
            true => "<span class=\"splits-said\">正在解决</span><span class=\"splits-part\">",
        };
        assert!(html.contains(said), "{html}");
        assert!(html.contains("代表对办理表示满意，事项还在推进，继续跟踪到落实。"));
        assert!(html.contains("代表评价为不满意，按规定应再作研究办理、再次答复。"));
    }
    let english = view_of(&balloted(), "", Lang::En);
    let html = drawn(panel::cross(&props_of(english)));
    assert!(html.contains("Being solved; Satisfied: 1 In follow-up"), "{html}");
    assert!(html.contains("Rated dissatisfied: by the rules it is to be studied and answered again."));
}

#[test]
fn the_cross_never_narrows_itself_and_a_cell_picks_both_sides() {
    let html = drawn(panel::cross(&given("outcome=solved&rating=dissatisfied")));
    assert!(html.contains("评价为满意的0件"), "the sentence speaks of what is selected: {html}");
    let pressed = |label: &str| {
        let tag = html.split('<').find(|tag| tag.contains(&format!("aria-label=\"{label}\"")));
        tag.is_some_and(|tag| tag.contains("aria-pressed=\"true\""))
    };
    assert!(!pressed("正在解决，满意：1 持续跟进") && html.contains("正在解决，满意：1 持续跟进"), "{html}");
    assert!(pressed("已解决或基本解决，不满意：2 重点沟通"), "{html}");
    let mut state = State::default();
    let pair = || {
        Action::PickAll(vec![
            (Dimension::Outcome, Pick::of_term(Outcome::Solved.term())),
            (Dimension::Rating, Pick::of_term(Rating::Dissatisfied.term())),
        ])
    };
    state.apply(pair());
    assert_eq!(state.selection.to_string(), "outcome=solved&rating=dissatisfied");
}

/// Ratings published as totals.
fn totals() -> Export {
    let records = [
        r#"{"proposal_no":"1","status":"replied","outcome":"solved","category":"示例甲"}"#,
        r#"{"proposal_no":"2","status":"replied","outcome":"planned","category":"示例乙"}"#,
    ];
    let totals = r#","rating_totals":[
        {"round":"final","dimension":"overall","outcome":"solved","category":"示例甲","satisfied":5,"basically":2,"dissatisfied":1,"no_response":2},
        {"round":"final","dimension":"overall","outcome":"planned","category":"示例乙","satisfied":4},
        {"round":"first","dimension":"overall","outcome":"solved","category":"示例甲","satisfied":3,"dissatisfied":3},
        {"round":"final","dimension":"attitude","outcome":"solved","satisfied":7},
        {"round":"final","dimension":"result","outcome":"solved","satisfied":6,"basically":1}]"#;
    export(&[DATASET, r#","ratings":"totals""#].concat(), &records, totals)
}

#[test]
fn totals_are_shown_and_cannot_be_picked() {
    let given = |selection: &str| props_of(view_of(&totals(), selection, Lang::Zh));
    let ratings = drawn(panel::ratings(&given("")));
    assert!(
        ratings.contains("征询14件，收到评价12件：满意9件，基本满意2件，不满意1件；未反馈2件。"),
        "{ratings}"
    );
    assert_eq!(pickable(&ratings), 0, "{ratings}");
    let first = facet(RatingDimension::Overall, RatingRoundName::First);
    let html = drawn(panel::ratings(&PanelProps { facet: first, ..given("") }));
    assert!(html.contains("首次评价：征询6件，收到评价6件：满意3件"), "{html}");
    for is_narrow in [false, true] {
        let cross = drawn(panel::cross(&PanelProps { is_narrow, ..given("") }));
        assert!(cross.contains("评价为满意的9件：已解决或基本解决5件，仍在推进4件"), "{cross}");
        assert!(cross.contains("持续跟进") && cross.contains("重点沟通"), "{cross}");
        assert_eq!(pickable(&cross), 0, "{cross}");
    }
    assert!(pickable(&drawn(panel::cross(&self::given("")))) > 9, "those of records can be");
    assert!(drawn(panel::manner(&given(""))).contains("对办理态度满意7/7件，对办理结果满意6/7件。"));
}

#[test]
fn totals_say_what_they_cannot_be_filtered_by() {
    let given = |selection: &str, lang| props_of(view_of(&totals(), selection, lang));
    for panel in [panel::ratings as fn(&PanelProps) -> Html, panel::cross, panel::manner] {
        let html = drawn(panel(&given("stage=replied", Lang::Zh)));
        assert!(
            html.contains("评价只公布总数，不能按“办理进展”筛选。") && html.contains("清除筛选"),
            "{html}"
        );
        let html = drawn(panel(&given("stage=replied&q=示例&level=~", Lang::En)));
        assert!(html.contains("cannot be filtered by Progress, Level of the congress, Title."), "{html}");
        let html = drawn(panel(&given("category=示例甲", Lang::Zh)));
        assert!(!html.contains("评价只公布总数"), "{html}");
    }
}

#[test]
fn every_dimension_has_a_name_that_totals_can_say() {
    let view = view_of(&totals(), "", Lang::Zh);
    for dimension in Dimension::ALL {
        let selection = Selection::parse(&format!("{}=~", dimension.key()));
        let Ok(selection) = selection else { continue };
        assert!(
            !sentence::totals_only(&selection, &view.voice).contains("“”")
                || selection.is_empty()
                || [Dimension::Outcome, Dimension::Category, Dimension::Key].contains(dimension),
            "{}",
            dimension.key()
        );
    }
}

/// The keys of the panels that a board draws.
fn board(export: Export) -> String {
    // In one column they stand in the order of the wording.
    let state = State { phase: Phase::Ready(ExportRef::new(export)), width_px: 390, ..State::default() };
    let props = BoardProps { state: Rc::new(state), dispatch: Callback::noop() };
    drawn(html! { <Board ..props /> })
}

#[test]
fn panels_whose_figure_the_data_lack_are_not_shown() {
    let has = |html: &str, panel: Panel| html.contains(&format!("id=\"panel-{}\"", panel.key()));
    let own = [
        Panel::Ratings,
        Panel::Cross,
        Panel::Change,
        Panel::Manner,
        Panel::Returns,
        Panel::Again,
        Panel::Appraisals,
    ];
    let rated = board(balloted());
    assert!(own.iter().all(|panel| has(&rated, *panel)));
    let places: Vec<usize> =
        own.iter().map(|panel| rated.find(&format!("id=\"panel-{}\"", panel.key())).unwrap()).collect();
    assert!(places.is_sorted(), "in the order of the wording");
    let unrated = board(export(DATASET, UNRATED, ""));
    assert_eq!(own.map(|panel| has(&unrated, panel)), [true, true, true, true, true, false, false]);
    let totals = board(totals());
    assert_eq!(own.map(|panel| has(&totals, panel)), [true, true, false, true, true, false, false]);
}

#[test]
fn at_first_sight_a_phone_shows_two_and_a_desk_all_but_the_returns() {
    let open = |is_narrow: bool| {
        let own = Panel::ALL.iter().filter(|panel| panel.section() == Panel::Ratings.section());
        own.filter(|panel| panel.is_open_at_first(is_narrow)).copied().collect::<Vec<_>>()
    };
    assert_eq!(open(true), [Panel::Ratings, Panel::Cross]);
    assert_eq!(
        open(false),
        [Panel::Ratings, Panel::Cross, Panel::Change, Panel::Manner, Panel::Again, Panel::Appraisals]
    );
}

/// What an outcome or a letter of the sample's schemes says (WORDING 6.8).
fn outcome(record: &Value) -> &str {
    let letter = record["reply_class"].as_str();
    let scheme = record["reply_scheme"].as_str().unwrap_or("hn3");
    match (record["outcome"].as_str(), scheme, letter) {
        (Some(outcome), ..) => outcome,
        (None, _, None) => "missing",
        (None, _, Some("A")) => "solved",
        (None, "hn3" | "npc4" | "zj3" | "example2", Some("B" | "乙")) => "in_progress_or_planned",
        (None, "city4", Some("B")) => "in_progress",
        (None, "city4", Some("C")) => "planned",
        (None, "npc4", Some("C")) => "deferred",
        (None, "npc4", Some("D")) => "reference",
        (None, "hn3" | "zj3", Some("C")) | (None, "city4", Some("D")) => "not_now",
        _ => "unknown",
    }
}

fn rating(record: &Value) -> &str {
    let is_apart = record["kind"] == "constituent_matter" || record["handling_mode"] == "for_reference";
    let given =
        [&record["rating_final"]["overall"], &record["rating_overall"], &record["rating_first"]["overall"]];
    let lacking = if is_apart { "not_applicable" } else { "missing" };
    given.iter().find_map(|given| given.as_str()).unwrap_or(lacking)
}

/// Outcome and rating of every public suggestion of the sample, counted by hand.
fn recount(sample: &Value) -> BTreeMap<(String, String), u64> {
    let records = sample["proposals"].as_array().unwrap();
    let key = |record: &Value| {
        ["level", "congress_term", "session_no", "year", "period", "proposal_no"].map(|part| match part {
            "year" if !record["session_no"].is_null() => Value::Null,
            _ => record[part].clone(),
        })
    };
    let is_withheld = |record: &Value| record["confidential"] == true || record["disclosure"] == "none";
    let withheld: Vec<_> = records.iter().filter(|record| is_withheld(record)).map(key).collect();
    let (mut seen, mut counts) = (withheld, BTreeMap::new());
    for record in records {
        if seen.contains(&key(record)) {
            continue;
        }
        seen.push(key(record));
        let is_bare = record["disclosure"] == "title_only";
        let empty = serde_json::json!({"kind": record["kind"], "handling_mode": record["handling_mode"]});
        let held = if is_bare { &empty } else { record };
        let n = record["count"].as_u64().unwrap_or(1);
        *counts.entry((outcome(held).to_owned(), rating(held).to_owned())).or_insert(0) += n;
    }
    counts
}

#[test]
fn cells_and_marks_of_the_sample_are_a_plain_recount() {
    let text = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/static/sample/proposals.json")).unwrap();
    let counts = recount(&serde_json::from_slice(&text).unwrap());
    let view = view_of(&Loader::load(&text, None).unwrap(), "", Lang::En);
    let rows = view.cross.as_deref().unwrap();
    let cells = rows.iter().flat_map(|row| row.ratings.iter().map(|(rating, n)| ((row.outcome, rating), n)));
    let found: BTreeMap<(String, String), u64> = cells
        .filter(|(_, n)| *n > 0)
        .map(|((outcome, rating), n)| ((outcome.term().key.to_owned(), rating.term().key.to_owned()), n))
        .collect();
    assert_eq!(found, counts);
    let html = drawn(panel::cross(&props_of(view)));
    let open = ["in_progress", "planned", "in_progress_or_planned", "deferred", "not_now"];
    let is_follow_up = |(outcome, rating): &&(String, String)| {
        open.contains(&outcome.as_str()) && ["satisfied", "basically"].contains(&rating.as_str())
    };
    let follow_up = counts.keys().filter(is_follow_up).count();
    let talk_again = counts.keys().filter(|(_, rating)| rating == "dissatisfied").count();
    assert!(follow_up > 4 && talk_again > 0);
    assert_eq!(html.matches(" In follow-up\"").count(), follow_up);
    assert_eq!(html.matches(" Talk again\"").count(), talk_again);
}
