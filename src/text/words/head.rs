//! The head of the board.

use crate::text::phrase::phrases;

phrases! {
    SCOPE "{org} · {session} · 按{u}统计 · 截至{as_of}" "{org} · {session} · counted by {u_en} · as of {as_of}";
    AS_OF "截至{as_of}" "as of {as_of}";
    AS_OF_GUESSED "截至{as_of}（数据未注明日期，取其中最新的日期）"
        "as of {as_of} (no date given; the newest date in the data)";
    SESSION "{place}{term}届人大{no}次会议" "{term} {place} People's Congress, session {no}";
    BETWEEN "{place}{term}届人大闭会期间" "{term} {place} People's Congress, between sessions";
    YEAR "{year}年" "{year}";
    SEVERAL "多次会议（{a}至{b}）" "several sessions ({a} to {b})";
    STALE "数据截至{as_of}，距今{d}天。" "Data as of {as_of}, {d} days ago.";
    SOURCE "数据来源：{org} · 截至{as_of} · 更新周期：{updated_every} · 联系：{contact}"
        "Source: {org} · as of {as_of} · updated: {updated_every} · contact: {contact}";
    CYCLE_YEARS "{n}年" "{n} years";
    CYCLE_MONTHS "{n}个月" "{n} months";
    CYCLE_WEEKS "{n}周" "{n} weeks";
    CYCLE_DAYS "{n}天" "{n} days";
    FROZEN "本期（{edition}）已定稿，不再更新。" "This edition ({edition}) is final.";
    SAMPLE "示例数据，均为虚构，不代表任何真实情况。" "Sample data. Everything is invented.";
    FILTERED "已筛选：{chips} · {n}{u} / 共{N}{u}" "Filtered: {chips} · {n} of {N}";
    FILTERED_LIVE "已筛选，{n}{u}，共{N}{u}。" "Filtered: {n} of {N}.";
    SUMMARY "共{N}{u}代表建议。已交办{a_of}{u}，答复{a_n}{u}；答复时列为“已解决或基本解决”的{s_n}{u}；代表给出评价{c_n}{u}，其中满意{sat_n}{u}。"
        "Suggestions: {N}. Handed over: {a_of}; answered: {a_n}; solved or mostly solved at the time of answer: {s_n}; rated by deputies: {c_n}, of these satisfied: {sat_n}.";
    SUMMARY_WITHOUT_RATINGS "共{N}{u}代表建议。已交办{a_of}{u}，答复{a_n}{u}；答复时列为“已解决或基本解决”的{s_n}{u}。这份数据没有评价。"
        "Suggestions: {N}. Handed over: {a_of}; answered: {a_n}; solved or mostly solved at the time of answer: {s_n}. No ratings in these data.";
    SUMMARY_WITHOUT_OUTCOMES "共{N}{u}代表建议。已交办{a_of}{u}，答复{a_n}{u}。这份数据没有办理结果分类。"
        "Suggestions: {N}. Handed over: {a_of}; answered: {a_n}. No outcome classes in these data.";
    SUMMARY_NONE "这份数据里还没有代表建议。" "No suggestions in these data yet.";
    QUALITY "数据文件共{read}条，读入{accepted}条〔（合{weight}{u}）〕〔，未能读入{rejected}条〕〔，重复{duplicates}条〕〔，不公开{kept_back}条〕〔；另有{withheld}件依照规定不公开，不在统计之内〕。"
        "Records in the file: {read}; read: {accepted}〔 (they count as {weight})〕〔; could not be read: {rejected}〕〔; repeated: {duplicates}〕〔; not public: {kept_back}〕〔; others not public by rule and not counted: {withheld}〕.";
    RECONCILE "已公布总数{announced}件 = 本页{N}件 + 不公开{withheld}件" "Announced total {announced} = {N} here + {withheld} not public";
    NOTHING_FILTERED "当前筛选下没有建议。" "Nothing here under the present filter.";
}
