//! Where a suggestion comes from, who may read it, and how it is handled.

use super::term::vocabulary;

vocabulary! {
    /// 人大层级: the level of the congress.
    Level {
        National: "national", "全国", "全国", "National", ["全国人大"];
        Province: "province", "省级", "省级", "Provincial", ["省", "自治区", "直辖市"];
        Prefecture: "prefecture", "市级（设区的市、自治州）", "市级", "Prefectural", ["市", "州", "地市", "市级"];
        County: "county", "县级", "县级", "County", ["县", "区", "县级市"];
        Township: "township", "乡级", "乡级", "Township", ["乡", "镇"];
    }
}

vocabulary! {
    /// 大会期间 or 闭会期间: when it was put forward.
    Period {
        InSession: "in_session", "大会期间", "大会", "In session", ["会议期间", "会上", "大会建议"];
        BetweenSessions: "between_sessions", "闭会期间", "闭会", "Between sessions",
            ["平时", "会后", "闭会建议"];
    }
}

vocabulary! {
    /// 类型: suggestion, criticism, opinion and what is handled like them.
    Kind {
        Suggestion: "suggestion", "建议", "建议", "Suggestion", [];
        Criticism: "criticism", "批评", "批评", "Criticism", [];
        Opinion: "opinion", "意见", "意见", "Opinion", [];
        MotionConverted: "motion_converted", "议案转建议", "议案转建议", "Motion handled as a suggestion",
            ["议案转作建议"];
        Motion: "motion", "议案", "议案", "Motion", [];
        ConstituentMatter: "constituent_matter", "代表反映的群众意见", "群众意见",
            "Matter passed on for constituents", ["群众意见", "社情民意"];
    }
}

vocabulary! {
    /// 提出方式: who puts it forward.
    SubmitMode {
        Single: "single", "代表个人提出", "个人", "By one deputy", ["个人", "单独提出"];
        Joint: "joint", "代表联名提出", "联名", "Jointly by several deputies", ["联名", "附议"];
        Delegation: "delegation", "代表团提出", "代表团", "By a delegation",
            ["全团建议", "以代表团名义"];
    }
}

vocabulary! {
    /// What work of the deputy it rests on.
    Basis {
        Survey: "survey", "专题调研", "专题调研", "Field research", ["调研"];
        Inspection: "inspection", "视察检查", "视察检查", "Inspection", ["视察", "执法检查"];
        Station: "station", "代表联络站、代表小组", "联络站", "Deputies' station or group",
            ["联络站", "进站入组"];
        Visit: "visit", "走访座谈", "走访座谈", "Visits and meetings", ["走访", "座谈"];
    }
}

vocabulary! {
    /// 办理方式: by how many units, and how they share the work.
    HandlingMode {
        Sole: "sole", "独办", "独办", "Handled by one unit", ["单独办理", "单办"];
        LeadCo: "lead_co", "主办会办", "主办会办", "Lead unit with co-handlers",
            ["主办/会办", "主办协办", "主会办"];
        Separate: "separate", "分办", "分办", "Handled separately", ["分别办理"];
        Merged: "merged", "并案办理", "并案办理", "Handled together with others", ["合并办理"];
        ForReference: "for_reference", "转有关部门参考", "转参考", "Passed on for reference",
            ["参阅", "供参考转办"];
    }
}

vocabulary! {
    /// 沟通方式: how the unit spoke with the deputy.
    ContactMode {
        Visit: "visit", "走访", "走访", "Visit", ["上门走访"];
        Meeting: "meeting", "面商座谈", "面商座谈", "Meeting", ["面商", "座谈", "当面沟通"];
        Survey: "survey", "共同调研", "共同调研", "Joint field research", ["调研", "视察"];
        Phone: "phone", "电话", "电话", "Phone", [];
        Mail: "mail", "书面或信函", "书面", "In writing", ["信函", "邮件"];
        None: "none", "未联系", "未联系", "No contact", [];
    }
}

vocabulary! {
    /// 公开方式: how much of it the public may read.
    Disclosure {
        Full: "full", "全文公开", "全文", "Full text public", ["主动公开", "同意全文公开", "可以网上公开", "公开", "已公开", "是", "true"];
        Summary: "summary", "摘要公开", "摘要", "Summary public", [];
        TitleOnly: "title_only", "仅公开标题", "仅标题", "Title only", ["仅同意公开标题"];
        None: "none", "不公开", "不公开", "Not public", ["不予公开", "禁止网上公开", "未公开", "否", "false"];
    }
}
