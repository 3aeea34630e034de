//! What the first hundred records must show, so that even a small sample has the whole breadth of the
//! contract: every value of every field, and everything that an export should not contain but will.
//!
//! `Plan` is asked while a record is made, so that what is forced still agrees with the rest of the record;
//! `disturb` comes last and breaks what has to be broken.

use super::day::Day;
use super::record::{Date, Record};

/// Every outcome of the contract.
const OUTCOMES: [&str; 9] = [
    "solved",
    "in_progress",
    "planned",
    "in_progress_or_planned",
    "deferred",
    "not_feasible",
    "reference",
    "referred_up",
    "not_now",
];
const RATINGS: [&str; 6] =
    ["satisfied", "basically", "dissatisfied", "no_response", "not_asked", "not_applicable"];
const CHANNELS: [&str; 4] = ["platform", "via_unit", "meeting_ballot", "phone"];
const KINDS: [&str; 5] = ["criticism", "opinion", "motion_converted", "motion", "constituent_matter"];
const LEVELS: [&str; 4] = ["national", "prefecture", "county", "township"];
const PENDING: [&str; 5] = ["assigned", "accepted", "returned", "handling", "filed"];

/// The states of a promise, and whether the record says them or its days do.
const PROMISES: [(&str, bool); 9] = [
    ("open", true),
    ("kept", true),
    ("late_kept", true),
    ("overdue", true),
    ("changed", true),
    ("open", false),
    ("kept", false),
    ("late_kept", false),
    ("overdue", false),
];

/// The record that repeats another one, and the one that it repeats.
const DUPLICATE: (u32, u32) = (64, 57);
/// So many records have what every sample must show.
pub const BREADTH: u32 = 100;
/// Two words that mean different things in different systems, so nobody may guess; by the place of their record.
pub const FOREIGN: [(u32, &str); 2] = [(65, "置回"), (66, "已反馈")];
/// The record that stands for several without numbers.
const PRE_COUNTED: u32 = 73;
/// For how many it stands.
const PRE_COUNT: u32 = 3;

/// What one record must show; what is absent is left to chance.
#[derive(Default)]
pub struct Plan {
    /// Which way it goes, by the name of the fate.
    pub fate: Option<&'static str>,
    /// Its status while it is not answered, or not answered again.
    pub pending: Option<&'static str>,
    /// It is answered in good time.
    pub answered: bool,
    /// Its kind.
    pub kind: Option<&'static str>,
    /// Its level.
    pub level: Option<&'static str>,
    /// How it is put forward.
    pub submit_mode: Option<&'static str>,
    /// How it is handled.
    pub handling_mode: Option<&'static str>,
    /// Its theme, by place.
    pub theme: Option<usize>,
    /// Its theme wears the quotes and the 类 of a printed table.
    pub is_theme_quoted: bool,
    /// Only its theme says that it is a key suggestion.
    pub is_key_unsaid: bool,
    /// It is a key suggestion without a theme.
    pub is_lone_key: bool,
    /// It comes back to an earlier one.
    pub raised: bool,
    /// Every list it can have is filled; the number says which kind of measure.
    pub full: Option<usize>,
    /// The unit did not speak with the deputy.
    pub is_uncontacted: bool,
    /// Its outcome when answered.
    pub outcome: Option<&'static str>,
    /// Its outcome later on.
    pub followup: Option<&'static str>,
    /// What it promises, and whether the state is written.
    pub promise: Option<(&'static str, bool)>,
    /// Its first rating.
    pub rating: Option<&'static str>,
    /// How the rating came in.
    pub channel: Option<&'static str>,
    /// Its ratings stand flat in the record.
    pub is_flat: bool,
    /// What of it is public.
    pub disclosure: Option<&'static str>,
}

impl Plan {
    /// Says what the record at this place must show.
    pub fn at(index: u32) -> Self {
        let at = index as usize;
        match index {
            0..=49 => Self::of_first_session(at),
            // The fiftieth is put forward between the two.
            51..=99 => Self::of_second_session(at),
            _ => Self::default(),
        }
    }

    fn of_first_session(at: usize) -> Self {
        let plan = Self { fate: Some("handled"), kind: Some("suggestion"), ..Self::default() };
        match at {
            0..5 => Self { theme: Some(at), full: Some(at), ..plan },
            5 => Self { is_lone_key: true, ..plan },
            6..15 => Self { outcome: Some(OUTCOMES[at - 6]), ..plan },
            15..24 => Self {
                outcome: Some("in_progress_or_planned"),
                followup: Some(OUTCOMES[at - 15]),
                promise: Some(PROMISES[at - 15]),
                ..plan
            },
            24..30 => Self { rating: Some(RATINGS[at - 24]), ..plan },
            30..34 => Self { rating: Some("satisfied"), channel: Some(CHANNELS[at - 30]), ..plan },
            34 => Self { rating: Some("basically"), is_flat: true, ..plan },
            35..39 => Self { kind: Some(KINDS[at - 35]), ..plan },
            39 => Self { kind: Some(KINDS[4]), fate: Some("passed_on"), ..plan },
            40 => Self { fate: Some("rejected"), ..plan },
            41 => Self { fate: Some("withdrawn"), ..plan },
            42 => Self { fate: Some("merged"), ..plan },
            43 => Self { fate: Some("passed_on"), ..plan },
            44..48 => Self { level: Some(LEVELS[at - 44]), outcome: Some(OUTCOMES[0]), ..plan },
            48 => Self { submit_mode: Some("delegation"), handling_mode: Some("separate"), ..plan },
            _ => Self { submit_mode: Some("joint"), raised: true, ..plan },
        }
    }

    fn of_second_session(at: usize) -> Self {
        let plan = Self { fate: Some("handled"), ..Self::default() };
        match at {
            51..54 => Self {
                theme: Some(at - 46),
                full: Some(at),
                is_theme_quoted: at == 52,
                is_key_unsaid: at == 53,
                ..plan
            },
            54..58 => Self { pending: Some(PENDING[at - 54]), ..plan },
            58 => Self { pending: Some("filed"), kind: Some("motion_converted"), ..plan },
            59 => Self { pending: Some("rehandling"), rating: Some("dissatisfied"), answered: true, ..plan },
            60 | 61 | 65..=72 => Self { answered: true, ..plan },
            62 => Self { disclosure: Some("title_only"), answered: true, ..plan },
            63 => Self { disclosure: Some("summary"), answered: true, ..plan },
            74 => Self { raised: true, ..plan },
            75 => Self { handling_mode: Some("merged"), is_uncontacted: true, answered: true, ..plan },
            98 => Self { pending: Some("submitted"), ..plan },
            99 => Self { pending: Some("under_review"), ..plan },
            _ => Self::default(),
        }
    }
}

/// The place whose record stands at this place: its own, save for the duplicate.
pub fn source(index: u32) -> u32 {
    if index == DUPLICATE.0 { DUPLICATE.1 } else { index }
}

/// How many suggestions so many records stand for, those included that are not shown.
pub fn suggestions(records: u32) -> u64 {
    let pre_counted = if records > PRE_COUNTED { u64::from(PRE_COUNT - 1) } else { 0 };
    u64::from(records) + pre_counted - u64::from(records > DUPLICATE.0)
}

/// Breaks what has to be broken in the record at this place.
pub fn disturb(record: &mut Record, index: u32) {
    if let Some((_, word)) = FOREIGN.iter().find(|(own, _)| *own == index) {
        record.status = Some(word);
    }
    match index {
        60 => record.confidential = Some(true),
        61 => record.disclosure = Some("none"),
        67 => record.submitted_on = Some(Date::Broken("2024-13-20")),
        68 => record.replied_on = Some(Date::Broken("2024-02-30")),
        69 => record.due_on = Some(Date::Broken("另行商定")),
        70 => retitle(record, "关于收录地名用字“𡎚头”“𠮷田”“𰻝𰻝”的建议（示例）"),
        71 => retitle(record, "关于规范网页标题中<b>加粗</b>、&amp;和\"引号\"显示的建议（示例）"),
        72 => retitle(record, "关于防范<img src=x onerror=alert(1)>一类文字和\\反斜杠的建议（示例）🧪"),
        PRE_COUNTED => pre_count(record),
        _ => {}
    }
}

fn retitle(record: &mut Record, title: &str) {
    record.title = Some(title.to_owned());
}

/// A line of a table that was counted before it was published.
fn pre_count(record: &mut Record) {
    *record = Record {
        level: record.level,
        congress_term: record.congress_term,
        session_no: record.session_no,
        year: record.year,
        period: record.period,
        count: Some(PRE_COUNT),
        kind: Some("suggestion"),
        category: record.category,
        title: Some("未逐件公布的建议合计（示例）".to_owned()),
        assigned_on: Some(Day::new(2024, 2, 28).into()),
        replied_on: Some(Day::new(2024, 5, 17).into()),
        status: Some("replied"),
        ..Record::default()
    };
}
