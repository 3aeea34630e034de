//! How long answers and ratings take, and what happened in each month.

use serde_json::{Value, json};

use super::days;
use super::facts::{count, is_answered, is_waiting, text};
use super::read::Data;

const DAYS: [i64; 8] = [30, 60, 90, 120, 150, 180, 270, 365];

/// The part that is still without an answer, as a fraction: exact, so that no rounding can hide a mistake.
#[derive(Clone, Copy)]
struct Part {
    n: u128,
    of: u128,
}

/// Days, each with the records that stand for them.
type Times = Vec<(i64, u64)>;

impl Part {
    fn times(self, n: u64, of: u64) -> Part {
        let (n, of) = (self.n * u128::from(n), self.of * u128::from(of));
        let (mut a, mut b) = (n, of);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        Part { n: n / a, of: of / a }
    }

    /// Below one half and the billionth that the contract allows.
    fn is_half(self) -> bool {
        self.n * 1_000_000_000 < self.of * 500_000_001
    }

    /// What is not in it, to four decimals; a half goes up.
    fn rest(self) -> Value {
        let rest = self.of - self.n;
        let whole = (rest * 20_000 + self.of) / (self.of * 2);
        if whole == 0 || whole == 10_000 { json!(whole / 10_000) } else { json!(whole as f64 / 10_000.0) }
    }
}

/// Days until the answer with weights: those answered, and those still waiting.
fn times(data: &Data, group: &[&Value]) -> (Times, Times) {
    let (mut events, mut censored) = (vec![], vec![]);
    for record in group {
        let Some(from) = text(record, "assigned_on") else { continue };
        let answer = text(record, "replied_on").filter(|_| is_answered(record));
        let end = data.as_of.as_deref().filter(|_| is_waiting(record));
        if let Some(to) = answer.filter(|to| *to >= from) {
            events.push((days::between(from, to), count(record)));
        }
        if let Some(to) = end.filter(|to| *to >= from) {
            censored.push((days::between(from, to), count(record)));
        }
    }
    (events, censored)
}

fn sum(list: &[(i64, u64)], test: impl Fn(i64) -> bool) -> u64 {
    list.iter().filter(|(time, _)| test(*time)).map(|(_, n)| n).sum()
}

/// The median, and the part answered by each of some days.
pub fn survival(data: &Data, group: &[&Value]) -> (Value, Value) {
    let (events, censored) = times(data, group);
    let mut moments: Vec<i64> = events.iter().map(|(time, _)| *time).collect();
    moments.sort_unstable();
    moments.dedup();
    // What is left after each moment; whoever is censored at a moment was still there at it.
    let mut left = Part { n: 1, of: 1 };
    let mut steps = vec![];
    for moment in moments {
        let there = sum(&events, |time| time >= moment) + sum(&censored, |time| time >= moment);
        left = left.times(there - sum(&events, |time| time == moment), there);
        steps.push((moment, left));
    }
    let median = steps.iter().find(|(_, left)| left.is_half()).map(|(moment, _)| *moment);
    let longest = events.iter().chain(&censored).map(|(time, _)| *time).max().unwrap_or(0);
    let mut curve = vec![];
    for day in DAYS {
        let left =
            steps.iter().rfind(|(moment, _)| *moment <= day).map_or(Part { n: 1, of: 1 }, |step| step.1);
        if !events.is_empty() && (day <= longest || left.n == 0) {
            curve.push(json!([day, left.rest()]));
        }
    }
    (json!(median), Value::Array(curve))
}

/// Every lag, as often as records have it, ascending.
fn lags(group: &[&Value]) -> Vec<i64> {
    let mut lags = vec![];
    for record in group {
        let rated = record["rating_first"]["on"].as_str().or(record["rating_final"]["on"].as_str());
        if let (Some(rated), Some(replied)) = (rated, text(record, "replied_on")) {
            let lag = days::between(replied, rated);
            lags.extend((0..count(record)).filter(|_| lag >= 0).map(|_| lag));
        }
    }
    lags.sort_unstable();
    lags
}

/// The median of the days from the answer to the rating.
pub fn rating_lag(group: &[&Value]) -> Value {
    let lags = lags(group);
    let place = lags.len().div_ceil(2);
    json!(lags.get(place.wrapping_sub(1)))
}

/// Every lag that occurs, with how often.
pub fn rating_lags(group: &[&Value]) -> Vec<(u32, u64)> {
    let lags = lags(group);
    lags.chunk_by(|a, b| a == b).map(|same| (same[0].try_into().unwrap(), same.len() as u64)).collect()
}

/// What happened in each month from the first to the last in which anything did.
pub fn by_month(group: &[&Value]) -> Value {
    let mut events = vec![];
    for record in group {
        let rated = record["rating_final"]["on"].as_str().or(record["rating_first"]["on"].as_str());
        let kinds = [
            ("assigned", text(record, "assigned_on")),
            ("replied", text(record, "replied_on")),
            ("rated", rated),
            ("closed", text(record, "closed_on")),
        ];
        let given = kinds.into_iter().filter_map(|(kind, day)| Some((kind, &day?[..7], count(record))));
        events.extend(given);
    }
    let (Some(first), Some(last)) =
        (events.iter().map(|event| event.1).min(), events.iter().map(|event| event.1).max())
    else {
        return json!([]);
    };
    let rows = days::months(first, last).into_iter().map(|month| {
        let n = |kind: &str| -> u64 {
            events.iter().filter(|event| (event.0, event.1) == (kind, &month)).map(|event| event.2).sum()
        };
        json!({"month": month, "assigned": n("assigned"), "replied": n("replied"), "rated": n("rated"),
            "closed": n("closed")})
    });
    rows.collect()
}
