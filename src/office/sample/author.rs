//! Who puts a suggestion forward, and on what it is based.

use super::planted::Plan;
use super::random::Random;
use super::record::Record;
use super::roster::{self, DELEGATIONS};
use super::sitting::{Purpose, Slot};

const BASES: [(&str, u32); 4] = [("survey", 40), ("inspection", 15), ("station", 20), ("visit", 25)];

/// Writes who put it forward. Returns the place of the delegation in its roster.
pub fn set(record: &mut Record, slot: &Slot, plan: &Plan, kind: &str) -> usize {
    let random = &mut slot.random(Purpose::Author);
    let delegation = roster::delegation(random);
    let drawn = random.weigh(&[("single", 700), ("joint", 280), ("delegation", 20)]);
    // A motion takes ten deputies or more.
    let mode = if kind.starts_with("motion") { "joint" } else { plan.submit_mode.unwrap_or(drawn) };
    record.submit_mode = Some(mode);
    record.delegation = Some(DELEGATIONS[delegation].0);
    record.lead_deputy = (mode != "delegation").then(|| roster::deputy(delegation, random));
    let least = if kind.starts_with("motion") { 9 } else { 1 };
    let cosigners = least + random.below(12).min(random.below(12));
    record.cosigner_count = (mode == "joint").then_some(cosigners);
    basis(record, plan, random);
    delegation
}

fn basis(record: &mut Record, plan: &Plan, random: &mut Random) {
    if plan.full.is_some() {
        record.basis = BASES.iter().map(|&(basis, _)| basis).collect();
    } else if random.chance(350) {
        record.basis.push(random.weigh(&BASES));
    }
}
