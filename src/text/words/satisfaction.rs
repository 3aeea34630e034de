//! The panels of 满意度评价.

use crate::text::phrase::phrases;

phrases! {
    RATINGS "征询{q}{u}，收到评价{of}{u}：满意{a}{u}，基本满意{b}{u}，不满意{c}{u}；未反馈{d}{u}〔；未征询{e}{u}〕〔；不适用{p}{u}〕〔；无评价记录{m}{u}〕〔；无法识别{k}{u}〕。"
        "Asked: {q}; rated: {of}; satisfied: {a}; basically satisfied: {b}; dissatisfied: {c}; no reply: {d}〔; not asked: {e}〕〔; not applicable: {p}〕〔; no rating on record: {m}〕〔; not recognised: {k}〕.";
    RATINGS_RATES "满意率（不含基本满意）{a}/{of}；满意率（含基本满意）{ab}/{of}；反馈率{of}/{q}。"
        "Satisfied: {a} of {of}; with basically satisfied: {ab} of {of}; rated: {of} of {q}.";
    RATINGS_NONE "这份数据没有代表评价。" "No ratings in these data.";
    TOTALS_ONLY "评价只公布总数，不能按“{dimension}”筛选。" "Ratings are published as totals and cannot be filtered by {dimension}.";
    CROSS "评价为满意的{n}{u}：已解决或基本解决{a}{u}，仍在推进{b}{u}，留作参考或暂不具备条件{c}{u}〔，暂无分类{d}{u}〕〔，无法识别{k}{u}〕。仍在推进的，标为“持续跟进”。"
        "Rated satisfied: {n}; solved or mostly solved: {a}; still under way: {b}; reference or not possible now: {c}〔; no class: {d}〕〔; not recognised: {k}〕. Those under way are marked “in follow-up”.";
    CROSS_NONE "这份数据没有同时给出评价和办理结果。" "Ratings and outcomes are not both given.";
    FOLLOW_UP "持续跟进" "In follow-up";
    FOLLOW_UP_SAID "代表对办理表示满意，事项还在推进，继续跟踪到落实。"
        "The deputy is satisfied with the handling; the matter itself is still under way and is followed up.";
    TALK_AGAIN "重点沟通" "Talk again";
    TALK_AGAIN_SAID "代表评价为不满意，按规定应再作研究办理、再次答复。"
        "Rated dissatisfied: by the rules it is to be studied and answered again.";
    CHANGE "有两次评价的{n}{u}：没有变化{s}{u}，评价提高{p}{u}，评价降低{q}{u}；其中重新办理{r}{u}。"
        "With two ratings: {n}; same: {s}; higher: {p}; lower: {q}; handled again: {r}.";
    CHANGE_NONE "这份数据只有一次评价。" "Only one round of ratings in these data.";
    CHANGE_PAIR "由{from}变为{to}：{n}{u}" "{from} to {to}: {n}";
    MANNER "对办理态度满意{n1}/{of1}{u}，对办理结果满意{n2}/{of2}{u}。"
        "Satisfied with the manner: {n1} of {of1}; with the result: {n2} of {of2}.";
    MANNER_NONE "这份数据没有分别评价办理态度和办理结果。" "Manner and result are not rated apart in these data.";
    RETURNS "已收到评价{n}/{of}{u}；从答复到评价，一半在{d}天之内。"
        "Rated: {n} of {of}; from answer to rating, half within {d} days.";
    RETURNS_UNDATED "已收到评价{n}/{of}{u}。" "Rated: {n} of {of}.";
    RETURNS_NONE "这份数据没有评价日期。" "No rating dates in these data.";
    RETURNED "已收到评价" "Rated";
    RETURNED_IN "从答复到评价" "From answer to rating";
    AGAIN "首次评价不满意{x}{u}，已重新办理{r}{u}，再次答复{p}{u}；最终评价：满意{a}{u}，基本满意{b}{u}，不满意{c}{u}，尚无评价{d}{u}。"
        "First rated dissatisfied: {x}; handled again: {r}; answered again: {p}; final rating: satisfied {a}, basically satisfied {b}, dissatisfied {c}, none yet {d}.";
    AGAIN_NONE "没有首次评价为不满意的记录。" "No first rating of dissatisfied on record.";
    AGAIN_FIRST "首次评价不满意" "First rated dissatisfied";
    AGAIN_HANDLED "已重新办理" "Handled again";
    AGAIN_ANSWERED "再次答复" "Answered again";
    BALLOT_VOTERS "参加{n}人" "taking part: {n}";
    BALLOT_SATISFIED "满意{n}" "satisfied: {n}";
    BALLOT_BASICALLY "基本满意{n}" "basically satisfied: {n}";
    BALLOT_DISSATISFIED "不满意{n}" "dissatisfied: {n}";
    BALLOT_ABSTAINED "弃权{n}" "abstained: {n}";
    ABSTAINED "弃权" "Abstained";
    BALLOTS_APART "评议和测评由参加会议的人员投票，与逐件评价分开统计。"
        "Ballots at a meeting; kept apart from ratings of single suggestions.";
}
