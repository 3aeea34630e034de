//! One suggestion: what is said of each stage, to the letter, and its whole page.

#![allow(clippy::unwrap_used)]

mod scene;

use jianyi::state::ExportRef;
use jianyi::text::sentence::suggestion::Suggestion;
use jianyi::text::{Lang, Voice};
use scene::{DATASET, export, view_of};

fn told(record: &str, lang: Lang) -> (String, Option<String>) {
    let export = ExportRef::new(export(DATASET, &[record]));
    let view = view_of(&export, "", lang);
    let voice: &Voice = &view.voice;
    let suggestion = Suggestion { export: &export, row: 0, voice };
    (suggestion.now(), suggestion.next())
}

fn zh(record: &str) -> (String, Option<String>) {
    told(&format!(r#"{{"proposal_no":"1",{record}}}"#), Lang::Zh)
}

fn said(now: &str, next: &str) -> (String, Option<String>) {
    (now.to_owned(), (!next.is_empty()).then(|| next.to_owned()))
}

#[test]
fn every_stage_says_where_it_is_and_what_comes() {
    assert_eq!(zh(r#""status":"submitted""#), said("已提出。", "等待审查。"));
    assert_eq!(zh(r#""status":"under_review""#), said("正在审查。", "确定是否立案。"));
    assert_eq!(zh(r#""status":"filed""#), said("已立案。", "等待交办。"));
    assert_eq!(zh(r#""status":"rejected""#), said("经审查，不作为代表建议处理。", ""));
    assert_eq!(zh(r#""status":"withdrawn""#), said("提出人已撤回。", ""));
    assert_eq!(
        zh(r#""status":"merged","merged_into":"0007""#),
        said("已并案办理，见第0007号。", "由并入的建议一并答复。")
    );
    assert_eq!(zh(r#""status":"merged""#), said("已并案办理。", "由并入的建议一并答复。"));
    assert_eq!(zh(r#""status":"returned""#), said("承办单位申请调整。", "等待重新确定承办单位。"));
    assert_eq!(zh(r#""status":"rehandling""#), said("代表提出不同意见，正在重新办理。", "等待再次答复。"));
    assert_eq!(zh(r#""status":"置回""#), said("现有数据不能确定进展。", ""));
    assert_eq!(zh(r#""category":"示例""#), said("现有数据不能确定进展。", ""));
}

#[test]
fn what_waits_tells_its_due_day_as_of_the_day_of_the_figures() {
    let assigned =
        |day: &str| zh(&format!(r#""status":"assigned","lead_units":["示例局"],"assigned_on":"{day}""#));
    assert_eq!(
        assigned("2023-11-01"),
        said("2023年11月1日交示例局办理。", "答复期限2024年2月1日；截至2023年12月31日，期限未到，还有32天。")
    );
    assert_eq!(
        assigned("2023-09-30"),
        said(
            "2023年9月30日交示例局办理。",
            "答复期限2023年12月30日；截至2023年12月31日，已过期限1天，暂无答复记录。"
        )
    );
    let due = zh(
        r#""status":"handling","lead_units":["示例甲局","示例乙局"],"co_units":["示例丙局"],"due_on":"2023-12-31""#,
    );
    assert_eq!(
        due,
        said(
            "示例甲局、示例乙局正在办理，会办：示例丙局。",
            "答复期限2023年12月31日；截至2023年12月31日，当天到期。"
        )
    );
    assert_eq!(
        zh(r#""status":"accepted","lead_units":["示例局"]"#),
        said("示例局已签收。", "截至2023年12月31日，期限无法确定。")
    );
    assert_eq!(zh(r#""status":"accepted""#).0, "已签收。", "without a unit the stage alone is said");
    assert_eq!(zh(r#""status":"handling""#).0, "办理中。");
    assert_eq!(zh(r#""status":"assigned","lead_units":["示例局"]"#).0, "交示例局办理。");
}

#[test]
fn a_matter_apart_waits_for_nothing() {
    assert_eq!(
        zh(r#""status":"handling","kind":"constituent_matter","lead_units":["示例局"]"#),
        said("示例局正在办理。", "")
    );
}

#[test]
fn what_is_answered_tells_the_rating_or_asks_for_one() {
    let replied = |more: &str| {
        zh(&format!(r#""status":"replied","lead_units":["示例局"],"replied_on":"2023-05-12"{more}"#))
    };
    assert_eq!(replied(""), said("示例局于2023年5月12日答复。", "请代表评价。"));
    assert_eq!(replied(r#","rating_overall":"基本满意""#).1.unwrap(), "代表评价：基本满意。");
    assert_eq!(replied(r#","rating_overall":"未反馈""#).1.unwrap(), "代表评价：未反馈。");
    assert_eq!(zh(r#""status":"replied""#).0, "已答复。");
}

#[test]
fn follow_up_counts_promises_and_closing_tells_the_outcome() {
    let promises = r#""status":"tracking","commitments":[{"text":"示例甲","done_on":"2023-05-01"},{"text":"示例乙","due_on":"2024-03-01"},{"text":"示例丙","due_on":"2024-02-01"}]"#;
    assert_eq!(
        zh(promises),
        said("已答复，正在跟踪落实。", "承诺事项3项，已兑现1项，最近一项期限2024年2月1日。")
    );
    let overdue = r#""status":"tracking","commitments":[{"text":"示例甲","due_on":"2023-05-01"},{"text":"示例乙","due_on":"2024-03-01"}]"#;
    assert_eq!(
        zh(overdue).1.unwrap(),
        "承诺事项2项，已兑现0项，已到期暂无兑现记录1项，最近一项期限2024年3月1日。"
    );
    assert_eq!(zh(r#""status":"tracking""#), said("已答复，正在跟踪落实。", ""));
    assert_eq!(
        zh(r#""status":"closed","closed_on":"2023-06-01","outcome":"planned","followup_outcome":"solved""#),
        said("已办结（2023年6月1日）。结果：已解决或基本解决。", "")
    );
    assert_eq!(zh(r#""status":"closed""#), said("已办结。", ""));
}

#[test]
fn it_is_said_in_english_too() {
    let record =
        r#"{"proposal_no":"1","status":"assigned","lead_units":["示例局"],"assigned_on":"2023-11-01"}"#;
    let (now, next) = told(record, Lang::En);
    assert_eq!(now, "Handed to 示例局 on 1 November 2023.");
    assert_eq!(next.unwrap(), "Answer due 1 February 2024; on 31 December 2023: 32 days left.");
    let closed = r#"{"proposal_no":"1","status":"closed","outcome":"solved"}"#;
    assert_eq!(told(closed, Lang::En).0, "Closed. Outcome: Solved or mostly solved.");
}
