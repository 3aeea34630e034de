//! The sentences of 满意度评价.

use crate::report::{Partition, RatingFlow};
use crate::text::words::satisfaction;
use crate::text::{Voice, term_label};
use crate::vocabulary::{Coded, Rating};

/// The three grades, best first.
pub const GRADES: [Rating; 3] = [Rating::Satisfied, Rating::Basically, Rating::Dissatisfied];

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

/// Those of a report's pairs in which both are one of the three grades: (from, to, n).
pub fn graded(flow: &[RatingFlow]) -> Vec<(Rating, Rating, u64)> {
    let grade = |key: &str| GRADES.into_iter().find(|rating| rating.term().key == key);
    flow.iter().filter_map(|pair| Some((grade(pair.from)?, grade(pair.to)?, pair.n))).collect()
}

/// 首次与最终评价. `rehandled` speaks of the same records; 0 where that is not known.
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
