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

            /// The panel of a key.
            pub fn of_key(key: &str) -> Option<Panel> {
                Panel::ALL.iter().copied().find(|panel| panel.key() == key)
            }

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
    Ratings "ratings" Satisfaction RATINGS true true true;
    Cross "cross" Satisfaction CROSS true true true;
    Change "change" Satisfaction CHANGE false true false;
    Manner "manner" Satisfaction MANNER false true false;
    Returns "returns" Satisfaction RETURNS false false false;
    Again "again" Satisfaction AGAIN false true false;
    Appraisals "appraisals" Satisfaction APPRAISALS false true false;
    Themes "themes" Supervision THEMES true true true;
    Theme "theme" Supervision THEME true true true;
    Layers "layers" Supervision LAYERS true true false;
    Activities "activities" Supervision ACTIVITIES false true false;
    Committees "committees" Supervision COMMITTEES false false false;
    Compare "compare" Supervision COMPARE false false false;
    Promises "promises" FollowUp PROMISES false true true;
    After "after" FollowUp AFTER false true false;
    Years "years" FollowUp YEARS false true false;
    Spread "spread" FollowUp SPREAD false true false;
    Resubmitted "resubmitted" FollowUp RESUBMITTED false false false;
}

/// Some of the panels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panels(u32);

impl Panels {
    /// All of them.
    pub fn all() -> Panels {
        Panels(Panel::ALL.iter().fold(0, |all, panel| all | 1 << *panel as u32))
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// These but for one.
    pub fn without(self, panel: Panel) -> Panels {
        Panels(self.0 & !(1 << panel as u32))
    }

    /// These but for the first so many, in the order of the board.
    pub fn after(self, many: usize) -> Panels {
        let first = Panel::ALL.iter().filter(|panel| self.contains(**panel)).take(many);
        first.fold(self, |left, panel| left.without(*panel))
    }

    /// Whether this panel is among them.
    pub fn contains(self, panel: Panel) -> bool {
        self.0 & (1 << panel as u32) != 0
    }

    /// Takes a panel in, or out where it is in.
    pub fn toggle(&mut self, panel: Panel) {
        self.0 ^= 1 << panel as u32;
    }
}
