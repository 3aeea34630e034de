//! How far a suggestion came, what came of it, and how the deputy judged it.

use super::term::vocabulary;

vocabulary! {
    /// 办理进展: the stage of a suggestion.
    Status {
        Submitted: "submitted", "已提出", "提出", "Submitted", ["提交", "已提交"];
        UnderReview: "under_review", "审查中", "审查", "Under review", ["审查", "初审", "复审", "待审查"];
        Filed: "filed", "已立案", "立案", "Filed", ["立案"];
        Rejected: "rejected", "不作为建议处理", "不作建议", "Not taken up as a suggestion",
            ["不予立案", "不予受理", "作来信处理", "退回代表"];
        Withdrawn: "withdrawn", "已撤回", "撤回", "Withdrawn", ["撤回", "撤案"];
        Merged: "merged", "已并案", "并案", "Merged", ["并案", "合并办理", "归并"];
        Assigned: "assigned", "已交办", "交办", "Handed over", ["交办", "待办", "待签收"];
        Accepted: "accepted", "已签收", "签收", "Received by the unit", ["签收"];
        Returned: "returned", "退回调整承办单位", "调整单位", "Returned for reassignment",
            ["退办", "申请退回", "重新确定承办单位"];
        Handling: "handling", "办理中", "办理", "In handling", ["在办", "正在办理"];
        Replied: "replied", "已答复", "答复", "Answered", ["已办复", "办复"];
        Rehandling: "rehandling", "重新办理中", "重新办理", "Handled again",
            ["再次办理", "二次办理", "再办理", "再作研究办理"];
        Tracking: "tracking", "跟踪落实中", "跟踪", "In follow-up",
            ["跟踪办理", "跟踪督办", "续办", "滚动办理"];
        Closed: "closed", "已办结", "办结", "Closed", ["办结"];
    }
    missing "无记录", "无记录", "No record", [];
    unknown "未能确定进展", "未能确定", "Stage not known";
}

vocabulary! {
    /// 办理结果: the class that the handling unit gave with its answer.
    Outcome {
        Solved: "solved", "已解决或基本解决", "已解决", "Solved or mostly solved",
            ["已解决", "基本解决", "解决采纳", "解决或采纳", "已经解决或者基本解决"];
        InProgress: "in_progress", "正在解决", "正在解决", "Being solved", ["处理中", "正在研究解决"];
        Planned: "planned", "列入计划逐步解决", "列入计划", "In the plan",
            ["计划解决", "列入计划", "列入规划逐步解决", "列入计划拟解决"];
        InProgressOrPlanned: "in_progress_or_planned", "正在解决或列入计划逐步解决", "正在解决或列入计划",
            "Being solved or in the plan", ["部分解决或已列入计划解决"];
        Deferred: "deferred", "因条件限制待以后解决", "待以后解决", "To be solved later",
            ["暂缓解决", "暂时不能解决", "暂时无法解决"];
        NotFeasible: "not_feasible", "暂不具备解决条件", "暂不具备条件", "Not possible at present",
            ["不具备解决条件", "无法解决", "不可行"];
        Reference: "reference", "留作参考", "留作参考", "Kept for reference", ["供参考", "留作研究和参考"];
        ReferredUp: "referred_up", "涉及上级机关职权", "涉及上级职权", "A matter for a higher body",
            ["向上级反映"];
        NotNow: "not_now", "暂未解决或留作参考", "暂未解决", "Not solved now or kept for reference", [];
    }
    missing "暂无结果分类", "暂无分类", "No outcome class", [];
    unknown "结果无法识别", "无法识别", "Outcome not recognised";
}

impl Outcome {
    /// Under way or in a plan when answered.
    pub fn is_under_way(self) -> bool {
        matches!(self, Outcome::InProgress | Outcome::Planned | Outcome::InProgressOrPlanned)
    }

    /// 仍在推进: under way, in a plan, put off, or not solved now; what is followed up until it is done.
    pub fn is_pursued(self) -> bool {
        self.is_under_way() || matches!(self, Outcome::Deferred | Outcome::NotNow)
    }

    /// 留作参考或暂不具备条件, or a matter for others.
    pub fn is_set_aside(self) -> bool {
        matches!(self, Outcome::NotFeasible | Outcome::Reference | Outcome::ReferredUp)
    }
}

vocabulary! {
    /// 评价: what the deputy thinks of the handling.
    Rating {
        Satisfied: "satisfied", "满意", "满意", "Satisfied", [];
        Basically: "basically", "基本满意", "基本满意", "Basically satisfied", [];
        Dissatisfied: "dissatisfied", "不满意", "不满意", "Dissatisfied", [];
        NoResponse: "no_response", "未反馈", "未反馈", "No reply", ["逾期未反馈", "未回复"];
        NotAsked: "not_asked", "未征询", "未征询", "Not asked", ["未征询意见"];
        NotApplicable: "not_applicable", "不适用", "不适用", "Not applicable", ["无需评价"];
    }
    missing "无评价记录", "无评价记录", "No rating on record", ["空", "未评价", "未测评", "暂无"];
    unknown "无法识别", "无法识别", "Not recognised";
}

impl Rating {
    /// The three grades, best first.
    pub const GRADES: [Rating; 3] = [Rating::Satisfied, Rating::Basically, Rating::Dissatisfied];

    /// Whether it is one of the three grades.
    pub fn is_grade(self) -> bool {
        Rating::GRADES.contains(&self)
    }
}

vocabulary! {
    /// How a rating reached the record.
    RatingChannel {
        Platform: "platform", "代表履职平台", "履职平台", "Deputies' platform", [];
        ViaUnit: "via_unit", "经承办单位征询", "经承办单位", "Through the handling unit", [];
        MeetingBallot: "meeting_ballot", "会议测评", "会议测评", "Ballot at a meeting", [];
        Phone: "phone", "电话征询", "电话征询", "By phone", [];
    }
    missing "未注明", "未注明", "Not stated", [];
    unknown "未注明", "未注明", "Not stated";
}

vocabulary! {
    /// 承诺事项: what became of a thing promised in an answer.
    CommitmentState {
        Open: "open", "推进中", "推进中", "Open", [];
        Kept: "kept", "已兑现", "已兑现", "Kept", [];
        LateKept: "late_kept", "延后兑现", "延后兑现", "Kept later than promised", [];
        Overdue: "overdue", "已到期，暂无兑现记录", "暂无兑现记录", "Due, no record yet", [];
        Changed: "changed", "已调整", "已调整", "Changed", [];
    }
    missing "未注明", "未注明", "Not stated", [];
    unknown "状态无法识别", "无法识别", "Not recognised";
}
