//! The sentences of {key_item}.

use crate::report::Supervision;
use crate::text::Voice;
use crate::text::words::supervision;

/// 重点类别: how many key suggestions, in how many themes and categories.
pub fn themes(figures: &Supervision, voice: &Voice) -> String {
    let named = figures.themes.iter().filter(|theme| theme.name.is_some()).count();
    let loose = figures.themes.iter().filter(|theme| theme.name.is_none()).map(|theme| theme.items).sum();
    let touched =
        figures.categories.iter().filter(|category| category.name.is_some() && category.key_items > 0);
    let numbers =
        [("n", figures.key_items), ("k", named as u64), ("m", loose), ("c", touched.count() as u64)];
    voice.say(supervision::THEMES, &numbers, &[])
}
