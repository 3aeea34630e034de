//! The fields that hold objects: ratings, promises, wider results, activities.

use super::cell::{DateReading, coded, day};
use super::notes::RowNotes;
use super::value::{Found, Value};
use crate::calendar::Day;
use crate::ingest::json::Json;
use crate::table::{Activity, Commitment, Measure, RatingRound};
use crate::vocabulary::{ActivityForm, Coded, CommitmentState, Field, MeasureKind, Part, Reach};

/// The fields of the first round: overall, attitude, result, day.
pub const FIRST: [Field; 4] = [Field::FirstOverall, Field::FirstAttitude, Field::FirstResult, Field::FirstOn];
/// The fields of the final round.
pub const FINAL: [Field; 4] = [Field::FinalOverall, Field::FinalAttitude, Field::FinalResult, Field::FinalOn];

/// Reads `{attitude, result, overall, on}`.
pub fn round(place: &mut RatingRound, notes: &mut RowNotes, fields: [Field; 4], value: &Value<'_>) -> bool {
    // A round that is one word is the overall rating.
    if !value.is_container() {
        return coded(&mut place.overall, notes, fields[0], value);
    }
    let Some(object) = one_object(notes, fields[0], value) else { return false };
    for (name, part) in object.members() {
        let part = &Value::Json(part);
        let named = |part: Part| part.is_named(&name);
        match () {
            () if named(Part::Overall) && !place.overall.is_known() => {
                coded(&mut place.overall, notes, fields[0], part)
            }
            () if named(Part::Attitude) && !place.attitude.is_known() => {
                coded(&mut place.attitude, notes, fields[1], part)
            }
            () if named(Part::Result) && !place.result.is_known() => {
                coded(&mut place.result, notes, fields[2], part)
            }
            () if named(Part::On) && place.on.is_none() => {
                day(&mut place.on, notes, fields[3], part, DateReading::default())
            }
            () => false,
        };
    }
    true
}

/// Reads `[{text, due_on, done_on, state}]`.
pub fn commitments(place: &mut Vec<Commitment>, notes: &mut RowNotes, value: &Value<'_>) -> bool {
    each(notes, Field::Commitments, value, |notes, object| {
        let mut state = CommitmentState::Missing;
        code(&mut state, notes, Field::CommitmentState, object, Part::State);
        place.push(Commitment {
            text: string(notes, Field::Commitments, object, Part::Text),
            due_on: date(notes, Field::Commitments, object, Part::DueOn),
            done_on: date(notes, Field::Commitments, object, Part::DoneOn),
            state,
        });
    })
}

/// Reads `[{text, on, kind, reach, url}]`.
pub fn measures(place: &mut Vec<Measure>, notes: &mut RowNotes, value: &Value<'_>) -> bool {
    each(notes, Field::Measures, value, |notes, object| {
        let mut kind = MeasureKind::Missing;
        let mut reach = Reach::Missing;
        code(&mut kind, notes, Field::MeasureKind, object, Part::Kind);
        code(&mut reach, notes, Field::MeasureReach, object, Part::Reach);
        place.push(Measure {
            text: string(notes, Field::Measures, object, Part::Text),
            on: date(notes, Field::Measures, object, Part::On),
            kind,
            reach,
            url: string(notes, Field::Measures, object, Part::Url),
        });
    })
}

/// Reads `[{on, form, note}]`, or the bare names of forms; a form outside the vocabulary is another form,
/// its text kept.
pub fn activities(place: &mut Vec<Activity>, notes: &mut RowNotes, value: &Value<'_>) -> bool {
    if value.objects().good().is_none()
        && let Found::Good(forms) = value.texts()
    {
        place.extend(forms.into_iter().map(|form| activity(None, form.into_owned(), String::new())));
        return true;
    }
    each(notes, Field::Activities, value, |notes, object| {
        let form = string(notes, Field::Activities, object, Part::Form);
        let on = date(notes, Field::Activities, object, Part::On);
        place.push(activity(on, form, string(notes, Field::Activities, object, Part::Note)));
    })
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
            objects.into_iter().for_each(|object| read(notes, object));
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
    let mut found = None;
    named(object, part).find(|value| day(&mut found, notes, field, value, DateReading::default()));
    found
}

fn code<T: Coded>(place: &mut T, notes: &mut RowNotes, field: Field, object: Json<'_>, part: Part) {
    named(object, part).find(|value| coded(place, notes, field, value));
}
