//! The fields that hold objects: ratings, promises, wider results, activities.

use super::cell::{DateReading, day, good};
use super::json::{Fault, Json, Name, Reading};
use super::notes::RowNotes;
use super::record::Record;
use super::value::{Found, Value};
use super::words::Words;
use crate::calendar::Day;
use crate::table::{Activity, Commitment, Measure};
use crate::vocabulary::{ActivityForm, Coded, Field, FieldSet, Header, Part};

/// The parts of a round.
const ROUND: [Part; 4] = [Part::Overall, Part::Attitude, Part::Result, Part::On];
/// The fields of the first round, in that order.
const FIRST: [Field; 4] = [Field::FirstOverall, Field::FirstAttitude, Field::FirstResult, Field::FirstOn];
/// The fields of the final round.
const FINAL: [Field; 4] = [Field::FinalOverall, Field::FinalAttitude, Field::FinalResult, Field::FinalOn];

/// Reads `{attitude, result, overall, on}` as it comes; how many bytes it takes.
pub fn round_next<'a>(
    record: &mut Record<'a>,
    field: Field,
    mut reading: Reading<'a>,
    words: &mut Words,
) -> Result<usize, Fault> {
    while let Some(name) = reading.name(b"")? {
        let part = match name {
            Name::Other(name) => ROUND.iter().position(|part| part.is_named(&name.decode())),
            Name::Expected => None,
        };
        match part {
            Some(part) => record.take_next(round_fields(field)[part], &mut reading, words)?,
            None => reading.value().map(|_| ())?,
        }
    }
    if reading.take_broken() {
        record.note_broken(Header::Field(field));
    }
    Ok(reading.end())
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
        if let Some(place) = ROUND.iter().position(|part| part.is_named(&name)) {
            record.set(round_fields(field)[place], &Value::Json(part), DateReading::default(), words);
        }
    }
    is_round_understood(field, record.understood())
}

/// Whether something of a round was understood.
pub fn is_round_understood(round: Field, understood: FieldSet) -> bool {
    round_fields(round).into_iter().any(|field| understood.has(field))
}

fn round_fields(round: Field) -> [Field; 4] {
    if round == Field::RatingFirst { FIRST } else { FINAL }
}

/// Reads `[{text, due_on, done_on, state}]`.
pub fn commitments(
    place: &mut Vec<Commitment>,
    notes: &mut RowNotes,
    value: &Value<'_>,
    words: &mut Words,
) -> bool {
    each(notes, Field::Commitments, value, |notes, object| {
        place.push(Commitment {
            text: string(notes, Field::Commitments, object, Part::Text),
            due_on: date(notes, Field::Commitments, object, Part::DueOn),
            done_on: date(notes, Field::Commitments, object, Part::DoneOn),
            state: code(notes, Field::CommitmentState, object, Part::State, words),
        });
    })
}

/// Reads `[{text, on, kind, reach, url}]`.
pub fn measures(
    place: &mut Vec<Measure>,
    notes: &mut RowNotes,
    value: &Value<'_>,
    words: &mut Words,
) -> bool {
    each(notes, Field::Measures, value, |notes, object| {
        place.push(Measure {
            text: string(notes, Field::Measures, object, Part::Text),
            on: date(notes, Field::Measures, object, Part::On),
            kind: code(notes, Field::MeasureKind, object, Part::Kind, words),
            reach: code(notes, Field::MeasureReach, object, Part::Reach, words),
            url: string(notes, Field::Measures, object, Part::Url),
        });
    })
}

/// Reads `[{on, form, note}]`, or the bare names of forms; a form outside the vocabulary is another form,
/// its text kept.
pub fn activities(place: &mut Vec<Activity>, notes: &mut RowNotes, value: &Value<'_>) -> bool {
    match value {
        Value::Json(list @ Json::Array(_)) => list
            .elements()
            .map(|entry| activities_of(place, notes, &Value::Json(entry)))
            .fold(false, |any, one| any | one),
        value => activities_of(place, notes, value),
    }
}

/// Reads one object, or a text that names forms.
fn activities_of(place: &mut Vec<Activity>, notes: &mut RowNotes, value: &Value<'_>) -> bool {
    if let Value::Json(object @ Json::Object(_)) = value {
        let says = |part: &Part| named(*object, *part).any(|value| !value.is_absent());
        if [Part::Form, Part::On, Part::Note].iter().any(says) {
            let form = string(notes, Field::Activities, *object, Part::Form);
            let on = date(notes, Field::Activities, *object, Part::On);
            place.push(activity(on, form, string(notes, Field::Activities, *object, Part::Note)));
        }
        return !value.is_absent();
    }
    let forms = good(value.texts(), |bad| notes.fault(Some(Field::Activities), "bad_list", bad));
    let forms = forms.unwrap_or_default();
    let any = !forms.is_empty();
    place.extend(forms.into_iter().map(|form| activity(None, form.into_owned(), String::new())));
    any
}

fn activity(on: Option<Day>, written: String, note: String) -> Activity {
    let form = match written.as_str() {
        "" => ActivityForm::Missing,
        text => ActivityForm::read(text).unwrap_or(ActivityForm::Other),
    };
    Activity { on, form, form_text: if form == ActivityForm::Other { written } else { String::new() }, note }
}

/// Reads every object of a list; true where it was a list of objects.
fn each(
    notes: &mut RowNotes,
    field: Field,
    value: &Value<'_>,
    mut read: impl FnMut(&mut RowNotes, Json<'_>),
) -> bool {
    match value.objects() {
        Found::Absent => false,
        Found::Bad(bad) => {
            notes.fault(Some(field), "bad_list", &bad);
            false
        }
        Found::Good(objects) => {
            // Members that the contract does not know make nothing of nothing.
            let says = |object: &Json<'_>| {
                Part::ALL.iter().any(|part| named(*object, *part).any(|value| !value.is_absent()))
            };
            objects.into_iter().filter(says).for_each(|object| read(notes, object));
            true
        }
    }
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

// Where a name stands twice, the first value that is understood wins.

fn named<'a>(object: Json<'a>, part: Part) -> impl Iterator<Item = Value<'a>> {
    object.members().filter(move |(name, _)| part.is_named(name)).map(|(_, value)| Value::Json(value))
}

fn string(notes: &mut RowNotes, field: Field, object: Json<'_>, part: Part) -> String {
    for value in named(object, part) {
        match value.text() {
            Found::Good(text) => return text.into_owned(),
            Found::Bad(bad) => notes.fault(Some(field), "bad_text", &bad),
            Found::Absent => {}
        }
    }
    String::new()
}

fn date(notes: &mut RowNotes, field: Field, object: Json<'_>, part: Part) -> Option<Day> {
    let read = |value: Value<'_>| {
        good(day(&value, DateReading::default()), |bad| notes.bad_shape(field, "bad_date", bad))
    };
    named(object, part).find_map(read)
}

fn code<T: Coded>(notes: &mut RowNotes, field: Field, object: Json<'_>, part: Part, words: &mut Words) -> T {
    let mut found = T::MISSING;
    for value in named(object, part) {
        let raw = match value.text() {
            Found::Absent => continue,
            Found::Good(text) => match words.read(field, &text) {
                Some(code) => return T::from_code(code),
                None => text.into_owned(),
            },
            Found::Bad(bad) => bad,
        };
        notes.unrecognised(field, &raw);
        found = T::UNKNOWN;
    }
    found
}
