//! What the answer says: its outcome, the letter printed on it, and how the unit spoke with the deputy.

use super::planted::Plan;
use super::random::Random;
use super::record::Record;
use super::sitting::{Purpose, Slot};

const OUTCOMES: [(&str, u32); 9] = [
    ("solved", 517),
    ("in_progress", 122),
    ("planned", 86),
    ("in_progress_or_planned", 150),
    ("deferred", 58),
    ("not_feasible", 12),
    ("reference", 38),
    ("referred_up", 6),
    ("not_now", 6),
];

/// The schemes of other levels: the letter printed there and what it means.
const OTHER_SCHEMES: [(&str, &str, &str, &str); 4] = [
    ("national", "npc4", "D", "reference"),
    ("prefecture", "city4", "C", "planned"),
    ("county", "zj3", "A", "solved"),
    ("township", "example2", "乙", "in_progress_or_planned"),
];

/// Writes the answer and returns its outcome.
pub fn set(record: &mut Record, slot: &Slot, plan: &Plan) -> &'static str {
    let random = &mut slot.random(Purpose::Answer);
    contact(record, plan, random);
    let other = OTHER_SCHEMES.iter().find(|scheme| Some(scheme.0) == plan.level);
    if let Some(&(_, scheme, letter, outcome)) = other {
        record.reply_scheme = Some(scheme);
        record.reply_class = Some(letter);
        return outcome;
    }
    let drawn = random.weigh(&OUTCOMES);
    let outcome = plan.outcome.unwrap_or(drawn);
    // A few answers carry neither; what is forced is always written.
    if plan.outcome.is_none() && random.chance(12) {
        return outcome;
    }
    let (letter, by_letter) = letter(outcome);
    let has_letter = random.chance(800) || plan.full.is_some();
    record.reply_class = has_letter.then_some(letter);
    let is_scheme_said = has_letter && random.chance(15);
    record.reply_scheme = (is_scheme_said || plan.full.is_some()).then_some("hn3");
    let is_told_by_letter = record.reply_class.is_some() && by_letter == outcome;
    let is_written = plan.outcome.is_some() || !is_told_by_letter || random.chance(600);
    record.outcome = is_written.then_some(outcome);
    outcome
}

/// The letter of `hn3` for an outcome, and the outcome that the letter alone stands for.
fn letter(outcome: &str) -> (&'static str, &'static str) {
    match outcome {
        "solved" => ("A", "solved"),
        "in_progress" | "planned" | "in_progress_or_planned" => ("B", "in_progress_or_planned"),
        _ => ("C", "not_now"),
    }
}

fn contact(record: &mut Record, plan: &Plan, random: &mut Random) {
    const MODES: [(&str, u32); 5] =
        [("meeting", 380), ("phone", 240), ("visit", 200), ("survey", 120), ("mail", 60)];
    if plan.full.is_some() {
        record.contact_mode = MODES.iter().map(|&(mode, _)| mode).collect();
    } else if plan.is_uncontacted {
        record.contact_mode.push("none");
    } else if random.chance(800) {
        record.contact_mode.push(random.weigh(&MODES));
        let second = random.weigh(&MODES);
        if random.chance(250) && second != record.contact_mode[0] {
            record.contact_mode.push(second);
        }
    } else if random.chance(120) {
        record.contact_mode.push("none");
    }
}
