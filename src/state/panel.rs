//! The panels of the board.

use super::Section;
use crate::text::Phrase;
use crate::text::words::name;

macro_rules! panels {
    ($($panel:ident $key:literal $section:ident $title:ident $is_wide:literal $desk:literal $phone:literal;)*) => {
        /// A panel, by its key in `dataset.hide_panels`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs)]
        pub enum Panel { $($panel,)* }

        impl Panel {
            /// All of them, in the order of the board.
            pub const ALL: &'static [Panel] = &[$(Panel::$panel,)*];

            /// Its key.
            pub fn key(self) -> &'static str {
                match self { $(Panel::$panel => $key,)* }
            }

            /// The section that it stands in.
            pub fn section(self) -> Section {
                match self { $(Panel::$panel => Section::$section,)* }
            }

            /// Its title.
            pub fn title(self) -> Phrase {
                match self { $(Panel::$panel => name::$title,)* }
            }

            /// Whether it takes a whole row on a desk.
            pub fn is_wide(self) -> bool {
                match self { $(Panel::$panel => $is_wide,)* }
            }

            /// Whether it shows more than its sentence at first sight, on a desk or a phone.
            pub fn is_open_at_first(self, is_narrow: bool) -> bool {
                match self { $(Panel::$panel => if is_narrow { $phone } else { $desk },)* }
            }
        }
    };
}

// Key, section, title; whether it takes a whole row, is open at first sight on a desk, and on a phone.
panels! {
    Stages "stages" Handling STAGES true true true;
    Outcomes "outcomes" Handling OUTCOMES false true true;
    Days "days" Handling DAYS false true false;
    Waiting "waiting" Handling WAITING false true false;
    Months "months" Handling MONTHS false true false;
    Units "units" Handling UNITS true true false;
    Categories "categories" Handling CATEGORIES false true false;
    Sources "sources" Handling SOURCES false true false;
    Joint "joint" Handling JOINT false true false;
    Openness "openness" Handling OPENNESS false false false;
    Grid "grid" Handling GRID true false false;
    Ratings "ratings" Satisfaction RATINGS false true true;
    Change "change" Satisfaction CHANGE false true false;
    Themes "themes" Supervision THEMES true true true;
    Theme "theme" Supervision THEME true true true;
    Layers "layers" Supervision LAYERS true true false;
    Activities "activities" Supervision ACTIVITIES false true false;
    Committees "committees" Supervision COMMITTEES false false false;
    Compare "compare" Supervision COMPARE false false false;
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
