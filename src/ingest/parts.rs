//! The fields that hold objects: ratings, promises, wider results, activities.

use super::notes::RowNotes;
use super::record::{DateReading, coded, day};
use super::value::{Found, Value};
use crate::calendar::Day;
use crate::ingest::json::Json;
use crate::table::{Activity, Commitment, Measure, RatingRound};
use crate::vocabulary::{ActivityForm, Coded, CommitmentState, Field, MeasureKind, Reach};

/// The fields of the first round: overall, attitude, result, day.
pub const FIRST: [Field; 4] = [Field::FirstOverall, Field::FirstAttitude, Field::FirstResult, Field::FirstOn];
/// The fields of the final round.
pub const FINAL: [Field; 4] = [Field::FinalOverall, Field::FinalAttitude, Field::FinalResult, Field::FinalOn];

/// Reads `{attitude, result, overall, on}`.
pub fn round(place: &mut RatingRound, notes: &mut RowNotes, fields: [Field; 4], value: &Value<'_>) -> bool {
    let Some(object) = one_object(notes, fields[0], value) else { return false };
    for (name, part) in object.members() {
        let part = &Value::Json(part);
        match name.as_ref() {
            "overall" if !place.overall.is_known() => coded(&mut place.overall, notes, fields[0], part),
            "attitude" if !place.attitude.is_known() => coded(&mut place.attitude, notes, fields[1], part),
            "result" if !place.result.is_known() => coded(&mut place.result, notes, fields[2], part),
            "on" if place.on.is_none() => day(&mut place.on, notes, fields[3], part, DateReading::default()),
            _ => false,
        };
    }
    true
}

/// Reads `[{text, due_on, done_on, state}]`.
pub fn commitments(place: &mut Vec<Commitment>, notes: &mut RowNotes, value: &Value<'_>) -> bool {
    each(notes, Field::Commitments, value, |notes, object| {
        let mut state = CommitmentState::Missing;
        code(&mut state, notes, Field::CommitmentState, object, "state");
        place.push(Commitment {
            text: string(notes, Field::Commitments, object, "text"),
            due_on: date(notes, Field::Commitments, object, "due_on"),
            done_on: date(notes, Field::Commitments, object, "done_on"),
            state,
        });
    })
}

/// Reads `[{text, on, kind, reach, url}]`.
pub fn measures(place: &mut Vec<Measure>, notes: &mut RowNotes, value: &Value<'_>) -> bool {
    each(notes, Field::Measures, value, |notes, object| {
        let mut kind = MeasureKind::Missing;
        let mut reach = Reach::Missing;
        code(&mut kind, notes, Field::MeasureKind, object, "kind");
        code(&mut reach, notes, Field::MeasureReach, object, "reach");
        place.push(Measure {
            text: string(notes, Field::Measures, object, "text"),
            on: date(notes, Field::Measures, object, "on"),
            kind,
            reach,
            url: string(notes, Field::Measures, object, "url"),
        });
    })
}

/// Reads `[{on, form, note}]`; a form outside the vocabulary is another form, its text kept.
pub fn activities(place: &mut Vec<Activity>, notes: &mut RowNotes, value: &Value<'_>) -> bool {
    each(notes, Field::Activities, value, |notes, object| {
        let written = string(notes, Field::Activities, object, "form");
        let form = match written.as_str() {
            "" => ActivityForm::Missing,
            text => ActivityForm::read(text).unwrap_or(ActivityForm::Other),
        };
        place.push(Activity {
            on: date(notes, Field::Activities, object, "on"),
            form,
            form_text: if form == ActivityForm::Other { written } else { String::new() },
            note: string(notes, Field::Activities, object, "note"),
        });
    })
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

fn string(notes: &mut RowNotes, field: Field, object: Json<'_>, name: &str) -> String {
    for value in object.named(name).map(Value::Json) {
        match value.text() {
            Found::Good(text) => return text.into_owned(),
            Found::Bad(bad) => notes.fault(Some(field), "bad_text", &bad),
            Found::Absent => {}
        }
    }
    String::new()
}

fn date(notes: &mut RowNotes, field: Field, object: Json<'_>, name: &str) -> Option<Day> {
    let mut found = None;
    object
        .named(name)
        .map(Value::Json)
        .find(|value| day(&mut found, notes, field, value, DateReading::default()));
    found
}

fn code<T: Coded>(place: &mut T, notes: &mut RowNotes, field: Field, object: Json<'_>, name: &str) {
    object.named(name).map(Value::Json).find(|value| coded(place, notes, field, value));
}
