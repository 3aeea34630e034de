//! Days as their ISO text, which sorts as the days do, and the few sums that are done with them.

fn parts(day: &str) -> (i64, i64, i64) {
    let mut parts = day.split('-').map(|part| part.parse().unwrap());
    (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap())
}

fn text((year, month, day): (i64, i64, i64)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn is_leap(year: i64) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn length(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days since 1 January 1900, which was a Monday.
fn number(day: &str) -> i64 {
    let (year, month, day) = parts(day);
    let years: i64 = (1900..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let months: i64 = (1..month).map(|month| length(year, month)).sum();
    years + months + day - 1
}

/// The days from one day to another.
pub fn between(from: &str, to: &str) -> i64 {
    number(to) - number(from)
}

pub fn is_weekend(day: &str) -> bool {
    number(day) % 7 >= 5
}

pub fn next(day: &str) -> String {
    match parts(day) {
        (year, 12, 31) => text((year + 1, 1, 1)),
        (year, month, day) if day == length(year, month) => text((year, month + 1, 1)),
        (year, month, day) => text((year, month, day + 1)),
    }
}

/// The same day some months later, or the last of that month where it is shorter.
pub fn months_later(day: &str, months: u64) -> String {
    let (mut year, mut month, day) = parts(day);
    for _ in 0..months {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    text((year, month, day.min(length(year, month))))
}

/// The same day some months earlier, or the last of that month where it is shorter.
pub fn months_earlier(day: &str, months: u64) -> String {
    let (mut year, mut month, day) = parts(day);
    for _ in 0..months {
        (year, month) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
    }
    text((year, month, day.min(length(year, month))))
}

/// Every month from one to another, both in.
pub fn months(first: &str, last: &str) -> Vec<String> {
    let mut month = first.to_owned();
    let mut all = vec![];
    while month.as_str() <= last {
        all.push(month.clone());
        month = months_later(&format!("{month}-01"), 1)[..7].to_owned();
    }
    all
}
