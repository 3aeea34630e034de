//! One record, field by field, from values to a proposal; what cannot be read is noted, never guessed.

use std::borrow::Cow;

use super::cell::{DateReading, day, good, times, year};
use super::json::Json;
use super::notes::RowNotes;
use super::sitting::{session_number, sitting};
use super::value::{Found, Value, trimmed};
use super::words::Words;
use super::{round, things};
use crate::table::Proposal;
use crate::vocabulary::{Coded, Disclosure, Field, FieldSet, Flag, Header, Holds, Outcome, Rating};

/// A record on its way, with what is to be said of it.
#[derive(Default)]
pub struct Record<'a> {
    /// What was read so far.
    pub proposal: Proposal<'a>,
    /// What is to be said, if the record is accepted.
    pub notes: RowNotes,
    /// Whether it must not be held, by its `confidential`.
    confidential: bool,
    /// Whether a `disclosure` says that only its title is public, whatever another says.
    is_title_only: bool,
    /// Fields that have their value: the first value that is understood wins.
    pub(super) understood: FieldSet,
    /// Fields under which something stands, understood or not.
    pub(super) named: FieldSet,
    /// Values under weak headers, until it is certain that no other header names their field.
    weak: Vec<(Field, Json<'a>)>,
    /// Names of refused fields.
    pub refused: Vec<String>,
    /// What stands under a header of results and nothing explains so far.
    pub unexplained: Option<String>,
}

/// Longest text that may be a class of a scheme, in bytes.
const LONGEST_CLASS: usize = 120;

impl<'a> Record<'a> {
    /// Takes what stands under a header.
    pub fn take(&mut self, header: Header, value: Json<'a>, words: &mut Words) {
        match resolved(header, value, words) {
            Header::Field(field) => {
                self.set(field, &Value::Json(value), DateReading::default(), words);
                if matches!(header, Header::Result { .. }) && !self.understood.has(field) {
                    // A class of the place's own is a word or two; a whole text is none.
                    let text = Value::Json(value).text().good().filter(|text| text.len() <= LONGEST_CLASS);
                    self.unexplained = text.map(Cow::into_owned);
                }
            }
            Header::Weak(field) => self.weak.push((field, value)),
            _ => {}
        }
    }

    /// Takes what stood under weak headers, where no other names the field.
    pub fn take_weak(&mut self, words: &mut Words) {
        for (field, value) in std::mem::take(&mut self.weak) {
            if !self.named.has(field) {
                self.set(field, &Value::Json(value), DateReading::default(), words);
            }
        }
    }

    /// Notes that what stands under a header holds bytes that are no UTF-8; they became U+FFFD.
    pub fn note_broken(&mut self, header: Header) {
        let field = match header {
            Header::Field(field) | Header::Weak(field) => Some(field),
            Header::Result { .. } => Some(Field::Outcome),
            _ => None,
        };
        self.notes.fault(field, "bad_encoding", "");
    }

    /// Takes the value of a field; dates are read as `dates` says.
    pub fn set(&mut self, field: Field, value: &Value<'a>, dates: DateReading, words: &mut Words) {
        // What forbids to hold the record is heard also after a value that was understood.
        self.heed(field, value);
        if !self.understood.has(field) && self.read(field, value, dates, words) {
            self.understood.add(field);
            self.named.add(field);
        } else if !value.is_absent() {
            self.named.add(field);
        }
    }

    /// Hears a value only for what it forbids.
    pub fn heed(&mut self, field: Field, value: &Value<'_>) {
        match field {
            Field::Confidential => {
                self.read_confidential(value);
            }
            Field::Disclosure if !value.is_absent() => {
                self.heed_disclosure(value.text().good().and_then(|text| Disclosure::read(&text)));
            }
            _ => {}
        }
    }

    /// Hears who may read the record; none where that is not understood.
    pub(super) fn heed_disclosure(&mut self, disclosure: Option<Disclosure>) {
        self.confidential |= matches!(disclosure, None | Some(Disclosure::None));
        self.is_title_only |= disclosure == Some(Disclosure::TitleOnly);
    }

    /// The same; where the value is not understood, `otherwise` stands in for it.
    pub fn set_or(
        &mut self,
        field: Field,
        value: &Value<'a>,
        dates: DateReading,
        otherwise: Option<&str>,
        words: &mut Words,
    ) {
        let Some(otherwise) = otherwise.filter(|text| *text != "unknown" && !value.is_absent()) else {
            return self.set(field, value, dates, words);
        };
        let (before, was_confidential) = (self.notes.mark(), self.confidential);
        self.set(field, value, dates, words);
        if !self.understood.has(field) {
            self.notes.rewind(before);
            self.confidential = was_confidential;
            self.set(field, &Value::Text(Cow::Owned(otherwise.to_owned())), dates, words);
        }
    }

    /// The fields that have their value.
    pub fn understood(&self) -> FieldSet {
        self.understood
    }

    /// Whether it may be loaded at all, and stripped of what it must not keep.
    pub fn may_be_held(&mut self) -> bool {
        let disclosure = self.proposal.value(Field::Disclosure);
        let disclosure = if self.is_title_only { Disclosure::TitleOnly } else { disclosure };
        match disclosure {
            _ if self.confidential => return false,
            Disclosure::None | Disclosure::Unknown => return false,
            Disclosure::TitleOnly => {
                self.proposal.keep_title_only();
                self.notes.keep_title_only();
            }
            Disclosure::Summary => {
                self.proposal.set_text(Field::ContentUrl, Cow::Borrowed(""));
                self.proposal.set_text(Field::ReplyUrl, Cow::Borrowed(""));
            }
            Disclosure::Full | Disclosure::Missing => {}
        }
        true
    }

    /// Whether it stands for anything: it has a number, or says how many it counts.
    pub fn is_identified(&self) -> bool {
        !self.proposal.text(Field::ProposalNo).is_empty() || self.named.has(Field::Count)
    }

    /// Reads the value into its place; true where it was understood.
    fn read(&mut self, field: Field, value: &Value<'a>, dates: DateReading, words: &mut Words) -> bool {
        match field.holds() {
            Holds::Code(_) => self.read_code(field, value, words),
            Holds::Date => self.read_day(field, value, dates),
            Holds::Text => self.read_text(field, value),
            Holds::Texts => self.read_texts(field, value),
            Holds::Number => self.read_number(field, value),
            Holds::Flag if field == Field::Confidential => self.read_confidential(value),
            Holds::Flag => self.read_flag(field, value),
            Holds::Codes(_) => self.read_codes(field, value, words),
            Holds::Round => round::round(self, field, value, words),
            Holds::Commitments | Holds::Measures | Holds::Activities => {
                things::things(self, field, value, words)
            }
        }
    }

    /// A value of a closed set; one that is not understood stays in sight as `unknown`.
    fn read_code(&mut self, field: Field, value: &Value<'a>, words: &mut Words) -> bool {
        let (code, raw) = match value.text() {
            Found::Absent => return false,
            Found::Good(text) => (words.read(field, &text), text.into_owned()),
            Found::Bad(bad) => (None, bad),
        };
        // A word for nothing recorded says no more than no word.
        if code == Some(unknown(field) - 1) {
            return false;
        }
        self.proposal.set_code(field, code.unwrap_or(unknown(field)));
        if code.is_none() {
            self.notes.unrecognised(field, &raw);
        }
        code.is_some()
    }

    /// Any number of values of a closed set; those that are not understood count as one more.
    fn read_codes(&mut self, field: Field, value: &Value<'a>, words: &mut Words) -> bool {
        let Record { proposal, notes, .. } = self;
        // A label may hold the sign that parts a list.
        if let Found::Good(text) = value.text()
            && let Some(code) = words.read(field, &text)
        {
            proposal.set_bits(field, 1 << code);
            return true;
        }
        let mut bits = Bits::default();
        match value.each_text(&mut |name| bits.take(field, &name, words, notes)) {
            Found::Bad(bad) => bits.take(field, &bad, words, notes),
            Found::Absent | Found::Good(()) => {}
        }
        matches!(bits.record(field, proposal), Found::Good(()))
    }

    fn read_day(&mut self, field: Field, value: &Value<'a>, dates: DateReading) -> bool {
        let notes = &mut self.notes;
        let day = good(day(value, dates), |bad| notes.bad_shape(field, "bad_date", bad));
        day.map(|day| self.proposal.set_day(field, day)).is_some()
    }

    fn read_text(&mut self, field: Field, value: &Value<'a>) -> bool {
        let notes = &mut self.notes;
        let Some(mut text) = good(value.text(), |bad| notes.fault(Some(field), "bad_text", bad)) else {
            return false;
        };
        if field == Field::KeyTheme {
            text = Cow::Owned(theme_name(&text).to_owned());
        }
        self.proposal.set_text(field, text);
        true
    }

    fn read_texts(&mut self, field: Field, value: &Value<'a>) -> bool {
        let Record { proposal, notes, .. } = self;
        let start = proposal.list_len();
        let found = value.each_text(&mut |text| proposal.add_to_list(field, text));
        let is_good = good(found, |bad| notes.fault(Some(field), "bad_list", bad)).is_some();
        if !is_good {
            self.proposal.truncate_lists(start);
        }
        is_good
    }

    fn read_number(&mut self, field: Field, value: &Value<'a>) -> bool {
        if let (Value::Json(Json::Number(number)), false) =
            (value, field == Field::Year || field == Field::Count)
            && let Ok(number @ 0..=9_999) = number.parse::<u16>()
        {
            self.proposal.set_number(field, number.into());
            return true;
        }
        let (found, code) = match field {
            Field::CongressTerm => return self.read_sitting(value),
            Field::SessionNo => (value.text().read(session_number), "bad_number"),
            Field::Year => (year(value), "bad_number"),
            Field::Rehandled => (times(value), "bad_number"),
            Field::Count => (value.number().then("9", |count| (count >= 1).then_some(count)), "bad_count"),
            _ => (value.number(), "bad_number"),
        };
        let notes = &mut self.notes;
        let number = good(found, |bad| notes.bad_shape(field, code, bad));
        number.map(|number| self.proposal.set_number(field, number)).is_some()
    }

    /// 届次: the term, or `十四届一次会议`, which tells the session too.
    fn read_sitting(&mut self, value: &Value<'a>) -> bool {
        let notes = &mut self.notes;
        let found = value.text().read(sitting);
        let bad = |text: &str| notes.bad_shape(Field::CongressTerm, "bad_number", text);
        let Some((term, session)) = good(found, bad) else { return false };
        self.proposal.set_number(Field::CongressTerm, term);
        if let (Some(session), false) = (session, self.understood.has(Field::SessionNo)) {
            self.proposal.set_number(Field::SessionNo, session);
            self.understood.add(Field::SessionNo);
        }
        true
    }

    fn read_flag(&mut self, field: Field, value: &Value<'a>) -> bool {
        let notes = &mut self.notes;
        let found = value.text().read(Flag::of_text);
        let flag = good(found, |bad| notes.fault(Some(field), "bad_boolean", bad));
        flag.map(|flag| self.proposal.set_code(field, flag.code())).is_some()
    }

    /// Any value but a plain no keeps the record out, whatever stood there before: nothing is risked.
    fn read_confidential(&mut self, value: &Value<'_>) -> bool {
        let flag = match value.text() {
            Found::Absent => return false,
            Found::Good(text) => Flag::of_text(&text),
            Found::Bad(_) => None,
        };
        self.confidential |= flag != Some(Flag::No);
        flag.is_some()
    }
}

/// Values of a closed set, a bit each.
#[derive(Default)]
pub(super) struct Bits {
    bits: u16,
    any_understood: bool,
}

impl Bits {
    /// Takes a value by its code.
    pub fn add(&mut self, code: u8) {
        self.bits |= 1 << code;
        self.any_understood = true;
    }

    /// Takes a value as it is written.
    pub fn take(&mut self, field: Field, name: &str, words: &mut Words, notes: &mut RowNotes) {
        match words.read(field, name) {
            Some(code) => self.add(code),
            None => {
                self.bits |= 1 << unknown(field);
                notes.unrecognised(field, name);
            }
        }
    }

    /// Records what was taken.
    pub fn record(self, field: Field, proposal: &mut Proposal<'_>) -> Found<()> {
        if self.bits == 0 {
            return Found::Absent;
        }
        proposal.set_bits(field, self.bits);
        if self.any_understood { Found::Good(()) } else { Found::Bad(String::new()) }
    }
}

/// The code of a value that is not understood.
fn unknown(field: Field) -> u8 {
    field.terms().len() as u8 - 1
}

/// Where outcomes and their letters share a header, the field that the value tells.
pub fn resolved(header: Header, value: Json<'_>, words: &Words) -> Header {
    let Header::Result { or_rating } = header else { return header };
    let text = Value::Json(value).text().good().unwrap_or_default();
    Header::Field(match () {
        () if Outcome::read(&text).is_some() => Field::Outcome,
        () if or_rating && is_rating(&text) => Field::RatingResult,
        () if words.is_class(&text) => Field::ReplyClass,
        () => Field::Outcome,
    })
}

/// A rating, understood or of another scale.
fn is_rating(text: &str) -> bool {
    const OTHER_SCALES: [&str; 6] = ["同意", "不同意", "理解", "保留", "非常满意", "比较满意"];
    Rating::read(text).is_some() || OTHER_SCALES.contains(&text)
}

/// A theme's name without outer quotes and one trailing 类.
pub fn theme_name(name: &str) -> &str {
    const QUOTES: [(char, char); 5] = [('“', '”'), ('"', '"'), ('「', '」'), ('『', '』'), ('‘', '’')];
    let unquoted = |name| {
        let pairs = QUOTES.iter().filter_map(|(open, close)| {
            str::strip_prefix(name, *open).and_then(|inner| inner.strip_suffix(*close))
        });
        pairs.into_iter().next().unwrap_or(name)
    };
    let bare = name.strip_suffix('类').map(trimmed);
    let name = trimmed(unquoted(bare.unwrap_or(name)));
    if bare.is_some() { name } else { name.strip_suffix('类').map_or(name, trimmed) }
}
