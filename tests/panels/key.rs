//! The panels of key suggestions, in as much room as a desk or a phone has.

use jianyi::state::ViewRef;
use jianyi::text::Lang;
use jianyi::ui::panel::{self, PanelProps};
use yew::prelude::*;

use crate::scene::{KEY, key_view};
use crate::{assert_stored, drawn, given};

fn given_keys(selection: &str, is_narrow: bool) -> PanelProps {
    let view = ViewRef::new(key_view(KEY, selection, Lang::Zh));
    PanelProps { view, is_narrow, frame_px: if is_narrow { 358 } else { 1104 }, ..given(&[], "") }
}

/// A panel on a desk and on a phone.
#[track_caller]
fn assert_key_panel(name: &str, panel: fn(&PanelProps) -> Html) {
    assert_stored(&format!("{name}-rich"), &drawn(panel(&given_keys("", false))));
    assert_stored(&format!("{name}-narrow"), &drawn(panel(&given_keys("", true))));
}

#[test]
fn themes_with_their_subjects() {
    assert_stored("themes-rich", &drawn(panel::themes(&given_keys("", false))));
    assert_stored("themes-narrow", &drawn(panel::themes(&given_keys("", true))));
    let html = drawn(panel::themes(&given_keys("theme=示例治水", false)));
    assert_eq!(html.matches("aria-pressed=\"true\"").count(), 1);
    assert_eq!(html.matches("tabindex=\"0\"").count(), 1, "one stop of the Tab key, at what is picked");
    assert!(
        html.contains("示例修路，示例城建：2") && html.contains("is-faded"),
        "a panel never narrows itself: {html}"
    );
}

#[test]
fn theme() {
    assert_key_panel("theme", panel::theme);
}

#[test]
fn cards_past_the_first_dozen_are_folded_and_have_a_table() {
    let record = |at: usize| format!(r#"{{"proposal_no":"{at}","key_theme":"示例{at}","category":"示例"}}"#);
    let records: Vec<String> = (0..5_000).map(record).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let props = given(&records, "");
    let html = drawn(panel::theme(&props));
    assert_eq!(html.matches("class=\"theme-card\"").count(), 12);
    assert!(html.contains("其他4988项") && html.contains("展开"));
    let table = drawn(panel::theme(&PanelProps { is_table: true, ..props.clone() }));
    assert_eq!(table.matches("<tr").count(), 5_001);
    assert!(drawn(panel::themes(&props)).contains("其他5000项"), "tiny parts are gathered");
}

#[test]
fn layers() {
    assert_key_panel("layers", panel::layers);
    let html = drawn(panel::layers(&given_keys("", false)));
    assert!(html.contains("全覆盖（5/5）") && html.contains("有记录4/5"), "{html}");
    assert!(!html.contains("示例主任丙"), "who does not appear is not listed: {html}");
    let [first, second, third] =
        ["示例主任甲", "示例主任乙", "示例主任丁"].map(|name| html.find(name).unwrap());
    assert!(first < second && second < third, "the roster, then the name: {html}");
}

#[test]
fn activities() {
    assert_key_panel("activities", panel::activities);
    let picked = drawn(panel::activities(&given_keys("form=meeting", false)));
    assert!(picked.contains("现场调研") && picked.contains("is-faded"), "{picked}");
}

#[test]
fn committees() {
    assert_key_panel("committees", panel::committees);
}

#[test]
fn compare() {
    assert_key_panel("compare", panel::compare);
}
