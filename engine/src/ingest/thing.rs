//! One promise, wider result or activity, part by part.

use std::borrow::Cow;

use super::cell::{DateReading, day, good};
use super::date::{QUOTED_DAY, quoted_day};
use super::json::{Fault, Reading};
use super::notes::RowNotes;
use super::value::{Found, Value, is_absent};
use super::words::Words;
use crate::calendar::Day;
use crate::table::{Activity, Commitment, Measure, Proposal};
use crate::vocabulary::{ActivityForm, Coded, Field, Part};

/// A promise, a wider result or an activity: what was read of it. The first value of a part that is
/// understood wins.
pub struct Thing<'a> {
    field: Field,
    texts: [Cow<'a, str>; TEXTS.len()],
    days: [Option<Day>; DAYS.len()],
    codes: [Option<u8>; CODES.len()],
    /// Whether something stands in it, known to the contract or not.
    pub is_given: bool,
    /// Whether something stands in a part that the contract knows.
    is_known: bool,
}

const TEXTS: [Part; 4] = [Part::Text, Part::Url, Part::Form, Part::Note];
const DAYS: [Part; 3] = [Part::On, Part::DueOn, Part::DoneOn];
const CODES: [Part; 3] = [Part::State, Part::Kind, Part::Reach];
/// The sets of the codes.
const SETS: [Field; 3] = [Field::CommitmentState, Field::MeasureKind, Field::MeasureReach];

impl<'a> Thing<'a> {
    /// One of the field, of which nothing was read.
    pub fn new(field: Field) -> Thing<'a> {
        Thing {
            field,
            texts: [const { Cow::Borrowed("") }; TEXTS.len()],
            days: [None; DAYS.len()],
            codes: [None; CODES.len()],
            is_given: false,
            is_known: false,
        }
    }

    /// The parts that such a thing has.
    fn has(&self, part: Part) -> bool {
        match self.field {
            Field::Commitments => matches!(part, Part::Text | Part::DueOn | Part::DoneOn | Part::State),
            Field::Measures => {
                matches!(part, Part::Text | Part::On | Part::Kind | Part::Reach | Part::Url)
            }
            _ => matches!(part, Part::On | Part::Form | Part::Note),
        }
    }

    /// Takes a member as it comes.
    pub fn take_next(
        &mut self,
        part: Option<Part>,
        reading: &mut Reading<'a>,
        notes: &mut RowNotes,
        words: &mut Words,
    ) -> Result<(), Fault> {
        let Some(part) = part.filter(|part| self.has(*part)) else {
            self.is_given |= !is_absent(reading.value()?);
            return Ok(());
        };
        let place = |parts: &[Part]| parts.iter().position(|own| *own == part);
        if let Some(place) = place(&TEXTS) {
            self.text(place, &Value::Json(reading.value()?), notes);
        } else if let Some(place) = place(&DAYS) {
            self.day_next(place, reading, notes)?;
        } else if let Some(place) = place(&CODES) {
            self.code_next(place, reading, notes, words)?;
        }
        Ok(())
    }

    fn give(&mut self) {
        (self.is_given, self.is_known) = (true, true);
    }

    fn text(&mut self, place: usize, value: &Value<'a>, notes: &mut RowNotes) {
        let found = value.text();
        if found == Found::Absent {
            return;
        }
        self.give();
        if self.texts[place].is_empty() {
            let field = self.field;
            let text = good(found, |bad| notes.fault(Some(field), "bad_text", bad));
            self.texts[place] = text.unwrap_or_default();
        }
    }

    fn day_next(
        &mut self,
        place: usize,
        reading: &mut Reading<'a>,
        notes: &mut RowNotes,
    ) -> Result<(), Fault> {
        let found = match quoted_day(reading.rest()) {
            Some(day) => {
                reading.skip(QUOTED_DAY);
                Found::Good(day)
            }
            None => day(&Value::Json(reading.value()?), DateReading::default()),
        };
        if found == Found::Absent {
            return Ok(());
        }
        self.give();
        if self.days[place].is_none() {
            let field = self.field;
            self.days[place] = good(found, |bad| notes.bad_shape(field, "bad_date", bad));
        }
        Ok(())
    }

    fn code_next(
        &mut self,
        place: usize,
        reading: &mut Reading<'a>,
        notes: &mut RowNotes,
        words: &mut Words,
    ) -> Result<(), Fault> {
        let set = SETS[place];
        let is_open = self.codes[place].is_none_or(|code| code == unknown(set));
        if let Some((code, length)) = words.at_start(set, reading.rest()) {
            reading.skip(length);
            self.give();
            if is_open {
                self.codes[place] = Some(code);
            }
            return Ok(());
        }
        let raw = match Value::Json(reading.value()?).text() {
            Found::Absent => return Ok(()),
            Found::Good(text) => text,
            Found::Bad(bad) => Cow::Owned(bad),
        };
        self.give();
        if is_open {
            self.codes[place] = Some(words.read(set, &raw).unwrap_or_else(|| {
                notes.unrecognised(set, &raw);
                unknown(set)
            }));
        }
        Ok(())
    }

    /// Records it, if there is something that the contract knows.
    pub fn record(self, proposal: &mut Proposal<'_>) {
        if !self.is_known {
            return;
        }
        let [text, url, form, note] = self.texts;
        let [on, due_on, done_on] = self.days;
        let [state, kind, reach] = self.codes;
        match self.field {
            Field::Commitments => {
                let text = text.into_owned();
                proposal.commitments.push(Commitment { text, due_on, done_on, state: value(state) });
            }
            Field::Measures => {
                let (text, url) = (text.into_owned(), url.into_owned());
                proposal.measures.push(Measure { text, on, kind: value(kind), reach: value(reach), url });
            }
            _ => proposal.activities.push(activity(on, form, note.into_owned())),
        }
    }
}

fn value<T: Coded>(code: Option<u8>) -> T {
    code.map_or(T::MISSING, T::from_code)
}

/// The code of a value that is not understood.
fn unknown(set: Field) -> u8 {
    set.terms().len() as u8 - 1
}

/// An activity of a form as it is written.
pub fn activity(on: Option<Day>, written: Cow<'_, str>, note: String) -> Activity {
    let form = match &*written {
        "" => ActivityForm::Missing,
        text => ActivityForm::read(text).unwrap_or(ActivityForm::Other),
    };
    let is_other = form == ActivityForm::Other;
    Activity { on, form, form_text: if is_other { written.into_owned() } else { String::new() }, note }
}

/// How many of such things a record has.
pub fn count(proposal: &Proposal<'_>, field: Field) -> usize {
    match field {
        Field::Commitments => proposal.commitments.len(),
        Field::Measures => proposal.measures.len(),
        _ => proposal.activities.len(),
    }
}

/// Leaves a record its first so many.
pub fn truncate(proposal: &mut Proposal<'_>, field: Field, count: usize) {
    match field {
        Field::Commitments => proposal.commitments.truncate(count),
        Field::Measures => proposal.measures.truncate(count),
        _ => proposal.activities.truncate(count),
    }
}
