//! Names of sections, panels and controls.

use crate::text::phrase::phrases;

phrases! {
    BOARD "代表建议办理情况" "How deputies' suggestions are handled";
    BOARD_LINE "谁提的、谁在办、办得怎样、代表怎么看，每个数字都能点开看。"
        "Who asked, who handles it, what came of it, what the deputy thinks. Every figure opens.";
    OVERVIEW "总览" "Overview";
    OVERVIEW_TAB "总览" "Overview";
    HANDLING "办理情况" "Handling";
    HANDLING_TAB "办理" "Handling";
    HANDLING_LINE "从提出、审查、立案、交办到答复、办结"
        "From submission, review, filing and hand-over to answer and closing";
    SATISFACTION "满意度评价" "Deputies' ratings";
    SATISFACTION_TAB "评价" "Ratings";
    SATISFACTION_LINE "代表对办理态度和办理结果的评价" "What deputies think of the manner and of the result";
    SUPERVISION "{key_item}" "Key suggestions";
    SUPERVISION_TAB "重点" "Key";
    SUPERVISION_LINE "按类别看重点督办的建议和督办工作" "Key suggestions by theme, and how they are followed up";
    FOLLOW_UP "跟踪落实" "Follow-through";
    FOLLOW_UP_TAB "落实" "Follow-up";
    FOLLOW_UP_LINE "做好“后半篇文章”：答复之后，承诺的事办得怎样"
        "After the answer: what was promised and what was done";
    LIST "建议清单" "All suggestions";
    LIST_TAB "清单" "List";
    LIST_LINE "每一件都可以查" "Every single one can be looked up";
    KEY_ITEM "重点督办建议" "Key suggestions";

    STAGES "办理进展" "Progress";
    OUTCOMES "办理结果" "Outcome";
    DAYS "答复用时" "Time to answer";
    WAITING "等待答复" "Waiting for an answer";
    MONTHS "逐月进展" "Month by month";
    UNITS "承办单位" "Handling units";
    SOURCES "建议来源" "Where they come from";
    JOINT "共同办理" "Handled together";
    OPENNESS "沟通与公开" "Contact and openness";
    GRID "分类与进展对照" "Subject by stage";
    RATINGS "评价结果" "Ratings";
    CROSS "评价与办理结果" "Rating and outcome";
    CHANGE "首次与最终评价" "First and final rating";
    MANNER "办理态度与办理结果" "Manner and result";
    RETURNS "评价反馈" "Ratings returned";
    AGAIN "重新办理" "Handled again";
    APPRAISALS "代表评议" "Appraisal by deputies";
    THEMES "重点类别" "Themes";
    THEME "类别卡片" "A theme";
    LAYERS "“大督办”机制" "Joint supervision";
    ACTIVITIES "督办活动" "Activities";
    COMMITTEES "对口督办" "By committee";
    COMPARE "重点与其他建议" "Key and other suggestions";
    CATEGORIES "内容分类" "Subjects";
    PROMISES "承诺兑现" "Promises";
    AFTER "答复之后的变化" "After the answer";
    YEARS "跨年度办理" "Over several years";
    SPREAD "由点到面" "From one case to a field";
    RESUBMITTED "再次提出" "Raised again";
    FIRST_RATING "首次评价" "First rating";
    FINAL_RATING "最终评价" "Final rating";
    OVERALL "综合评价" "Overall";
    ATTITUDE "办理态度" "Manner";
    RESULT "办理结果" "Result";
    SUPERVISED "督办" "The congress follows up and urges";
    YEAR "年份" "year";
    OTHER_ITEMS "其他建议" "others";
    DUE_WITHIN "期限未到" "within the limit";
    DUE_PAST "已过期限" "past the due date";
    DUE_NONE "期限无法确定" "limit not known";
    NOT_STATED "未注明" "Not stated";
    NO_THEME "未归类" "Without a theme";
    NOT_RECOGNISED "无法识别" "Not recognised";

    SHOW_TABLE "看表格" "Show table";
    SHOW_PICTURE "看图" "Show chart";
    OPEN "展开" "Show more";
    OTHERS "其他{k}项" "{k} others";
    CLOSE "收起" "Close";
    FOLD "收起" "Show less";
    OPEN_ALL "展开本栏全部" "Open all of this section";
    LARGE "大字版" "Large type";
    STANDARD "标准版" "Standard type";
    SECTIONS "栏目" "Section";
    MORE "更多" "More";
    SAVE "下载" "Download";
    SAVE_PICTURE "保存图片" "Save picture";
    SAVE_DRAWING "保存矢量图（SVG）" "Save drawing (SVG)";
    KEEP_PICTURE "长按图片可以保存或转发。" "Press and hold the picture to save or share it.";
    SAVE_LIST "下载清单" "Download list";
    SAVE_LIST_OLD "下载清单（GB18030，旧版Excel用）" "Download list (GB18030, for old Excel)";
    SAVE_REPORT "下载数据报告（JSON）" "Download report (JSON)";
    PRINT "打印" "Print";
    CLEAR_FILTER "清除筛选" "Clear filter";
    KEYS "按方向键查看各部分，回车筛选。" "Arrow keys move, Enter filters.";
    FEW "不足{min_n}{u}，只列件数，不算比例。" "Fewer than {min_n}: counts only, no rate.";
    ROUNDED "因四舍五入，合计可能不等于100%。" "Rounded; the parts may not add up to 100%.";
}
