//! What a selection asks of one dimension.

use super::dimension::{Dimension, Values};
use crate::calendar::{Day, Month, YEARS};
use crate::vocabulary::Term;

/// One value that is picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A key of the vocabulary, a name, a number or a text.
    Value(String),
    /// `?`: recorded, not understood.
    Unknown,
    /// `~`: nothing recorded.
    Missing,
}

impl Pick {
    /// The pick of a term of the vocabulary.
    pub fn of_term(term: &Term) -> Pick {
        match term.key {
            "missing" => Pick::Missing,
            "unknown" => Pick::Unknown,
            key => Pick::Value(key.to_owned()),
        }
    }

    /// As it stands in a selection, percent-encoded where it must be.
    pub fn encode(&self) -> String {
        match self {
            Pick::Missing => "~".to_owned(),
            Pick::Unknown => "?".to_owned(),
            Pick::Value(value) => encode(value),
        }
    }

    /// The inverse of `encode`.
    pub fn decode(text: &str) -> Pick {
        match text {
            "~" => Pick::Missing,
            "?" => Pick::Unknown,
            _ => Pick::Value(decode(text)),
        }
    }
}

/// Days from one end to the other, both in; an open end is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
}

/// Picked values, each once, in the order of their encoded texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picks(Vec<Pick>);

impl Picks {
    /// The picked values.
    pub fn iter(&self) -> impl Iterator<Item = &Pick> {
        self.0.iter()
    }

    /// Whether this value is picked.
    pub fn contains(&self, pick: &Pick) -> bool {
        self.0.contains(pick)
    }

    /// True where none is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Picks a value, or lets go of one that is picked.
    pub fn toggle(&mut self, pick: Pick) {
        match self.0.iter().position(|picked| *picked == pick) {
            Some(place) => {
                self.0.remove(place);
            }
            None => self.insert(pick),
        }
    }

    fn insert(&mut self, pick: Pick) {
        if !self.contains(&pick) {
            let text = pick.encode();
            self.0.insert(self.0.partition_point(|picked| picked.encode() < text), pick);
        }
    }
}

impl FromIterator<Pick> for Picks {
    fn from_iter<I: IntoIterator<Item = Pick>>(picks: I) -> Picks {
        let mut all = Picks::default();
        picks.into_iter().for_each(|pick| all.insert(pick));
        all
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
fn spans(text: &str) -> Result<Vec<Span>, String> {
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

/// What is asked of one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// Any of these.
    Any(Picks),
    /// A day within one of these, or no day at all.
    Within(Vec<Span>),
}

impl Clause {
    /// Reads the text after `dimension=`; `Err` holds the value that does not exist.
    pub fn parse(dimension: Dimension, text: &str) -> Result<Clause, String> {
        if dimension.values() == Values::Range {
            return spans(text).map(Clause::Within);
        }
        let picks: Picks = text.split(',').map(Pick::decode).collect();
        let refused = picks.iter().find(|pick| !exists(dimension, pick)).map(Pick::encode);
        refused.map_or(Ok(Clause::Any(picks)), Err)
    }

    /// The text after `dimension=`, values in code-point order.
    pub fn encode(&self) -> String {
        match self {
            Clause::Any(picks) => picks.iter().map(Pick::encode).collect::<Vec<_>>().join(","),
            Clause::Within(spans) => spans.iter().map(Span::encode).collect::<Vec<_>>().join(","),
        }
    }
}

/// Whether a closed dimension has this value; names are the data's to know.
fn exists(dimension: Dimension, pick: &Pick) -> bool {
    match (dimension.values(), pick) {
        (Values::Coded(terms), Pick::Value(key)) => {
            terms[..terms.len() - 2].iter().any(|term| term.key == key)
        }
        (Values::Words(words), Pick::Value(word)) => words.contains(&word.as_str()),
        (Values::Free, Pick::Value(text)) => !text.is_empty(),
        (Values::Names, Pick::Value(name)) => !name.is_empty(),
        (Values::Words(_) | Values::Free | Values::Range, _) => false,
        (Values::Names, Pick::Unknown) => false,
        _ => true,
    }
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

/// Percent-encodes the signs that a selection is made of, and white space.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for c in text.chars() {
        if "%&=,#~?".contains(c) || c.is_whitespace() {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                encoded.push('%');
                for half in [byte >> 4, byte & 15] {
                    encoded.push(char::from_digit(u32::from(half), 16).unwrap_or('0').to_ascii_uppercase());
                }
            }
        } else {
            encoded.push(c);
        }
    }
    encoded
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        // A sign before a digit is no hexadecimal pair, though the parser of numbers takes it.
        let pair = tail.get(..2).filter(|pair| pair.iter().all(u8::is_ascii_hexdigit));
        let pair = pair.and_then(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        match (first, pair) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
