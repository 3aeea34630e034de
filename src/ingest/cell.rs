//! One value of a record into its place, by the kind of the field; what cannot be read is noted. Each says
//! whether there was something that it understood.

use std::borrow::Cow;

use super::date::{DateForm, HOME_OFFSET, date_at, date_in, iso_day, plain_date};
use super::json::{Json, Text};
use super::notes::RowNotes;
use super::sitting::session_number;
use super::value::{Found, Value};
use crate::calendar::{Day, YEARS};
use crate::vocabulary::{Coded, Field, Flag};

/// How the dates of a field stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateReading {
    /// The one form in use; `None` for any of the contract's.
    pub form: Option<DateForm>,
    /// Minutes east of UTC to which moments are moved.
    pub offset: i32,
}

impl Default for DateReading {
    fn default() -> Self {
        DateReading { form: None, offset: HOME_OFFSET }
    }
}

impl DateReading {
    fn read(self, text: &str) -> Option<Day> {
        match self.form {
            Some(form) => date_in(form, text, self.offset),
            None => date_at(text, self.offset).or_else(|| date_at(&plain_date(text), self.offset)),
        }
    }
}

pub fn text<'a>(place: &mut Cow<'a, str>, notes: &mut RowNotes, field: Field, value: &Value<'a>) -> bool {
    take(value.text(), place, |bad| notes.fault(Some(field), "bad_text", bad))
}

pub fn texts<'a>(
    place: &mut Vec<Cow<'a, str>>,
    notes: &mut RowNotes,
    field: Field,
    value: &Value<'a>,
) -> bool {
    take(value.texts(), place, |bad| notes.fault(Some(field), "bad_list", bad))
}

pub fn number(place: &mut Option<u32>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let found = value.number().then("", |number| Some(Some(number)));
    take(found, place, |bad| notes.bad_shape(field, "bad_number", bad))
}

/// The number of a session.
pub fn ordinal(place: &mut Option<u32>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let found = value.text().read(|text| session_number(text).map(Some));
    take(found, place, |bad| notes.bad_shape(field, "bad_number", bad))
}

/// A year in which a date may lie.
pub fn year(place: &mut Option<u32>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let found = value.number().then("9999", |year| YEARS.contains(&(year as i32)).then_some(Some(year)));
    take(found, place, |bad| notes.bad_shape(field, "bad_number", bad))
}

/// A number of times; a plain yes is once.
pub fn times(place: &mut Option<u32>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    if let Found::Good(text) = value.text()
        && let Some(flag) = Flag::of_text(&text)
    {
        *place = Some(u32::from(flag.is_yes()));
        return true;
    }
    number(place, notes, field, value)
}

/// A day, read as `dates` says.
pub fn day(
    place: &mut Option<Day>,
    notes: &mut RowNotes,
    field: Field,
    value: &Value<'_>,
    dates: DateReading,
) -> bool {
    if let (Value::Json(Json::Text(Text::Ascii(source))), None) = (value, dates.form)
        && let Some(day) = iso_day(source)
    {
        *place = Some(day);
        return true;
    }
    let found = value.text().read(|text| dates.read(text).map(Some));
    take(found, place, |bad| notes.bad_shape(field, "bad_date", bad))
}

pub fn flag(place: &mut Flag, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let found = value.text().read(Flag::of_text);
    take(found, place, |bad| notes.fault(Some(field), "bad_boolean", bad))
}

/// A value of a closed set; one that is not understood stays in sight as `unknown`.
pub fn coded<T: Coded>(place: &mut T, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    if let Value::Json(Json::Text(Text::Ascii(source))) = value
        && let Some(read) = T::of_key(source)
    {
        *place = read;
        return true;
    }
    let (read, raw) = match value.text() {
        Found::Absent => return false,
        Found::Good(text) => (T::read(&text), text.into_owned()),
        Found::Bad(bad) => (None, bad),
    };
    *place = read.unwrap_or(T::UNKNOWN);
    if read.is_none() {
        notes.unrecognised(field, &raw);
    }
    read.is_some()
}

pub fn codes<T: Coded>(place: &mut Vec<T>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let mut names = Vec::new();
    if !take(value.texts(), &mut names, |bad| notes.unrecognised(field, bad)) {
        *place = if value.is_absent() { Vec::new() } else { vec![T::UNKNOWN] };
        return false;
    }
    *place = names.iter().map(|name| T::read(name).unwrap_or(T::UNKNOWN)).collect();
    for (name, value) in names.iter().zip(place.iter()) {
        if *value == T::UNKNOWN {
            notes.unrecognised(field, name);
        }
    }
    place.iter().all(|value| value.is_known())
}

/// Puts a good value in its place; true where there was one.
pub fn take<T>(found: Found<T>, place: &mut T, bad: impl FnOnce(&str)) -> bool {
    match found {
        Found::Good(value) => {
            *place = value;
            true
        }
        Found::Bad(text) => {
            bad(&text);
            false
        }
        Found::Absent => false,
    }
}
