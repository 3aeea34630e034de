//! Each chart, drawn of parts of its own.

use jianyi::query::Pick;
use jianyi::text::Lang;
use jianyi::ui::chart::{self, Bars, Flow, FlowPart, Pair, Part, Stack, pair_list};
use yew::prelude::*;

use crate::{assert_stored, drawn};

fn part(label: &str, n: u64) -> Part {
    Part {
        pick: Some(Pick::Value(label.to_owned())),
        label: AttrValue::from(label.to_owned()),
        short: AttrValue::from(label.to_owned()),
        n,
        marked: 0,
        share: AttrValue::default(),
        tone: "plain",
        is_picked: false,
        is_faded: false,
    }
}

fn bars_of(parts: Vec<Part>, is_open: bool) -> String {
    let (parts, on_pick, on_open) = (&parts, &Callback::noop(), Callback::noop());
    drawn(Bars { parts, key_of_marks: None, lang: Lang::Zh, is_open, on_pick, on_open }.view())
}

#[test]
fn bars() {
    assert_stored("bars", &bars_of(vec![part("甲", 4), part("乙", 0), part("丙", 1)], false));
    assert_stored("bars-empty", &bars_of(Vec::new(), false));
}

#[test]
fn bars_past_the_first_dozen_are_folded() {
    let many = || (0..5_000).map(|n| part(&n.to_string(), n)).collect::<Vec<_>>();
    assert_eq!(bars_of(many(), false).matches("<li").count(), 12);
    assert_eq!(bars_of(many(), true).matches("<li").count(), 600);
    assert!(bars_of(many(), false).contains("其他4988项") && bars_of(many(), false).contains("展开"));
    assert!(bars_of(many(), true).contains("其他4400项"), "what is not drawn is said");
}

#[test]
fn stack() {
    let parts = vec![part("甲", 3), part("乙", 1)];
    let on_pick = &Callback::noop();
    let stack = Stack { parts: &parts, band: None, lang: Lang::Zh, frame_px: 400, on_pick };
    assert_stored("stack", &drawn(stack.view()));
}

#[test]
fn flow() {
    let tones = ["satisfied", "dissatisfied"];
    let parts = tones.map(|tone| FlowPart { label: AttrValue::from(tone), tone }).to_vec();
    let pair = |from, to, n| Pair {
        from,
        to,
        n,
        line: AttrValue::from(format!("{from} {to} {n}")),
        is_picked: n == 2,
    };
    let pairs = vec![pair(0, 0, 3), pair(1, 0, 2)];
    let on_pair = &Callback::noop();
    let flow = Flow { parts: &parts, pairs: &pairs, upper: "上", lower: "下", frame_px: 400, on_pair };
    assert_stored("flow", &drawn(flow.view()));
    let list = drawn(pair_list(&pairs, on_pair));
    assert_eq!(list.matches("<li").count(), 1, "what did not change is no line");
}

#[test]
fn tabular() {
    let columns = vec!["甲".to_owned(), "件".to_owned()];
    let rows = vec![vec!["乙".to_owned(), "12,000".to_owned()]];
    assert_stored("tabular", &drawn(chart::tabular("甲", &columns, &rows, 300)));
    let stacked = drawn(chart::tabular("甲", &columns, &rows, 100));
    assert_stored("tabular-stacked", &stacked);
    assert!(
        stacked.contains("role=\"rowheader\""),
        "a table that is laid out otherwise stays one: {stacked}"
    );
}
