//! 重点类别: key suggestions by theme, in the order of the export; on a desk inside their content categories.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::state::{Panel, View};
use crate::table::Dictionary;
use crate::text::sentence::supervision as sentence;
use crate::text::words::{figure, name, supervision};
use crate::ui::chart::{Block, Part, Treemap};

/// Key suggestions by theme.
pub fn themes(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Theme);
    let parts: Vec<Part> = choice.with_shares(choice.named().into_iter().filter_map(key_items).collect());
    let gap = match () {
        () if view.all.supervision.key_items == 0 => {
            Gap::Absent(view.voice.say(supervision::THEMES_NONE, &[], &[]))
        }
        () if parts.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let sentence = sentence::themes(&view.report.supervision, &view.voice);
    Frame {
        gap,
        is_few: is_few(&parts),
        columns: choice.columns(Panel::Themes, &parts),
        rows: choice.rows(&parts, props.needs_rows()),
        picture: if props.is_narrow {
            choice.bars(Panel::Themes, &parts, None, props)
        } else {
            areas(&choice, &parts, props)
        },
        ..Frame::new(Panel::Themes, props, sentence)
    }
    .view()
}

/// Only key items have themes. Those without one are shown and cannot be picked: to pick "no theme"
/// would take in every other suggestion.
fn key_items(part: Part) -> Option<Part> {
    let pick = part.pick.clone().filter(|pick| *pick != Pick::Missing);
    (part.marked > 0 || part.is_picked).then_some(Part { n: part.marked, marked: 0, pick, ..part })
}

fn areas(choice: &Choice<'_>, parts: &[Part], props: &PanelProps) -> Html {
    let view = &props.view;
    let blocks = &blocks(parts, view);
    let on_pick = &choice.on_pick(&props.dispatch);
    Treemap { blocks, lang: view.voice.lang, frame_px: props.frame_px, on_pick }.view()
}

/// The content categories with the themes that they have, in the order of both.
fn blocks(parts: &[Part], view: &View) -> Vec<Block> {
    let mut known = Dictionary::default();
    parts.iter().filter(|part| part.pick.is_some()).for_each(|part| {
        known.intern(&part.label);
    });
    let (themes, loose): (Vec<&Part>, Vec<&Part>) = parts.iter().partition(|part| part.pick.is_some());
    let categories = &view.all.supervision.categories;
    let mut places = Dictionary::default();
    categories.iter().filter_map(|category| category.name.as_deref()).for_each(|name| {
        places.intern(name);
    });
    // Those without a category come last, as everywhere.
    let mut inside: Vec<Vec<Part>> = vec![Vec::new(); places.len()];
    for card in &view.cards {
        let theme = card.name.as_deref().and_then(|name| known.code(name));
        let part = match theme {
            Some(code) => themes.get(code as usize - 1),
            None => loose.first(),
        };
        let Some(part) = part else { continue };
        for (category, n) in &card.categories {
            let place = category.as_deref().and_then(|name| places.code(name)).unwrap_or(0);
            inside[place as usize].push(Part { n: *n, ..(*part).clone() });
        }
    }
    let missing = inside.remove(0);
    let named = inside.into_iter().chain([missing]).enumerate().filter(|(_, parts)| !parts.is_empty());
    named.map(|(place, parts)| block(places.name(place as u32 + 1), parts, view)).collect()
}

/// A category with its name, how many themes and how many suggestions.
fn block(category: Option<&str>, parts: Vec<Part>, view: &View) -> Block {
    let voice = &view.voice;
    let category = category.unwrap_or(name::NOT_STATED.of(voice.lang));
    let n = voice.say(supervision::ITEMS, &[("n", parts.iter().map(|part| part.n).sum())], &[]);
    let counts = match parts.iter().filter(|part| part.pick.is_some()).count() as u64 {
        0 => n,
        themes => {
            [&*voice.say(figure::KEY_ITEMS_SMALL, &[("k", themes)], &[]), voice.lang.pause(), &n].concat()
        }
    };
    Block { name: category.to_owned().into(), label: [category, " · ", &counts].concat().into(), parts }
}
