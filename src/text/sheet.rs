//! The sheet behind a key figure: how it is worked out, its parts, and what each part lists.

use super::figure::Figure;
use super::words::sheet as template;
use super::{DefinitionWords, Lang, Phrase, Voice, definition_words, reason_words};
use crate::report::{Part, Why};
use crate::table::Rules;

/// A line of a sheet: one part of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetLine {
    /// Which figure and which part of it.
    pub key: &'static str,
    /// The part.
    pub part: Part,
    /// What it says.
    pub text: String,
    /// How many suggestions are behind it.
    pub records: u64,
}

impl Figure {
    /// The keys of the definitions that it tells, the first its own.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Figure::Total => &["total"],
            Figure::Answered => &["handling.answered"],
            Figure::Waiting => &["handling.waiting", "handling.overdue"],
            Figure::OnTime => &["handling.on_time"],
            Figure::Days => &["handling.median_days"],
            Figure::Solved => &["handling.solved", "handling.solved_now", "handling.solved_or_planned"],
            Figure::Coverage => &["satisfaction.coverage"],
            Figure::Satisfied => &["satisfaction.satisfied", "satisfaction.satisfied_or_basically"],
            Figure::KeyItems => &["supervision.key_items"],
            Figure::Promises => &["follow_up.promises_kept"],
        }
    }

    /// How it is worked out.
    pub fn how(self, rules: &Rules, voice: &Voice) -> String {
        let phrase = match self {
            Figure::Total => template::HOW_TOTAL,
            Figure::Answered => template::HOW_ANSWERED,
            Figure::Waiting => template::HOW_WAITING,
            Figure::OnTime => template::HOW_ON_TIME,
            Figure::Days => template::HOW_DAYS,
            Figure::Solved => template::HOW_SOLVED,
            Figure::Coverage => template::HOW_COVERAGE,
            Figure::Satisfied => template::HOW_SATISFIED,
            Figure::KeyItems => template::HOW_KEY_ITEMS,
            Figure::Promises => template::HOW_PROMISES,
        };
        let months = [rules.answer_months, rules.extended_months].map(|months| months.to_string());
        voice.say(phrase, &[], &[("answer_months", &months[0]), ("extended_months", &months[1])])
    }
}

/// The figure whose parts are not records but promises: they are counted in 项.
const PROMISES: &str = "follow_up.promises_kept";

/// The lines of a figure: numerator, denominator, and what is left out by reason.
pub fn sheet_lines(why: &Why, voice: &Voice) -> Vec<SheetLine> {
    let Some(words) = definition_words(why.key) else { return Vec::new() };
    let mut lines = vec![counted_line(why, words, voice)];
    let Some(of) = words.of else { return lines };
    let records = records_of(&why.counted.rows, &why.of_only.rows) as u64;
    lines.push(line((why.key, Part::Of), (template::OF, of), (why.share().of, records), voice));
    for (reason, behind) in &why.left_out {
        let phrases = (template::LEFT_OUT, reason_words(*reason));
        let counts = (behind.n, behind.rows.len() as u64);
        lines.push(line((why.key, Part::LeftOut(*reason)), phrases, counts, voice));
    }
    lines
}

/// The numerator alone, for a figure beside another of the same denominator.
pub fn counted_line(why: &Why, words: &DefinitionWords, voice: &Voice) -> SheetLine {
    let counts = (why.counted.n, why.counted.rows.len() as u64);
    line((why.key, Part::Counted), (template::COUNTED, words.counted), counts, voice)
}

/// A line of a form, about something, with how much of it and how many records.
fn line(
    (key, part): (&'static str, Part),
    (form, text): (Phrase, Phrase),
    (n, rows): (u64, u64),
    voice: &Voice,
) -> SheetLine {
    let is_promises = key == PROMISES;
    let measure = if is_promises { "项" } else { voice.unit };
    let text = voice.say(text, &[], &[]);
    let text = voice.say(form, &[("n", n)], &[("text", &text), ("measure", measure)]);
    SheetLine { key, part, text, records: if is_promises { rows } else { n } }
}

/// How many rows are in either of two ascending lists: of promises, a record may be in both.
fn records_of(counted: &[u32], of_only: &[u32]) -> usize {
    let both = of_only.iter().filter(|row| counted.binary_search(row).is_ok()).count();
    counted.len() + of_only.len() - both
}

/// Whose word a figure is; `None` where that goes without saying.
pub fn sheet_source(key: &str, lang: Lang) -> Option<&'static str> {
    Some(definition_words(key)?.source?.of(lang))
}
