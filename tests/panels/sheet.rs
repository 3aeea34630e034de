//! The sheet behind each figure.

use jianyi::ingest::Loader;
use jianyi::query::Filter;
use jianyi::state::{ExportRef, Opened, Section, ViewRef};
use jianyi::text::Lang;
use jianyi::text::figure::Figure;
use jianyi::ui::{OpenSheet, Sheet, Tiles, sheet};
use yew::prelude::*;

use crate::scene::{self, SIX, export, view, view_of};
use crate::{assert_stored, drawn};

fn tiles(view: &ViewRef, opened: &Opened, has_link: bool) -> String {
    let (section, figure, dispatch) = (opened.section, opened.figure, &Callback::noop());
    let html =
        sheet(&Sheet { opened, view, watched: Some(view.watched), has_link, is_drawer: false, dispatch });
    drawn(Tiles { view, sheet: Some(&OpenSheet { section, figure, html: Some(html) }), dispatch }.all())
}

fn opened(records: &[&str], figure: Figure) -> String {
    let export = ExportRef::new(export(scene::DATASET, records));
    let view = ViewRef::new(view(records, "", Lang::Zh));
    let opened = Opened::new(&export, &view, &Filter::default(), (Section::Overview, figure));
    tiles(&view, &opened, true)
}

#[test]
fn sheet_of_each_figure() {
    for figure in Figure::ALL {
        let html = opened(SIX, figure);
        let name = format!("sheet-{}", figure.key());
        assert_stored(&name, html.split_once("<section").unwrap().1.split_once("</section>").unwrap().0);
    }
}

#[test]
fn sheet_of_few_says_why_there_is_no_rate() {
    assert!(opened(&SIX[..2], Figure::Answered).contains("不足4件，只列件数，不算比例。"));
    assert!(!opened(SIX, Figure::Answered).contains("不足4件"));
}

#[test]
fn sheet_of_totals_lists_no_suggestions() {
    let totals = r#""ratings":"totals""#;
    let text = format!(
        r#"{{"dataset":{{{totals},"as_of":"2023-12-31"}},"proposals":[{}],"rating_totals":[{{"round":"final","dimension":"overall","satisfied":3,"basically":1}}]}}"#,
        SIX[3]
    );
    let export = ExportRef::new(Loader::load(text.as_bytes(), None).unwrap());
    let view = ViewRef::new(view_of(&export, "", Lang::Zh));
    let opened = Opened::new(&export, &view, &Filter::default(), (Section::Overview, Figure::Satisfied));
    let html = tiles(&view, &opened, false);
    assert!(html.contains("本项只公布总数，不列清单。") && !html.contains("查看这"), "{html}");
}
