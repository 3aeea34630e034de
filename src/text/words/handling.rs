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
}
