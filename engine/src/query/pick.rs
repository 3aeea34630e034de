//! Values that are picked, and how they stand in a selection.

use crate::stats::sort_by;
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

    /// What it is ordered by: its text, and after a value that is written like its sign the sign itself.
    fn sign(&self) -> (&str, bool) {
        match self {
            Pick::Value(value) => (value, false),
            Pick::Unknown => ("?", true),
            Pick::Missing => ("~", true),
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

/// Picked values, each once, in code-point order.
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
        let place = self.0.partition_point(|picked| picked.sign() < pick.sign());
        if self.0.get(place) != Some(&pick) {
            self.0.insert(place, pick);
        }
    }
}

impl FromIterator<Pick> for Picks {
    fn from_iter<I: IntoIterator<Item = Pick>>(picks: I) -> Picks {
        let mut all: Vec<Pick> = picks.into_iter().collect();
        sort_by(&mut all, |one, other| one.sign().cmp(&other.sign()));
        all.dedup();
        Picks(all)
    }
}

/// Percent-encodes the signs that a selection is made of, and white space.
pub(super) fn encode(text: &str) -> String {
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

pub(super) fn decode(text: &str) -> String {
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
