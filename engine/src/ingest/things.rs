//! Lists of promises, of wider results, of activities: which of what stands there is one.

use super::cell::good;
use super::headers::INNER;
use super::json::{Fault, Json, Reading};
use super::record::Record;
use super::thing::{Thing, activity, count, truncate};
use super::value::{Found, Value};
use super::words::Words;
use crate::vocabulary::Field;

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
    let (before, mark) = (count(&record.proposal, field), record.notes.mark());
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
        truncate(&mut record.proposal, field, before);
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
