//! The themes under which key suggestions are supervised, and what was done under each.
//!
//! Leaves which record belongs to which theme to `subject`, and what it takes from it to `supervision`.

use serde::Serialize;

use super::category::Matter;
use super::day::Day;
use super::record::Activity;
use super::roster::{COMMITTEES, GOV_LEAD_HANDLERS, LEAD_SUPERVISORS};

/// A theme.
pub struct Theme {
    /// Its name.
    pub name: &'static str,
    /// Whether it belongs to the first year.
    pub is_first_year: bool,
    /// Its content category, by place; also its committee.
    pub category: usize,
    /// What its suggestions are about.
    pub matters: [Matter; 2],
    /// What was done.
    pub activities: &'static [Activity],
}

/// A theme as the export's head gives it.
#[derive(Serialize)]
pub struct Entry {
    name: &'static str,
    decided_by: &'static str,
    decided_on: Day,
    lead_supervisor: &'static str,
    gov_lead_handler: &'static str,
    supervising_committee: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    coordinator: Option<&'static str>,
    url: String,
}

const fn did(year: i32, month: u32, day: u32, form: &'static str, note: &'static str) -> Activity {
    Activity { on: Day::new(year, month, day), form, note }
}

/// The themes in their official order.
pub const THEMES: [Theme; 8] = [
    Theme {
        name: "示例：优化中小企业融资服务",
        is_first_year: true,
        category: 0,
        matters: [("中小微企业融资服务", "金融"), ("涉企税费政策落实", "税务")],
        activities: &[
            did(2023, 4, 25, "site_visit", "示例：到示例产业园区现场调研"),
            did(2023, 5, 12, "meeting", "示例：与提出建议的代表座谈"),
            did(2023, 9, 6, "hearing", "示例：听取办理进展汇报"),
            did(2024, 5, 21, "look_back", "示例：对上年承诺事项“回头看”"),
        ],
    },
    Theme {
        name: "示例：加强高标准农田建设管护",
        is_first_year: true,
        category: 1,
        matters: [("高标准农田建设与管护", "农业农村"), ("小型水库除险加固", "水利")],
        activities: &[
            did(2023, 5, 9, "inspection", "示例：视察示例县高标准农田"),
            did(2023, 6, 28, "meeting", "示例：召开督办座谈会"),
            did(2023, 10, 17, "look_back", "示例：秋收后“回头看”"),
        ],
    },
    Theme {
        name: "示例：提升县级医院服务能力",
        is_first_year: true,
        category: 2,
        matters: [("县级医院能力提升", "卫生健康"), ("基层卫生人才培养", "卫生健康")],
        activities: &[
            did(2023, 5, 18, "site_visit", "示例：到示例县医院现场调研"),
            did(2023, 7, 26, "inquiry", "示例：常委会联组会议专题询问"),
            did(2023, 11, 8, "review", "示例：对办理工作开展评议"),
        ],
    },
    Theme {
        name: "示例：推进流域水环境治理",
        is_first_year: true,
        category: 3,
        matters: [("流域水环境综合治理", "生态环境"), ("城镇污水处理设施运行管理", "住房和城乡建设")],
        activities: &[
            did(2023, 4, 27, "inspection", "示例：开展执法检查"),
            did(2023, 6, 5, "hotline", "示例：接听环境保护热线"),
            did(2023, 9, 20, "site_visit", "示例：沿示例河实地督办"),
            did(2024, 4, 18, "look_back", "示例：对整改事项“回头看”"),
        ],
    },
    Theme {
        name: "示例：完善养老服务",
        is_first_year: true,
        category: 4,
        matters: [("社区养老服务设施建设", "民政"), ("基层应急救援力量建设", "应急管理")],
        activities: &[
            did(2023, 5, 25, "site_visit", "示例：走访示例社区养老服务点"),
            did(2023, 8, 30, "other", "示例：邀请代表随机抽查"),
            did(2023, 12, 5, "hearing", "示例：主任会议听取汇报"),
        ],
    },
    Theme {
        name: "示例：培育先进制造业集群",
        is_first_year: false,
        category: 0,
        matters: [("先进制造业集群培育", "工业和信息化"), ("县域产业园区配套建设", "发展改革")],
        activities: &[
            did(2024, 4, 23, "site_visit", "示例：到示例开发区现场调研"),
            did(2024, 5, 30, "meeting", "示例：代表与承办单位面商"),
        ],
    },
    Theme {
        name: "示例：发展普惠托育和学前教育",
        is_first_year: false,
        category: 2,
        matters: [("学前教育普惠发展", "教育"), ("乡村教师队伍建设", "教育")],
        activities: &[
            did(2024, 5, 14, "site_visit", "示例：走访示例幼儿园"),
            did(2024, 6, 19, "inquiry", "示例：专题询问"),
        ],
    },
    Theme {
        name: "示例：防范治理电信网络诈骗",
        is_first_year: false,
        category: 5,
        matters: [("电信网络诈骗防范治理", "公安"), ("校园周边治安防控", "公安")],
        activities: &[
            did(2024, 5, 8, "hotline", "示例：到反诈热线值守接听"),
            did(2024, 6, 12, "meeting", "示例：跨部门座谈"),
        ],
    },
];

impl Theme {
    /// The leader of the standing committee who leads its supervision.
    pub fn lead_supervisor(&self) -> &'static str {
        LEAD_SUPERVISORS[self.place()]
    }

    /// The leader of the government who leads its handling.
    pub fn gov_lead_handler(&self) -> &'static str {
        GOV_LEAD_HANDLERS[self.place()]
    }

    /// The committee of its field.
    pub fn committee(&self) -> &'static str {
        COMMITTEES[self.category]
    }

    fn place(&self) -> usize {
        THEMES.iter().position(|theme| theme.name == self.name).unwrap_or_default()
    }

    /// What the export's head says of it.
    pub fn entry(&self) -> Entry {
        let place = self.place();
        Entry {
            name: self.name,
            decided_by: "示例主任会议",
            decided_on: if self.is_first_year { Day::new(2023, 3, 28) } else { Day::new(2024, 4, 2) },
            lead_supervisor: self.lead_supervisor(),
            gov_lead_handler: self.gov_lead_handler(),
            supervising_committee: self.committee(),
            // Every other theme leaves it to `terms`.
            coordinator: place.is_multiple_of(2).then_some("示例联工委"),
            url: format!("https://example.org/themes/{}", place + 1),
        }
    }
}
