//! Dates as offices write them, to civil days.

use super::value::half_width_text;
use crate::calendar::{Day, YEARS};

/// The form in which a mapping says that dates stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum DateForm {
    Iso,
    Cjk,
    Compact,
    YearMonth,
    Roc,
    Excel,
    Unix,
    UnixMs,
}

impl DateForm {
    /// Every form, by the name that a mapping gives it.
    pub const ALL: [(&'static str, DateForm); 8] = [
        ("iso", DateForm::Iso),
        ("cjk", DateForm::Cjk),
        ("compact", DateForm::Compact),
        ("year-month", DateForm::YearMonth),
        ("roc", DateForm::Roc),
        ("excel", DateForm::Excel),
        ("unix", DateForm::Unix),
        ("unix-ms", DateForm::UnixMs),
    ];

    /// The form of this name.
    pub fn read(name: &str) -> Option<DateForm> {
        DateForm::ALL.iter().find(|(own, _)| *own == name).map(|(_, form)| *form)
    }
}

/// UTC+8, to which moments are moved before their day is taken, in minutes.
pub const HOME_OFFSET: i32 = 8 * 60;

/// A date in any of the contract's forms, with or without a time after it.
pub fn date(text: &str) -> Option<Day> {
    date_at(text, HOME_OFFSET)
}

/// A date in any of the contract's forms, in full-width signs and with white space in it too.
pub fn any_date(text: &str) -> Option<Day> {
    any_date_at(text, HOME_OFFSET)
}

/// The same, moments moved to another offset (minutes east of UTC).
pub fn any_date_at(text: &str, offset: i32) -> Option<Day> {
    date_at(text, offset).or_else(|| date_at(&plain_date(text), offset))
}

/// The same, moments moved to another offset (minutes east of UTC).
pub fn date_at(text: &str, offset: i32) -> Option<Day> {
    let (year, rest) = digits(text)?;
    if (year.len(), rest) != (8, "") && year.len() == 8 {
        return with_time(compact(year)?, rest, offset);
    }
    if rest.is_empty() {
        return compact(year);
    }
    let (month, day, rest) = month_and_day(rest)?;
    if year.len() != 4 {
        return None;
    }
    with_time(civil(year.parse().ok()?, month, day)?, rest, offset)
}

/// Month and day with the signs before them, as they follow a year; and what follows them.
fn month_and_day(text: &str) -> Option<(u32, u32, &str)> {
    let (separator, rest) = split_char(text)?;
    let (month, rest) = digits(rest)?;
    let (second, rest) = split_char(rest)?;
    let (day, rest) = digits(rest)?;
    let rest = match (separator, second) {
        ('-', '-') | ('/', '/') | ('.', '.') => rest,
        ('年', '月') => rest.strip_prefix('日').unwrap_or(rest),
        _ => return None,
    };
    if month.len() > 2 || day.len() > 2 {
        return None;
    }
    Some((month.parse().ok()?, day.parse().ok()?, rest))
}

/// `2023-02-20`, the form in which most dates stand.
#[inline]
pub fn iso_day(source: &[u8]) -> Option<Day> {
    let [d1, d0] = *source.get(8..)? else { return None };
    // Digits become their values and dashes 0; then what is more than 9, or 0, passes into the highest bit.
    let digits = u64::from_le_bytes(*source.first_chunk()?) ^ u64::from_le_bytes(*b"0000-00-");
    let most = u64::from_le_bytes([0x76, 0x76, 0x76, 0x76, 0x7F, 0x76, 0x76, 0x7F]);
    let is_other = (digits | digits.wrapping_add(most)) & 0x8080_8080_8080_8080 != 0;
    if is_other || !d1.is_ascii_digit() || !d0.is_ascii_digit() {
        return None;
    }
    let [y3, y2, y1, y0, _, m1, m0, _] = digits.to_le_bytes().map(u32::from);
    let year = y3 * 1_000 + y2 * 100 + y1 * 10 + y0;
    civil(year as i32, m1 * 10 + m0, u32::from(d1 - b'0') * 10 + u32::from(d0 - b'0'))
}

/// Length of a day between quotes.
pub const QUOTED_DAY: usize = 12;

/// `"2023-02-20"` at the start of some bytes, quotes and all.
#[inline]
pub fn quoted_day(bytes: &[u8]) -> Option<Day> {
    match bytes.first_chunk::<QUOTED_DAY>()? {
        [b'"', day @ .., b'"'] => iso_day(day),
        _ => None,
    }
}

/// The text in half-width signs, without white space around the words of a date.
fn plain_date(text: &str) -> String {
    let plain = ["上午", "下午", "中午", "晚上"]
        .iter()
        .fold(half_width_text(text), |text, word| text.replace(word, " "));
    match plain.split_once('日') {
        Some((day, time)) => [&day.replace(char::is_whitespace, ""), "日", time].concat(),
        None if plain.contains('年') => plain.replace(char::is_whitespace, ""),
        None => plain,
    }
}

/// A date in the one form that a mapping names.
pub fn date_in(form: DateForm, text: &str, offset: i32) -> Option<Day> {
    match form {
        DateForm::Iso | DateForm::Cjk | DateForm::Compact => {
            date_at(text, offset).filter(|_| plain_form(text) == form)
        }
        DateForm::YearMonth => year_month(text),
        DateForm::Roc => roc(text),
        DateForm::Excel => excel(text),
        DateForm::Unix => moment(text.parse().ok()?, offset),
        DateForm::UnixMs => moment(text.parse::<i64>().ok()?.div_euclid(1_000), offset),
    }
}

/// Which of the contract's own forms a date has.
fn plain_form(text: &str) -> DateForm {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match digits {
        8 => DateForm::Compact,
        _ if text.contains('年') => DateForm::Cjk,
        _ => DateForm::Iso,
    }
}

/// The day, if a date may lie there.
fn in_range(days: i32) -> Option<Day> {
    let (first, last) = (Day::from_ymd(*YEARS.start(), 1, 1)?, Day::from_ymd(*YEARS.end(), 12, 31)?);
    (first.0..=last.0).contains(&days).then_some(Day(days))
}

fn civil(year: i32, month: u32, day: u32) -> Option<Day> {
    YEARS.contains(&year).then(|| Day::from_ymd(year, month, day)).flatten()
}

fn digits(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

fn split_char(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    chars.next().map(|first| (first, chars.as_str()))
}

fn compact(digits: &str) -> Option<Day> {
    if digits.len() != 8 {
        return None;
    }
    civil(digits[..4].parse().ok()?, digits[4..6].parse().ok()?, digits[6..].parse().ok()?)
}

/// The day of a date with what follows it: nothing, a time, or a time with `Z` or an offset.
fn with_time(day: Day, rest: &str, offset: i32) -> Option<Day> {
    if rest.is_empty() {
        return Some(day);
    }
    let is_cjk = rest.contains('时') || rest.contains('点');
    let time = rest.strip_prefix(['T', 't', ' ']).or(is_cjk.then_some(rest)).map(str::trim_start)?;
    let zone_at = time.find(['Z', 'z', '+', '-']);
    let clock = &time[..zone_at.unwrap_or(time.len())];
    let minutes = clock_minutes(clock.trim_end())?;
    match zone_at {
        None => Some(day),
        Some(at) => {
            let moved = day.0 * 1_440 + minutes - zone_minutes(&time[at..])? + offset;
            in_range(moved.div_euclid(1_440))
        }
    }
}

fn clock_minutes(clock: &str) -> Option<i32> {
    let plain = clock.replace(['时', '点'], ":").replace('分', ":").replace('秒', "");
    let mut parts = plain.trim_end_matches(':').split(':');
    let hours: i32 = parts.next()?.parse().ok()?;
    let minutes: i32 = parts.next().unwrap_or("0").parse().ok()?;
    let seconds = parts.next().unwrap_or("0");
    let sound = seconds.split('.').all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    ((0..=24).contains(&hours) && (0..60).contains(&minutes) && sound && parts.next().is_none())
        .then(|| hours * 60 + minutes)
}

fn zone_minutes(zone: &str) -> Option<i32> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    if !zone.starts_with(['+', '-']) || !zone[1..].bytes().all(|byte| byte.is_ascii_digit() || byte == b':') {
        return None;
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let plain: String = zone[1..].chars().filter(|c| *c != ':').collect();
    let number: i32 = plain.parse().ok()?;
    match plain.len() {
        2 => Some(sign * number * 60),
        4 => Some(sign * (number / 100 * 60 + number % 100)),
        _ => None,
    }
}

/// The first of a month; of a whole date, the first of its month.
fn year_month(text: &str) -> Option<Day> {
    let (year, rest) = digits(text)?;
    let (month, rest) = digits(rest.trim_start_matches(['-', '/', '.', '年', ' ']))?;
    let is_whole = matches!(rest, "" | "月") || date(text).is_some();
    civil(year.parse().ok()?, month.parse().ok()?, 1).filter(|_| is_whole)
}

/// Years counted from 1912; `1020305`, `102/3/5`, `102.03.05`, `102年3月5日`, `中華民國 102 年 3 月 5 日`.
/// A sentence that holds numbers is no date.
fn roc(text: &str) -> Option<Day> {
    let text: String = text.split_whitespace().collect();
    let bare = text.trim_start_matches(['中', '華', '华', '民', '國', '国']);
    let (year, rest) = digits(bare)?;
    let (year, (month, day, rest)) = match (year.len(), rest) {
        (6..=7, "") => {
            let (year, rest) = year.split_at(year.len() - 4);
            (year, (rest[..2].parse().ok()?, rest[2..].parse().ok()?, ""))
        }
        (1..=3, rest) => (year, month_and_day(rest)?),
        _ => return None,
    };
    let year: i32 = year.parse().ok()?;
    civil(year + 1_911, month, day).filter(|_| rest.is_empty())
}

/// Serial days of the 1900 system, in which 1900 is wrongly a leap year; a fraction is the time.
fn excel(text: &str) -> Option<Day> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let serial: i32 = whole.parse().ok()?;
    let epoch = Day::from_ymd(1899, 12, 30)?;
    in_range(epoch.0.checked_add(serial)?)
}

fn moment(seconds: i64, offset: i32) -> Option<Day> {
    let days = seconds.checked_add(i64::from(offset) * 60)?.div_euclid(86_400);
    in_range(i32::try_from(days).ok()?)
}
