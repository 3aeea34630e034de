//! What a figure is called in its parts: numerator, denominator, whose word it is, and why records are left out.

use super::Phrase;
use super::words::{definition as words, sheet};
use crate::report::Reason;

/// The words of a figure.
pub struct DefinitionWords {
    /// The key of its definition.
    pub key: &'static str,
    /// What is counted.
    pub counted: Phrase,
    /// Out of what; `None` for what is a count alone.
    pub of: Option<Phrase>,
    /// Whose word it is, where that must be said.
    pub source: Option<Phrase>,
}

macro_rules! definition_words {
    ($($key:literal $counted:ident $of:expr, $source:expr;)*) => {
        /// The words of every definition, in the order of the report.
        pub const DEFINITION_WORDS: &[DefinitionWords] = &[$(
            DefinitionWords { key: $key, counted: words::$counted, of: $of, source: $source },
        )*];
    };
}

const CLASS: Option<Phrase> = Some(sheet::SOURCE_CLASS);
const RATING: Option<Phrase> = Some(sheet::SOURCE_RATING);
const DATES: Option<Phrase> = Some(sheet::SOURCE_DATES);

definition_words! {
    "total" SUGGESTIONS None, None;
    "handling.answered" ANSWERED Some(words::REACHED), None;
    "handling.on_time" ON_TIME Some(words::JUDGED), DATES;
    "handling.waiting" WAITING Some(words::REACHED), None;
    "handling.overdue" OVERDUE Some(words::WAITING), DATES;
    "handling.no_due_day" NO_DUE_DAY Some(words::WAITING), DATES;
    "handling.solved" SOLVED Some(words::CLASSED), CLASS;
    "handling.solved_now" SOLVED_NOW Some(words::CLASSED), CLASS;
    "handling.solved_or_planned" SOLVED_OR_PLANNED Some(words::CLASSED), CLASS;
    "handling.contacted" CONTACTED Some(words::CONTACT_GIVEN), None;
    "handling.reassigned" REASSIGNED None, None;
    "handling.content_public" CONTENT_PUBLIC Some(words::SUGGESTIONS), None;
    "handling.reply_public" REPLY_PUBLIC Some(words::ANSWERED), None;
    "handling.median_days" ANSWERED Some(words::DAYS_OF), DATES;
    "satisfaction.satisfied" SATISFIED Some(words::RATED), RATING;
    "satisfaction.satisfied_or_basically" SATISFIED_OR_BASICALLY Some(words::RATED), RATING;
    "satisfaction.coverage" RATED Some(words::ASKED), RATING;
    "satisfaction.rating_lag_median_days" LAG_GIVEN None, DATES;
    "satisfaction.rehandling.items" REHANDLED None, None;
    "satisfaction.rehandling.rereplied" REREPLIED Some(words::REHANDLED), None;
    "satisfaction.rehandling.on_time" REDONE_ON_TIME Some(words::REREPLIED_JUDGED), DATES;
    "supervision.key_items" KEY_ITEMS None, None;
    "supervision.layers.lead_supervisor" LEAD_SUPERVISOR Some(words::KEY_ITEMS), None;
    "supervision.layers.gov_lead_handler" GOV_LEAD_HANDLER Some(words::KEY_ITEMS), None;
    "supervision.layers.supervising_committee" COMMITTEE Some(words::KEY_ITEMS), None;
    "supervision.layers.coordinator" COORDINATOR Some(words::KEY_ITEMS), None;
    "supervision.layers.deputy_joined" DEPUTY_JOINED Some(words::KEY_ITEMS), None;
    "supervision.layers.handler_self_check" SELF_CHECK Some(words::KEY_ITEMS), None;
    "supervision.rosters.lead_supervisors" ROSTER_FOUND Some(words::ROSTER), None;
    "supervision.rosters.gov_lead_handlers" ROSTER_FOUND Some(words::ROSTER), None;
    "supervision.rosters.committees" ROSTER_FOUND Some(words::ROSTER), None;
    "follow_up.promises_kept" PROMISES_KEPT Some(words::PROMISES_DUE), None;
    "follow_up.upgraded" UPGRADED Some(words::UNDER_WAY), CLASS;
    "follow_up.resubmitted" RESUBMITTED None, None;
}

/// The words of the definition of a key.
pub fn definition_words(key: &str) -> Option<&'static DefinitionWords> {
    DEFINITION_WORDS.iter().find(|words| words.key == key)
}

/// Why records are left out.
pub fn reason_words(reason: Reason) -> Phrase {
    match reason {
        Reason::NotReached => words::NOT_REACHED,
        Reason::NotAnswered => words::NOT_ANSWERED,
        Reason::Answered => words::ALREADY_ANSWERED,
        Reason::NoDay => words::NO_DAY,
        Reason::NoClass => words::NO_CLASS,
        Reason::NotRecorded => words::NOT_RECORDED,
        Reason::NotAsked => words::NOT_ASKED,
        Reason::NoReply => words::NO_REPLY,
        Reason::NoRating => words::NO_RATING,
        Reason::NotRehandled => words::NOT_REHANDLED,
        Reason::NotAnsweredAgain => words::NOT_ANSWERED_AGAIN,
        Reason::NotUnderWay => words::NOT_UNDER_WAY,
        Reason::NoLater => words::NO_LATER,
        Reason::NotKey => words::NOT_KEY,
        Reason::NotDue => words::NOT_DUE,
        Reason::Lacking => words::LACKING,
    }
}
