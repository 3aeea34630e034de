//! The staff view: what stands over the board where the page's tag asks for it, and nowhere else.

use std::rc::Rc;

use jianyi::check::{Check, Gravity, UnitCheck, check};
use jianyi::ingest::Loader;
use jianyi::state::{Action, ExportRef, Fault, Phase, Staff, State};
use jianyi::text::{Lang, rating_gap};
use jianyi::ui::{Board, findings_file};
use yew::prelude::*;

use crate::scene::{DATASET, SIX, export};
use crate::{assert_stored, drawn};

/// What is wrong in each of these: a column of telephone numbers, a misspelt word, two dates of one code, an answer before
/// the hand-over, a number that is there twice with another title, and no object.
const FLAWED: [&str; 6] = [
    r#"{"proposal_no":"1","title":"示例一","status":"办里中","联系电话":"示例号码"}"#,
    r#"{"proposal_no":"2","assigned_on":"2023-13-40","replied_on":"示例","status":"办里中"}"#,
    r#"{"proposal_no":"3","assigned_on":"2023-02-20","replied_on":"2023-01-12"}"#,
    r#"{"proposal_no":"1","title":"示例二"}"#,
    r#"7"#,
    r#"{"proposal_no":"4","status":"=1+1"}"#,
];

fn staff(phase: Phase) -> State {
    let staff = Staff { is_on: true, file: "示例.json".to_owned(), ..Staff::default() };
    State { phase, staff, ..State::default() }
}

fn ready(records: &[&str]) -> Phase {
    Phase::Ready(ExportRef::new(export(DATASET, records)))
}

fn board(state: State) -> String {
    drawn(html! { <Board state={Rc::new(state)} dispatch={Callback::noop()} /> })
}

/// The staff view without the board under it.
fn desk(state: State) -> String {
    let html = board(state);
    html.split_once("<div class=\"dashboard").map_or(html.clone(), |(desk, _)| desk.to_owned())
}

#[test]
fn a_public_board_has_nothing_of_it() {
    for phase in [Phase::NoSource, Phase::Failed(Fault::NotFound), ready(SIX), ready(&FLAWED)] {
        let html = board(State { phase, ..State::default() });
        for part in ["type=\"file\"", "class=\"desk", "opener", "内部核对", "核对结果", "无法识别，是否"]
        {
            assert!(!html.contains(part), "{part}");
        }
    }
    // What is told of the staff view leaves the board as it is.
    let mut state = State::default();
    state.apply(Action::FileOver(true));
    assert!(!board(state).contains("opener"));
}

#[test]
fn without_a_file_it_says_where_to_put_one_and_that_it_stays_here() {
    let html = desk(State { staff: Staff { is_on: true, ..Staff::default() }, ..State::default() });
    assert_stored("staff-opener", &html);
    assert!(html.contains("内部核对视图，仅供公开前核对。") && html.contains("不上传，不保存"));
    assert!(!html.contains("还没有设置数据文件。"), "that is the webmaster's, not the officer's");
    let failed = desk(staff(Phase::Failed(Fault::WrongSchema)));
    assert!(failed.contains("type=\"file\"") && failed.contains("role=\"alert\""), "{failed}");
    let mut over = State { staff: Staff { is_on: true, ..Staff::default() }, ..State::default() };
    over.apply(Action::FileOver(true));
    assert!(desk(over).contains("opener is-over"));
}

#[test]
fn every_flaw_is_told_with_its_records() {
    let html = desk(staff(ready(&FLAWED)));
    assert_stored("staff-desk", &html);
    for said in [
        "不能公开（3处必须处理）",
        "文件里有不应公开的栏目：联系电话（1处）。请在上传前删除；本页不会读取它的内容。",
        "“办里中”（办理状态，2处）无法识别，是否为“办理中”？",
        "答复早于交办：1件；评价早于答复：0件。",
        "示例.json",
        "以下是公众将看到的页面",
        "数据文件共6条，读入4条，未能读入1条，重复1条。",
        "文件编码：utf-8。",
    ] {
        assert!(html.contains(said), "{said}");
    }
    assert!(!html.contains("示例号码"), "what stands in a refused column is nowhere");
    let english = desk(State { lang: Lang::En, ..staff(ready(&FLAWED)) });
    assert!(english.contains("Not ready (3 must be dealt with)"));
    assert!(english.contains("“办里中” (Stage, 2) not recognised; is it “办理中”?"), "{english}");
}

#[test]
fn only_what_was_asked_for_is_shown_and_long_lists_begin_with_twenty() {
    let mut state = staff(ready(&FLAWED));
    state.apply(Action::ShowOnly(Some(Gravity::Must)));
    let html = desk(state);
    assert!(html.contains("联系电话") && !html.contains("办里中"));
    let records: Vec<String> =
        (1..=25).map(|n| format!(r#"{{"proposal_no":"{n}","status":"办里中"}}"#)).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let mut state = staff(ready(&records));
    let folded = desk(state.clone());
    assert!(folded.contains("第20条") && !folded.contains("第21条") && folded.contains("其余5条"));
    state.apply(Action::ToggleFinding(0));
    let opened = desk(state.clone());
    assert!(opened.contains("第25条") && opened.contains("收起"));
    state.apply(Action::ChooseFile("示例二.json".to_owned()));
    assert_eq!(state.staff, Staff { is_on: true, file: "示例二.json".to_owned(), ..Staff::default() });
}

#[test]
fn a_file_of_which_nothing_can_be_shown_still_shows_its_flaws() {
    let html = board(staff(ready(&[r#"{"title":"示例"}"#, r#"{"title":"示例"}"#])));
    assert!(html.contains("数据文件格式不对，无法读取。") && html.contains("第2条"), "{html}");
}

#[test]
fn a_total_that_does_not_add_up_is_told() {
    let said = |announced: u64| {
        let dataset = format!(r#"{DATASET},"withheld":2,"announced_total":{announced}"#);
        desk(staff(Phase::Ready(ExportRef::new(export(&dataset, SIX)))))
    };
    assert!(said(9).contains("已公布总数9件，与本页6件、不公开2件之和不相等，请核对。"), "{}", said(9));
    assert!(!said(8).contains("不相等"));
}

#[test]
fn a_file_without_flaws_may_be_published() {
    let html = desk(staff(ready(&[r#"{"proposal_no":"1","title":"示例"}"#])));
    assert!(html.contains(">可以公开<") && html.contains("没有发现需要核对的地方。"), "{html}");
}

/// The lines of a file of findings, by the csv crate.
fn lines(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn what_was_found_is_a_table_to_work_through() {
    let export = export(DATASET, &FLAWED);
    let file = findings_file(&export, &check(&export), Lang::Zh);
    assert_eq!(file.name, "核对清单.csv");
    let lines = lines(&file.text);
    let own = |code: &str| -> Vec<[String; 3]> {
        let found = lines.iter().filter(|line| line.get(2).is_some_and(|own| own == code));
        found.map(|line| [line[3].clone(), line[4].clone(), line[5].clone()]).collect()
    };
    let line = |record: &str, field: &str, value: &str| [record, field, value].map(str::to_owned);
    assert_eq!(own("refused"), [line("", "联系电话", "")]);
    assert_eq!(own("bad_date"), [line("2", "交办日期", "9999-99-99"), line("2", "答复日期", "xx")]);
    assert_eq!(own("duplicate_differs"), [line("4", "建议编号", "建议标题、办理状态")]);
    assert_eq!(own("order"), [line("3", "", "")]);
    assert_eq!(
        own("unrecognised"),
        [line("1", "办理状态", "办里中"), line("2", "办理状态", "办里中"), line("6", "办理状态", "'=1+1")],
        "what a spreadsheet would take for a formula is text"
    );
    assert_eq!(lines.last().unwrap()[0], "不能公开（3处必须处理）");
}

#[test]
fn a_gap_is_told_in_points_where_there_are_enough_ratings() {
    let unit = |attitude, result| UnitCheck { attitude, result, ..UnitCheck::default() };
    let gap = |attitude, result| rating_gap(&unit(attitude, result), 10);
    assert_eq!(gap((60, 62), (54, 62)).as_deref(), Some("+9.7"));
    assert_eq!(gap((5, 10), (6, 10)).as_deref(), Some("−10.0"));
    assert_eq!(gap((1, 10), (10, 100)).as_deref(), Some("0.0"));
    assert_eq!(gap((9, 9), (10, 10)), None);
    assert_eq!(rating_gap(&unit((0, 0), (0, 0)), 0), None);
}

#[test]
fn units_stand_in_order_and_only_those_with_enough_of_both_are_drawn() {
    let record = |n: usize, unit: &str| {
        format!(
            r#"{{"proposal_no":"{n}","lead_units":["{unit}"],"status":"replied","replied_on":"2023-05-12",
            "rating_final":{{"overall":"满意","attitude":"满意","result":"不满意"}},"commitments":[{{"text":"示例","due_on":"2023-10-01","done_on":"2023-09-20"}}]}}"#
        )
    };
    let records: Vec<String> =
        (1..=5).map(|n| record(n, "示例乙局")).chain((6..=7).map(|n| record(n, "示例甲局"))).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let html = desk(staff(ready(&records)));
    assert_eq!(html.matches("<circle").count(), 1, "two ratings of 示例甲局 are too few");
    assert!(html.contains("示例乙局：承诺兑现 5/5（100.0%），满意 5/5（100.0%）"), "{html}");
    let (first, second) = (html.find("示例乙局</th>").unwrap(), html.find("示例甲局</th>").unwrap());
    assert!(second < first || first < second);
    assert!(html.contains(">+100.0<"));
    let found = check(&Loader::load(br#"[{"proposal_no":"1"}]"#, None).unwrap());
    assert_eq!(found, Check::default());
}
