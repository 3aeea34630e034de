//! Days as text in a sentence; tables print ISO.

use super::words::{list, name};
use super::{Lang, Voice};
use crate::calendar::Day;
use crate::query::Span;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The day that a report prints as `2023-05-12`.
pub fn day_of_iso(iso: &str) -> Option<Day> {
    let mut parts = iso.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    if parts.next().is_some() { None } else { Day::from_ymd(year, month, day) }
}

/// `2023年5月12日`, `12 May 2023`.
pub fn sentence_date(day: Day, lang: Lang) -> String {
    let (year, month, day) = day.ymd();
    let name = MONTHS[(month as usize + 11) % 12];
    let parts: [&str; 6] = match lang {
        Lang::Zh | Lang::Hant => [&year.to_string(), "年", &month.to_string(), "月", &day.to_string(), "日"],
        Lang::En => [&day.to_string(), " ", name, " ", &year.to_string(), ""],
    };
    parts.concat()
}

/// `2023-02` as `2023年2月`, `February 2023`; another text as it stands.
pub fn sentence_month(iso: &str, lang: Lang) -> String {
    let first = [iso, "-01"].concat();
    let Some(day) = day_of_iso(&first) else { return iso.to_owned() };
    let (year, month, _) = day.ymd();
    match lang {
        Lang::Zh | Lang::Hant => [&year.to_string(), "年", &month.to_string(), "月"].concat(),
        Lang::En => [MONTHS[(month as usize + 11) % 12], " ", &year.to_string()].concat(),
    }
}

/// A day or a month as written in a link: `2023-02`, `2023-02-20`.
fn sentence_day_or_month(iso: &str, lang: Lang) -> String {
    day_of_iso(iso).map_or_else(|| sentence_month(iso, lang), |day| sentence_date(day, lang))
}

/// A span of days that is asked for, `2023-02..2023-05`, either end open.
pub fn sentence_span(span: &Span, voice: &Voice) -> String {
    let Span::Range(text, _) = span else { return name::NOT_STATED.of(voice.lang).to_owned() };
    let Some((from, to)) = text.split_once("..") else { return sentence_day_or_month(text, voice.lang) };
    let phrase = match (from.is_empty(), to.is_empty()) {
        (true, _) => list::SPAN_TO,
        (_, true) => list::SPAN_FROM,
        _ => list::SPAN,
    };
    let [from, to] = [from, to].map(|end| sentence_day_or_month(end, voice.lang));
    voice.say(phrase, &[], &[("from", &from), ("to", &to)])
}
