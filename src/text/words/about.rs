//! 数据说明: what the data can tell, and what they cannot.

use crate::text::phrase::phrases;

phrases! {
    TITLE "数据说明" "About the data";
    GLOSSARY "名词解释" "Words explained";
    CAN "能说明什么" "What the data can tell";
    CAN_STAGES "数据中每件建议走到了哪一步，什么时候交办、答复、评价。" "The stage and dates of each suggestion.";
    CAN_OUTCOMES "承办单位答复时把结果归为哪一类，后来有没有变化。" "The class given with the answer and later changes.";
    CAN_RATINGS "代表给出了什么评价，有多少没有反馈。" "Ratings and how many did not reply.";
    CAN_THEMES "重点督办了哪些类别，有哪些督办活动的记录。" "Themes and activities on record.";
    CANNOT "不能说明什么" "What the data cannot tell";
    CANNOT_RANK "不能用来给单位、代表、地区排名：件数、难度、时间都不一样。" "Who is best: numbers, difficulty and time differ.";
    CANNOT_DENY "没有记录，不等于没有做；记录只到截至日期。" "That nothing was done where nothing is recorded.";
    CANNOT_SOLVE "满意，是代表对办理的评价，不等于事情已经办成；没有办成，也不等于办理不认真。"
        "That a matter is solved because a deputy is satisfied, or handled carelessly because it is not solved.";
    CANNOT_COMPARE "不同地方的A、B、C分类含义不同，不能放在一起比。" "How two places with different classes compare.";
    CANNOT_WITHHELD "依照规定不公开的建议不在其中，总数可能与公布的数字不同。" "Anything on suggestions that are not public.";
    FIGURES "十个数字怎么算" "How the ten figures are worked out";
    SCHEMES "分类口径" "Class schemes";
    LIMITS "本页最多能读" "What this page can read at most";
}
