//! What stands in a cell, as the kind of value that its field holds.

use super::date::{DateForm, HOME_OFFSET, any_date_at, date_in, iso_day};
use super::json::{Json, Text};
use super::value::{Found, Value, half_width_text};
use crate::calendar::{Day, YEARS};
use crate::vocabulary::Flag;

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
            None => any_date_at(text, self.offset),
        }
    }
}

/// The good value; a bad one is handed to who notes it.
pub fn good<T>(found: Found<T>, bad: impl FnOnce(&str)) -> Option<T> {
    match found {
        Found::Good(value) => Some(value),
        Found::Bad(text) => {
            bad(&text);
            None
        }
        Found::Absent => None,
    }
}

/// A day, read as `dates` says.
pub fn day(value: &Value<'_>, dates: DateReading) -> Found<Day> {
    if let (Value::Json(Json::Text(Text::Ascii(source))), None) = (value, dates.form)
        && let Some(day) = iso_day(source)
    {
        return Found::Good(day);
    }
    value.text().read(|text| dates.read(text))
}

/// A year in which a date may lie, `2023` or `2023年度`.
pub fn year(value: &Value<'_>) -> Found<u32> {
    let number = |text: &str| half_width_text(text).trim_end_matches(['年', '度']).parse::<u32>().ok();
    value.text().read(|text| number(text).filter(|year| YEARS.contains(&(*year as i32))))
}

/// A number of times; a plain yes is once.
pub fn times(value: &Value<'_>) -> Found<u32> {
    match value.text().good().and_then(|text| Flag::of_text(&text)) {
        Some(flag) => Found::Good(u32::from(flag.is_yes())),
        None => value.number(),
    }
}
