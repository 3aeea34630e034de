//! The ballots at meetings, one of each form: kept apart from the ratings of single suggestions.

use serde::Serialize;

use super::day::Day;

/// A ballot.
#[derive(Serialize)]
pub struct Appraisal {
    on: Day,
    name: &'static str,
    form: &'static str,
    subject: &'static str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    nos: &'static [&'static str],
    voters: u32,
    satisfied: u32,
    basically: u32,
    dissatisfied: u32,
    abstained: u32,
}

/// All ballots, oldest first.
pub const APPRAISALS: [Appraisal; 3] = [
    Appraisal {
        on: Day::new(2023, 10, 26),
        name: "示例：代表评议建议办理工作",
        form: "deputy_appraisal",
        subject: "示例民政部门",
        nos: &["14-1-0005", "14-1-0006"],
        voters: 37,
        satisfied: 29,
        basically: 6,
        dissatisfied: 1,
        abstained: 1,
    },
    Appraisal {
        on: Day::new(2023, 11, 28),
        name: "示例：示例主任会议工作评议",
        form: "work_review",
        subject: "示例卫生健康部门",
        nos: &["14-1-0003"],
        voters: 11,
        satisfied: 8,
        basically: 2,
        dissatisfied: 1,
        abstained: 0,
    },
    Appraisal {
        on: Day::new(2024, 1, 23),
        name: "示例：对上年建议办理情况报告的满意度测评",
        form: "ballot",
        subject: "示例：2023年建议办理情况报告",
        nos: &[],
        voters: 612,
        satisfied: 541,
        basically: 52,
        dissatisfied: 9,
        abstained: 10,
    },
];
