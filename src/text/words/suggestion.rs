//! One suggestion: what stage it is at now, what comes next, and the headings of its page.

use crate::text::phrase::phrases;

phrases! {
    NUMBER "第{no}号" "No. {no}";
    NUMBER_OF "第{no}号（{session}）" "No. {no} ({session})";
    SESSION "{term}届{no}次" "{term}, session {no}";
    BETWEEN "{term}届闭会" "{term}, between sessions";
    NOW "现在" "Now";
    NEXT "下一步" "Next";
    COURSE "办理过程" "Course";
    ANSWER "办理结果与答复" "Outcome and answer";
    RATING "代表评价" "Deputy's rating";
    PROMISES "承诺事项" "Promises";
    MEASURES "办理成果" "Wider results";
    SUPERVISION "督办" "Supervision";
    RELATED "关联建议" "Related suggestions";
    SOURCE "来源与日期" "Source and date";

    SUBMITTED "已提出。" "Submitted.";
    SUBMITTED_NEXT "等待审查。" "Review.";
    UNDER_REVIEW "正在审查。" "Under review.";
    UNDER_REVIEW_NEXT "确定是否立案。" "Decision on filing.";
    FILED "已立案。" "Filed.";
    FILED_NEXT "等待交办。" "Hand-over to a unit.";
    REJECTED "经审查，不作为代表建议处理。" "Not taken up as a suggestion.";
    WITHDRAWN "提出人已撤回。" "Withdrawn by its proposer.";
    MERGED "已并案办理〔，见第{merged_into}号〕。" "Merged〔 with No. {merged_into}〕.";
    MERGED_NEXT "由并入的建议一并答复。" "Answered together.";
    ASSIGNED "{assigned_on}交{unit}办理。" "Handed to {unit} on {assigned_on}.";
    ASSIGNED_TO "交{unit}办理。" "Handed to {unit}.";
    DUE "〔答复期限{due}；〕〔截至{as_of}，〕{rest}。" "〔Answer due {due}; 〕〔on {as_of}: 〕{rest}.";
    ACCEPTED "{unit}已签收。" "Received by {unit}.";
    RETURNED "承办单位申请调整。" "Unit asked for reassignment.";
    RETURNED_NEXT "等待重新确定承办单位。" "A new unit is to be named.";
    HANDLING "{unit}正在办理〔，会办：{co}〕。" "{unit} is handling it〔, with {co}〕.";
    REPLIED "{unit}于{replied_on}答复。" "Answered by {unit} on {replied_on}.";
    REPLIED_BY "{unit}已答复。" "Answered by {unit}.";
    REPLIED_NEXT "请代表评价。" "Deputy's rating.";
    RATED "代表评价：{rating}。" "Rated: {rating}.";
    REHANDLING "代表提出不同意见，正在重新办理。" "The deputy disagreed; handled again.";
    REHANDLING_NEXT "等待再次答复。" "A second answer.";
    TRACKING "已答复，正在跟踪落实。" "Answered, in follow-up.";
    TRACKING_NEXT "承诺事项{n}项，已兑现{k}项〔，已到期暂无兑现记录{x}项〕〔，最近一项期限{due}〕。"
        "Promises: {n}, kept: {k}〔, due, no record yet: {x}〕〔, next due {due}〕.";
    CLOSED "已办结〔（{closed_on}）〕。" "Closed〔 on {closed_on}〕.";
    CLOSED_OUTCOME "结果：{outcome}。" " Outcome: {outcome}.";
    UNKNOWN "现有数据不能确定进展。" "The data do not tell its stage.";

    DAYS_LEFT "期限未到，还有{d}天" "{d} days left";
    DUE_TODAY "当天到期" "due that day";
    DAYS_PAST "已过期限{d}天，暂无答复记录" "{d} days past, no answer on record";
    NO_LIMIT "期限无法确定" "limit not known";
    EXTENDED "经批准延期，期限{extended_months}个月。" "Extended to {extended_months} months.";
    NOT_FOUND "没有第{no}号建议，可能不在这一期数据中。" "No suggestion No. {no} in this edition.";
    TITLE_ONLY "依照规定，只公开标题。" "By rule, only the title is public.";
    SUMMARY_ONLY "摘要公开" "Summary public";
    LETTER "{letter}类（{label}）" "Class {letter} ({label})";
    LETTER_ALONE "{letter}类（数据未注明分类口径）" "Class {letter} (scheme not stated)";
    FIRST "首次评价" "First rating";
    FINAL "最终评价" "Final rating";
    RATED_ON "{name}（{on}）" "{name} ({on})";
    PROMISE_DUE "期限{due}" "due {due}";
    PROMISE_DONE "兑现{done}" "done {done}";
    OVERALL "综合评价" "Overall";
    CONTENT_LINK "建议全文" "Full text";
    REPLY_LINK "答复全文" "Full answer";
}
