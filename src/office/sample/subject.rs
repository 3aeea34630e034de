//! What a suggestion is about: its theme, category, matter and kind.
//!
//! Depends on the slot alone, so that a record can speak of the same matter as an earlier one without
//! anything being remembered. Leaves the words to `title`.

use super::category::{CATEGORIES, Category, Matter};
use super::fate::Fate;
use super::planted::Plan;
use super::random::Random;
use super::sitting::{Purpose, Sitting, Slot};
use super::theme::{THEMES, Theme};

/// What a suggestion is about.
pub struct Subject {
    /// The theme, for a key suggestion that has one.
    pub theme: Option<&'static Theme>,
    /// The content category.
    pub category: &'static Category,
    /// The matter, with the field of the unit that handles it.
    pub matter: Matter,
    /// The kind, as the contract names it.
    pub kind: &'static str,
    /// The record of an earlier session on the same matter.
    pub raised_before: Option<Slot>,
}

impl Subject {
    /// Decides what a record is about.
    pub fn of(slot: &Slot, fate: &Fate) -> Self {
        let kind = kind(slot, fate);
        if let Fate::Merged(target) = fate {
            return Self { theme: None, kind, raised_before: None, ..Self::of(target, &Fate::of(target)) };
        }
        if let Some(earlier) = raised_before(slot) {
            let raised_before = Some(earlier);
            return Self { theme: None, kind, raised_before, ..Self::of(&earlier, &Fate::of(&earlier)) };
        }
        Self { kind, ..Self::new(slot, fate) }
    }

    fn new(slot: &Slot, fate: &Fate) -> Self {
        let mut random = slot.random(Purpose::Subject);
        let theme = theme(slot, fate, &mut random);
        let category = &CATEGORIES[theme.map_or_else(|| Category::pick(&mut random), |theme| theme.category)];
        let matter = match theme {
            Some(theme) => *random.pick(&theme.matters),
            None => category.matter(&mut random),
        };
        Self { theme, category, matter, kind: "suggestion", raised_before: None }
    }
}

/// One in twenty of a session's suggestions is a key one, in a theme of its year.
fn theme(slot: &Slot, fate: &Fate, random: &mut Random) -> Option<&'static Theme> {
    if let Some(place) = Plan::at(slot.index).theme {
        return THEMES.get(place);
    }
    if slot.sitting.session().is_none() || !matches!(fate, Fate::Handled) || !random.chance(50) {
        return None;
    }
    let of_year = THEMES.iter().filter(|theme| theme.is_first_year == slot.sitting.is_first_year());
    let count = of_year.clone().count() as u32;
    of_year.clone().nth(random.below(count) as usize)
}

/// One in twenty comes back to a suggestion of the first session; most of these in the second.
fn raised_before(slot: &Slot) -> Option<Slot> {
    let plan = Plan::at(slot.index);
    let mut random = slot.random(Purpose::Raising);
    let per_mille = if slot.sitting == Sitting::First { 15 } else { 85 };
    let is_raised = plan.raised || (plan.theme.is_none() && random.chance(per_mille));
    slot.earlier(Sitting::First, &mut random).filter(|_| is_raised)
}

fn kind(slot: &Slot, fate: &Fate) -> &'static str {
    let mut random = slot.random(Purpose::Kind);
    match (Plan::at(slot.index).kind, fate) {
        (Some(kind), _) => kind,
        (None, Fate::PassedOn) => random.weigh(&[("constituent_matter", 2), ("suggestion", 1)]),
        (None, _) => random.weigh(&[
            ("suggestion", 952),
            ("motion_converted", 18),
            ("opinion", 18),
            ("criticism", 9),
            ("motion", 3),
        ]),
    }
}
