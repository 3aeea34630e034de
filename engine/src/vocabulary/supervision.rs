//! Supervision, wider results, appraisals, and the small sets used everywhere.

use super::fold::same;
use super::term::{Term, vocabulary};
use crate::hant;

vocabulary! {
    /// 督办活动: the form of an activity.
    ActivityForm {
        SiteVisit: "site_visit", "现场调研", "现场调研", "On-site visit", ["实地督办", "实地调研"];
        Meeting: "meeting", "座谈交流", "座谈交流", "Discussion meeting", ["座谈会", "督办会", "面商会"];
        Inspection: "inspection", "视察检查", "视察检查", "Inspection", ["视察", "检查", "执法检查"];
        Inquiry: "inquiry", "专题询问", "专题询问", "Special inquiry", ["询问"];
        Review: "review", "工作评议", "工作评议", "Work review", ["评议"];
        Hotline: "hotline", "接听热线", "接听热线", "Taking hotline calls", ["热线"];
        LookBack: "look_back", "回头看", "回头看", "Look-back check", ["“回头看”"];
        Hearing: "hearing", "听取汇报", "听取汇报", "Hearing a report", ["听取报告"];
        Other: "other", "其他形式", "其他形式", "Other", [];
    }
}

vocabulary! {
    /// What kind of wider result a suggestion led to.
    MeasureKind {
        Policy: "policy", "出台政策文件", "政策文件", "Policy paper", ["政策"];
        Mechanism: "mechanism", "建立工作机制", "工作机制", "Working mechanism", ["机制"];
        Legislation: "legislation", "制定修改法规", "法规", "Legislation", ["立法"];
        Project: "project", "实施项目", "项目", "Project", ["项目"];
        Other: "other", "其他成果", "其他", "Other", [];
    }
}

vocabulary! {
    /// How far a wider result reaches.
    Reach {
        Item: "item", "办好一件", "一件", "One case", [];
        Class: "class", "解决一类", "一类", "A class of problems", [];
        Field: "field", "推动一个领域", "一个领域", "A field of work", [];
    }
}

vocabulary! {
    /// 代表评议 and 满意度测评: the form of an appraisal at a meeting.
    AppraisalForm {
        DeputyAppraisal: "deputy_appraisal", "代表评议", "代表评议", "Appraisal by deputies", [];
        WorkReview: "work_review", "工作评议", "工作评议", "Work review", [];
        Ballot: "ballot", "满意度测评", "满意度测评", "Satisfaction ballot", ["票决"];
    }
}

vocabulary! {
    /// A yes or a no, which is read by `of_text`: in a field that keeps records out no label may pass for
    /// a no.
    Flag {
        No: "false", "否", "否", "No", [];
        Yes: "true", "是", "是", "Yes", [];
    }
}

vocabulary! {
    /// What one record counts.
    Unit {
        Item: "item", "件", "件", "suggestions", [];
        Reply: "reply", "件次", "件次", "replies", [];
    }
}

/// One of the six parts of the “大督办” mechanism, each a field of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// 牵头督办.
    LeadSupervisor,
    /// 领办.
    GovLeadHandler,
    /// 对口督办.
    SupervisingCommittee,
    /// 统筹督办.
    Coordinator,
    /// 代表参与督办.
    DeputyJoined,
    /// 承办单位自觉督办.
    HandlerSelfCheck,
}

impl Layer {
    /// The six, in the order of the board.
    pub const ALL: [Layer; 6] = [
        Layer::LeadSupervisor,
        Layer::GovLeadHandler,
        Layer::SupervisingCommittee,
        Layer::Coordinator,
        Layer::DeputyJoined,
        Layer::HandlerSelfCheck,
    ];

    /// Field key and names; `{coordinator}` stands for `dataset.terms.coordinator`.
    pub fn term(self) -> &'static Term {
        &LAYERS[self as usize]
    }
}

static LAYERS: [Term; 6] = [
    Term {
        key: "lead_supervisor",
        zh: "常委会领导牵头督办",
        short: "牵头督办",
        hant: hant!("常委会领导牵头督办"),
        short_hant: hant!("牵头督办"),
        en: "Supervision led by a standing committee leader",
        also: &[],
    },
    Term {
        key: "gov_lead_handler",
        zh: "政府领导领办",
        short: "领办",
        hant: hant!("政府领导领办"),
        short_hant: hant!("领办"),
        en: "Handling led by a government leader",
        also: &[],
    },
    Term {
        key: "supervising_committee",
        zh: "专门委员会对口督办",
        short: "对口督办",
        hant: hant!("专门委员会对口督办"),
        short_hant: hant!("对口督办"),
        en: "Supervision by the matching special committee",
        also: &[],
    },
    Term {
        key: "coordinator",
        zh: "{coordinator}统筹督办",
        short: "统筹督办",
        hant: hant!("{coordinator}统筹督办"),
        short_hant: hant!("统筹督办"),
        en: "Coordination by the deputies affairs office",
        also: &[],
    },
    Term {
        key: "deputy_joined",
        zh: "人大代表参与督办",
        short: "参与督办",
        hant: hant!("人大代表参与督办"),
        short_hant: hant!("参与督办"),
        en: "Deputies take part",
        also: &[],
    },
    Term {
        key: "handler_self_check",
        zh: "承办单位自觉督办",
        short: "自觉督办",
        hant: hant!("承办单位自觉督办"),
        short_hant: hant!("自觉督办"),
        en: "The handling unit checks itself",
        also: &[],
    },
];

impl Flag {
    /// True for a recorded yes.
    pub fn is_yes(self) -> bool {
        self == Flag::Yes
    }

    /// 是, 1 and true; 否, 0 and false; nothing else.
    pub fn of_text(text: &str) -> Option<Flag> {
        let is = |own: &&str| same(own, text);
        if ["是", "1", "true"].iter().any(is) {
            Some(Flag::Yes)
        } else {
            ["否", "0", "false"].iter().any(is).then_some(Flag::No)
        }
    }

    /// The flag of a boolean.
    pub fn from_bool(yes: bool) -> Flag {
        if yes { Flag::Yes } else { Flag::No }
    }
}
