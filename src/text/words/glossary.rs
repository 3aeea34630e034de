//! 名词解释: words of the field, each with what it means; several words that belong together stand with 、 between.

use crate::text::phrase::phrases;

phrases! {
    SUGGESTION "代表建议" "Suggestion";
    SUGGESTION_SAID "人大代表向人大及其常委会提出的对各方面工作的建议、批评和意见" "Suggestions, criticisms and opinions put forward by deputies";
    FILED "立案" "Filing";
    FILED_SAID "经审查，确定作为代表建议办理" "Accepted as a suggestion to be handled";
    HANDED_OVER "交办" "Handed over";
    HANDED_OVER_SAID "把建议交给负责的单位办理，答复期限从这天算起" "Handed over to a unit; the limit runs from this day";
    HANDLING "承办、主办、会办、分办" "As lead, Co-handler, Separate answers";
    HANDLING_SAID "承办是负责办理；主办牵头并答复，会办配合；分办是各办各的、分别答复" "Handling; lead; co-handling; separate handling";
    LED "领办" "Handling led";
    LED_SAID "由政府领导牵头办理" "Handling led by a government leader";
    SUPERVISED "督办" "Supervision";
    SUPERVISED_SAID "人大对办理工作跟踪、检查、督促" "The congress follows up and urges";
    COMMITTEE "对口督办" "Matching committee";
    COMMITTEE_SAID "由业务相关的专门委员会督办" "By the special committee in that field";
    ANSWERED "办复、办结、解决" "Answered, Closed, Solved";
    ANSWERED_SAID "办复是答复了代表；办结是办理程序走完；解决是问题得到解决。三者不是一回事" "Answered; closed; solved: three different things";
    ITEM "件、件次" "Records";
    ITEM_SAID "一件建议由几家单位分别答复，就是一件、几件次" "One suggestion answered by several units is one 件, several 件次";
    PERIOD "大会期间、闭会期间" "In session, Between sessions";
    PERIOD_SAID "人代会开会的时候；其余时间" "In session; between sessions";
    LEAD "领衔代表、联名" "Lead deputy, Jointly";
    LEAD_SAID "第一位提出的代表；几位代表一起提出" "Lead deputy; jointly";
    BASICALLY "基本满意" "Basically satisfied";
    BASICALLY_SAID "三档评价的中间一档，本页单独列出" "The middle of three ratings; always shown apart";
    NO_REPLY "未反馈" "No reply";
    NO_REPLY_SAID "请代表评价，还没有收到" "Asked, nothing received";
    AGAIN "重新办理" "Handled again";
    AGAIN_SAID "代表不满意，单位再作研究、再次答复" "Studied and answered again";
    PROMISE "承诺事项" "Promises";
    PROMISE_SAID "单位在答复里写明要办的事和时间" "What the unit said it would do, and when";
    FOLLOW_UP "跟踪落实、“回头看”" "In follow-up, Look-back";
    FOLLOW_UP_SAID "答复之后继续督促承诺的事办到；过一段时间再检查" "Following up after the answer; checking again later";
    YEARS "跨年度办理" "Over several years";
    YEARS_SAID "一年办不完，接着办" "Goes on for more than a year";
    MEDIAN "中位数" "Median";
    MEDIAN_SAID "从快到慢排，排在正中间的那一件" "The middle one, fastest to slowest";
}
