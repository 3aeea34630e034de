//! The sentence about where suggestions come from.

use crate::report::{Grounds, Handling, Partition};
use crate::text::words::handling as words;
use crate::text::{Voice, term_label};
use crate::vocabulary::{Coded, Level, Period, SubmitMode};

/// 建议来源; the levels only where there are several.
pub fn sources(handling: &Handling, voice: &Voice) -> String {
    let named = handling.by_delegation.iter().filter(|entry| entry.name.is_some()).count();
    let numbers = [
        ("a", handling.by_period[Period::InSession]),
        ("b", handling.by_period[Period::BetweenSessions]),
        ("s", handling.by_submit_mode[SubmitMode::Single]),
        ("j", handling.by_submit_mode[SubmitMode::Joint]),
        ("d", handling.by_submit_mode[SubmitMode::Delegation]),
        ("k", named as u64),
    ];
    voice.say(words::SOURCES, &numbers, &[("levels", &levels(&handling.by_level, voice))])
}

fn levels(levels: &Partition<Level>, voice: &Voice) -> String {
    let known: Vec<(Level, u64)> = levels.iter().filter(|(level, n)| level.is_known() && *n > 0).collect();
    if known.len() < 2 {
        return String::new();
    }
    let told = known.iter().map(|(level, n)| {
        voice.say(words::LEVEL_PART, &[("n", *n)], &[("label", term_label(level.term(), voice.lang))])
    });
    told.collect::<Vec<_>>().join(voice.lang.comma())
}

/// What suggestions rest on.
pub fn basis(grounds: Grounds, voice: &Voice) -> String {
    voice.say(words::SOURCES_BASIS, &[("x", grounds.research), ("y", grounds.meetings)], &[])
}
