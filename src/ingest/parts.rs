//! The fields that hold objects: ratings, promises, wider results, activities.

use std::borrow::Cow;

use super::cell::{DateReading, day, good};
use super::date::{QUOTED_DAY, quoted_day};
use super::headers::INNER;
use super::json::{Fault, Json, Reading};
use super::notes::RowNotes;
use super::record::Record;
use super::value::{Found, Value, is_absent};
use super::words::Words;
use crate::calendar::Day;
use crate::table::{Activity, Commitment, Measure, Proposal, Table};
use crate::vocabulary::{ActivityForm, Coded, Field, FieldSet, Part};

/// The parts of a round.
const ROUND: [Part; 4] = [Part::Overall, Part::Attitude, Part::Result, Part::On];
/// The fields of the first round, in that order.
const FIRST: [Field; 4] = [Field::FirstOverall, Field::FirstAttitude, Field::FirstResult, Field::FirstOn];
/// The fields of the final round.
const FINAL: [Field; 4] = [Field::FinalOverall, Field::FinalAttitude, Field::FinalResult, Field::FinalOn];

/// Reads `{attitude, result, overall, on}` as it comes; none where no object comes.
pub fn round_next<'a>(
    record: &mut Record<'a>,
    field: Field,
    reading: &mut Reading<'a>,
    words: &mut Words,
    table: &Table,
) -> Result<Option<Found<()>>, Fault> {
    let Some(outer) = reading.enter(b'{')? else { return Ok(None) };
    let mut name = INNER;
    while let Some(next) = words.headers.next(name, reading)? {
        name = next;
        let part = words.headers.known(name).part;
        match part.and_then(|part| ROUND.iter().position(|own| *own == part)) {
            Some(place) => record.take_next(round_fields(field)[place], reading, words, table)?,
            None => reading.value().map(|_| ())?,
        }
    }
    reading.leave(outer);
    let is_understood = is_round_understood(field, record.understood());
    Ok(Some(if is_understood { Found::Good(()) } else { Found::Absent }))
}

/// Reads a round that stands in a list or came from a mapping; one that is one word is the overall rating.
pub fn round<'a>(record: &mut Record<'a>, field: Field, value: &Value<'a>, words: &mut Words) -> bool {
    let overall = round_fields(field)[0];
    if !value.is_container() {
        record.set(overall, value, DateReading::default(), words);
        return !value.is_absent();
    }
    let Some(object) = one_object(&mut record.notes, overall, value) else { return false };
    for (name, part) in object.members() {
        let part_of = |part| ROUND.iter().position(|own| *own == part);
        if let Some(place) = Part::of(&name).and_then(part_of) {
            record.set(round_fields(field)[place], &Value::Json(part), DateReading::default(), words);
        }
    }
    is_round_understood(field, record.understood())
}

/// Whether something of a round was understood.
fn is_round_understood(round: Field, understood: FieldSet) -> bool {
    round_fields(round).into_iter().any(|field| understood.has(field))
}

fn round_fields(round: Field) -> [Field; 4] {
    if round == Field::RatingFirst { FIRST } else { FINAL }
}

fn one_object<'a>(notes: &mut RowNotes, field: Field, value: &Value<'a>) -> Option<Json<'a>> {
    match value.objects() {
        Found::Good(objects) if objects.len() == 1 => objects.into_iter().next(),
        Found::Absent => None,
        _ => {
            notes.fault(Some(field), "bad_object", "{…}");
            None
        }
    }
}

/// Reads promises, wider results or activities from any value; true where they were understood.
pub fn things(record: &mut Record<'_>, field: Field, value: &Value<'_>, words: &mut Words) -> bool {
    let found = match value {
        Value::Json(Json::Array(bytes) | Json::Object(bytes)) => {
            things_next(record, field, &mut Reading::before(bytes), words).ok().flatten()
        }
        _ => None,
    };
    match found {
        Some(found) => matches!(found, Found::Good(())),
        None if field == Field::Activities => forms(record, value),
        None if value.is_absent() => false,
        None => {
            record.notes.fault(Some(field), "bad_list", "…");
            false
        }
    }
}

/// Reads `[{text, due_on, done_on, state}]`, `[{text, on, kind, reach, url}]` or `[{on, form, note}]`, or the
/// one object that stands in its place, as it comes. Nothing is read where something else stands in the list,
/// but that activities may be bare names of forms. `None` where no list or object comes.
pub fn things_next(
    record: &mut Record<'_>,
    field: Field,
    reading: &mut Reading<'_>,
    words: &mut Words,
) -> Result<Option<Found<()>>, Fault> {
    let Some(outer) = reading.enter(b'[')? else {
        return thing_next(record, field, reading, words);
    };
    let (count, mark) = (Thing::count(&record.proposal, field), record.notes.mark());
    let (mut found, mut is_bad) = (Found::Absent, false);
    while !reading.is_over()? {
        let any = match thing_next(record, field, reading, words)? {
            Some(one) => one == Found::Good(()),
            None => {
                let value = Value::Json(reading.value()?);
                let is_form = field == Field::Activities;
                is_bad |= !is_form && !value.is_absent();
                is_form && forms(record, &value)
            }
        };
        if any {
            found = Found::Good(());
        }
    }
    reading.leave(outer);
    if is_bad {
        Thing::truncate(&mut record.proposal, field, count);
        record.notes.rewind(mark);
        record.notes.fault(Some(field), "bad_list", "[…]");
        found = Found::Bad(String::new());
    }
    Ok(Some(found))
}

/// Reads one object; none where no object comes, nothing where it holds nothing.
fn thing_next(
    record: &mut Record<'_>,
    field: Field,
    reading: &mut Reading<'_>,
    words: &mut Words,
) -> Result<Option<Found<()>>, Fault> {
    let Some(outer) = reading.enter(b'{')? else { return Ok(None) };
    let mut thing = Thing::new(field);
    let mut name = INNER;
    while let Some(next) = words.headers.next(name, reading)? {
        name = next;
        thing.take_next(words.headers.known(name).part, reading, &mut record.notes, words)?;
    }
    reading.leave(outer);
    let is_absent = !thing.is_given;
    thing.record(&mut record.proposal);
    Ok(Some(if is_absent { Found::Absent } else { Found::Good(()) }))
}

/// Reads activities from a text that names their forms.
fn forms(record: &mut Record<'_>, value: &Value<'_>) -> bool {
    let forms = good(value.texts(), |bad| record.notes.fault(Some(Field::Activities), "bad_list", bad));
    let forms = forms.unwrap_or_default();
    let any = !forms.is_empty();
    record.proposal.activities.extend(forms.into_iter().map(|form| activity(None, form, String::new())));
    any
}

fn activity(on: Option<Day>, written: Cow<'_, str>, note: String) -> Activity {
    let form = match &*written {
        "" => ActivityForm::Missing,
        text => ActivityForm::read(text).unwrap_or(ActivityForm::Other),
    };
    let is_other = form == ActivityForm::Other;
    Activity { on, form, form_text: if is_other { written.into_owned() } else { String::new() }, note }
}

/// A promise, a wider result or an activity: what was read of it. The first value of a part that is
/// understood wins.
struct Thing<'a> {
    field: Field,
    texts: [Cow<'a, str>; TEXTS.len()],
    days: [Option<Day>; DAYS.len()],
    codes: [Option<u8>; CODES.len()],
    /// Whether something stands in it, known to the contract or not.
    is_given: bool,
    /// Whether something stands in a part that the contract knows.
    is_known: bool,
}

const TEXTS: [Part; 4] = [Part::Text, Part::Url, Part::Form, Part::Note];
const DAYS: [Part; 3] = [Part::On, Part::DueOn, Part::DoneOn];
const CODES: [Part; 3] = [Part::State, Part::Kind, Part::Reach];
/// The sets of the codes.
const SETS: [Field; 3] = [Field::CommitmentState, Field::MeasureKind, Field::MeasureReach];

impl<'a> Thing<'a> {
    fn new(field: Field) -> Thing<'a> {
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
    fn take_next(
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
    fn record(self, proposal: &mut Proposal<'_>) {
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

    fn count(proposal: &Proposal<'_>, field: Field) -> usize {
        match field {
            Field::Commitments => proposal.commitments.len(),
            Field::Measures => proposal.measures.len(),
            _ => proposal.activities.len(),
        }
    }

    fn truncate(proposal: &mut Proposal<'_>, field: Field, count: usize) {
        match field {
            Field::Commitments => proposal.commitments.truncate(count),
            Field::Measures => proposal.measures.truncate(count),
            _ => proposal.activities.truncate(count),
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
