//! One record of the sample, from its place alone.
//!
//! Nothing is remembered between records, so a sample may have any length.

use super::course::Course;
use super::ending::Answered;
use super::fate::Fate;
use super::planted::{self, Plan};
use super::record::Record;
use super::sitting::Slot;
use super::subject::Subject;
use super::{answer, author, disclosure, ending, follow_up, handling, rating, supervision, title};

/// Makes the record at this place.
pub fn at(seed: u64, index: u32) -> Record {
    let slot = Slot::at(seed, planted::source(index));
    let plan = Plan::at(slot.index);
    let fate = Fate::of(&slot);
    let subject = Subject::of(&slot, &fate);
    let mut record = Record::default();
    key(&mut record, &slot, &plan);
    record.title = Some(title::title(&slot, &subject));
    record.kind = Some(subject.kind);
    record.category = Some(subject.category.name);
    record.related_nos = subject.raised_before.iter().map(|earlier| quoted(&slot, earlier)).collect();
    let delegation = author::set(&mut record, &slot, &plan, subject.kind);
    handling::set(&mut record, &slot, &plan, (&fate, subject.matter.1, delegation));
    supervision::set(&mut record, &slot, &plan, subject.theme);
    let is_answered = set_course(&mut record, &slot, &plan, &fate);
    disclosure::set(&mut record, &slot, &plan, is_answered);
    planted::disturb(&mut record, index);
    record
}

fn key(record: &mut Record, slot: &Slot, plan: &Plan) {
    record.level = Some(plan.level.unwrap_or("province"));
    record.congress_term = Some(14);
    record.session_no = slot.sitting.session();
    record.year = Some(slot.sitting.year());
    record.period = Some(slot.sitting.period());
    record.proposal_no = Some(slot.no());
}

/// A number of the same session stands bare; one of another session names it.
fn quoted(slot: &Slot, earlier: &Slot) -> String {
    if slot.sitting == earlier.sitting { earlier.no() } else { earlier.whole_no() }
}

/// Writes how far it came. Returns whether it was answered.
fn set_course(record: &mut Record, slot: &Slot, plan: &Plan, fate: &Fate) -> bool {
    let replied = match Course::set(record, slot, plan, fate) {
        Course::Answered(day) => day,
        Course::Unanswered(status) => {
            record.status = Some(status);
            if matches!(fate, Fate::PassedOn) && status == "closed" {
                rating::set_passed_on(record, slot, plan);
            }
            return false;
        }
    };
    let outcome = answer::set(record, slot, plan);
    let standing = rating::set(record, slot, plan, (replied, outcome));
    let is_solved = follow_up::set(record, slot, plan, (replied, outcome));
    ending::set(record, slot, plan, &Answered { outcome, is_solved, standing });
    true
}
