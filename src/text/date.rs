//! Days as text in a sentence; tables print ISO.

use super::Lang;
use crate::calendar::Day;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The day that a report prints as `2023-05-12`.
pub fn day_of_iso(iso: &str) -> Option<Day> {
    let mut parts = iso.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    if parts.next().is_some() { None } else { Day::from_ymd(year, month, day) }
}

/// `2023年5月12日`, `12 May 2023`.
pub fn sentence_date(day: Day, lang: Lang) -> String {
    let (year, month, day) = day.ymd();
    let name = MONTHS[(month as usize + 11) % 12];
    let parts: [&str; 6] = match lang {
        Lang::Zh => [&year.to_string(), "年", &month.to_string(), "月", &day.to_string(), "日"],
        Lang::En => [&day.to_string(), " ", name, " ", &year.to_string(), ""],
    };
    parts.concat()
}

/// `2023-02` as `2023年2月`, `February 2023`; another text as it stands.
pub fn sentence_month(iso: &str, lang: Lang) -> String {
    let first = [iso, "-01"].concat();
    let Some(day) = day_of_iso(&first) else { return iso.to_owned() };
    let (year, month, _) = day.ymd();
    match lang {
        Lang::Zh => [&year.to_string(), "年", &month.to_string(), "月"].concat(),
        Lang::En => [MONTHS[(month as usize + 11) % 12], " ", &year.to_string()].concat(),
    }
}
