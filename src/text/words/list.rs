//! 建议清单: the list of all suggestions, and the search.

use crate::text::phrase::phrases;

phrases! {
    COUNT "{n}{u}，按{order}排列" "{n}, by {order}";
    NUMBER "编号" "number";
    ASSIGNED "交办日期" "handed over";
    DUE "答复期限" "due";
    REPLIED "答复日期" "answered";
    STAGE "进展" "Stage";
    RATING "评价" "Rating";
    THEME "类别" "Theme";
    SPAN "{from}至{to}" "{from} to {to}";
    SPAN_FROM "{from}起" "from {from}";
    SPAN_TO "{to}止" "to {to}";
    FIND "查一件建议：标题、编号、代表或单位" "Find a suggestion: title, number, deputy or unit";
    FIND_HINT "可以一次填几个编号，用空格隔开。" "Several numbers at once, with spaces between.";
    FIND_NONE "没有找到含“{q}”的建议。可以换一个短一点的词，或从“内容分类”里找。代表反映的一般事项可能通过其他渠道转办，不在这份清单里。"
        "Nothing found for “{q}”. Try a shorter word, or look by subject. Everyday matters may have gone another way and are not in this list.";
    MINE "只看{k}个编号（编号存在链接里，不上传）" "Only numbers looked for: {k} (they are in the link; nothing is sent)";
    AMONG "其中：{text}" "Of these: {text}";
    OPEN "展开全部{n}{u}" "Show all {n}";
    PRINTED "纸上列出前{k}条，共{n}条；全部可以在网页上查。" "The first {k} of {n} are printed; all of them are on the page.";
    BACK "返回" "Back";
    PREVIOUS "上一件" "Previous";
    FOLLOWING "下一件" "Next";
    BROKEN "链接中的筛选条件无法识别，已显示全部。" "The filter in the link was not understood; all is shown.";
}
