//! A day of the calendar, as far as the sample needs it.
//!
//! Leaves reading dates to others: a sample only writes them.

use std::fmt;

use serde::{Serialize, Serializer};

/// Days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

impl Day {
    /// Takes year, month and day of a date that exists.
    pub const fn new(year: i32, month: i32, day: i32) -> Self {
        // Years begin in March here, so that the leap day comes last (Hinnant, "days_from_civil").
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    fn parts(self) -> (i32, i32, i32) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = (from_march + 2) % 12 + 1;
        (year + era * 400 + i32::from(month <= 2), month, day)
    }

    /// The day so many days later.
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// How many days this day comes after another.
    pub const fn since(self, other: Self) -> i32 {
        self.0 - other.0
    }

    /// The same day so many months later, or the last of that month where it has no such day.
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.parts();
        let count = year * 12 + month - 1 + months;
        let first = Self::new(count.div_euclid(12), count.rem_euclid(12) + 1, 1);
        let next = Self::new((count + 1).div_euclid(12), (count + 1).rem_euclid(12) + 1, 1);
        first.plus(day.min(next.since(first)) - 1)
    }

    /// This day, or the Friday before it on a weekend: offices answer on working days.
    pub fn workday(self) -> Self {
        // 1970-01-01 was a Thursday: 0 is Monday after the shift.
        let weekday = (self.0 + 3).rem_euclid(7);
        self.plus(-(weekday - 4).max(0))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_a_century_follows_the_day_before_it() {
        let mut day = Day::new(1970, 1, 1);
        assert_eq!(day.0, 0);
        for _ in 0..36_525 {
            let (y, m, d) = day.parts();
            assert_eq!(Day::new(y, m, d), day);
            day = day.plus(1);
        }
        assert_eq!(day.to_string(), "2070-01-01");
    }

    #[test]
    fn months_are_clipped_to_their_end() {
        assert_eq!(Day::new(2023, 11, 30).plus_months(3).to_string(), "2024-02-29");
        assert_eq!(Day::new(2023, 2, 20).plus_months(6).to_string(), "2023-08-20");
    }

    #[test]
    fn a_weekend_moves_back_to_friday() {
        assert_eq!(Day::new(2023, 5, 20).workday().to_string(), "2023-05-19");
        assert_eq!(Day::new(2023, 5, 21).workday().to_string(), "2023-05-19");
        assert_eq!(Day::new(2023, 5, 22).workday().to_string(), "2023-05-22");
    }
}
