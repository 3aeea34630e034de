//! Civil days and months as integers, in the proleptic Gregorian calendar.
//!
//! Knows nothing of time zones or clocks; reading dates out of foreign texts is `ingest`'s.

/// First and last year in which a date of the contract may lie.
pub const YEARS: std::ops::RangeInclusive<i32> = 1949..=2100;

/// A civil day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// A civil month, counted from January of the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(pub i32);

impl Day {
    /// The day of this date; `None` where the calendar has no such day.
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        let exists = month >= 1 && month <= 12 && day >= 1 && day <= month_length(year, month);
        if exists { Some(Day(days_from_civil(year, month, day))) } else { None }
    }

    /// Year, month (1–12) and day of the month.
    pub fn ymd(self) -> (i32, u32, u32) {
        civil_from_days(self.0)
    }

    /// The month in which the day lies.
    pub fn month(self) -> Month {
        let (year, month, _) = self.ymd();
        Month(year * 12 + month as i32 - 1)
    }

    /// The year in which the day lies.
    pub fn year(self) -> i32 {
        self.ymd().0
    }

    /// The corresponding day `months` later, clipped to the end of its month.
    pub fn plus_months(self, months: i32) -> Day {
        let (_, _, day) = self.ymd();
        let (year, month) = Month(self.month().0 + months).year_month();
        Day(days_from_civil(year, month, day.min(month_length(year, month))))
    }

    /// Saturday and Sunday moved to the Monday after; other days as they are.
    pub fn off_weekend(self) -> Day {
        match (self.0 + 3).rem_euclid(7) {
            5 => Day(self.0 + 2),
            6 => Day(self.0 + 1),
            _ => self,
        }
    }

    /// `2023-02-20`.
    pub fn to_iso(self) -> String {
        let (year, month, day) = self.ymd();
        let mut text = Month(year * 12 + month as i32 - 1).to_iso();
        text.push('-');
        push_two_digits(&mut text, day);
        text
    }
}

impl Month {
    /// Year and month (1–12).
    pub fn year_month(self) -> (i32, u32) {
        (self.0.div_euclid(12), self.0.rem_euclid(12) as u32 + 1)
    }

    /// First day of the month.
    pub fn first(self) -> Day {
        let (year, month) = self.year_month();
        Day(days_from_civil(year, month, 1))
    }

    /// Last day of the month.
    pub fn last(self) -> Day {
        Day(Month(self.0 + 1).first().0 - 1)
    }

    /// `2023-02`.
    pub fn to_iso(self) -> String {
        let (year, month) = self.year_month();
        let mut text = year.to_string();
        text.push('-');
        push_two_digits(&mut text, month);
        text
    }
}

fn push_two_digits(text: &mut String, number: u32) {
    text.push(char::from(b'0' + (number / 10 % 10) as u8));
    text.push(char::from(b'0' + (number % 10) as u8));
}

const fn month_length(year: i32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days before 1 March of the year 0 in an era that starts in March, so that leap days come last.
const EPOCH_SHIFT: i32 = 719_468;

const fn days_from_civil(year: i32, month: u32, day: u32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let month_from_march = if month <= 2 { month as i32 + 9 } else { month as i32 - 3 };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let day_of_year = (153 * month_from_march + 2) / 5 + day as i32 - 1;
    year * 365 + leap_days + day_of_year - EPOCH_SHIFT
}

fn civil_from_days(days: i32) -> (i32, u32, u32) {
    let shifted = days + EPOCH_SHIFT;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u32;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 } as u32;
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    (year, month, day)
}
