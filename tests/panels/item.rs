//! The page of a suggestion.

use jianyi::state::ExportRef;
use jianyi::text::Lang;
use jianyi::ui::Item;
use yew::prelude::*;

use crate::scene::{self, RICH, export, view};
use crate::{assert_stored, drawn};

/// The page of a suggestion of the rich ones.
fn item_of(row: usize, lang: Lang) -> String {
    let export = ExportRef::new(export(scene::DATASET, RICH));
    let view = view(RICH, "", lang);
    let (after, site) = (Some("county-14-1-between_sessions-12".to_owned()), "https://rd.example");
    let item =
        Item { export: &export, view: &view, row, before: None, after, site, dispatch: &Callback::noop() };
    drawn(jianyi::ui::item(&item))
}

#[test]
fn item() {
    assert_stored("item", &item_of(0, Lang::Zh));
    assert_stored("item-en", &item_of(0, Lang::En));
    assert_stored("item-waiting", &item_of(1, Lang::Zh));
    assert_stored("item-title-only", &item_of(2, Lang::Zh));
}

#[test]
fn item_links_where_it_may_and_shows_other_addresses_as_text() {
    let html = item_of(0, Lang::Zh);
    assert!(html.contains("href=\"/p/11\"") && html.contains("rel=\"noopener noreferrer\""), "{html}");
    assert!(
        html.contains("https://elsewhere.example/r/11") && !html.contains("href=\"https://elsewhere"),
        "{html}"
    );
}

#[test]
fn item_says_what_is_public_and_leads_to_its_host() {
    let html = item_of(2, Lang::Zh);
    assert!(html.contains("依照规定，只公开标题。"), "{html}");
    assert!(!html.contains("第11号"), "a title-only record keeps no reference: {html}");
    let host = export(
        scene::DATASET,
        &[
            RICH[0],
            r#"{"proposal_no":"13","congress_term":14,"session_no":1,"status":"merged","merged_into":"11"}"#,
        ],
    );
    let export = ExportRef::new(host);
    let view = view(RICH, "", Lang::Zh);
    let item = Item {
        export: &export,
        view: &view,
        row: 1,
        before: None,
        after: None,
        site: "",
        dispatch: &Callback::noop(),
    };
    let html = drawn(jianyi::ui::item(&item));
    assert!(
        html.contains("已并案办理，见第11号。") && html.contains("第11号 示例：修好村道</button>"),
        "{html}"
    );
}

#[test]
fn every_chapter_of_a_suggestion_is_left_out_where_it_is_empty() {
    let html = item_of(1, Lang::Zh);
    for heading in ["承诺事项", "督办", "关联建议", "办理成果", "代表评价"] {
        assert!(!html.contains(&format!("aria-label=\"{heading}\"")), "{heading}: {html}");
    }
    assert!(html.contains("aria-label=\"办理过程\"") && html.contains("摘要公开"), "{html}");
}
