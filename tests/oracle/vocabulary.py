"""The named values of the export and their labels: Chinese, short and English ones, and what else is read.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

from parse import fold

# value -> the texts read as that value. The order of the values is the order of parts in a report.
STATUS = {
    "submitted": ["已提出", "提交", "已提交", "提出", "Submitted"],
    "under_review": ["审查中", "审查", "初审", "复审", "待审查", "Under review"],
    "filed": ["已立案", "立案", "Filed"],
    "rejected": ["不作为建议处理", "不予立案", "不予受理", "作来信处理", "退回代表", "不作建议", "Not taken up as a suggestion"],
    "withdrawn": ["已撤回", "撤回", "撤案", "Withdrawn"],
    "merged": ["已并案", "并案", "合并办理", "归并", "Merged"],
    "assigned": ["已交办", "交办", "待办", "待签收", "Handed over"],
    "accepted": ["已签收", "签收", "Received by the unit"],
    "returned": ["退回调整承办单位", "退办", "申请退回", "重新确定承办单位", "调整单位", "Returned for reassignment"],
    "handling": ["办理中", "在办", "正在办理", "办理", "In handling"],
    "replied": ["已答复", "已办复", "办复", "答复", "Answered"],
    "rehandling": ["重新办理中", "再次办理", "二次办理", "再办理", "再作研究办理", "重新办理", "Handled again"],
    "tracking": ["跟踪落实中", "跟踪办理", "跟踪督办", "续办", "滚动办理", "跟踪", "In follow-up"],
    "closed": ["已办结", "办结", "Closed"],
}
OUTCOME = {
    "solved": ["已解决或基本解决", "已解决", "基本解决", "解决采纳", "解决或采纳", "已经解决或者基本解决", "Solved or mostly solved"],
    "in_progress": ["正在解决", "处理中", "正在研究解决", "Being solved"],
    "planned": ["列入计划逐步解决", "计划解决", "列入计划", "列入规划逐步解决", "列入计划拟解决", "In the plan"],
    "in_progress_or_planned": ["正在解决或列入计划逐步解决", "部分解决或已列入计划解决", "正在解决或列入计划", "Being solved or in the plan"],
    "deferred": ["因条件限制待以后解决", "暂缓解决", "暂时不能解决", "暂时无法解决", "待以后解决", "To be solved later"],
    "not_feasible": ["暂不具备解决条件", "不具备解决条件", "无法解决", "不可行", "暂不具备条件", "Not possible at present"],
    "reference": ["留作参考", "供参考", "留作研究和参考", "Kept for reference"],
    "referred_up": ["涉及上级机关职权", "向上级反映", "涉及上级职权", "A matter for a higher body"],
    "not_now": ["暂未解决或留作参考", "暂未解决", "Not solved now or kept for reference"],
}
RATING = {
    "satisfied": ["满意", "Satisfied"],
    "basically": ["基本满意", "Basically satisfied"],
    "dissatisfied": ["不满意", "Dissatisfied"],
    "no_response": ["未反馈", "逾期未反馈", "未回复", "No reply"],
    "not_asked": ["未征询", "未征询意见", "Not asked"],
    "not_applicable": ["不适用", "无需评价", "Not applicable"],
}
STATE = {
    "open": ["推进中", "Open"],
    "kept": ["已兑现", "Kept"],
    "late_kept": ["延后兑现", "Kept later than promised"],
    "overdue": ["已到期，暂无兑现记录", "Due, no record yet"],
    "changed": ["已调整", "Changed"],
}
MODE = {
    "sole": ["独办", "单独办理", "单办", "Handled by one unit"],
    "lead_co": ["主办会办", "主办/会办", "主办协办", "主会办", "Lead unit with co-handlers"],
    "separate": ["分办", "分别办理", "Handled separately"],
    "merged": ["并案办理", "合并办理", "Handled together with others"],
    "for_reference": ["转有关部门参考", "参阅", "供参考转办", "Passed on for reference"],
}
SUBMIT_MODE = {
    "single": ["代表个人提出", "个人", "单独提出", "By one deputy"],
    "joint": ["代表联名提出", "联名", "附议", "Jointly by several deputies"],
    "delegation": ["代表团提出", "全团建议", "以代表团名义", "By a delegation"],
}
PERIOD = {
    "in_session": ["大会期间", "会议期间", "会上", "大会建议", "In session"],
    "between_sessions": ["闭会期间", "平时", "会后", "闭会建议", "Between sessions"],
}
KIND = {
    "suggestion": ["建议", "Suggestion"],
    "criticism": ["批评", "Criticism"],
    "opinion": ["意见", "Opinion"],
    "motion_converted": ["议案转建议", "议案转作建议", "Motion handled as a suggestion"],
    "motion": ["议案", "Motion"],
    "constituent_matter": ["代表反映的群众意见", "群众意见", "社情民意", "Matter passed on for constituents"],
}
BASIS = {
    "survey": ["专题调研", "调研", "Field research"],
    "inspection": ["视察检查", "视察", "执法检查", "Inspection"],
    "station": ["代表联络站、代表小组", "联络站", "进站入组", "Deputies' station or group"],
    "visit": ["走访座谈", "走访", "座谈", "Visits and meetings"],
}
LEVEL = {
    "national": ["全国", "全国人大", "National"],
    "province": ["省级", "省", "自治区", "直辖市", "Provincial"],
    "prefecture": ["市级（设区的市、自治州）", "市", "州", "地市", "Prefectural"],
    "county": ["县级", "县", "区", "县级市", "County"],
    "township": ["乡级", "乡", "镇", "Township"],
}
DISCLOSURE = {
    "full": ["全文公开", "主动公开", "同意全文公开", "Full text public", "可以网上公开", "公开", "已公开", "是"],
    "summary": ["摘要公开", "Summary public"],
    "title_only": ["仅公开标题", "仅同意公开标题", "Title only"],
    "none": ["不公开", "不予公开", "禁止网上公开", "Not public", "未公开", "否"],
}
CONTACT = {
    "visit": ["走访", "上门走访", "Visit"],
    "meeting": ["面商座谈", "面商", "座谈", "当面沟通", "Meeting"],
    "survey": ["共同调研", "调研", "视察", "Joint field research"],
    "phone": ["电话", "Phone"],
    "mail": ["书面或信函", "信函", "邮件", "In writing"],
    "none": ["未联系", "No contact"],
}
FORM = {
    "site_visit": ["现场调研", "实地督办", "实地调研", "On-site visit"],
    "meeting": ["座谈交流", "座谈会", "督办会", "面商会", "Discussion meeting"],
    "inspection": ["视察检查", "视察", "检查", "执法检查", "Inspection"],
    "inquiry": ["专题询问", "询问", "Special inquiry"],
    "review": ["工作评议", "评议", "Work review"],
    "hotline": ["接听热线", "热线", "Taking hotline calls"],
    "look_back": ["回头看", "“回头看”", "Look-back check"],
    "hearing": ["听取汇报", "听取报告", "Hearing a report"],
    "other": ["其他形式", "Other"],
}
MEASURE_KIND = {
    "policy": ["出台政策文件", "政策", "Policy paper"],
    "mechanism": ["建立工作机制", "机制", "Working mechanism"],
    "legislation": ["制定修改法规", "立法", "Legislation"],
    "project": ["实施项目", "项目", "Project"],
    "other": ["其他成果", "Other"],
}
MEASURE_REACH = {
    "item": ["办好一件", "One case"],
    "class": ["解决一类", "A class of problems"],
    "field": ["推动一个领域", "A field of work"],
}
CHANNEL = {
    "platform": ["代表履职平台", "Deputies' platform"],
    "via_unit": ["经承办单位征询", "Through the handling unit"],
    "meeting_ballot": ["会议测评", "Ballot at a meeting"],
    "phone": ["电话征询", "By phone"],
}

# Texts that say that there is no rating. Open in the contract: are the labels of `missing` (未注明, 暂无结果分类,
# 无评价记录), which is a part of figures and no value, read as nothing too? Read here: no; no fixture holds them.
SAYS_UNRATED = ["空", "未评价", "未测评", "暂无"]
# Ratings of other scales: never understood as one of these, and yet no outcome under a bare 办理结果.
RATINGS_ELSEWHERE = ["同意", "理解", "保留"]


def parts(values):
    """The names of the parts of a partition over some named values, in order."""
    return [*values, "missing", "unknown"]


def understand(values, text):
    """The value that a text stands for, or None: full-width signs and white space make no difference."""
    for value, labels in values.items():
        if fold(text) in map(fold, [value, *labels]):
            return value
    return None
