"""Chinese headers of fields and of the parts of fields, and names that are refused.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

from parse import fold

FIELDS = """level congress_term session_no year period proposal_no title kind category basis related_nos merged_into
    lead_deputy cosigner_count submit_mode delegation submitted_on filed_on assigned_on accepted_on due_on replied_on
    rereplied_on closed_on followup_on status handling_mode lead_units co_units reassign_count extended contact_mode
    reply_class reply_scheme outcome followup_outcome commitments measures rating_first rating_final rating_overall
    rating_attitude rating_result rating_channel rehandled is_key key_theme lead_supervisor gov_lead_handler
    supervising_committee coordinator deputy_joined handler_self_check activities disclosure confidential content_url
    reply_url count""".split()
HEADERS = {
    "proposal_no": "建议编号 编号 案号 开案案号 提案序号 提案号 流水号 建议号",
    "congress_term": "届次",
    "session_no": "会议次数 会次",
    "year": "年度",
    "level": "人大层级 层次",
    "period": "会议期间 闭会期间 会议类型",
    "kind": "类型",
    "title": "建议标题 标题 题目 建议名称 案由",
    "lead_deputy": "领衔代表 领衔 提出人 代表姓名 第一提案人 主提代表",
    "cosigner_count": "联名代表 附议代表人数 提出人数",
    "submit_mode": "提出方式",
    "delegation": "代表团 选举单位 提议代表团 建议代表团 所属代表团",
    "category": "内容分类 审查分类 分类 类别 提案分类 建议类别",
    "filed_on": "立案日期",
    "assigned_on": "交办日期 交办时间",
    "accepted_on": "签收日期",
    "reassign_count": "退回次数 调整承办单位",
    "handling_mode": "办理方式 办理类型 承办性质",
    "lead_units": "主办单位 承办单位 牵头单位 主办",
    "co_units": "会办单位 协办单位 会办 协办",
    "due_on": "答复期限 要求办结日期 要求结办日期 计划办结日期",
    "extended": "延期",
    "contact_mode": "沟通方式",
    "replied_on": "答复日期 答复时间 书面答复日期",
    "reply_scheme": "分类口径",
    "status": "办理状态 进度 状态 建议状态 交办状态",
    "rating_overall": "满意度 代表意见 反馈意见 评价 综合",
    "rating_attitude": "办理态度 态度 办理过程满意度",
    "rating_result": "办理结果满意度 结果 对办理结果的意见",
    "rating_first": "首次评价",
    "rating_final": "最终评价",
    "rating_channel": "评价渠道",
    "rehandled": "重新办理 再办理 二次办理",
    "rereplied_on": "再答复日期",
    "commitments": "承诺事项",
    "followup_outcome": "跟踪办理结果",
    "is_key": "重点标识 重点处理建议 重点督办 是否重点 重点提案 重点建议",
    "key_theme": "重点类别",
    "lead_supervisor": "督办领导 督办领导(牵头) 牵头督办",
    "gov_lead_handler": "领办领导",
    "supervising_committee": "督办专委会 具体督办的专委会 对口督办",
    "activities": "督办形式",
    "disclosure": "公开方式 是否公开 可否网上公开 公开属性",
    "confidential": "要求保密",
    "reply_url": "答复全文链接",
    "related_nos": "关联往年建议",
}
# Headers that say too little: they count only where no other header of the record names the field.
WEAK = {"序号": "proposal_no", "建议代表": "lead_deputy"}
# Headers under which stands an outcome, a letter, or (under the first alone) a rating.
RESULT = ["办理结果", "办理情况", "解决程度", "答复类别", "办理结果类别", "答复类型"]
ROUND = {"overall": "综合评价 综合 满意度", "attitude": "办理态度 态度", "result": "办理结果 结果",
         "on": "日期 时间 评价日期"}
COMMITMENT = {"text": "内容 事项 承诺事项", "due_on": "期限 完成期限", "done_on": "完成日期 兑现日期",
              "state": "状态 承诺状态"}
MEASURE = {"text": "内容 事项", "on": "日期 时间", "kind": "类型", "reach": "范围", "url": "链接"}
ACTIVITY = {"on": "日期 时间", "form": "形式 督办形式", "note": "备注 说明"}
REFUSED = """电话 手机 身份证 代表证号 住址 地址 邮编 邮政编码 邮箱 出生 性别 民族 党派 宗教
    phone mobile id_card idcard address postcode email birth gender ethnic religion""".split()
BY_HEADER = {header: field for field, headers in HEADERS.items() for header in headers.split()}


def field_of(name):
    """The field that a key or header names outright."""
    name = fold(name)
    return name if name in FIELDS else BY_HEADER.get(name)


def part_of(parts, name):
    """The part of a field that a key or header names."""
    name = fold(name)
    if name in parts:
        return name
    return next((part for part, headers in parts.items() if name in headers.split()), None)


def refused(name):
    """Whether a name that is no field speaks of what is never read."""
    return any(word in fold(name) for word in REFUSED)
