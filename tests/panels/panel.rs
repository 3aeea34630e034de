//! What a panel says where it is folded, filtered or has little room.

use std::collections::HashSet;

use jianyi::state::{Facet, Panel};
use jianyi::table::RatingDimension;
use jianyi::text::Lang;
use jianyi::ui::panel::{self, PanelProps, worked_out};

use crate::scene::{SIX, view};
use crate::{assert_stored, drawn, given};

#[test]
fn outcomes_of_two_schemes_stand_apart() {
    let records = [
        r#"{"proposal_no":"1","status":"replied","reply_class":"B"}"#,
        r#"{"proposal_no":"2","status":"replied","reply_class":"B","reply_scheme":"city4"}"#,
        r#"{"proposal_no":"3","status":"replied","outcome":"solved"}"#,
        r#"{"proposal_no":"4","status":"submitted"}"#,
    ];
    let html = drawn(panel::outcomes(&given(&records, "")));
    assert!(html.contains("这里有2种分类口径，同一字母含义不同，分开列出。"), "{html}");
    assert_eq!(html.matches("class=\"outcomes-scheme\"").count(), 2);
    assert!(
        html.contains(">A类（基本解决、取得一定成效）、B类") && html.contains("、D类（留作参考或不可行）<"),
        "{html}"
    );
    assert!(!drawn(panel::outcomes(&given(&records[..1], ""))).contains("outcomes-scheme"));
}

#[test]
fn a_folded_panel_keeps_its_sentence() {
    let html = drawn(panel::outcomes(&PanelProps { is_folded: true, ..given(SIX, "") }));
    assert!(html.contains("按承办单位答复时的分类") && html.contains("aria-expanded=\"false\""), "{html}");
    assert!(!html.contains("<svg class=\"strip") && !html.contains("看表格"), "{html}");
}

#[test]
fn change_is_a_list_where_there_is_little_room() {
    let html = drawn(panel::change(&PanelProps { is_narrow: true, ..given(SIX, "") }));
    assert!(html.contains("由不满意变为满意：1件"));
    assert!(!html.contains("flow-band"));
}

#[test]
fn what_else_can_be_done_with_a_panel_is_folded_out() {
    let of = |has_link| {
        drawn(panel::outcomes(&PanelProps { is_menu: true, is_explained: false, has_link, ..given(SIX, "") }))
    };
    assert_stored("outcomes-menu", &of(true));
    assert!(of(true).contains("复制链接") && !of(false).contains("复制链接"), "no link without an address");
}

#[test]
fn panel_never_narrows_itself_and_marks_what_is_picked() {
    let html = drawn(panel::stages(&given(SIX, "stage=closed")));
    assert!(html.contains("2件建议"), "the sentence speaks of what is selected: {html}");
    assert!(
        html.contains("办理中") && html.contains("已撤回"),
        "the picture keeps what can be picked: {html}"
    );
    assert_eq!(html.matches("aria-pressed=\"true\"").count(), 1);
    assert!(html.contains("legend-entry is-picked"));
    assert!(html.contains("is-faded"));
}

#[test]
fn panel_with_nothing_left_offers_to_clear_the_filter() {
    let html = drawn(panel::outcomes(&given(SIX, "stage=submitted")));
    assert!(html.contains("当前筛选下没有建议。") && html.contains("清除筛选"), "{html}");
}

#[test]
fn names_in_the_data_stay_text() {
    let record = r#"{"proposal_no":"1","status":"replied","category":"<img src=x onerror=alert(1)>"}"#;
    let html = drawn(panel::categories(&given(&[record], "")));
    assert!(html.contains("&lt;img") && !html.contains("<img"), "{html}");
}

fn many_units(n: usize, name: impl Fn(usize) -> String) -> Vec<String> {
    let record = |at: usize| {
        format!(
            r#"{{"proposal_no":"{at}","status":"replied","lead_units":["{0}"],"category":"{0}","title":"{0}"}}"#,
            name(at)
        )
    };
    (0..n).map(record).collect()
}

#[test]
fn a_panel_survives_thousands_of_names() {
    let units = many_units(5_000, |at| format!("示例单位{at}"));
    let units: Vec<&str> = units.iter().map(String::as_str).collect();
    let props = given(&units, "");
    assert_eq!(drawn(panel::units(&props)).matches("units-row").count(), 12);
    assert!(drawn(panel::units(&props)).contains("其他4988项"));
    assert_eq!(
        drawn(panel::units(&PanelProps { is_open: true, ..props.clone() })).matches("units-row").count(),
        600
    );
    let table = drawn(panel::units(&PanelProps { is_table: true, ..props }));
    assert_eq!(table.matches("<tr").count(), 5_001, "the table has them all");
}

#[test]
fn a_picture_can_be_taken_of_a_picture_and_not_of_a_table() {
    let of = |is_table| drawn(panel::stages(&PanelProps { is_menu: true, is_table, ..given(SIX, "") }));
    assert!(of(false).contains("保存图片") && of(false).contains("保存矢量图（SVG）"));
    assert!(!of(true).contains("保存图片"));
    let shown = PanelProps { is_menu: true, picture: Some("data:image/png,".into()), ..given(SIX, "") };
    let html = drawn(panel::stages(&shown));
    assert!(html.contains("长按图片可以保存或转发。") && html.contains("alt=\"办理进展\""), "{html}");
}

#[test]
fn every_panel_says_how_its_figures_are_worked_out() {
    let facet = Facet { judged: RatingDimension::Attitude, ..Facet::default() };
    for panel in Panel::ALL {
        for facet in [Facet::default(), facet] {
            let [zh, en] = [Lang::Zh, Lang::En].map(|lang| worked_out(*panel, facet, &view(SIX, "", lang)));
            assert!(zh.ends_with('。') && en.ends_with('.'), "{}: {zh} {en}", panel.key());
            assert!(!zh.contains('{') && !en.contains('{'), "{zh} {en}");
        }
    }
    let told: HashSet<String> =
        Panel::ALL.iter().map(|panel| worked_out(*panel, facet, &view(SIX, "", Lang::Zh))).collect();
    assert_eq!(told.len(), Panel::ALL.len(), "each has words of its own");
    assert!(drawn(panel::months(&given(SIX, ""))).contains("怎么算"));
}
