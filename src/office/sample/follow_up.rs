//! What comes after the answer: promises, what became of the matter later, and what grew out of it.
//!
//! Of the promises that are due some 84 in a hundred are kept; of the matters under way that are looked at
//! again about one in three is solved by then.

use super::day::Day;
use super::planted::Plan;
use super::random::Random;
use super::record::{Commitment, Measure, Record};
use super::sitting::{AS_OF, Purpose, Slot};

const PROMISED: [&str; 12] = [
    "首批项目建成投用",
    "出台实施细则",
    "完成选址和前期工作",
    "落实专项资金",
    "开展专项排查整治",
    "完成系统对接上线",
    "组织全覆盖业务培训",
    "启动示例县试点",
    "修订完善技术标准",
    "配齐专职工作人员",
    "完成改造任务的一半以上",
    "建立部门会商制度",
];

const KINDS: [(&str, &str); 5] = [
    ("policy", "出台指导意见"),
    ("mechanism", "建立部门联席会议机制"),
    ("legislation", "将修改相关条例列入调研项目"),
    ("project", "实施补短板项目"),
    ("other", "编印办事指南并送到乡镇"),
];
const REACHES: [(&str, u32); 3] = [("item", 50), ("class", 35), ("field", 15)];

/// Writes what came after the answer. Returns whether the matter is solved by now.
pub fn set(record: &mut Record, slot: &Slot, plan: &Plan, answer: (Day, &str)) -> bool {
    let random = &mut slot.random(Purpose::FollowUp);
    let (replied, outcome) = answer;
    let is_under_way = matches!(outcome, "in_progress" | "planned" | "in_progress_or_planned");
    let count = match (plan.promise, is_under_way) {
        (Some(_), _) => 1,
        (None, true) => random.weigh(&[(0, 450), (1, 400), (2, 150)]),
        (None, false) => u32::from(outcome == "solved" && random.chance(40)),
    };
    for _ in 0..count {
        record.commitments.push(commitment(plan, replied, random));
    }
    measures(record, plan, replied, random);
    outcome == "solved" || look_back(record, plan, answer, random)
}

/// The later outcome, where the matter was looked at again.
fn look_back(record: &mut Record, plan: &Plan, answer: (Day, &str), random: &mut Random) -> bool {
    let (replied, outcome) = answer;
    let on = replied.plus(random.between(120, 320)).workday();
    let (per_mille, weights) = match outcome {
        "in_progress" | "planned" | "in_progress_or_planned" => {
            (760, [("solved", 355), ("in_progress", 390), ("planned", 120), (outcome_left(random), 135)])
        }
        _ => (330, [("solved", 120), ("planned", 280), ("reference", 200), (outcome_left(random), 400)]),
    };
    let drawn = random.weigh(&weights);
    if on > AS_OF || !(plan.followup.is_some() || random.chance(per_mille)) {
        return false;
    }
    record.followup_on = Some(on.into());
    record.followup_outcome = Some(plan.followup.unwrap_or(drawn));
    record.followup_outcome == Some("solved")
}

fn outcome_left(random: &mut Random) -> &'static str {
    random.weigh(&[
        ("in_progress_or_planned", 60),
        ("deferred", 25),
        ("not_feasible", 6),
        ("referred_up", 3),
        ("not_now", 6),
    ])
}

fn commitment(plan: &Plan, replied: Day, random: &mut Random) -> Commitment {
    let text = format!("示例：{}", random.pick(&PROMISED));
    let due = replied.plus(random.between(60, 420));
    let (state, is_written) = plan.promise.unwrap_or((state(due, random), random.chance(600)));
    let (due, done) = days(state, replied, due, random);
    // A promise without a day is only ever kept or open.
    let has_due = plan.promise.is_some() || !matches!(state, "kept" | "open") || !random.chance(40);
    Commitment {
        text,
        due_on: has_due.then_some(due),
        done_on: done,
        state: (is_written || state == "changed").then_some(state),
    }
}

/// How a promise stands, by whether it is due.
fn state(due: Day, random: &mut Random) -> &'static str {
    if due < AS_OF {
        random.weigh(&[("kept", 700), ("late_kept", 95), ("overdue", 170), ("changed", 35)])
    } else {
        random.weigh(&[("open", 820), ("kept", 150), ("changed", 30)])
    }
}

/// Days that agree with the state.
fn days(state: &str, replied: Day, due: Day, random: &mut Random) -> (Day, Option<Day>) {
    let early = replied.plus(random.between(10, 55));
    match state {
        // Kept before the figures were made, and not after the day that was promised.
        "kept" => {
            let before = due.plus(-random.between(0, 40)).max(early).min(due);
            (due, Some(if before <= AS_OF { before } else { early.min(AS_OF) }))
        }
        "late_kept" => {
            let due = due.min(AS_OF.plus(-10));
            (due, Some(due.plus(random.between(4, 70)).min(AS_OF)))
        }
        "overdue" => (due.min(AS_OF.plus(-15)), None),
        "open" => (due.max(AS_OF.plus(20)), None),
        _ => (due, None),
    }
}

/// Policies, mechanisms and the like; every kind and every reach where the plan asks for them.
fn measures(record: &mut Record, plan: &Plan, replied: Day, random: &mut Random) {
    let count = if plan.full.is_some() { 3 } else { u32::from(random.chance(60)) };
    for nth in 0..count as usize {
        let drawn = random.below(KINDS.len() as u32) as usize;
        let (kind, words) = KINDS[plan.full.map_or(drawn, |kind| (kind + nth) % KINDS.len())];
        let reach = random.weigh(&REACHES);
        record.measures.push(Measure {
            text: format!("示例：{words}"),
            on: replied.plus(random.between(0, 200)).workday().max(replied).min(AS_OF),
            kind,
            reach: if plan.full.is_some() { REACHES[nth].0 } else { reach },
            url: (plan.full.is_some() && nth == 0).then(|| format!("https://example.org/measures/{kind}")),
        });
    }
}
