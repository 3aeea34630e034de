//! The panels of the board.

use crate::text::Phrase;
use crate::text::words::name;

/// A panel, by its key in `dataset.hide_panels`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Panel {
    Stages,
    Outcomes,
    Ratings,
    Change,
    Themes,
    Categories,
}

impl Panel {
    /// Its key.
    pub fn key(self) -> &'static str {
        match self {
            Panel::Stages => "stages",
            Panel::Outcomes => "outcomes",
            Panel::Ratings => "ratings",
            Panel::Change => "change",
            Panel::Themes => "themes",
            Panel::Categories => "categories",
        }
    }

    /// Its title.
    pub fn title(self) -> Phrase {
        match self {
            Panel::Stages => name::STAGES,
            Panel::Outcomes => name::OUTCOMES,
            Panel::Ratings => name::RATINGS,
            Panel::Change => name::CHANGE,
            Panel::Themes => name::THEMES,
            Panel::Categories => name::CATEGORIES,
        }
    }

    /// Whether it takes a whole row on a desk.
    pub fn is_wide(self) -> bool {
        matches!(self, Panel::Stages | Panel::Themes)
    }
}

/// Some of the panels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panels(u32);

impl Panels {
    /// Whether this panel is among them.
    pub fn contains(self, panel: Panel) -> bool {
        self.0 & (1 << panel as u32) != 0
    }

    /// Takes a panel in, or out where it is in.
    pub fn toggle(&mut self, panel: Panel) {
        self.0 ^= 1 << panel as u32;
    }
}
