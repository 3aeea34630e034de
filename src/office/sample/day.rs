//! A day of the calendar, as far as the sample needs it.
//!
//! Leaves reading dates to others: a sample only writes them.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::calendar;

/// A civil day, written in ISO form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(calendar::Day);

impl Day {
    /// Takes year, month and day of a date that exists; another would be the first day counted.
    pub const fn new(year: i32, month: u32, day: u32) -> Self {
        match calendar::Day::from_ymd(year, month, day) {
            Some(day) => Self(day),
            None => Self(calendar::Day(0)),
        }
    }

    /// The day so many days later.
    pub const fn plus(self, days: i32) -> Self {
        Self(calendar::Day(self.0.0 + days))
    }

    /// How many days this day comes after another.
    pub const fn since(self, other: Self) -> i32 {
        self.0.0 - other.0.0
    }

    /// The same day so many months later, or the last of that month where it has no such day.
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.plus_months(months))
    }

    /// This day, or the Friday before it on a weekend: offices answer on working days.
    pub fn workday(self) -> Self {
        // 1970-01-01 was a Thursday: 0 is Monday after the shift.
        let weekday = (self.0.0 + 3).rem_euclid(7);
        self.plus(-(weekday - 4).max(0))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_iso())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
