//! The days of a suggestion until it is answered.
//!
//! Most answers come within the three months, some after an extension to six, a few late. Leaves what the
//! answer says to `answer`, and everything after it to `rating`, `follow_up` and `ending`.

use super::day::Day;
use super::fate::Fate;
use super::planted::Plan;
use super::random::Random;
use super::record::Record;
use super::sitting::{AS_OF, Purpose, Sitting, Slot};

/// How far a suggestion came on its way to an answer.
pub enum Course {
    /// It ends before an answer, or has none yet: its status.
    Unanswered(&'static str),
    /// It was answered on this day.
    Answered(Day),
}

impl Course {
    /// Writes the days into the record and says how far it came.
    pub fn set(record: &mut Record, slot: &Slot, plan: &Plan, fate: &Fate) -> Self {
        let random = &mut slot.random(Purpose::Course);
        let submitted = submitted(slot, plan, random);
        record.submitted_on = Some(submitted.into());
        let filed = filed(slot, plan, submitted, random);
        match fate {
            Fate::Rejected => return Self::Unanswered("rejected"),
            Fate::Withdrawn if random.chance(500) => return Self::Unanswered("withdrawn"),
            _ if filed > AS_OF => return Self::Unanswered(under_review(plan, submitted)),
            _ => record.filed_on = Some(filed.into()),
        }
        let assigned = assigned(slot, filed, random);
        match fate {
            Fate::Withdrawn => Self::Unanswered("withdrawn"),
            Fate::Merged(_) => Self::Unanswered("merged"),
            _ if assigned > AS_OF || plan.pending == Some("filed") => Self::Unanswered("filed"),
            Fate::PassedOn => passed_on(record, assigned, random),
            _ => handed_over(record, plan, assigned, random),
        }
    }
}

fn submitted(slot: &Slot, plan: &Plan, random: &mut Random) -> Day {
    let (first, last) = slot.sitting.opens();
    match plan.pending {
        Some("submitted") => last,
        Some("under_review") => last.plus(-2),
        _ => first.plus(random.between(0, last.since(first))).workday().max(first),
    }
}

fn filed(slot: &Slot, plan: &Plan, submitted: Day, random: &mut Random) -> Day {
    match slot.sitting {
        // A motion turned into a suggestion months later, after a committee looked at it.
        _ if plan.pending == Some("filed") => Day::new(2024, 6, 24),
        _ if matches!(plan.pending, Some("submitted" | "under_review")) => AS_OF.plus(5),
        Sitting::First | Sitting::Second => submitted.plus(random.between(3, 24)).workday(),
        Sitting::AfterFirst | Sitting::AfterSecond => submitted.plus(random.between(3, 8)),
    }
}

/// Between sessions each is handed over by itself; of a session's nearly all on one day.
fn assigned(slot: &Slot, filed: Day, random: &mut Random) -> Day {
    match slot.sitting.hand_over() {
        None => filed.plus(random.between(2, 9)),
        Some(day) if random.chance(880) => day,
        Some(day) => day.plus(random.between(1, 14)).workday().max(day),
    }
}

fn under_review(plan: &Plan, submitted: Day) -> &'static str {
    let is_new = AS_OF.since(submitted) < 3 && plan.pending != Some("under_review");
    if is_new { "submitted" } else { "under_review" }
}

fn passed_on(record: &mut Record, assigned: Day, random: &mut Random) -> Course {
    record.assigned_on = Some(assigned.into());
    record.closed_on = Some(assigned.plus(random.between(10, 40)).workday().min(AS_OF).into());
    Course::Unanswered("closed")
}

fn handed_over(record: &mut Record, plan: &Plan, assigned: Day, random: &mut Random) -> Course {
    record.assigned_on = Some(assigned.into());
    let accepted = assigned.plus(random.between(1, 10));
    let is_extended = !plan.answered && random.chance(225);
    let due = assigned.plus_months(if is_extended { 6 } else { 3 });
    record.extended = is_extended.then_some(true);
    // The rest leaves it to the rules to work the day out.
    record.due_on = (is_extended || random.chance(150)).then_some(due.into());
    record.reassign_count = random.chance(35).then(|| random.weigh(&[(1, 85), (2, 15)]));
    let replied = replied(plan, assigned, due, random);
    let is_waiting = plan.pending.is_some_and(|status| status != "rehandling");
    if replied <= AS_OF && !is_waiting {
        record.accepted_on = Some(accepted.into());
        record.replied_on = Some(replied.into());
        return Course::Answered(replied);
    }
    let drawn = random.weigh(&[("handling", 895), ("accepted", 60), ("assigned", 20), ("returned", 25)]);
    let status = match plan.pending {
        Some(status) => status,
        None if accepted > AS_OF => "assigned",
        None => drawn,
    };
    let is_accepted = matches!(status, "accepted" | "handling") && accepted <= AS_OF;
    record.accepted_on = is_accepted.then_some(accepted.into());
    record.reassign_count = if status == "returned" { Some(1) } else { record.reassign_count };
    Course::Unanswered(status)
}

/// The day of the answer, whether or not it has come yet.
fn replied(plan: &Plan, assigned: Day, due: Day, random: &mut Random) -> Day {
    let limit = due.since(assigned);
    let late = if plan.answered { 0 } else { 32 };
    let days = match random.weigh(&[("late", late), ("early", 60), ("usual", 908)]) {
        "late" => limit + random.between(2, 90),
        "early" => random.between(20, 59),
        // Two draws make a hump; a longer limit is used up to the same degree.
        _ => limit - 30 + random.between(0, 21) + random.between(0, 8),
    };
    let days = if limit > 120 && days < limit { days.max(limit - 19) } else { days };
    assigned.plus(days).workday()
}
