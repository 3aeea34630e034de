//! The scope line: whose suggestions, of which session, counted how, as of when.

use super::words::{head, suggestion};
use super::{Lang, Voice, chinese, ordinal};
use crate::table::{Dataset, Table};

/// The sessions that an export speaks of; who owns the table works them out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sittings {
    /// Nothing is recorded.
    #[default]
    Unknown,
    /// One session of one congress.
    Session {
        /// 届.
        term: u32,
        /// 次会议.
        no: u32,
    },
    /// Between sessions of one congress.
    Between {
        /// 届.
        term: u32,
    },
    /// One year.
    Year(i32),
    /// From one session to another, as (term, number).
    Several {
        /// The earliest.
        from: (u32, u32),
        /// The latest.
        to: (u32, u32),
    },
}

/// The scope line. A part that is not recorded is left out with its dot.
pub fn scope(dataset: &Dataset, sittings: Sittings, voice: &Voice) -> String {
    let place = place(dataset, voice.lang);
    let template = head::SCOPE.of(voice.lang);
    let session = session(place, sittings, voice.lang);
    let org = dataset.org.clone().unwrap_or_default();
    template
        .split(" · ")
        .map(|part| part.replace("{org}", &org).replace("{session}", &session))
        .filter(|part| !part.is_empty())
        .filter_map(|part| match part.contains("{as_of}") {
            true => as_of(voice),
            false => Some(part.replace("{u}", voice.unit).replace("{u_en}", voice.unit)),
        })
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The session of one record, or its year; empty where neither is recorded.
pub fn session_of(dataset: &Dataset, table: &Table, row: usize, lang: Lang) -> String {
    let place = place(dataset, lang);
    let sittings = match (table.congress_term.get(row), table.session_no.get(row), table.year.get(row)) {
        (Some(term), Some(no), _) => Sittings::Session { term, no },
        (Some(term), None, _) => Sittings::Between { term },
        (None, _, Some(year)) => i32::try_from(year).map_or(Sittings::Unknown, Sittings::Year),
        (None, _, None) => Sittings::Unknown,
    };
    session(place, sittings, lang)
}

/// A session in few letters, for lists of several; empty where no congress is recorded.
pub fn session_short((term, no): (Option<u32>, Option<u32>), lang: Lang) -> String {
    let Some(term) = term else { return String::new() };
    let term = in_words(term, lang);
    match no {
        Some(no) => {
            let no = if lang.is_chinese() { chinese(no) } else { no.to_string() };
            suggestion::SESSION.fill(lang, &[("term", &term), ("no", &no)])
        }
        None => suggestion::BETWEEN.fill(lang, &[("term", &term)]),
    }
}

/// The place in front of a session. Data are never translated, and a Chinese place in the middle of an English name is
/// neither.
fn place(dataset: &Dataset, lang: Lang) -> &str {
    let place = dataset.terms.place.as_deref().unwrap_or_default();
    if lang == Lang::En && !place.is_ascii() { "" } else { place }
}

fn as_of(voice: &Voice) -> Option<String> {
    let phrase = if voice.as_of_given { head::AS_OF } else { head::AS_OF_GUESSED };
    (!voice.as_of.is_empty()).then(|| phrase.fill(voice.lang, &[("as_of", &voice.as_of)]))
}

fn session(place: &str, sittings: Sittings, lang: Lang) -> String {
    let named = |(term, no)| one(place, term, no, lang);
    match sittings {
        Sittings::Unknown => String::new(),
        Sittings::Session { term, no } => named((term, no)),
        Sittings::Between { term } => {
            let term = in_words(term, lang);
            head::BETWEEN.fill(lang, &[("place", place), ("term", &term)]).replace("  ", " ")
        }
        Sittings::Year(year) => head::YEAR.fill(lang, &[("year", &year.to_string())]),
        Sittings::Several { from, to } => head::SEVERAL.fill(lang, &[("a", &named(from)), ("b", &named(to))]),
    }
}

fn one(place: &str, term: u32, no: u32, lang: Lang) -> String {
    let number = if lang.is_chinese() { chinese(no) } else { no.to_string() };
    let vars = [("place", place), ("term", &*in_words(term, lang)), ("no", &*number)];
    // Without a place the English form would leave two spaces.
    head::SESSION.fill(lang, &vars).replace("  ", " ")
}

fn in_words(term: u32, lang: Lang) -> String {
    if lang.is_chinese() { chinese(term) } else { ordinal(term) }
}
