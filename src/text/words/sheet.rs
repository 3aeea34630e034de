//! The sheet behind a figure: its parts, and how each of the ten key figures is worked out.

use crate::text::phrase::phrases;

phrases! {
    TITLE "这个数怎么来的" "Where this figure comes from";
    COUNTED "分子：{text}，{n}{measure}" "Counted: {text}, {n}";
    OF "分母：{text}，{n}{measure}" "Out of: {text}, {n}";
    LEFT_OUT "未计入：{text}，{n}{measure}" "Left out: {text}, {n}";
    SOURCE_CLASS "来源：承办单位答复时的分类" "Source: class given by the handling unit";
    SOURCE_RATING "来源：代表的评价" "Source: deputy's rating";
    SOURCE_DATES "来源：数据中的日期" "Source: dates in the data";
    SEE "查看这{n}{u}" "See these {n}";
    TOTALS_ONLY "本项只公布总数，不列清单。" "Totals only; no list is published.";
    ESTIMATE "按{of}{u}有交办日期的建议估算，仍在等待的计算在内。"
        "Estimated from {of} with a hand-over date, waiting ones included.";
    COPY_TEXT "复制文字" "Copy text";
    COPY_LINK "复制链接" "Copy link";
    SAVE_REFUSED "这里不能直接保存文件。请点右上角“…”，在浏览器中打开后再下载；图片可长按保存。"
        "Files cannot be saved here. Open in a browser from the “…” menu; pictures: press and hold.";
    COPIED "已复制" "Copied";
    COPY_REFUSED "请长按选中下面的文字复制。" "Press and hold the text below to copy.";
    COPIED_TEXT "{title}：{sentence}（{org}〔，截至{as_of}〕）{link}" "{title}: {sentence} ({org}〔, as of {as_of}〕) {link}";
    HOW "怎么算" "How it is worked out";

    HOW_TOTAL "这一期公开的数据里一共有多少{u}代表建议。没能读入的、重复的和依照规定不公开的，不算在内。"
        "How many suggestions are in this public edition. Records that could not be read, repeated ones and those not public by rule are left out.";
    HOW_ANSWERED "已经交给单位办理的建议里，有多少{u}已经答复代表。不作为建议处理、撤回和并案的不算。答复了，不等于问题解决了。"
        "Of the suggestions handed over to a unit, how many have been answered to the deputy. Not taken up, withdrawn and merged ones are left out. Answered does not mean solved.";
    HOW_WAITING "已经交办、数据里还没有答复记录的建议。已过答复期限的单独列出。〔只算到{as_of}，这一天以后的答复不在其中。〕"
        "Handed over, with no answer recorded. Those past the due date are shown apart.〔 Counted to {as_of}; later answers are not in it.〕";
    HOW_ON_TIME "已经答复的建议里，有多少{u}是在期限之内答复的。期限一般是交办之日起{answer_months}个月，涉及面广、处理难度大的{extended_months}个月。没有答复日期、算不出期限的不算。"
        "Of the answers given, how many came within the limit: {answer_months} months from hand-over, {extended_months} for complex ones. Those without an answer date or a due date are left out.";
    HOW_DAYS "从交办那天算起，一半的建议在多少天之内得到答复。还在等的也算进去，所以不会因为只算已答复的而显得更快。"
        "Counting from hand-over, within how many days half of the suggestions got an answer. Those still waiting are counted in.";
    HOW_SOLVED "已经答复的建议里，按承办单位答复时的分类，有多少{u}属于已经解决或者基本解决。没有分类的不算。后来转为解决的另外写明。"
        "By the class that the handling unit gave with its answer. Those without a class are left out. Solved later is shown apart.";
    HOW_COVERAGE "请代表评价的建议里，有多少{u}收到了满意、基本满意或者不满意的评价。没有反馈的也摆出来。"
        "Of the suggestions on which the deputy was asked, how many came back with satisfied, basically satisfied or dissatisfied.";
    HOW_SATISFIED "收到评价的建议里，代表最后一次评价是“满意”的有多少{u}。“基本满意”单独列，两个数都写出来。"
        "Of the suggestions rated, in how many the deputy's last rating was “satisfied”. “Basically satisfied” is always shown beside it, never inside it.";
    HOW_KEY_ITEMS "按规定程序确定为重点、专门督办的建议。几件内容相近的建议归为一类。"
        "Suggestions chosen by the set procedure to be followed up specially. Suggestions on the same matter form one theme.";
    HOW_PROMISES "承办单位在答复里写明要办的事，到期的有多少项已经办到。没到期的、已经调整的不算；到期没有记录的摆出来。"
        "Of the things that units said in their answers they would do and that are due by now, how many were done.";
}
