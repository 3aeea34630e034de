//! What the numerator and the denominator of each figure are called, and why a record is in neither.

use crate::text::phrase::phrases;

phrases! {
    SUGGESTIONS "本页统计的代表建议" "suggestions on this page";
    REACHED "已经交给单位办理的" "handed over to a unit";
    ANSWERED "已经答复代表的" "answered";
    WAITING "还没有答复记录的" "no answer on record";
    OVERDUE "已过答复期限的" "past the due date";
    NO_DUE_DAY "期限无法确定的" "limit not known";
    JUDGED "可以判断是否按期的答复" "answers that can be judged";
    ON_TIME "在期限之内答复的" "answered within the limit";
    CLASSED "已经答复并有分类的" "answered, with a class";
    SOLVED "答复时已解决或基本解决的" "solved or mostly solved when answered";
    SOLVED_NOW "现在已解决或基本解决的" "solved or mostly solved now";
    SOLVED_OR_PLANNED "已解决、正在解决或列入计划逐步解决的" "solved, being solved or in the plan";
    CONTACT_GIVEN "已经答复并注明沟通方式的" "answered, with contact stated";
    CONTACTED "有与代表沟通记录的" "contact with the deputy on record";
    REASSIGNED "单位之间调整过的" "reassigned";
    CONTENT_PUBLIC "建议内容公开的" "suggestion public";
    REPLY_PUBLIC "办理答复公开的" "answer public";
    DAYS_OF "有交办日期的" "with a hand-over date";
    RATED "收到评价的" "rated";
    ASKED "征询代表意见的" "asked";
    SATISFIED "最后一次评价为满意的" "last rated satisfied";
    SATISFIED_OR_BASICALLY "满意和基本满意的" "satisfied or basically satisfied";
    LAG_GIVEN "有答复日期和评价日期的" "with the dates of answer and rating";
    REHANDLED "重新办理的" "handled again";
    REREPLIED "再次答复的" "answered again";
    REREPLIED_JUDGED "再次答复并可以判断是否按期的" "answered again, limit known";
    REDONE_ON_TIME "按期再次答复的" "answered again within the limit";
    KEY_ITEMS "{key_item}" "key suggestions";
    LEAD_SUPERVISOR "有牵头督办记录的" "led by a standing committee leader";
    GOV_LEAD_HANDLER "有领办记录的" "handling led by a government leader";
    COMMITTEE "有对口督办记录的" "supervised by the matching committee";
    COORDINATOR "有统筹督办记录的" "coordinated";
    DEPUTY_JOINED "有代表参与督办记录的" "deputies taking part";
    SELF_CHECK "有自觉督办记录的" "unit checking itself";
    ROSTER "名册所列的" "listed on the roster";
    ROSTER_FOUND "记录中已出现的" "found in the records";
    PROMISES_DUE "到期的承诺事项" "promises that are due";
    PROMISES_KEPT "已兑现和延后兑现的" "kept, also later than promised";
    UNDER_WAY "答复时正在解决或列入计划、有跟踪结果的" "under way when answered, with a later outcome";
    UPGRADED "已转为“已解决或基本解决”的" "now solved or mostly solved";
    RESUBMITTED "与以前的建议有关联的" "linked to earlier suggestions";

    NOT_REACHED "没有交办，或者不作为建议处理、撤回、并案、转作参考" "not handed over, or not taken up, withdrawn, merged or passed on";
    NOT_ANSWERED "没有答复记录" "no answer on record";
    ALREADY_ANSWERED "已经答复或者没有交办" "answered, or not handed over";
    NO_DAY "缺少日期" "a date is missing";
    NO_CLASS "没有分类或者分类无法识别" "no class, or one not recognised";
    NOT_RECORDED "没有注明" "not stated";
    NOT_ASKED "没有征询" "not asked";
    NO_REPLY "征询后未反馈" "asked, no reply";
    NO_RATING "没有评价记录或者无法识别" "no rating on record, or one not recognised";
    NOT_REHANDLED "没有重新办理" "not handled again";
    NOT_ANSWERED_AGAIN "没有再次答复" "not answered again";
    NOT_UNDER_WAY "答复时不属于正在解决或列入计划" "not under way when answered";
    NO_LATER "没有跟踪结果或者无法识别" "no later outcome, or one not recognised";
    NOT_KEY "不是{key_item}" "no key suggestions";
    NOT_DUE "没有到期、已经调整或者状态无法识别" "not due yet, changed, or not recognised";
    LACKING "没有此项记录" "nothing of this on record";
}
