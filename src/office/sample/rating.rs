//! What the deputy thought of the answer, and what was done where it was not enough.
//!
//! The result pleases less often than the manner, and a matter put off less often than one that is solved.

use super::day::Day;
use super::planted::Plan;
use super::random::Random;
use super::record::{Rating, Record};
use super::sitting::{AS_OF, Purpose, Slot};

/// Where the rating stands on the day of the figures.
pub enum Standing {
    /// Nothing came in yet, and it is not late.
    Awaited,
    /// Handled again, with no second answer yet.
    Rehandling,
    /// Settled since this day.
    Settled(Day),
}

/// Rates something nobody owed an answer.
pub fn set_passed_on(record: &mut Record, slot: &Slot, plan: &Plan) {
    if plan.rating.is_some() || slot.random(Purpose::Rating).chance(300) {
        record.rating_first = Some(uniform("not_applicable"));
    }
}

/// Writes the ratings of an answer and says where they stand.
pub fn set(record: &mut Record, slot: &Slot, plan: &Plan, answer: (Day, &str)) -> Standing {
    let random = &mut slot.random(Purpose::Rating);
    let (replied, outcome) = answer;
    let overall = plan.rating.unwrap_or(drawn(outcome, random));
    if matches!(overall, "no_response" | "not_asked" | "not_applicable") {
        return unrated(record, overall, replied, random);
    }
    let on = replied.plus(random.between(2, 30).min(random.between(4, 45))).workday().max(replied);
    if on > AS_OF {
        return Standing::Awaited;
    }
    record.rating_channel = Some(channel(plan, random));
    let drawn = rate(overall, on, random);
    let first = if plan.rating.is_some() { Rating { on: Some(on), ..uniform(overall) } } else { drawn };
    if overall == "dissatisfied" {
        record.rating_first = Some(first);
        return rehandle(record, plan, on, random);
    }
    if plan.is_flat || (plan.rating.is_none() && random.chance(40)) {
        record.rating_overall = Some(first.overall);
        record.rating_attitude = Some(first.attitude);
        record.rating_result = Some(first.result);
        return Standing::Settled(on);
    }
    record.rating_first = Some(first);
    Standing::Settled(reconsider(record, first, on, random))
}

/// What comes back at first, by the outcome.
fn drawn(outcome: &str, random: &mut Random) -> &'static str {
    if random.chance(20) {
        return "not_asked";
    }
    if !random.chance(850) {
        return "no_response";
    }
    let (satisfied, basically) = match outcome {
        "solved" => (942, 48),
        "in_progress" | "planned" | "in_progress_or_planned" => (905, 77),
        _ => (868, 95),
    };
    let rest = 1000 - satisfied - basically;
    random.weigh(&[("satisfied", satisfied), ("basically", basically), ("dissatisfied", rest)])
}

/// Nothing came back, or nothing was asked. Some come back later, when asked once more.
fn unrated(record: &mut Record, overall: &'static str, replied: Day, random: &mut Random) -> Standing {
    let settled = replied.plus(35);
    if settled > AS_OF {
        return Standing::Awaited;
    }
    record.rating_first = Some(uniform(overall));
    let later = replied.plus(random.between(50, 110)).workday();
    if overall == "no_response" && later <= AS_OF && random.chance(200) {
        let second = random.weigh(&[("satisfied", 85), ("basically", 15)]);
        record.rating_final = Some(rate(second, later, random));
        return Standing::Settled(later);
    }
    Standing::Settled(settled)
}

/// Studied and answered again within about a month, then rated again.
fn rehandle(record: &mut Record, plan: &Plan, first_on: Day, random: &mut Random) -> Standing {
    record.rehandled = Some(random.weigh(&[(1, 92), (2, 8)]));
    let again = first_on.plus(random.between(12, 34)).workday().max(first_on);
    if again > AS_OF || plan.pending == Some("rehandling") {
        return Standing::Rehandling;
    }
    record.rereplied_on = Some(again.into());
    let on = again.plus(random.between(3, 20)).workday().max(again);
    if on > AS_OF {
        return Standing::Awaited;
    }
    let overall = random.weigh(&[("satisfied", 740), ("basically", 245), ("dissatisfied", 15)]);
    record.rating_final = Some(rate(overall, on, random));
    Standing::Settled(on)
}

/// A second look without a second answer: mostly the same, sometimes better, seldom worse.
fn reconsider(record: &mut Record, first: Rating, on: Day, random: &mut Random) -> Day {
    let later = on.plus(random.between(30, 200)).workday();
    let overall = match first.overall {
        "basically" => random.weigh(&[("satisfied", 280), ("basically", 80), ("", 640)]),
        _ => random.weigh(&[("satisfied", 115), ("basically", 5), ("", 880)]),
    };
    if overall.is_empty() || later > AS_OF {
        return on;
    }
    record.rating_final = Some(rate(overall, later, random));
    later
}

/// Manner and result around an overall rating.
fn rate(overall: &'static str, on: Day, random: &mut Random) -> Rating {
    let (attitude, result) = match overall {
        "satisfied" => (
            random.weigh(&[("satisfied", 994), ("basically", 6)]),
            random.weigh(&[("satisfied", 976), ("basically", 24)]),
        ),
        "basically" => (
            random.weigh(&[("satisfied", 640), ("basically", 360)]),
            random.weigh(&[("satisfied", 50), ("basically", 900), ("dissatisfied", 50)]),
        ),
        _ => (random.weigh(&[("satisfied", 35), ("basically", 50), ("dissatisfied", 15)]), overall),
    };
    Rating { attitude, result, overall, on: Some(on) }
}

fn uniform(value: &'static str) -> Rating {
    Rating { attitude: value, result: value, overall: value, on: None }
}

fn channel(plan: &Plan, random: &mut Random) -> &'static str {
    let drawn = random.weigh(&[("platform", 700), ("via_unit", 200), ("phone", 70), ("meeting_ballot", 30)]);
    plan.channel.unwrap_or(drawn)
}
