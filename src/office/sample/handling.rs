//! Which units handle a suggestion, and in which way.

use super::fate::Fate;
use super::planted::Plan;
use super::random::Random;
use super::record::Record;
use super::roster::{self, DELEGATIONS};
use super::sitting::{Purpose, Slot};

/// Writes the way of handling and the units. `field` is that of the unit that leads.
pub fn set(record: &mut Record, slot: &Slot, plan: &Plan, (fate, field, delegation): (&Fate, &str, usize)) {
    let random = &mut slot.random(Purpose::Handling);
    let drawn = random.weigh(&[("lead_co", 447), ("sole", 447), ("separate", 98), ("merged", 8)]);
    let mode = match fate {
        Fate::Rejected | Fate::Withdrawn => return,
        Fate::Merged(target) => {
            // Half of them quote the number alone: it is of the same session.
            let is_bare = random.chance(500);
            record.merged_into = Some(if is_bare { target.no() } else { target.whole_no() });
            "merged"
        }
        Fate::PassedOn => "for_reference",
        Fate::Handled => plan.handling_mode.unwrap_or(drawn),
    };
    record.handling_mode = Some(mode);
    record.lead_units.push(roster::unit(field));
    match mode {
        "lead_co" => co_units(record, random),
        "separate" => separate_units(record, delegation, random),
        _ => {}
    }
}

fn co_units(record: &mut Record, random: &mut Random) {
    for _ in 0..random.weigh(&[(1, 50), (2, 30), (3, 14), (4, 6)]) {
        let unit = roster::co_unit(random);
        if !record.lead_units.contains(&unit) && !record.co_units.contains(&unit) {
            record.co_units.push(unit);
        }
    }
    if record.co_units.is_empty() {
        record.co_units.extend(roster::government(DELEGATIONS[0].0));
    }
}

/// Each answers for itself: a department, and the government of the place or a second department.
fn separate_units(record: &mut Record, delegation: usize, random: &mut Random) {
    let government = roster::government(DELEGATIONS[delegation].0).filter(|_| random.chance(650));
    let second = government.unwrap_or_else(|| roster::co_unit(random));
    if !record.lead_units.contains(&second) {
        record.lead_units.push(second);
    }
}
