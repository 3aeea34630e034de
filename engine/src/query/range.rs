//! Days and months that a clause speaks of.

use super::pick::{decode, encode};
use crate::calendar::{Day, Month, YEARS};

/// Days from one end to the other, both in; an open end is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
}

impl Range {
    /// Reads `2023-01..2023-03`, days or months, either end open; one day or month alone is both ends.
    pub fn parse(text: &str) -> Option<Range> {
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        let from_day = if from.is_empty() { None } else { Some(ends(from)?.0) };
        let to_day = if to.is_empty() { None } else { Some(ends(to)?.1) };
        let ordered = !matches!((from_day, to_day), (Some(a), Some(b)) if a > b);
        (ordered && (from_day.is_some() || to_day.is_some())).then_some(Range { from: from_day, to: to_day })
    }

    /// Whether a day lies within.
    pub fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// First and last day of a day or a month, in ISO form.
fn ends(text: &str) -> Option<(Day, Day)> {
    // The parser of numbers takes a sign, which no date has.
    if text.contains('+') {
        return None;
    }
    let mut parts = text.split('-');
    let year: i32 = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month: u32 = parts.next().filter(|month| month.len() == 2)?.parse().ok()?;
    if !YEARS.contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    let whole = Month(year * 12 + month as i32 - 1);
    match (parts.next(), parts.next()) {
        (None, _) => Some((whole.first(), whole.last())),
        (Some(day), None) if day.len() == 2 => {
            let day = Day::from_ymd(year, month, day.parse().ok()?)?;
            Some((day, day))
        }
        _ => None,
    }
}

/// A part of a clause about days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Within this range; the text as written.
    Range(String, Range),
    /// `~`: no day recorded.
    Missing,
}

impl Span {
    /// As it stands in a selection.
    pub fn encode(&self) -> String {
        match self {
            Span::Range(text, _) => encode(text),
            Span::Missing => "~".to_owned(),
        }
    }

    fn parse(text: &str) -> Option<Span> {
        if text == "~" {
            return Some(Span::Missing);
        }
        let plain = decode(text);
        Range::parse(&plain).map(|range| Span::Range(plain, range))
    }

    /// Whether a day, or the lack of one, lies within.
    pub fn holds(&self, day: Option<Day>) -> bool {
        match (self, day) {
            (Span::Range(_, range), Some(day)) => range.holds(day),
            (Span::Missing, None) => true,
            _ => false,
        }
    }
}

/// Reads spans joined by commas; `Err` holds the one that is none.
pub(super) fn spans(text: &str) -> Result<Vec<Span>, String> {
    let mut spans: Vec<Span> = Vec::new();
    for part in text.split(',') {
        let span = Span::parse(part).ok_or_else(|| part.to_owned())?;
        let encoded = span.encode();
        let place = spans.partition_point(|other| other.encode() < encoded);
        if spans.get(place) != Some(&span) {
            spans.insert(place, span);
        }
    }
    Ok(spans)
}
