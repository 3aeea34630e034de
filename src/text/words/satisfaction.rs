//! The panels of 满意度评价.

use crate::text::phrase::phrases;

phrases! {
    RATINGS "征询{q}{u}，收到评价{of}{u}：满意{a}{u}，基本满意{b}{u}，不满意{c}{u}；未反馈{d}{u}〔；未征询{e}{u}〕〔；不适用{p}{u}〕〔；无评价记录{m}{u}〕〔；无法识别{k}{u}〕。"
        "Asked: {q}; rated: {of}; satisfied: {a}; basically satisfied: {b}; dissatisfied: {c}; no reply: {d}〔; not asked: {e}〕〔; not applicable: {p}〕〔; no rating on record: {m}〕〔; not recognised: {k}〕.";
    RATINGS_RATES "满意率（不含基本满意）{a}/{of}；满意率（含基本满意）{ab}/{of}；反馈率{of}/{q}。"
        "Satisfied: {a} of {of}; with basically satisfied: {ab} of {of}; rated: {of} of {q}.";
    RATINGS_NONE "这份数据没有代表评价。" "No ratings in these data.";
    CHANGE "有两次评价的{n}{u}：没有变化{s}{u}，评价提高{p}{u}，评价降低{q}{u}〔；其中重新办理{r}{u}〕。"
        "With two ratings: {n}; same: {s}; higher: {p}; lower: {q}〔; handled again: {r}〕.";
    CHANGE_NONE "这份数据只有一次评价。" "Only one round of ratings in these data.";
    CHANGE_PAIR "由{from}变为{to}：{n}{u}" "{from} to {to}: {n}";
}
