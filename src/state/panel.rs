//! The panels of the board.

use super::Section;
use crate::query::Dimension;
use crate::text::Phrase;
use crate::text::words::name;

/// Among the panels that a tag names: a reader may open a file of their device.
pub const OPEN: &str = "open";

macro_rules! panels {
    ($($panel:ident $key:literal $section:ident $title:ident $height:literal $desk:literal $phone:literal;)*) => {
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

            /// About how high it is at first sight on a desk, beside others; 0 where it takes a whole row.
            pub fn height(self) -> u32 {
                match self { $(Panel::$panel => $height,)* }
            }

            /// Whether it takes a whole row on a desk.
            pub fn is_wide(self) -> bool {
                self.height() == 0
            }

            /// Whether it shows more than its sentence at first sight, on a desk or a phone.
            pub fn is_open_at_first(self, is_narrow: bool) -> bool {
                match self { $(Panel::$panel => if is_narrow { $phone } else { $desk },)* }
            }
        }
    };
}

// Key, section, title; its height, 0 for a whole row; whether it is open at first sight on a desk, and on a phone.
panels! {
    Stages "stages" Handling STAGES 0 true true;
    Outcomes "outcomes" Handling OUTCOMES 5 true true;
    Days "days" Handling DAYS 3 true false;
    Waiting "waiting" Handling WAITING 5 true false;
    Months "months" Handling MONTHS 3 true false;
    Units "units" Handling UNITS 0 true false;
    Categories "categories" Handling CATEGORIES 4 true false;
    Sources "sources" Handling SOURCES 8 true false;
    Joint "joint" Handling JOINT 3 true false;
    Openness "openness" Handling OPENNESS 1 false false;
    Grid "grid" Handling GRID 0 false false;
    Ratings "ratings" Satisfaction RATINGS 0 true true;
    Cross "cross" Satisfaction CROSS 0 true true;
    Change "change" Satisfaction CHANGE 3 true false;
    Manner "manner" Satisfaction MANNER 4 true false;
    Returns "returns" Satisfaction RETURNS 1 false false;
    Again "again" Satisfaction AGAIN 4 true false;
    Appraisals "appraisals" Satisfaction APPRAISALS 6 true false;
    Themes "themes" Supervision THEMES 0 true true;
    Theme "theme" Supervision THEME 0 true true;
    Layers "layers" Supervision LAYERS 0 true false;
    Activities "activities" Supervision ACTIVITIES 4 true false;
    Committees "committees" Supervision COMMITTEES 1 false false;
    Compare "compare" Supervision COMPARE 1 false false;
    Promises "promises" FollowUp PROMISES 6 true true;
    After "after" FollowUp AFTER 7 true false;
    Years "years" FollowUp YEARS 4 true false;
    Spread "spread" FollowUp SPREAD 4 true false;
    Resubmitted "resubmitted" FollowUp RESUBMITTED 1 false false;
}

impl Panel {
    /// The dimensions that can be picked in it.
    pub fn dimensions(self) -> &'static [Dimension] {
        use Dimension::*;
        match self {
            Panel::Stages => &[Stage],
            Panel::Outcomes | Panel::After => &[Outcome],
            Panel::Units => &[Unit],
            Panel::Categories => &[Category],
            Panel::Sources => &[Period, SubmitMode, Level, Delegation],
            Panel::Joint => &[Mode],
            Panel::Grid => &[Category, Stage],
            Panel::Ratings => &[Rating, Attitude, Result, RatingFirst],
            Panel::Cross => &[Outcome, Rating],
            Panel::Change => &[RatingFirst, Rating],
            Panel::Manner => &[Attitude, Result],
            Panel::Returns | Panel::Again | Panel::Appraisals => &[Rating],
            Panel::Themes => &[Theme],
            Panel::Layers => &[LeadSupervisor, GovLeadHandler, Committee],
            Panel::Activities => &[Form],
            Panel::Committees => &[Committee, Theme, Key],
            Panel::Promises => &[Commitment],
            Panel::Years => &[Year],
            _ => &[],
        }
    }
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
