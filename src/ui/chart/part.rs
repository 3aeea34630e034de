//! A part of a picture: what it stands for, how it is labelled, whether it is picked.

use yew::prelude::*;

use crate::query::Pick;
use crate::ui::arrows::stop_at;

/// One part.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What a press picks; `None` where it cannot be picked.
    pub pick: Option<Pick>,
    /// Its label.
    pub label: AttrValue,
    /// Its label where there is little room.
    pub short: AttrValue,
    /// How many.
    pub n: u64,
    /// How many of these are marked.
    pub marked: u64,
    /// Its share of the whole; empty where the whole is too small for one.
    pub share: AttrValue,
    /// Which of the sheet's tones it has.
    pub tone: &'static str,
    /// Picked.
    pub is_picked: bool,
    /// Others are picked.
    pub is_faded: bool,
}

/// A press on a part.
#[derive(Clone, Debug, PartialEq)]
pub struct Picked {
    /// The part's value.
    pub pick: Pick,
    /// Whether it joins what is picked already.
    pub add: bool,
}

/// The place of the part that Tab comes to; none where none can be picked.
pub fn stop_of<'a>(parts: impl Iterator<Item = &'a Part> + Clone) -> Option<usize> {
    stop_at(parts.map(|part| (part.pick.is_some(), part.is_picked)))
}

impl Part {
    /// A part that cannot be picked, without its share so far.
    pub fn fixed(label: impl Into<AttrValue>, n: u64, tone: &'static str) -> Part {
        let label = label.into();
        Part {
            pick: None,
            short: label.clone(),
            label,
            n,
            marked: 0,
            share: AttrValue::default(),
            tone,
            is_picked: false,
            is_faded: false,
        }
    }

    /// The class of its tone.
    pub fn tone_class(&self) -> String {
        ["tone-", self.tone].concat()
    }

    /// The classes of its state.
    pub fn state_classes(&self) -> Classes {
        classes!(self.is_picked.then_some("is-picked"), self.is_faded.then_some("is-faded"))
    }

    /// What a press on it says; nothing where it cannot be picked.
    pub fn onclick(&self, on_pick: &Callback<Picked>) -> Option<Callback<MouseEvent>> {
        let pick = self.pick.clone()?;
        Some(on_pick.reform(move |event: MouseEvent| Picked { pick: pick.clone(), add: event.shift_key() }))
    }

    /// Its key in a list.
    pub fn key(&self) -> String {
        self.pick.as_ref().map_or_else(|| ["=", &self.label].concat(), Pick::encode)
    }
}
