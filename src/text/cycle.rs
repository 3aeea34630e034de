//! How often an export is renewed: an ISO 8601 duration of years, months, weeks or days.

use super::Lang;
use super::words::head;
use crate::calendar::Day;

/// Between two editions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cycle {
    years: u32,
    months: u32,
    weeks: u32,
    days: u32,
}

impl Cycle {
    /// Reads `P1M`, `P1Y6M`, `P2W`; `None` for hours, fractions and anything else.
    pub fn parse(text: &str) -> Option<Cycle> {
        let mut cycle = Cycle::default();
        let mut rest = text.trim().strip_prefix('P').filter(|rest| !rest.is_empty())?;
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_ascii_digit())?;
            // Nothing is renewed every ten thousand years; past that days would not fit.
            let n: u32 = rest[..end].parse().ok().filter(|n| *n < 10_000)?;
            let part = match rest.as_bytes()[end] {
                b'Y' => &mut cycle.years,
                b'M' => &mut cycle.months,
                b'W' => &mut cycle.weeks,
                b'D' => &mut cycle.days,
                _ => return None,
            };
            *part = n;
            rest = &rest[end + 1..];
        }
        (cycle != Cycle::default()).then_some(cycle)
    }

    /// The day on which the edition of `day` is followed by another.
    pub fn after(self, day: Day) -> Day {
        let months = (self.years * 12 + self.months) as i32;
        Day(day.plus_months(months).0 + (self.weeks * 7 + self.days) as i32)
    }

    /// In words.
    pub fn label(self, lang: Lang) -> String {
        let parts = [
            (self.years, head::CYCLE_YEARS),
            (self.months, head::CYCLE_MONTHS),
            (self.weeks, head::CYCLE_WEEKS),
            (self.days, head::CYCLE_DAYS),
        ];
        let told = parts.iter().filter(|(n, _)| *n > 0);
        let told = told.map(|(n, phrase)| {
            let text = phrase.fill(lang, &[("n", &n.to_string())]);
            // English has a form for one.
            let singular = text.strip_suffix('s').filter(|_| *n == 1 && lang == Lang::En);
            singular.map_or(text.clone(), str::to_owned)
        });
        let told: Vec<String> = told.collect();
        told.join(if lang.is_chinese() { "" } else { " " })
    }
}
