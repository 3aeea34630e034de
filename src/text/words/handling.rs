//! The panels of 办理情况.

use crate::text::phrase::phrases;

phrases! {
    STAGES "{N}{u}建议：审查立案阶段{a}{u}，交办办理阶段{b}{u}，已答复{c}{u}，重新办理{r}{u}，跟踪落实{d}{u}，已办结{e}{u}〔；不作为建议处理{x1}{u}〕〔、撤回{x2}{u}〕〔、并案{x3}{u}〕〔；未能确定进展{g}{u}〕。"
        "Of {N}: review and filing: {a}; handed over, in handling: {b}; answered: {c}; handled again: {r}; in follow-up: {d}; closed: {e}〔; not taken up: {x1}〕〔; withdrawn: {x2}〕〔; merged: {x3}〕〔; stage not known: {g}〕.";
    STAGES_KEY "其中{key_item}{k}{u}，督办贯穿交办之后各环节。" " Key suggestions among them: {k}.";
    STAGES_NONE "这份数据没有办理状态和日期，不能判断进展。" "No status or dates in these data.";
    OUTCOMES_LEAD "按承办单位答复时的分类：" "By the class given with the answer: ";
    OUTCOMES_PART "{label}{n}{u}" "{label}: {n}";
    OUTCOMES_REST "〔；暂无分类{m}{u}〕〔；无法识别{k}{u}〕。" "〔; no class: {m}〕〔; not recognised: {k}〕.";
    OUTCOMES_NOTE "分类口径：{scheme}。各地同一字母含义不同，不宜直接比较。"
        "Scheme: {scheme}. The same letter means different things in different places.";
    OUTCOMES_NONE "这份数据没有办理结果分类。" "No outcome classes in these data.";
    CATEGORIES "按内容分为{k}类，点一类看这一类的进展、结果和评价。〔未注明分类{m}{u}。〕"
        "Subjects: {k}; tap one to see its progress, outcome and ratings.〔 Without a subject: {m}.〕";
    CATEGORIES_NONE "这份数据没有内容分类。" "No subjects in these data.";

    DAYS_IN_90 "交办后90天内得到答复的约{p90}" "Answered within 90 days: about {p90}";
    DAYS_IN_180 "，180天内约{p180}" "; within 180 days: about {p180}";
    DAYS_WAITING "；截至{as_of}仍在等待{w}{u}。" "; still waiting on {as_of}: {w}.";
    DAYS_EARLY "交办时间还短，暂不计算。" "Too early to say.";
    DAYS_NONE "这份数据没有交办日期，不能计算用时。" "No hand-over dates; time cannot be worked out.";
    LIMIT "{months}个月期限" "{months}-month limit";
    DAY "{d}天" "{d} days";
    ANSWERED_BY "累计答复" "answered so far";
    WAITING "〔截至{as_of}，〕等待答复{w}{u}：期限未到{a}{u}，已过期限{o}{u}，期限无法确定{x}{u}。"
        "Waiting〔 on {as_of}〕: {w}; within the limit: {a}; past the due date: {o}; limit not known: {x}.";
    WAITING_NOTHING "〔截至{as_of}，〕已交办的建议都有答复记录（{of}/{of}）。"
        "Every suggestion handed over has an answer on record〔 on {as_of}〕 ({of} of {of}).";
    WAITING_NONE "这份数据没有交办记录。" "No hand-over on record.";
    WAITING_ORDER "按交办日期" "By hand-over date";
    AGE_WITHIN "期限未到" "Within the limit";
    AGE_ONE_MONTH "超过1个月以内" "Up to 1 month past";
    AGE_THREE_MONTHS "超过1至3个月" "1 to 3 months past";
    AGE_LONGER "超过3个月以上" "More than 3 months past";
    AGE_NO_DAY "期限无法确定" "Limit not known";
    MONTHS "{m1}至{m2}：累计交办{a}{u}，答复{r}{u}〔，收到评价{t}{u}〕〔，办结{c}{u}〕。两条线之间的距离，就是还在等的。"
        "{m1} to {m2}, running totals: handed over: {a}; answered: {r}〔; rated: {t}〕〔; closed: {c}〕. The gap between two lines is what waits.";
    MONTHS_DATED "有日期的才计入，撤回、并案的也在内，因此与上面的总数可能不同。"
        "Only those with a date are in it, withdrawn and merged ones too, so the numbers may differ from those above.";
    MONTHS_NONE "这份数据没有日期，不能按月列出。" "No dates; months cannot be shown.";
    MONTH "月份" "Month";
    HANDED_OVER "交办" "Handed over";
    REPLIED "答复" "Answered";
    RATED "收到评价" "Rated";
    CLOSED "办结" "Closed";
    UNITS "{k}家单位承办，按{order}排列；主办{l}件次，会办{c}件次。" "Units: {k}, in {order}; as lead: {l}; as co-handler: {c}.";
    UNITS_NONE "这份数据没有承办单位。" "No handling units in these data.";
    UNIT "单位" "Unit";
    LEAD "主办" "Lead";
    CO "会办" "Co-handler";
    IN_ROSTER_ORDER "名册顺序" "roster order";
    BY_VOLUME "件数" "volume";
    UNITS_MANY "一件建议由几家单位办理的，每家各计一次，各单位相加会超过总数。"
        "A suggestion handled by several units counts once for each, so the sum exceeds the total.";
    ON_TIME "按期" "On time";
    ANSWERED "已答复" "Answered";
    SOURCES "大会期间提出{a}{u}，闭会期间提出{b}{u}；代表个人提出{s}{u}，联名提出{j}{u}，代表团提出{d}{u}；涉及{k}个代表团。〔各层级：{levels}。〕"
        "In session: {a}; between sessions: {b}; by one deputy: {s}; jointly: {j}; by a delegation: {d}; delegations: {k}.〔 Levels: {levels}.〕";
    LEVEL_PART "{label}{n}{u}" "{label}: {n}";
    SOURCES_BASIS "基于专题调研、视察提出{x}{u}，基于座谈走访提出{y}{u}。" "Based on research or inspection: {x}; on meetings and visits: {y}.";
    SOURCES_NONE "这份数据没有提出方式和代表团。" "No way of submission or delegation in these data.";
    PERIOD "大会/闭会" "In or between sessions";
    SUBMIT_MODE "提出方式" "Way of submission";
    LEVEL "层级" "Level";
    DELEGATION "代表团" "Delegation";
    JOINT "{n}/{of}{u}由两家以上单位办理：主办会办{a}{u}，分办{b}{u}〔；单位之间调整过的{r}{u}〕。"
        "Handled by two or more units: {n} of {of}; lead and co-handlers: {a}; separately: {b}〔; reassigned: {r}〕.";
    JOINT_NONE "这份数据没有办理方式。" "No way of handling in these data.";
    OPENNESS "有与代表沟通记录的{n}/{of}{u}；建议内容公开{c}/{N}{u}，办理答复公开{r}/{ro}{u}。"
        "Contact with the deputy on record: {n} of {of}; suggestion public: {c} of {N}; answer public: {r} of {ro}.";
    OPENNESS_NONE "这份数据没有沟通和公开方式。" "No contact or disclosure in these data.";
    CONTACTED "与代表沟通" "Contact with the deputy";
    CONTENT_PUBLIC "建议内容公开" "Suggestion public";
    REPLY_PUBLIC "办理答复公开" "Answer public";
    GRID "每一类建议现在走到哪一步，点一格看清单。" "Where each subject stands; tap a cell for the list.";
    SCHEMES_DIFFER "这里有{k}种分类口径，同一字母含义不同，分开列出。"
        "{k} class schemes here; the same letter means different things, so they are shown apart.";
}
