//! The list of suggestions, and the filters over it.

use std::rc::Rc;

use jianyi::query::{Dimension, Filter, Selection};
use jianyi::state::{ExportRef, ListedRows, Listing};
use jianyi::text::Lang;
use jianyi::ui::List;
use yew::prelude::*;

use crate::scene::{self, RICH, export, view};
use crate::{assert_stored, drawn, given};

fn list_of(records: &[&str], is_narrow: bool) -> String {
    let export = ExportRef::new(export(scene::DATASET, records));
    let rows = ListedRows::new(&export, &Selection::default(), &Filter::default(), Listing::default());
    let voice = Rc::new(view(records, "", Lang::Zh).voice);
    drawn(
        html! { <List {export} {rows} listing={Listing::default()} {voice} {is_narrow} dispatch={Callback::noop()} /> },
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
    assert!(html.contains("5000件，按编号排列") && html.contains("展开"));
}

#[test]
fn filters() {
    let of = |open| drawn(jianyi::ui::filters(&given(RICH, "unit=示例交通局").view, open, &Callback::noop()));
    assert_stored("filters", &of(None));
    assert_stored("filters-open", &of(Some(Dimension::Unit)));
}
