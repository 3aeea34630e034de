//! 怎么算 of the panels whose figure is none of the ten: what is counted, by which day, and what is left out
//! (definitions: SCHEMA 3.2). That of the ten stands in `figure`.

use crate::text::phrase::phrases;

phrases! {
    MONTHS "累计到每个月底：交办、答复、收到评价、办结各按自己的日期计，没有这个日期的不在那条线上。收到评价按最终评价的日期，没有的按首次评价的日期。"
        "Running totals at the end of each month, each line by its own date; what has no such date is not on that line. A rating counts on the day of the final one, else of the first.";
    CATEGORIES "每件建议只计入数据里写明的一个内容分类，没有写明的另列。"
        "Each suggestion counts in the one subject that the data give; those without one are told apart.";
    SOURCES "按数据里写明的提出时间、提出方式、层级和代表团分别计数，没有写明的另列。一件建议有几种提出依据的，每种计一次。"
        "Counted by the time, the way, the level and the delegation that the data give; those without are told apart. A suggestion with several bases counts once for each.";
    JOINT "办理方式写明是主办会办或者分办的，计为两家以上单位办理；没有写明办理方式的不算。调整过承办单位的另外计数。"
        "Lead and co-handlers, or handled separately, counts as two or more units; those whose way of handling is not given are left out. Reassigned ones are counted apart.";
    OPENNESS "与代表沟通：已答复并且写明沟通情况的建议里，有过沟通的。内容公开：公开全文、公开摘要或者有全文链接的。答复公开：已答复的建议里，有答复链接的。"
        "Contact: those with any, of the answered ones where it is given. Suggestion public: in full, as a summary, or with a link. Answer public: those with a link to it, of the answered ones.";
    GRID "每件建议只在一格：数据里写明的内容分类和现在的进展。没有写明进展的，按已有日期里走得最远的一步。"
        "Each suggestion stands in one cell: its subject and its stage now. Where no stage is given, the furthest one that its dates tell.";
    RATINGS "按所选的评价内容和轮次计数。综合评价不由态度和结果推算；没有反馈、没有征询和没有记录的各自列出。"
        "Counted for the chosen rating and round. The overall rating is never made up from manner and result; no reply, not asked and no record are told apart.";
    CROSS "每件建议只在一格：答复时的办理结果和最终综合评价。没有分类、没有评价的也列出。"
        "Each suggestion stands in one cell: the class given with the answer and its final overall rating. Those without either are shown too.";
    CHANGE "只计首次和最终都有满意、基本满意或者不满意评价的建议，按综合评价比较，满意最高，不满意最低。"
        "Only those rated both times, by the overall rating; satisfied is highest, dissatisfied lowest.";
    MANNER "办理态度和办理结果各用自己的最终评价，不互相推算；分母是收到满意、基本满意和不满意评价的件数。"
        "Manner and result each by its own final rating, neither made up from the other; out of those rated satisfied, basically satisfied or dissatisfied.";
    RETURNS "分母是请代表评价的建议，没有反馈的也在内。天数从答复那天算到首次评价那天，没有首次评价日期的算到最终评价。"
        "Out of those asked, no reply included. Days run from the answer to the first rating, or to the final one where the first has no day.";
    AGAIN "写明重新办理过的、正在重新办理的和有再次答复日期的，计为重新办理；有再次答复日期的，计为再次答复。"
        "Handled again: said to be so, being so now, or with the day of a second answer; answered again: with that day.";
    APPRAISALS "按会议上投的票计数，与对每件建议的评价分开，不相加。"
        "Votes cast at a meeting; kept apart from ratings of single suggestions and never added to them.";
    THEME "一张卡片是一个类别里的全部{key_item}，各个数字的算法与同名的面板相同。日期、形式和内容都相同的督办活动只计一次。"
        "A card holds all key suggestions of one theme; its figures are worked out as in the panels of the same name. Activities with the same day, form and note count once.";
    LAYERS "{key_item}里，数据写明有这一项督办的件数；类别写明的，类别里的都算有。名册只列数据里出现过的。"
        "Of the key suggestions, those for which the data name it; what a theme names holds for all of it. Rosters list only those who appear in the data.";
    ACTIVITIES "同一类别里，日期、形式和内容都相同的算同一次活动。没有日期的计入次数，不在时间线上。"
        "Within a theme, the same day, form and note are one activity. Those without a day are counted, and not on the time line.";
    COMMITTEES "按数据里写明的对口督办单位计数；类别写明的，类别里的都算。"
        "Counted by the committee that the data name; what a theme names holds for all of it.";
    COMPARE "只取交办时间已满一个答复期限的建议，使两边有同样长的时间答复。"
        "Only those handed over at least one answer period ago, so that both had as long to be answered.";
    AFTER "答复时结果已知、又不是“已解决或基本解决”的建议，按答复时的结果和后来记录的跟踪结果分组。"
        "Answered with a known outcome other than solved, by that outcome and the later one on record.";
    YEARS "按交办日期的年份分组，没有交办日期的按建议的年份。现在的结果是跟踪办理结果，没有的用答复时的结果。"
        "By the year of hand-over, else the year of the suggestion. The outcome now is the later one on record, else that given with the answer.";
    SPREAD "计的是成果的项数，一件建议可以带动几项成果；形式和范围按数据里写明的。"
        "Results are counted, not suggestions: one may lead to several. Kind and reach are as the data give them.";
    RESUBMITTED "数据里写明与以前的建议有关联的建议。"
        "Suggestions that the data link to earlier ones.";
}
