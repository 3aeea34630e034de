//! What is found in an export before it is published, in words: for whoever publishes it, never for the public.

use super::sentence::head::{quality, reconcile};
use super::words::staff as words;
use super::{Lang, Phrase, Voice, field_label, table_count};
use crate::check::{Check, Finding, FindingKind, Gravity, UnitCheck};
use crate::ingest::issue::CODES;
use crate::report::Report;
use crate::vocabulary::Field;

/// What a finding says, in a sentence.
pub fn finding_sentence(finding: &Finding, lang: Lang) -> String {
    let field = finding_field(finding, lang);
    let (n, m) = (table_count(finding.n, lang), table_count(finding.m, lang));
    let vars = [
        ("field", field.as_str()),
        ("n", &n),
        ("m", &m),
        ("unit", &finding.value),
        ("names", &finding.value),
        ("value", &finding.value),
        ("nearest", finding.nearest.as_deref().unwrap_or_default()),
        ("what", code_says(finding.kind, lang)),
    ];
    sentence_of(finding.kind).fill(lang, &vars)
}

fn sentence_of(kind: FindingKind) -> Phrase {
    match kind {
        FindingKind::Refused => words::REFUSED,
        FindingKind::Unrecognised => words::UNRECOGNISED,
        FindingKind::Issue(_) => words::ISSUE,
        FindingKind::Order => words::ORDER,
        FindingKind::Uniform => words::UNIFORM,
        FindingKind::Straight => words::STRAIGHT,
        FindingKind::Flip => words::FLIP,
        FindingKind::RosterRest => words::ROSTER_REST,
        FindingKind::RatingsPublic => words::RATINGS_PUBLIC,
        FindingKind::NamesPublic => words::NAMES_PUBLIC,
    }
}

/// What an issue's code says of a record or a file; nothing for other kinds.
fn code_says(kind: FindingKind, lang: Lang) -> &'static str {
    let FindingKind::Issue(code) = kind else { return "" };
    let known = CODES.iter().find(|issue| issue.code == code);
    known.map_or(code, |issue| match lang {
        Lang::Zh => issue.zh,
        Lang::Hant => issue.hant,
        Lang::En => issue.en,
    })
}

/// What stands below a finding's sentence: the units of which all ratings are the same, or how much of a roster is
/// not there.
pub fn finding_note(finding: &Finding, lang: Lang) -> Option<String> {
    match finding.kind {
        FindingKind::Straight => Some(finding.value.clone()),
        FindingKind::RosterRest => {
            let (n, m) = (table_count(finding.n, lang), table_count(finding.m, lang));
            let vars = [("field", finding_field(finding, lang)), ("n", n), ("m", m)];
            Some(words::ON_ROSTER.fill(lang, &vars.each_ref().map(|(key, value)| (*key, value.as_str()))))
        }
        _ => None,
    }
}

/// The field of a finding by its label, or by its name in the file where it is none of the contract.
pub fn finding_field(finding: &Finding, lang: Lang) -> String {
    finding.field.as_deref().map(|field| named_field(field, lang)).unwrap_or_default()
}

/// A field by its label where its key is of the contract.
pub fn named_field(field: &str, lang: Lang) -> String {
    let known = Field::ALL.iter().find(|known| known.key() == field);
    known.map_or(field, |known| field_label(*known, lang)).to_owned()
}

/// What a kind of finding is called.
pub fn kind_name(kind: FindingKind) -> Phrase {
    match kind {
        FindingKind::Refused => words::KIND_REFUSED,
        FindingKind::Unrecognised => words::KIND_UNRECOGNISED,
        FindingKind::Issue(_) => words::KIND_ISSUE,
        FindingKind::Order => words::KIND_ORDER,
        FindingKind::Uniform => words::KIND_UNIFORM,
        FindingKind::Straight => words::KIND_STRAIGHT,
        FindingKind::Flip => words::KIND_FLIP,
        FindingKind::RosterRest => words::KIND_ROSTER_REST,
        FindingKind::RatingsPublic => words::KIND_RATINGS_PUBLIC,
        FindingKind::NamesPublic => words::KIND_NAMES_PUBLIC,
    }
}

/// What a gravity is called.
pub fn gravity_name(gravity: Gravity) -> Phrase {
    match gravity {
        Gravity::Must => words::MUST,
        Gravity::Reminder => words::REMINDER,
    }
}

/// What was read of the file, in which encoding, and that it does not add up to the announced total where it does not.
pub fn import_lines(all: &Report, voice: &Voice) -> Vec<String> {
    let import = &all.import;
    let encoding = words::ENCODING.fill(voice.lang, &[("encoding", import.encoding)]);
    let mut lines = vec![quality(all, voice), encoding];
    if let (Some(announced), None) = (import.announced_total, reconcile(all, voice)) {
        let withheld = import.withheld + import.withheld_declared.unwrap_or(0);
        let numbers = [("announced", announced), ("N", all.total), ("withheld", withheld)];
        lines.push(voice.say(words::NOT_SQUARE, &numbers, &[]));
    }
    lines
}

/// Whether the export may be published, in one line.
pub fn verdict(check: &Check, lang: Lang) -> String {
    let (must, reminders) = (check.count(Gravity::Must), check.count(Gravity::Reminder));
    let (phrase, n) = match (must, reminders) {
        (0, 0) => (words::READY, 0),
        (0, reminders) => (words::AFTER_CHECK, reminders),
        (must, _) => (words::NOT_READY, must),
    };
    phrase.fill(lang, &[("n", &table_count(n, lang))])
}

/// By how many points manner is rated satisfied more often than result, to one decimal with its sign; `None` where
/// either has fewer than `min_n` ratings.
pub fn rating_gap(unit: &UnitCheck, min_n: u64) -> Option<String> {
    let of = |(n, of): (u64, u64)| (of >= min_n && of > 0).then(|| n as f64 / of as f64 * 100.0);
    let gap = of(unit.attitude)? - of(unit.result)?;
    let tenths = (gap * 10.0).round() as i64;
    let sign = if tenths > 0 {
        "+"
    } else if tenths < 0 {
        "−"
    } else {
        ""
    };
    Some(format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10))
}
