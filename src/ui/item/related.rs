//! Other suggestions that this one names: its host, and earlier ones on the same matter.

use yew::prelude::*;

use super::{Chapter, Item};
use crate::query::row_named;
use crate::text::field_label;
use crate::text::sentence::suggestion::Suggestion;
use crate::text::words::suggestion as words;
use crate::vocabulary::Field;

/// The suggestions that it names; those of this edition open.
pub fn related(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let lang = item.view.voice.lang;
    let (table, row) = (item.table(), item.row);
    let mut chapter = Chapter::default();
    let host = table.merged_into.get(row);
    let host = (!host.is_empty()).then_some((Field::MergedInto, host));
    let earlier = table.related_nos.get(row).map(|name| (Field::RelatedNos, name));
    for (field, name) in host.into_iter().chain(earlier) {
        chapter.add(named(item, told, field_label(field, lang), name));
    }
    chapter.view(words::RELATED.of(lang))
}

fn named(item: &Item<'_>, told: &Suggestion<'_>, label: &str, name: &str) -> Html {
    let number = told.say(words::NUMBER, &[("no", name.to_owned())]);
    let found = row_named(item.table(), name, item.row);
    html! {
        <p class="item-fact">
            <span class="item-name">{ label }</span>
            if let Some(row) = found {
                <button class="frame-button" type="button" onclick={item.opens(item.table().whole_key(row))}>
                    { [&number, " ", item.table().title.get(row)].concat() }
                </button>
            } else {
                <span class="item-value">{ number }</span>
            }
        </p>
    }
}
