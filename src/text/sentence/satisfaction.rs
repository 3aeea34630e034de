//! The sentences of 满意度评价.

use crate::query::{Dimension, Selection};
use crate::report::{ByOutcome, Partition, RatingFlow, Satisfaction, Share, TOTALS_BY};
use crate::text::words::{list, satisfaction};
use crate::text::{Voice, dimension_name, field_label, filter_name, term_label};
use crate::vocabulary::{Coded, Field, Outcome, Rating};

/// The three grades, best first.
pub const GRADES: [Rating; 3] = Rating::GRADES;

/// 评价结果: every state apart.
pub fn ratings(ratings: &Partition<Rating>, voice: &Voice) -> String {
    let of = ratings.sum(&GRADES);
    let numbers = [
        ("q", of + ratings[Rating::NoResponse]),
        ("of", of),
        ("a", ratings[Rating::Satisfied]),
        ("b", ratings[Rating::Basically]),
        ("c", ratings[Rating::Dissatisfied]),
        ("d", ratings[Rating::NoResponse]),
        ("e", ratings[Rating::NotAsked]),
        ("p", ratings[Rating::NotApplicable]),
        ("m", ratings[Rating::Missing]),
        ("k", ratings[Rating::Unknown]),
    ];
    voice.say(satisfaction::RATINGS, &numbers, &[])
}

/// Both rates of satisfaction and the rate of return, as counts.
pub fn rates(ratings: &Partition<Rating>, voice: &Voice) -> String {
    let of = ratings.sum(&GRADES);
    let numbers = [
        ("a", ratings[Rating::Satisfied]),
        ("ab", ratings[Rating::Satisfied] + ratings[Rating::Basically]),
        ("of", of),
        ("q", of + ratings[Rating::NoResponse]),
    ];
    voice.say(satisfaction::RATINGS_RATES, &numbers, &[])
}

/// That ratings are totals, which what is picked cannot narrow.
pub fn totals_only(selection: &Selection, voice: &Voice) -> String {
    let others = selection.clauses().map(|(dimension, _)| dimension);
    let names = others.filter(|dimension| !TOTALS_BY.contains(dimension));
    let names: Vec<String> = names.map(|dimension| asked_name(dimension, voice)).collect();
    voice.say(satisfaction::TOTALS_ONLY, &[], &[("dimension", &names.join(voice.lang.pause()))])
}

/// What a dimension is called, also where no filter is offered for it.
fn asked_name(dimension: Dimension, voice: &Voice) -> String {
    let field = match dimension {
        Dimension::CoUnit => Field::CoUnits,
        Dimension::SubmitMode => Field::SubmitMode,
        Dimension::Level => Field::Level,
        Dimension::Kind => Field::Kind,
        Dimension::Mode => Field::HandlingMode,
        Dimension::Disclosure => Field::Disclosure,
        Dimension::Session => Field::SessionNo,
        Dimension::Committee => Field::SupervisingCommittee,
        Dimension::LeadSupervisor => Field::LeadSupervisor,
        Dimension::GovLeadHandler => Field::GovLeadHandler,
        Dimension::Form => Field::Activities,
        Dimension::Commitment => Field::Commitments,
        Dimension::Due => Field::DueOn,
        Dimension::Assigned => Field::AssignedOn,
        Dimension::Replied => Field::RepliedOn,
        Dimension::No => return list::NUMBER.of(voice.lang).to_owned(),
        Dimension::Text => return field_label(Field::Title, voice.lang).to_owned(),
        _ => {
            let own = dimension_name(dimension, voice.lang);
            return own.map_or_else(|| filter_name(dimension, voice), str::to_owned);
        }
    };
    field_label(field, voice.lang).to_owned()
}

/// 评价与办理结果: what came of those that are rated satisfied.
pub fn cross(rows: &[ByOutcome], voice: &Voice) -> String {
    let outcome = |row: &ByOutcome| Outcome::VALUES.iter().find(|outcome| outcome.term().key == row.outcome);
    let sum = |holds: fn(Outcome) -> bool| -> u64 {
        let rows = rows.iter().filter(|row| outcome(row).is_some_and(|outcome| holds(*outcome)));
        rows.map(|row| row.ratings[Rating::Satisfied]).sum()
    };
    let numbers = [
        ("n", sum(|_| true)),
        ("a", sum(|outcome| outcome == Outcome::Solved)),
        ("b", sum(Outcome::is_pursued)),
        ("c", sum(Outcome::is_set_aside)),
        ("d", sum(|outcome| outcome == Outcome::Missing)),
        ("k", sum(|outcome| outcome == Outcome::Unknown)),
    ];
    voice.say(satisfaction::CROSS, &numbers, &[])
}

/// Those of a report's pairs in which both are one of the three grades: (from, to, n).
pub fn graded(flow: &[RatingFlow]) -> Vec<(Rating, Rating, u64)> {
    let grade = |key: &str| GRADES.into_iter().find(|rating| rating.term().key == key);
    flow.iter().filter_map(|pair| Some((grade(pair.from)?, grade(pair.to)?, pair.n))).collect()
}

/// 首次与最终评价. `rehandled` speaks of the same records.
pub fn change(flow: &[(Rating, Rating, u64)], rehandled: u64, voice: &Voice) -> String {
    let sum = |holds: fn(u8, u8) -> bool| -> u64 {
        flow.iter().filter(|(from, to, _)| holds(to.code(), from.code())).map(|(_, _, n)| n).sum()
    };
    let numbers = [
        ("n", flow.iter().map(|(_, _, n)| n).sum()),
        ("s", sum(|to, from| to == from)),
        ("p", sum(|to, from| to < from)),
        ("q", sum(|to, from| to > from)),
        ("r", rehandled),
    ];
    voice.say(satisfaction::CHANGE, &numbers, &[])
}

/// One line of the list form: from which grade to which.
pub fn change_pair((from, to, n): (Rating, Rating, u64), voice: &Voice) -> String {
    let (from, to) = (term_label(from.term(), voice.lang), term_label(to.term(), voice.lang));
    voice.say(satisfaction::CHANGE_PAIR, &[("n", n)], &[("from", from), ("to", to)])
}

/// 办理态度与办理结果: those satisfied with each, of those who rated it.
pub fn manner(attitude: &Partition<Rating>, result: &Partition<Rating>, voice: &Voice) -> String {
    let numbers = [
        ("n1", attitude[Rating::Satisfied]),
        ("of1", attitude.sum(&GRADES)),
        ("n2", result[Rating::Satisfied]),
        ("of2", result.sum(&GRADES)),
    ];
    voice.say(satisfaction::MANNER, &numbers, &[])
}

/// 评价反馈; `days` is the median from answer to rating, where it is known.
pub fn returns(coverage: Share, days: Option<u32>, voice: &Voice) -> String {
    let numbers = [("n", coverage.n), ("of", coverage.of), ("d", u64::from(days.unwrap_or_default()))];
    let phrase = if days.is_some() { satisfaction::RETURNS } else { satisfaction::RETURNS_UNDATED };
    voice.say(phrase, &numbers, &[])
}

/// 重新办理: from a first rating of dissatisfied to the final one.
pub fn again(figures: &Satisfaction, voice: &Voice) -> String {
    let first = figures.overall.as_ref().map_or(0, |rounds| rounds.first[Rating::Dissatisfied]);
    let last = figures.rehandling.last.clone().unwrap_or_default();
    let numbers = [
        ("x", first),
        ("r", figures.rehandling.items),
        ("p", figures.rehandling.rereplied.n),
        ("a", last[Rating::Satisfied]),
        ("b", last[Rating::Basically]),
        ("c", last[Rating::Dissatisfied]),
        ("d", last.total() - last.sum(&GRADES)),
    ];
    voice.say(satisfaction::AGAIN, &numbers, &[])
}
