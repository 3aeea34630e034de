//! The sections of the board.

use crate::text::Phrase;
use crate::text::words::name;

/// A section, in the order of the tabs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Section {
    #[default]
    Overview,
    Handling,
    Satisfaction,
    Supervision,
    FollowUp,
    List,
}

impl Section {
    /// All of them, in the order of the tabs.
    pub const ALL: [Section; 6] = [
        Section::Overview,
        Section::Handling,
        Section::Satisfaction,
        Section::Supervision,
        Section::FollowUp,
        Section::List,
    ];

    /// The section of a key.
    pub fn of(key: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|section| section.key() == key)
    }

    /// Its key.
    pub fn key(self) -> &'static str {
        match self {
            Section::Overview => "overview",
            Section::Handling => "handling",
            Section::Satisfaction => "satisfaction",
            Section::Supervision => "supervision",
            Section::FollowUp => "follow_up",
            Section::List => "list",
        }
    }

    /// Its title.
    pub fn title(self) -> Phrase {
        match self {
            Section::Overview => name::OVERVIEW,
            Section::Handling => name::HANDLING,
            Section::Satisfaction => name::SATISFACTION,
            Section::Supervision => name::SUPERVISION,
            Section::FollowUp => name::FOLLOW_UP,
            Section::List => name::LIST,
        }
    }

    /// Its two characters on a phone's tab.
    pub fn tab(self) -> Phrase {
        match self {
            Section::Overview => name::OVERVIEW_TAB,
            Section::Handling => name::HANDLING_TAB,
            Section::Satisfaction => name::SATISFACTION_TAB,
            Section::Supervision => name::SUPERVISION_TAB,
            Section::FollowUp => name::FOLLOW_UP_TAB,
            Section::List => name::LIST_TAB,
        }
    }

    /// The line under its title.
    pub fn line(self) -> Phrase {
        match self {
            Section::Overview => name::BOARD_LINE,
            Section::Handling => name::HANDLING_LINE,
            Section::Satisfaction => name::SATISFACTION_LINE,
            Section::Supervision => name::SUPERVISION_LINE,
            Section::FollowUp => name::FOLLOW_UP_LINE,
            Section::List => name::LIST_LINE,
        }
    }
}
