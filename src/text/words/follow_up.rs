//! The panels of 跟踪落实.

use crate::text::phrase::phrases;

phrases! {
    PROMISES "答复中写明的承诺事项{N}项：已兑现{k}项，延后兑现{l}项，推进中{o}项，已到期暂无兑现记录{x}项〔，已调整{c}项〕〔，无法识别{u2}项〕。"
        "Promises in answers: {N}; kept: {k}; kept later: {l}; open: {o}; due, no record yet: {x}〔; changed: {c}〕〔; not recognised: {u2}〕.";
    PROMISES_NONE "这份数据没有承诺事项。" "No promises in these data.";
    PROMISE "项" "promises";
    DUE_MONTH "到期月份" "Due in";
    NO_DUE_DAY "没有写明期限" "No due day given";
    BY_DUE_MONTH "按到期月份" "By month due";
    AFTER "答复时还没有解决的{N}{u}中，有跟踪结果{f}{u}，已转为“已解决或基本解决”{s}{u}；尚无跟踪记录{x}{u}。"
        "Not solved when answered: {N}; with a later outcome: {f}; now solved or mostly solved: {s}; no later record: {x}.";
    AFTER_LINE "从答复到落实，从解释到解决" "From answer to action, from explaining to solving";
    AFTER_NONE "这份数据没有跟踪办理结果。" "No later outcomes in these data.";
    AT_ANSWER "答复时" "When answered";
    LATER "跟踪结果" "Later outcome";
    NO_LATER "尚无跟踪记录" "No later record";
    BECAME "由{from}变为{to}：{n}{u}" "{from} to {to}: {n}";
    STAYED "{from}，没有变化：{n}{u}" "{from}, same: {n}";
    REMAINS "{from}，{to}：{n}{u}" "{from}; {to}: {n}";
    YEARS "有的建议要几年办一件。交办满一年仍在推进的{n}{u}，按交办年份列出现在的结果。"
        "Some take years. Under way more than a year after hand-over: {n}; shown by year of hand-over with the outcome now.";
    YEARS_NONE "这份数据只有一个年度。" "Only one year in these data.";
    YEAR "交办年份" "Year of hand-over";
    SPREAD "{n}{u}建议带动形成成果{m}项：出台政策文件{a}项，建立工作机制{b}项，制定修改法规{c}项，实施项目{d}项，其他{e}项〔，未注明{f}项〕〔，无法识别{g}项〕；办好一件{p}项，解决一类{q}项，推动一个领域{r}项〔，未注明{s}项〕〔，无法识别{t}项〕。"
        "Suggestions that led to wider results: {n}; results: {m}; policy papers: {a}; working mechanisms: {b}; legislation: {c}; projects: {d}; other: {e}〔; not stated: {f}〕〔; not recognised: {g}〕; one case: {p}; a class of problems: {q}; a field of work: {r}〔; not stated: {s}〕〔; not recognised: {t}〕.";
    MEASURE "项" "results";
    SPREAD_NONE "这份数据没有办理成果。" "No wider results in these data.";
    BY_KIND "成果形式" "Kind";
    BY_REACH "成果范围" "Reach";
    RESUBMITTED "{n}{u}与以前的建议有关联，可以点开看前后办理情况。" "Linked to earlier suggestions: {n}; open to see both.";
    RESUBMITTED_NONE "没有关联以前建议的记录。" "No links to earlier suggestions on record.";
}
