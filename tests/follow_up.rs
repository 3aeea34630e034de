//! The section 跟踪落实: its panels to stored HTML, its sentences to the letter, its figures against a plain count of
//! the sample.

#![allow(clippy::unwrap_used)]

mod drawing;
mod scene;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use drawing::{assert_stored, drawn, props_of};
use jianyi::report::Partition;
use jianyi::state::{Panel, Section, State, View, ViewRef};
use jianyi::text::Lang;
use jianyi::text::figure::Figure;
use jianyi::text::sentence::follow_up as sentence;
use jianyi::ui::panel::{self, PanelProps};
use jianyi::vocabulary::{Coded, CommitmentState, Outcome};
use scene::{view, view_of};
use serde_json::Value;
use yew::prelude::*;

/// Eight suggestions of two years: what was promised, what it became, what it led to, what it goes back to.
const FOLLOWED: &[&str] = &[
    r#"{"proposal_no":"1","congress_term":14,"session_no":1,"title":"示例：修好村道","category":"城建环保","status":"tracking","assigned_on":"2022-02-20","replied_on":"2022-05-12","reply_class":"B","followup_outcome":"solved","commitments":[{"text":"示例：铺路","due_on":"2022-10-01","done_on":"2022-09-20"},{"text":"示例：装灯","due_on":"2022-12-01","done_on":"2023-02-20"}],"measures":[{"text":"示例：管护办法","kind":"policy","reach":"class"},{"text":"示例：巡路机制","kind":"mechanism","reach":"field"}],"related_nos":["13-5-0007"]}"#,
    r#"{"proposal_no":"2","congress_term":14,"session_no":1,"title":"示例：修好水渠","category":"城建环保","status":"tracking","assigned_on":"2022-02-20","replied_on":"2022-06-12","outcome":"列入计划","followup_outcome":"正在解决","commitments":[{"text":"示例：清淤","due_on":"2023-10-08"},{"text":"示例：改线","due_on":"2024-03-01"}]}"#,
    r#"{"proposal_no":"3","congress_term":14,"session_no":1,"title":"示例：办好食堂","category":"教科文卫","status":"replied","assigned_on":"2022-03-01","replied_on":"2022-05-30","outcome":"列入计划","commitments":[{"text":"示例：选址","due_on":"2023-10-30","state":"已调整"},{"text":"示例：招标","state":"推进中"}],"measures":[{"text":"示例","kind":"示例未知"}]}"#,
    r#"{"proposal_no":"4","congress_term":14,"session_no":1,"category":"教科文卫","status":"replied","assigned_on":"2023-02-20","replied_on":"2023-05-12","reply_class":"C","followup_outcome":"暂未解决或留作参考","related_nos":["2"]}"#,
    r#"{"proposal_no":"5","congress_term":14,"session_no":1,"title":"示例：直接解决","category":"教科文卫","status":"closed","assigned_on":"2023-02-20","replied_on":"2023-04-12","reply_class":"A","commitments":[{"text":"示例","due_on":"2023-12-31","state":"示例未知"}]}"#,
    r#"{"proposal_no":"6","congress_term":14,"session_no":1,"title":"示例：增加车位","category":"城建环保","status":"replied","assigned_on":"2023-02-20","replied_on":"2023-04-12","outcome":"deferred","followup_outcome":"示例未知","measures":[{"text":"示例","kind":"project","reach":"item"}],"count":2}"#,
    r#"{"proposal_no":"7","congress_term":14,"session_no":1,"title":"示例：等待答复","status":"handling","assigned_on":"2023-11-20"}"#,
    r#"{"proposal_no":"8","congress_term":14,"session_no":1,"title":"示例：没有日期","status":"submitted"}"#,
];

fn given(records: &[&str], selection: &str) -> PanelProps {
    props_of(view(records, selection, Lang::Zh))
}

/// The panel of eight suggestions, of one, and of none.
#[track_caller]
fn assert_panel(name: &str, panel: fn(&PanelProps) -> Html) {
    assert_stored(name, &drawn(panel(&given(FOLLOWED, ""))));
    assert_stored(&format!("{name}-one"), &drawn(panel(&given(&FOLLOWED[..1], ""))));
    assert_stored(&format!("{name}-empty"), &drawn(panel(&given(&[], ""))));
}

#[test]
fn promises() {
    assert_panel("promises", panel::promises);
    let table = PanelProps { is_table: true, ..given(FOLLOWED, "") };
    assert_stored("promises-table", &drawn(panel::promises(&table)));
    let narrow = PanelProps { is_narrow: true, frame_px: 288, ..given(FOLLOWED, "") };
    assert_stored("promises-narrow", &drawn(panel::promises(&narrow)));
}

#[test]
fn after() {
    assert_panel("after", panel::after);
    let narrow = PanelProps { is_narrow: true, frame_px: 288, ..given(FOLLOWED, "") };
    assert_stored("after-narrow", &drawn(panel::after(&narrow)));
    assert_stored("after-table", &drawn(panel::after(&PanelProps { is_table: true, ..given(FOLLOWED, "") })));
}

#[test]
fn years() {
    assert_panel("years", panel::years);
    assert_stored("years-table", &drawn(panel::years(&PanelProps { is_table: true, ..given(FOLLOWED, "") })));
}

#[test]
fn spread() {
    assert_panel("spread", panel::spread);
}

#[test]
fn resubmitted() {
    assert_panel("resubmitted", panel::resubmitted);
    let table = drawn(panel::resubmitted(&PanelProps { is_table: true, ..given(FOLLOWED, "") }));
    assert!(table.contains("第4号") && table.contains("<th scope=\"col\">建议标题</th>"), "{table}");
}

#[test]
fn a_panel_never_narrows_itself_and_marks_what_is_picked() {
    let promises = drawn(panel::promises(&given(FOLLOWED, "commitment=overdue")));
    assert!(promises.contains("承诺事项2项"), "the sentence speaks of what is selected: {promises}");
    assert!(promises.contains("延后兑现") && promises.contains("is-faded"), "{promises}");
    assert_eq!(promises.matches("aria-pressed=\"true\"").count(), 1);
    let after = drawn(panel::after(&given(FOLLOWED, "outcome=planned")));
    assert!(after.contains("答复时还没有解决的2件中"), "{after}");
    assert!(after.contains("正在解决或列入计划逐步解决"), "the picture keeps what can be picked: {after}");
    assert_eq!(after.matches("flow-band tone-planned is-change is-picked").count(), 2);
    let years = drawn(panel::years(&given(FOLLOWED, "year=2023")));
    assert!(years.contains("交办满一年仍在推进的0件") && years.contains(">2022<"), "{years}");
}

#[test]
fn nothing_left_offers_to_clear_the_filter() {
    for panel in [panel::promises, panel::after, panel::spread, panel::resubmitted] {
        let html = drawn(panel(&given(FOLLOWED, "stage=handling")));
        assert!(html.contains("当前筛选下没有建议。") && html.contains("清除筛选"), "{html}");
    }
}

#[test]
fn the_first_of_many_raised_again_are_named() {
    let record = |no: usize| format!(r#"{{"proposal_no":"{no}","title":"示例{no}","related_nos":["0"]}}"#);
    let records: Vec<String> = (1..=40).map(record).collect();
    let html = drawn(panel::resubmitted(&given(&records.iter().map(String::as_str).collect::<Vec<_>>(), "")));
    assert_eq!(html.matches("class=\"entry\"").count(), 6);
    assert!(html.contains("查看这40件") && html.contains(">示例1<") && !html.contains(">示例9<"), "{html}");
}

#[test]
fn months_far_apart_stand_where_they_are() {
    let promise = |day: &str| {
        format!(
            r#"{{"proposal_no":"{day}","status":"replied","commitments":[{{"text":"示例","due_on":"{day}"}}]}}"#
        )
    };
    let records = [promise("1950-01-01"), promise("2023-12-01"), promise("2099-12-01")];
    let html = drawn(panel::promises(&given(&records.iter().map(String::as_str).collect::<Vec<_>>(), "")));
    assert_eq!(html.matches("columns-part").count(), 3, "{html}");
    assert!(!html.contains("columns-month"), "there is no room for months: {html}");
    let years = html.matches("columns-year").count();
    assert!((3..20).contains(&years), "{years} years are named");
}

fn both() -> [View; 2] {
    [Lang::Zh, Lang::En].map(|lang| view(FOLLOWED, "", lang))
}

#[track_caller]
fn assert_said(told: impl Fn(&View) -> String, zh: &str, en: &str) {
    assert_eq!(both().each_ref().map(told), [zh, en]);
}

#[test]
fn sentences() {
    assert_said(
        |view| sentence::promises(&view.report.follow_up.commitments, &view.voice),
        "答复中写明的承诺事项7项：已兑现1项，延后兑现1项，推进中2项，已到期暂无兑现记录1项，已调整1项，无法识别1项。",
        "Promises in answers: 7; kept: 1; kept later: 1; open: 2; due, no record yet: 1; changed: 1; not recognised: 1.",
    );
    assert_said(
        |view| sentence::after(&sentence::changes(&view.report.follow_up.outcome_flow), &view.voice),
        "答复时还没有解决的6件中，有跟踪结果5件，已转为“已解决或基本解决”1件；尚无跟踪记录1件。",
        "Not solved when answered: 6; with a later outcome: 5; now solved or mostly solved: 1; no later record: 1.",
    );
    assert_said(
        |view| sentence::years(view.followed.years.pursued, &view.voice),
        "有的建议要几年办一件。交办满一年仍在推进的2件，按交办年份列出现在的结果。",
        "Some take years. Under way more than a year after hand-over: 2; shown by year of hand-over with the outcome now.",
    );
    assert_said(
        |view| sentence::spread(view.followed.spread, &view.report.follow_up.measures, &view.voice),
        "4件建议带动形成成果5项：出台政策文件1项，建立工作机制1项，制定修改法规0项，实施项目2项，其他0项，无法识别1项；办好一件2项，解决一类1项，推动一个领域1项，未注明1项。",
        "Suggestions that led to wider results: 4; results: 5; policy papers: 1; working mechanisms: 1; legislation: 0; projects: 2; other: 0; not recognised: 1; one case: 2; a class of problems: 1; a field of work: 1; not stated: 1.",
    );
    assert_said(
        |view| sentence::resubmitted(view.report.follow_up.resubmitted, &view.voice),
        "2件与以前的建议有关联，可以点开看前后办理情况。",
        "Linked to earlier suggestions: 2; open to see both.",
    );
}

#[test]
fn parts_of_nothing_are_left_out_of_the_sentence() {
    let mut states = Partition::<CommitmentState>::default();
    states[CommitmentState::Kept] = 3;
    assert_eq!(
        sentence::promises(&states, &both()[0].voice),
        "答复中写明的承诺事项3项：已兑现3项，延后兑现0项，推进中0项，已到期暂无兑现记录0项。"
    );
}

#[test]
fn each_line_says_what_an_outcome_became() {
    let said = |from, to| both().map(|view| sentence::change((from, to, 3), &view.voice));
    assert_eq!(
        said(Outcome::Planned, Some(Outcome::Solved)),
        ["由列入计划逐步解决变为已解决或基本解决：3件", "In the plan to Solved or mostly solved: 3"]
    );
    assert_eq!(
        said(Outcome::Planned, None),
        ["列入计划逐步解决，尚无跟踪记录：3件", "In the plan; No later record: 3"]
    );
    assert_eq!(
        said(Outcome::Planned, Some(Outcome::Planned)),
        ["列入计划逐步解决，没有变化：3件", "In the plan, same: 3"]
    );
    assert_eq!(said(Outcome::Planned, Some(Outcome::Unknown))[0], "列入计划逐步解决，结果无法识别：3件");
}

#[test]
fn the_section_stands_before_the_list_with_its_figure_and_panels() {
    let at = Section::ALL.iter().position(|section| *section == Section::FollowUp).unwrap();
    assert_eq!((at, Section::ALL.len()), (4, 6));
    assert_eq!(Section::of("follow_up"), Some(Section::FollowUp));
    let own: Vec<&str> = Panel::ALL
        .iter()
        .filter(|panel| panel.section() == Section::FollowUp)
        .map(|panel| panel.key())
        .collect();
    assert_eq!(own, ["promises", "after", "years", "spread", "resubmitted"]);
    let open = |width_px: u32| {
        let state = State { width_px, ..State::default() };
        let panels = Panel::ALL.iter().filter(|panel| panel.section() == Section::FollowUp);
        panels.filter(|panel| state.is_unfolded(**panel)).map(|panel| panel.key()).collect::<Vec<_>>()
    };
    assert_eq!(open(1200), ["promises", "after", "years", "spread"]);
    assert_eq!(open(390), ["promises"]);
}

#[test]
fn the_section_tells_the_promises_kept() {
    let view = ViewRef::new(view(FOLLOWED, "", Lang::Zh));
    let tiles = jianyi::ui::Tiles { view: &view, sheet: None, dispatch: &Callback::noop() };
    let html = drawn(jianyi::ui::facts(Section::FollowUp, &tiles));
    assert!(html.contains("data-figure=\"follow_up.promises\"") && html.contains("2/3"), "{html}");
    let tile = Figure::Promises.tile(&view.report, &view.all, &view.voice);
    assert_eq!(tile.said, "到期3项，已兑现2项，暂无兑现记录1项；未到期2项。");
}

/// The records of the sample that are held, as they stand in the file: the first of each key, without those withheld.
fn sample() -> (Vec<Value>, View) {
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("static/sample/proposals.json")).unwrap();
    let export = jianyi::ingest::Loader::load(&text, None).unwrap();
    let view = view_of(&export, "", Lang::Zh);
    let file: Value = serde_json::from_slice(&text).unwrap();
    let mut records = file["proposals"].as_array().unwrap().clone();
    let held: std::collections::BTreeSet<String> =
        (0..export.table.len()).map(|row| export.table.whole_key(row)).collect();
    let mut seen = std::collections::BTreeSet::new();
    records.retain(|record| {
        let part = |field: &str| match &record[field] {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        let session = if record["session_no"].is_null() { "year" } else { "session_no" };
        let key = ["level", "congress_term", session, "period", "proposal_no"].map(part).join("-");
        held.contains(&key) && seen.insert(key)
    });
    assert_eq!(records.len(), export.table.len());
    (records, view)
}

fn list<'a>(record: &'a Value, field: &str) -> &'a [Value] {
    // Of a record of which only the title is public, no more is held.
    let is_title_only = record["disclosure"] == "title_only";
    record[field].as_array().filter(|_| !is_title_only).map_or(&[], Vec::as_slice)
}

/// Handed over a year before 30 June 2024 or earlier, and still under way.
fn is_pursued(record: &Value) -> bool {
    let text = |field: &str| record[field].as_str().unwrap_or_default();
    let is_out = ["withdrawn", "merged", "rejected"].contains(&text("status"))
        || text("kind") == "constituent_matter"
        || text("handling_mode") == "for_reference";
    // Of those handed over so early, what has a letter alone has one of hn3.
    let lettered = match text("reply_class") {
        "B" => "in_progress_or_planned",
        "C" => "not_now",
        _ => "",
    };
    let said = [text("followup_outcome"), text("outcome"), lettered];
    let now = said.into_iter().find(|outcome| !outcome.is_empty()).unwrap_or_default();
    let under_way = ["in_progress", "planned", "in_progress_or_planned", "deferred", "not_now"];
    let day = text("assigned_on");
    !is_out
        && text("disclosure") != "title_only"
        && under_way.contains(&now)
        && !day.is_empty()
        && day <= "2023-06-30"
}

#[test]
fn promises_of_the_sample_are_those_of_a_plain_count() {
    let (records, view) = sample();
    let as_of = "2024-06-30";
    let mut counted: BTreeMap<(String, &str), u64> = BTreeMap::new();
    for promise in records.iter().flat_map(|record| list(record, "commitments")) {
        let due = promise["due_on"].as_str();
        let state = match (promise["state"].as_str(), promise["done_on"].as_str()) {
            (Some(state), _) => state,
            (None, Some(done)) if due.is_some_and(|due| done > due) => "late_kept",
            (None, Some(_)) => "kept",
            (None, None) if due.is_some_and(|due| due < as_of) => "overdue",
            (None, None) => "open",
        };
        *counted.entry((due.map_or("none", |due| &due[..7]).to_owned(), state)).or_default() += 1;
    }
    let due = &view.followed.promises;
    let months = due.months.iter().map(|due| (due.month.to_iso(), &due.states));
    let drawn: BTreeMap<(String, &str), u64> = months
        .chain([("none".to_owned(), &due.no_day)])
        .flat_map(|(month, states)| {
            states.iter().map(move |(state, n)| ((month.clone(), state.term().key), n)).collect::<Vec<_>>()
        })
        .filter(|(_, n)| *n > 0)
        .collect();
    assert!(counted.len() > 40, "the sample tells of many months");
    assert_eq!(drawn, counted);
}

#[test]
fn other_figures_of_the_sample_are_those_of_a_plain_count() {
    let (records, view) = sample();
    let with = |field| records.iter().filter(|record| !list(record, field).is_empty()).count() as u64;
    assert_eq!(view.followed.spread, with("measures"));
    assert_eq!(view.report.follow_up.resubmitted, with("related_nos"));
    let measures: u64 = records.iter().map(|record| list(record, "measures").len() as u64).sum();
    assert_eq!(view.report.follow_up.measures.total, measures);
    let year = |record: &Value| {
        record["assigned_on"].as_str().map_or_else(|| record["year"].to_string(), |day| day[..4].to_owned())
    };
    for entry in &view.followed.years.by_year {
        let own = records.iter().filter(|record| year(record) == entry.year.unwrap().to_string());
        let items: u64 = own.map(|record| record["count"].as_u64().unwrap_or(1)).sum();
        assert_eq!(entry.items, items, "{:?}", entry.year);
    }
    assert_eq!(
        view.followed.years.pursued,
        records.iter().filter(|record| is_pursued(record)).count() as u64
    );
    let followed = &view.report.follow_up;
    assert_eq!(
        (&view.followed.flow, &view.followed.years.by_year),
        (&followed.outcome_flow, &followed.by_year)
    );
}
