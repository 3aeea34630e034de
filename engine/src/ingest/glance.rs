//! Values known at a glance: most of them stand as the contract writes them, or as the file wrote them before,
//! and are taken by their bytes as they come. What is not goes the way of any value (`record`).

use super::cell::DateReading;
use super::date::{QUOTED_DAY, quoted_day};
use super::json::{Fault, Json, Reading, quoted};
use super::record::{Bits, Record};
use super::value::{Found, Value, trim_cow};
use super::words::Words;
use super::{round, things};
use crate::calendar::YEARS;
use crate::table::Table;
use crate::vocabulary::{Coded, Disclosure, Field, Flag, Holds};

/// Longest name that is looked for among the known, in bytes.
const LONGEST_NAME: usize = 256;

impl<'a> Record<'a> {
    /// Takes the value of a field as it comes, checking it on the way.
    pub fn take_next(
        &mut self,
        field: Field,
        reading: &mut Reading<'a>,
        words: &mut Words,
        table: &Table,
    ) -> Result<(), Fault> {
        if let Some(length) = self.glance(field, reading.rest(), words, table) {
            reading.skip(length);
            self.named.add(field);
            self.understood.add(field);
            return Ok(());
        }
        if self.understood.has(field) {
            let value = Value::Json(reading.value()?);
            self.set(field, &value, DateReading::default(), words);
            return Ok(());
        }
        let found = match field.holds() {
            Holds::Round => round::round_next(self, field, reading, words, table)?,
            Holds::Commitments | Holds::Measures | Holds::Activities => {
                things::things_next(self, field, reading, words)?
            }
            Holds::Text if field != Field::KeyTheme => return self.text_next(field, reading, words),
            Holds::Texts => self.texts_next(field, reading, table)?,
            Holds::Codes(_) => self.codes_next(field, reading, words)?,
            _ => None,
        };
        match found {
            Some(Found::Good(())) => {
                self.named.add(field);
                self.understood.add(field);
            }
            Some(Found::Bad(_)) => self.named.add(field),
            Some(Found::Absent) => {}
            None => {
                let value = Value::Json(reading.value()?);
                self.set(field, &value, DateReading::default(), words);
            }
        }
        Ok(())
    }

    /// Takes a value that is known at a glance; how many bytes it takes.
    #[inline]
    fn glance(&mut self, field: Field, bytes: &[u8], words: &Words, table: &Table) -> Option<usize> {
        let is_new = !self.understood.has(field);
        match field.holds() {
            Holds::Code(_) => {
                let (code, length) = words.at_start(field, bytes)?;
                // Who may read a record is heard also after a value that was understood.
                if field == Field::Disclosure {
                    self.heed_disclosure(Some(Disclosure::from_code(code)));
                }
                if is_new {
                    self.proposal.set_code(field, code);
                }
                Some(length)
            }
            Holds::Date => {
                let day = quoted_day(bytes)?;
                if is_new {
                    self.proposal.set_day(field, day);
                }
                Some(QUOTED_DAY)
            }
            Holds::Flag if is_new && field != Field::Confidential => {
                let flag = [(&b"true"[..], Flag::Yes), (b"false", Flag::No)];
                let (word, flag) = flag.into_iter().find(|(word, _)| bytes.starts_with(word))?;
                self.proposal.set_code(field, flag.code());
                Some(word.len())
            }
            Holds::Number if is_new => {
                let (number, length) = small_number(bytes)?;
                let is_sound = match field {
                    Field::Year => YEARS.contains(&(number as i32)),
                    Field::Count => number > 0,
                    _ => true,
                };
                is_sound.then(|| self.proposal.set_number(field, number))?;
                Some(length)
            }
            // The name of a theme may stand there in more than one way.
            Holds::Text if is_new && field != Field::KeyTheme => {
                let (code, length) = known_name(field, bytes, table)?;
                self.proposal.set_known(field, code);
                Some(length)
            }
            _ => None,
        }
    }

    /// Reads a text that is not known.
    fn text_next(&mut self, field: Field, reading: &mut Reading<'a>, words: &mut Words) -> Result<(), Fault> {
        let value = reading.value()?;
        match value {
            Json::Text(text) => match trim_cow(text.decode()) {
                text if text.is_empty() => {}
                text => {
                    self.proposal.set_text(field, text);
                    self.named.add(field);
                    self.understood.add(field);
                }
            },
            _ => self.set(field, &Value::Json(value), DateReading::default(), words),
        }
        Ok(())
    }

    /// Reads `["…"]` into the lists; nothing of it where one of them is no text. `None` where no list comes.
    fn texts_next(
        &mut self,
        field: Field,
        reading: &mut Reading<'a>,
        table: &Table,
    ) -> Result<Option<Found<()>>, Fault> {
        let Some(outer) = reading.enter(b'[')? else { return Ok(None) };
        let start = self.proposal.list_len();
        let mut bad = None;
        while !reading.is_over()? {
            if let Some((code, length)) = known_name(field, reading.rest(), table) {
                reading.skip(length);
                self.proposal.add_known_to_list(field, code);
                continue;
            }
            match Value::Json(reading.value()?).text() {
                Found::Good(text) => self.proposal.add_to_list(field, text),
                Found::Bad(what) if bad.is_none() => bad = Some(what),
                _ => {}
            }
        }
        reading.leave(outer);
        if let Some(bad) = bad {
            self.notes.fault(Some(field), "bad_list", &bad);
            self.proposal.truncate_lists(start);
            return Ok(Some(Found::Bad(bad)));
        }
        Ok(Some(if self.proposal.list_len() > start { Found::Good(()) } else { Found::Absent }))
    }

    /// Reads `["…"]` of words of a closed set; none where no list comes.
    fn codes_next(
        &mut self,
        field: Field,
        reading: &mut Reading<'a>,
        words: &mut Words,
    ) -> Result<Option<Found<()>>, Fault> {
        let Some(outer) = reading.enter(b'[')? else { return Ok(None) };
        let mut codes = Bits::default();
        let mut is_bad = false;
        while !reading.is_over()? {
            if let Some((code, length)) = words.at_start(field, reading.rest()).filter(|_| !is_bad) {
                reading.skip(length);
                codes.add(code);
                continue;
            }
            let value = Value::Json(reading.value()?);
            match value.text() {
                _ if is_bad => {}
                Found::Absent => {}
                Found::Good(text) => codes.take(field, &text, words, &mut self.notes),
                Found::Bad(bad) => {
                    is_bad = true;
                    codes.take(field, &bad, words, &mut self.notes);
                }
            }
        }
        reading.leave(outer);
        Ok(Some(codes.record(field, &mut self.proposal)))
    }
}

/// A number of at most four digits that ends where it should; how many bytes it takes.
#[inline]
fn small_number(bytes: &[u8]) -> Option<(u32, usize)> {
    let digits = bytes.iter().take(5).take_while(|byte| byte.is_ascii_digit());
    let (number, length) =
        digits.fold((0, 0), |(number, length), byte| (number * 10 + u32::from(byte - b'0'), length + 1));
    let is_plain = (1..=4).contains(&length) && (bytes[0] != b'0' || length == 1);
    (is_plain && matches!(bytes.get(length), Some(b',' | b'}'))).then_some((number, length))
}

/// The code of the name that stands at the start of some bytes, if the table has it; how many bytes it takes.
#[inline]
fn known_name(field: Field, bytes: &[u8], table: &Table) -> Option<(u32, usize)> {
    let dictionary = table.names_of(field)?;
    let (name, hash) = quoted(bytes).filter(|(name, _)| name.len() <= LONGEST_NAME)?;
    Some((dictionary.code_of_bytes(name, hash)?, name.len() + 2))
}
