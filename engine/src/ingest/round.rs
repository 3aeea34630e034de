//! A rating round, `{attitude, result, overall, on}`: its parts are fields of the record.

use super::cell::DateReading;
use super::headers::INNER;
use super::json::{Fault, Json, Reading};
use super::notes::RowNotes;
use super::record::Record;
use super::value::{Found, Value};
use super::words::Words;
use crate::table::Table;
use crate::vocabulary::{Field, FieldSet, Part};

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
