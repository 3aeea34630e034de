"""The named values of the export, their Chinese labels, and the reply schemes.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

# value -> the Chinese texts read as that value. The order of the values is the order of parts in a report.
STATUS = {
    "submitted": ["已提出", "提交", "已提交"],
    "under_review": ["审查中", "审查", "初审", "复审", "待审查"],
    "filed": ["已立案", "立案"],
    "rejected": ["不作为建议处理", "不予立案", "不予受理", "作来信处理", "退回代表"],
    "withdrawn": ["已撤回", "撤回", "撤案"],
    "merged": ["已并案", "并案", "合并办理", "归并"],
    "assigned": ["已交办", "交办", "待办", "待签收"],
    "accepted": ["已签收", "签收"],
    "returned": ["退回调整承办单位", "退办", "申请退回", "重新确定承办单位"],
    "handling": ["办理中", "在办", "正在办理"],
    "replied": ["已答复", "已办复", "办复"],
    "rehandling": ["重新办理中", "再次办理", "二次办理", "再办理", "再作研究办理"],
    "tracking": ["跟踪落实中", "跟踪办理", "跟踪督办", "续办", "滚动办理"],
    "closed": ["已办结", "办结"],
}
OUTCOME = {
    "solved": ["已解决或基本解决", "已解决", "基本解决", "解决采纳", "解决或采纳", "已经解决或者基本解决"],
    "in_progress": ["正在解决", "处理中", "正在研究解决"],
    "planned": ["列入计划逐步解决", "计划解决", "列入计划", "列入规划逐步解决", "列入计划拟解决"],
    "in_progress_or_planned": ["正在解决或列入计划逐步解决", "部分解决或已列入计划解决"],
    "deferred": ["因条件限制待以后解决", "暂缓解决", "暂时不能解决", "暂时无法解决"],
    "not_feasible": ["暂不具备解决条件", "不具备解决条件", "无法解决", "不可行"],
    "reference": ["留作参考", "供参考", "留作研究和参考"],
    "referred_up": ["涉及上级机关职权", "向上级反映"],
    "not_now": ["暂未解决或留作参考"],
}
RATING = {
    "satisfied": ["满意"],
    "basically": ["基本满意"],
    "dissatisfied": ["不满意"],
    "no_response": ["未反馈", "逾期未反馈", "未回复"],
    "not_asked": ["未征询", "未征询意见"],
    "not_applicable": ["不适用", "无需评价"],
}
STATE = {
    "open": ["推进中"],
    "kept": ["已兑现"],
    "late_kept": ["延后兑现"],
    "overdue": ["已到期，暂无兑现记录"],
    "changed": ["已调整"],
}
MODE = {
    "sole": ["独办", "单独办理", "单办"],
    "lead_co": ["主办会办", "主办/会办", "主办协办", "主会办"],
    "separate": ["分办", "分别办理"],
    "merged": ["并案办理", "合并办理"],
    "for_reference": ["转有关部门参考", "参阅", "供参考转办"],
}
SUBMIT_MODE = {
    "single": ["代表个人提出", "个人", "单独提出"],
    "joint": ["代表联名提出", "联名", "附议"],
    "delegation": ["代表团提出", "全团建议", "以代表团名义"],
}
PERIOD = {
    "in_session": ["大会期间", "会议期间", "会上", "大会建议"],
    "between_sessions": ["闭会期间", "平时", "会后", "闭会建议"],
}
KIND = {
    "suggestion": ["建议"],
    "criticism": ["批评"],
    "opinion": ["意见"],
    "motion_converted": ["议案转建议", "议案转作建议"],
    "motion": ["议案"],
    "constituent_matter": ["代表反映的群众意见", "群众意见", "社情民意"],
}
BASIS = {
    "survey": ["专题调研", "调研"],
    "inspection": ["视察检查", "视察", "执法检查"],
    "station": ["代表联络站、代表小组", "联络站", "进站入组"],
    "visit": ["走访座谈", "走访", "座谈"],
}
LEVEL = {
    "national": ["全国", "全国人大"],
    "province": ["省级", "省", "自治区", "直辖市"],
    "prefecture": ["市级（设区的市、自治州）", "市", "州", "地市"],
    "county": ["县级", "县", "区", "县级市"],
    "township": ["乡级", "乡", "镇"],
}
DISCLOSURE = {
    "full": ["全文公开", "主动公开", "同意全文公开"],
    "summary": ["摘要公开"],
    "title_only": ["仅公开标题", "仅同意公开标题"],
    "none": ["不公开", "不予公开", "禁止网上公开"],
}
CONTACT = {
    "visit": ["走访", "上门走访"],
    "meeting": ["面商座谈", "面商", "座谈", "当面沟通"],
    "survey": ["共同调研", "调研", "视察"],
    "phone": ["电话"],
    "mail": ["书面或信函", "信函", "邮件"],
    "none": ["未联系"],
}
FORM = {
    "site_visit": ["现场调研", "实地督办", "实地调研"],
    "meeting": ["座谈交流", "座谈会", "督办会", "面商会"],
    "inspection": ["视察检查", "视察", "检查", "执法检查"],
    "inquiry": ["专题询问", "询问"],
    "review": ["工作评议", "评议"],
    "hotline": ["接听热线", "热线"],
    "look_back": ["回头看", "“回头看”"],
    "hearing": ["听取汇报", "听取报告"],
    "other": ["其他形式"],
}
MEASURE_KIND = {
    "policy": ["出台政策文件", "政策"],
    "mechanism": ["建立工作机制", "机制"],
    "legislation": ["制定修改法规", "立法"],
    "project": ["实施项目", "项目"],
    "other": ["其他成果"],
}
MEASURE_REACH = {"item": ["办好一件"], "class": ["解决一类"], "field": ["推动一个领域"]}

# Texts that say that there is no rating. Open in the contract: are the labels of `missing` (未注明, 暂无结果分类,
# 无评价记录), which is a part of figures and no value, read as nothing too? Read here: no; no fixture holds them.
SAYS_UNRATED = ["空", "未评价", "未测评", "暂无"]

SCHEMES = {
    "npc4": {"A": "solved", "B": "in_progress_or_planned", "C": "deferred", "D": "reference"},
    "hn3": {"A": "solved", "B": "in_progress_or_planned", "C": "not_now"},
    "zj3": {"A": "solved", "B": "in_progress_or_planned", "C": "not_now"},
    "city4": {"A": "solved", "B": "in_progress", "C": "planned", "D": "not_now"},
    "sz4": {"A": "solved", "B": "in_progress_or_planned", "C": "deferred", "D": "reference"},
    "henan_jyb": {"甲": "solved", "乙": "in_progress_or_planned", "丙": "deferred"},
    "sh4": {"解决采纳": "solved", "正在解决": "in_progress", "计划解决": "planned", "留作参考": "reference"},
    "bj2": {
        "吸纳建议并推动取得进展或列入工作计划": "in_progress_or_planned",
        "研究借鉴，或因法律政策、条件无法解决并充分说明": "not_now",
    },
    "cq4": {
        "已经解决或者采纳": "solved",
        "正在研究解决": "in_progress",
        "不具备解决条件": "not_feasible",
        "涉及上级国家机关职权": "referred_up",
    },
    "zhrd4": {"1": "solved", "2": "in_progress", "3": "planned", "4": "not_feasible"},
    "hk4": {"解决或采纳": "solved", "处理中": "in_progress", "列入计划拟解决": "planned", "留作参考": "reference"},
}


def parts(values):
    """The names of the parts of a partition over some named values, in order."""
    return [*values, "missing", "unknown"]


def understand(values, text):
    """The value that a text stands for, or None."""
    for value, labels in values.items():
        if text == value or text in labels:
            return value
    return None
