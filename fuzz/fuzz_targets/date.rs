//! Any text as a date, in any form, at any offset that a mapping may name: a day of the calendar or none.

#![no_main]

use jianyi::calendar::{Day, YEARS};
use jianyi::ingest::date::{DateForm, any_date, date, date_at, date_in};
use libfuzzer_sys::fuzz_target;

/// Minutes of `+16:59`, the furthest that a mapping may go.
const FURTHEST: i32 = 16 * 60 + 59;

fn check(day: Option<Day>) {
    if let Some(day) = day {
        assert!(YEARS.contains(&day.year()), "{}", day.to_iso());
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let offset = (i32::from(*first as i8) * 8).clamp(-FURTHEST, FURTHEST);
    check(date(text));
    check(any_date(text));
    check(date_at(text, offset));
    for (_, form) in DateForm::ALL {
        check(date_in(form, text, offset));
    }
});
