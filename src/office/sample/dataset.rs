//! The head of the export: what it is, in whose words, and in which order names stand.

use serde::Serialize;

use super::category::CATEGORIES;
use super::day::Day;
use super::planted;
use super::roster::{self, COMMITTEES, DELEGATIONS, GOV_LEAD_HANDLERS, LEAD_SUPERVISORS};
use super::sitting::AS_OF;
use super::theme::{Entry, THEMES, Theme};

/// How many were removed before the export was made.
const WITHHELD: u32 = 12;

/// The head as the contract orders it.
#[derive(Serialize)]
pub struct Dataset {
    name: &'static str,
    org: &'static str,
    notes: &'static str,
    contact: &'static str,
    sample: bool,
    as_of: Day,
    edition: &'static str,
    r#final: bool,
    unit: &'static str,
    terms: Terms,
    themes: Vec<Entry>,
    rosters: Rosters,
    reply_scheme: &'static str,
    schemes: Schemes,
    rules: Rules,
    ratings: &'static str,
    withheld: u32,
    announced_total: u64,
    hide_panels: [&'static str; 0],
    revoked: bool,
    links: [&'static str; 0],
    source_url: &'static str,
    updated_every: &'static str,
}

#[derive(Serialize)]
struct Terms {
    key_item: &'static str,
    theme_counter: &'static str,
    coordinator: &'static str,
    place: &'static str,
    layers: Layers,
}

#[derive(Serialize)]
struct Layers {
    lead_supervisor: &'static str,
    gov_lead_handler: &'static str,
    supervising_committee: &'static str,
    coordinator: &'static str,
    deputy_joined: &'static str,
    handler_self_check: &'static str,
}

#[derive(Serialize)]
struct Rosters {
    lead_supervisors: Vec<&'static str>,
    gov_lead_handlers: [&'static str; 9],
    committees: [&'static str; 8],
    units: Vec<String>,
    delegations: Vec<&'static str>,
    categories: Vec<&'static str>,
}

#[derive(Serialize)]
struct Schemes {
    example2: Letters,
}

#[derive(Serialize)]
struct Letters {
    甲: Letter,
    乙: Letter,
}

#[derive(Serialize)]
struct Letter {
    outcome: &'static str,
    label: &'static str,
}

/// A scheme of the place's own, used by the one record of a township.
const SCHEMES: Schemes = Schemes {
    example2: Letters {
        甲: Letter { outcome: "solved", label: "示例：已经办好" },
        乙: Letter { outcome: "in_progress_or_planned", label: "示例：正在办或列入计划" },
    },
};

#[derive(Serialize)]
struct Rules {
    answer_months: u32,
    extended_months: u32,
    redo_months: u32,
    roll_weekends: bool,
    min_n: u32,
}

impl Dataset {
    /// The head of an export of so many records.
    pub fn new(records: u32) -> Self {
        Self {
            name: "示例：省十四届人大代表建议办理情况",
            org: "示例数据（非官方）",
            notes: "示例：由程序生成，单位、人名、日期和评价均为虚构，不代表任何真实情况。",
            contact: "示例联系处（虚构，没有联系方式）",
            sample: true,
            as_of: AS_OF,
            edition: "2024-Q2",
            r#final: false,
            unit: "item",
            terms: terms(),
            themes: THEMES.iter().map(Theme::entry).collect(),
            rosters: rosters(),
            reply_scheme: "hn3",
            schemes: SCHEMES,
            rules: Rules {
                answer_months: 3,
                extended_months: 6,
                redo_months: 1,
                roll_weekends: false,
                min_n: 10,
            },
            ratings: "item",
            withheld: WITHHELD,
            announced_total: planted::suggestions(records) + u64::from(WITHHELD),
            hide_panels: [],
            revoked: false,
            links: [],
            source_url: "https://example.org/jianyi-sample",
            updated_every: "P3M",
        }
    }
}

impl Dataset {
    /// Puts a name at the end of the roster of those who lead supervision.
    pub fn add_to_roster(&mut self, lead_supervisor: &'static str) {
        self.rosters.lead_supervisors.push(lead_supervisor);
    }
}

fn terms() -> Terms {
    Terms {
        key_item: "重点处理建议",
        theme_counter: "类",
        coordinator: "联工委",
        place: "省",
        layers: Layers {
            lead_supervisor: "常委会领导牵头督办",
            gov_lead_handler: "政府领导领办",
            supervising_committee: "专门委员会对口督办",
            coordinator: "联工委统筹督办",
            deputy_joined: "人大代表参与督办",
            handler_self_check: "承办单位自觉督办",
        },
    }
}

fn rosters() -> Rosters {
    Rosters {
        lead_supervisors: LEAD_SUPERVISORS.to_vec(),
        gov_lead_handlers: GOV_LEAD_HANDLERS,
        committees: COMMITTEES,
        units: roster::units(),
        delegations: DELEGATIONS.iter().map(|&(name, _)| name).collect(),
        categories: CATEGORIES.iter().map(|category| category.name).collect(),
    }
}
