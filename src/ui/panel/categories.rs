//! 内容分类: suggestions by subject, key ones marked.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::state::Panel;
use crate::text::sentence::handling as sentence;
use crate::text::table_count;
use crate::text::words::{figure, handling};
use crate::ui::chart::{BarsKey, Part};

/// Suggestions by subject.
pub fn categories(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let choice = Choice::new(view, Dimension::Category);
    let parts: Vec<Part> = choice.named().into_iter().filter(|part| part.n > 0 || part.is_picked).collect();
    let chosen = &view.report.supervision.categories;
    let kinds = chosen.iter().filter(|category| category.name.is_some()).count() as u64;
    let missing =
        chosen.iter().filter(|category| category.name.is_none()).map(|category| category.items).sum();
    let has_names = view.all.supervision.categories.iter().any(|category| category.name.is_some());
    let gap = match () {
        () if !has_names => Gap::Absent(handling::CATEGORIES_NONE.of(lang).to_owned()),
        () if parts.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let has_key_items = view.all.supervision.key_items > 0;
    let key_of_marks = has_key_items.then(|| BarsKey {
        whole: figure::TOTAL.of(lang).into(),
        marked: view.voice.key_item.clone().into(),
    });
    let mut columns = choice.columns(Panel::Categories, &parts);
    let mut rows = choice.rows(&parts, props.needs_rows());
    if has_key_items {
        columns.insert(2, view.voice.key_item.clone());
        for (row, part) in rows.iter_mut().zip(&parts) {
            row.insert(2, table_count(part.marked, lang));
        }
    }
    let sentence = sentence::categories(kinds, missing, &view.voice);
    Frame {
        gap,
        is_few: is_few(&parts),
        columns,
        rows,
        picture: choice.bars(Panel::Categories, &parts, key_of_marks, props),
        ..Frame::new(Panel::Categories, props, sentence)
    }
    .view()
}
