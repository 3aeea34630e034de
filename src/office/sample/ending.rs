//! How far an answered suggestion is on the day of the figures: answered, handled again, followed up or
//! closed.

use super::day::Day;
use super::planted::Plan;
use super::rating::Standing;
use super::record::{Date, Record};
use super::sitting::{AS_OF, Purpose, Slot};

/// What an ending depends on.
pub struct Answered<'a> {
    /// Its outcome when answered.
    pub outcome: &'a str,
    /// Whether the matter is solved by now.
    pub is_solved: bool,
    /// Where its rating stands.
    pub standing: Standing,
}

/// Writes the status, and the day of closing for what is closed.
pub fn set(record: &mut Record, slot: &Slot, plan: &Plan, answered: &Answered) {
    let random = &mut slot.random(Purpose::Ending);
    let settled = match answered.standing {
        Standing::Awaited => return record.status = Some("replied"),
        Standing::Rehandling => return record.status = Some("rehandling"),
        Standing::Settled(day) => day,
    };
    let is_under_way = matches!(answered.outcome, "in_progress" | "planned" | "in_progress_or_planned");
    let per_mille_closed = match (answered.is_solved, is_under_way) {
        (true, _) => 985,
        (false, true) => 130,
        (false, false) => 850,
    };
    let is_closing = random.chance(per_mille_closed) && plan.followup.is_none_or(|later| later == "solved");
    let closed = last(settled, record.followup_on).plus(random.between(3, 25)).workday();
    let closed = closed.max(last(settled, record.followup_on));
    match (is_closing, closed <= AS_OF) {
        (true, true) => {
            record.closed_on = Some(closed.into());
            record.status = Some("closed");
        }
        (true, false) => record.status = Some("replied"),
        (false, _) => record.status = Some(if random.chance(900) { "tracking" } else { "replied" }),
    }
}

fn last(settled: Day, followed_up: Option<Date>) -> Day {
    match followed_up {
        Some(Date::Day(day)) => day.max(settled),
        _ => settled,
    }
}
