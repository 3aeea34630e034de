//! The ten key figures: labels, the small line of each tile, and the sentence read out.
//!
//! `〔…〕` around a percentage: it is left out where the denominator is under `min_n`.

use crate::text::phrase::phrases;

phrases! {
    TOTAL "建议总数" "Suggestions";
    TOTAL_SMALL "截至{as_of}" "as of {as_of}";
    TOTAL_SAID "共{N}{u}。" "Total: {N}.";
    ANSWERED "已答复" "Answered";
    ANSWERED_SMALL "已交办{of}〔，占{pct}〕" "of {of} handed over〔, {pct}〕";
    ANSWERED_SAID "已交办{of}{u}，已答复{n}{u}〔（{pct}）〕。" "Answered: {n} of {of} handed over〔 ({pct})〕.";
    WAITING "等待答复" "Waiting";
    WAITING_SMALL "已过期限{o}" "past due {o}";
    WAITING_NO_LIMIT "期限无法确定" "limit not known";
    WAITING_SAID "〔截至{as_of}，〕等待答复{w}{u}〔，其中已过答复期限{o}{u}〕。"
        "Waiting〔 on {as_of}〕: {w}〔, past the due date: {o}〕.";
    ON_TIME "按期答复" "On time";
    ON_TIME_SMALL "可判断{of}〔，占{pct}〕" "of {of}〔, {pct}〕";
    ON_TIME_SAID "{of}{u}可以判断的答复中，按期{n}{u}〔（{pct}）〕；未计入{excluded}{u}。"
        "On time: {n} of {of} that can be judged〔 ({pct})〕; left out: {excluded}.";
    DAYS "答复用时" "Time to answer";
    DAYS_NUMBER "{d}天" "{d} days";
    DAYS_SMALL "一半在此天数内" "half within this time";
    DAYS_SAID "一半在{d}天内得到答复。" "Half answered within {d} days.";
    DAYS_NOT_YET "到{as_of}，得到答复的还不到一半，暂不计算。" "Fewer than half answered by {as_of}; not worked out.";
    SOLVED "已解决或基本解决" "Solved or mostly solved";
    SOLVED_SMALL "有分类{of}〔，占{pct}〕；现在{m}" "of {of}〔, {pct}〕; now {m}";
    SOLVED_SAID "有分类的{of}{u}中，答复时已解决或基本解决{n}{u}〔（{pct}）〕，现在{m}{u}；解决或计划逐步解决合计{p}{u}。"
        "Of {of} with a class: solved or mostly solved when answered: {n}〔 ({pct})〕; now: {m}; solved or planned together: {p}.";
    COVERAGE "评价反馈" "Rated";
    COVERAGE_SMALL "征询{of}，未反馈{x}" "of {of} asked; no reply {x}";
    COVERAGE_SAID "征询{of}{u}，收到评价{n}{u}〔（{pct}）〕，未反馈{x}{u}。"
        "Asked: {of}; rated: {n}〔 ({pct})〕; no reply: {x}.";
    SATISFIED "满意" "Satisfied";
    SATISFIED_SMALL "收到评价{of}〔，占{pct}〕；含基本满意{m}；未反馈{x}"
        "of {of} rated〔, {pct}〕; with basically {m}; no reply {x}";
    SATISFIED_SAID "收到评价{of}{u}：满意{n}{u}〔（{pct}）〕，满意和基本满意合计{m}{u}〔（{pct2}）〕；首次评价满意{f}{u}。"
        "Rated: {of}; satisfied: {n}〔 ({pct})〕; satisfied or basically satisfied: {m}〔 ({pct2})〕; satisfied the first time: {f}.";
    KEY_ITEMS "{key_item}" "Key suggestions";
    KEY_ITEMS_SMALL "{k}{counter}" "{k} themes";
    KEY_ITEMS_SAID "{n}{u}，归为{k}{counter}〔，另有{m}{u}未归类〕。" "{n}, in {k} themes〔, {m} without a theme〕.";
    PROMISES "承诺兑现" "Promises kept";
    PROMISES_NUMBER "{n}项" "{n}";
    PROMISES_SMALL "到期{of}项〔，占{pct}〕" "of {of} due〔, {pct}〕";
    PROMISES_SAID "到期{of}项，已兑现{n}项〔（{pct}）〕，暂无兑现记录{x}项；未到期{o}项。"
        "Due: {of}; kept: {n}〔 ({pct})〕; no record yet: {x}; not yet due: {o}.";
    NO_DATA "无此项数据" "not in these data";
}
