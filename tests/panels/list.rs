//! The list of suggestions, and the filters over it.

use std::rc::Rc;

use jianyi::query::{Dimension, Filter, Selection};
use jianyi::state::{ExportRef, ListedRows, Listing, State};
use jianyi::text::Lang;
use jianyi::ui::List;
use yew::prelude::*;

use crate::scene::{self, RICH, export, view};
use crate::{assert_stored, drawn, given};

fn list_of(records: &[&str], is_narrow: bool) -> String {
    list_asked(records, is_narrow, "")
}

fn list_asked(records: &[&str], is_narrow: bool, asked: &'static str) -> String {
    let export = ExportRef::new(export(scene::DATASET, records));
    let rows = ListedRows::new(&export, &Selection::default(), &Filter::default(), Listing::default());
    let voice = Rc::new(view(records, "", Lang::Zh).voice.clone());
    drawn(
        html! { <List {export} {rows} listing={Listing::default()} {asked} {voice} notes={Rc::new(Vec::new())} {is_narrow} line_px={56} is_on_paper={false} dispatch={Callback::noop()} /> },
    )
}

#[test]
fn list() {
    assert_stored("list", &list_of(RICH, false));
    assert_stored("list-cards", &list_of(RICH, true));
    assert_stored("list-empty", &list_of(&[], false));
    let many: Vec<String> = (0..5_000).map(|n| format!(r#"{{"proposal_no":"{n}"}}"#)).collect();
    let html = list_of(&many.iter().map(String::as_str).collect::<Vec<_>>(), true);
    assert_eq!(html.matches("<li").count(), 20, "the first of them");
    assert!(html.contains("5000件，按编号排列") && html.contains("展开全部5000件"));
}

#[test]
fn numbers_that_begin_again_stand_with_their_session() {
    let records = [
        r#"{"proposal_no":"1","title":"示例甲","congress_term":14,"session_no":1}"#,
        r#"{"proposal_no":"1","title":"示例乙","congress_term":14,"session_no":2}"#,
        r#"{"proposal_no":"1","title":"示例丙","congress_term":14}"#,
        r#"{"proposal_no":"1","title":"示例丁"}"#,
    ];
    let cards = list_of(&records, true);
    for said in ["第1号（十四届一次）", "第1号（十四届二次）", "第1号（十四届闭会）", ">第1号 ·"]
    {
        assert!(cards.contains(said), "{said}: {cards}");
    }
    assert!(list_of(&records, false).contains("十四届二次</span>"));
    let one = list_of(&records[..1], true);
    assert!(one.contains("第1号 ·") && !one.contains("十四届"), "{one}");
}

#[test]
fn a_search_that_finds_nothing_says_so_in_the_list() {
    assert!(list_asked(&[], true, "示例").contains("没有找到含“示例”的建议。"));
    assert!(list_asked(&[], true, "").contains("当前筛选下没有建议。"));
}

#[test]
fn ratings_published_as_totals_choose_no_suggestion() {
    let records = [
        r#"{"proposal_no":"1","status":"replied","lead_units":["示例局"],"replied_on":"2023-05-12","rating_overall":"满意"}"#,
        r#"{"proposal_no":"2","status":"replied","rating_overall":"基本满意"}"#,
    ];
    let drawn_with = |ratings: &str| {
        let export = ExportRef::new(export(&[scene::DATASET, ratings].concat(), &records));
        let view = scene::view_of(&export, "", Lang::Zh);
        let item = jianyi::ui::Item {
            export: &export,
            view: &view,
            row: 0,
            before: None,
            after: None,
            site: "",
            dispatch: &Callback::noop(),
        };
        let rows = ListedRows::new(&export, &Selection::default(), &Filter::default(), Listing::default());
        let (voice, export, is_narrow) = (Rc::new(view.voice.clone()), export.clone(), false);
        [
            drawn(jianyi::ui::filters(&view, &State::default(), &Callback::noop())),
            drawn(jianyi::ui::item(&item)),
            drawn(
                html! { <List {export} {rows} listing={Listing::default()} asked="" {voice} notes={Rc::new(Vec::new())} {is_narrow} line_px={56} is_on_paper={false} dispatch={Callback::noop()} /> },
            ),
        ]
    };
    assert!(drawn_with("").iter().zip([">评价", "满意", "满意"]).all(|(html, said)| html.contains(said)));
    for html in drawn_with(r#","ratings":"totals""#) {
        assert!(!html.contains(">评价") && !html.contains("满意"), "{html}");
    }
}

#[test]
fn filters() {
    let of = |state: &State| {
        drawn(jianyi::ui::filters(&given(RICH, "unit=示例交通局").view, state, &Callback::noop()))
    };
    assert_stored("filters", &of(&State::default()));
    let open = State { filter: Some(Dimension::Unit), width_px: 390, ..State::default() };
    assert_stored("filters-open", &of(&open));
    assert_stored("filters-drawer", &of(&State { has_drawer: true, ..open }));
}
