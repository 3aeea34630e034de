//! The codes of issues, and what each says of a record or a file.
//!
//! Where each is found out stands beside its reading; the page has its own words for the few that it shows.

use super::import::TRUNCATED;
use crate::hant;

/// One code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IssueCode {
    /// As the import report prints it.
    pub code: &'static str,
    /// What it says, in Chinese.
    pub zh: &'static str,
    /// The same in traditional characters.
    pub hant: &'static str,
    /// The same in English.
    pub en: &'static str,
}

macro_rules! issue {
    ($code:expr, $zh:literal, $en:literal $(,)?) => {
        IssueCode { code: $code, zh: $zh, hant: hant!($zh), en: $en }
    };
}

/// Every code: values that were not understood, records that were left out, what contradicts itself, the file.
pub const CODES: &[IssueCode] = &[
    issue!(
        "unrecognised",
        "取值无法识别，计入“无法识别”",
        "value outside the vocabulary; counted as not recognised",
    ),
    issue!("bad_text", "应为文字，未读入", "a text was due; left out"),
    issue!("bad_list", "应为列表，未读入", "a list was due; left out"),
    issue!("bad_object", "应为一个对象，未读入", "one object was due; left out"),
    issue!("bad_number", "数字无法识别，未读入", "number not understood; left out"),
    issue!(
        "bad_count",
        "件数应为不小于1的整数，按1件计",
        "count is no whole number of 1 or more; 1 is taken"
    ),
    issue!("bad_date", "日期无法识别，未读入", "date not understood; left out"),
    issue!("bad_boolean", "应为是或否，未读入", "a yes or no was due; left out"),
    issue!("bad_encoding", "含有无效字节，以“\u{fffd}”代替", "bytes that are no UTF-8 became U+FFFD"),
    issue!("long_text", "文字过长，疑为整篇文件", "very long text, probably a whole document"),
    issue!("not_json", "不是有效的JSON，该条未读入", "no JSON; the record is rejected"),
    issue!("not_object", "不是对象，该条未读入", "no object; the record is rejected"),
    issue!(
        "no_number",
        "没有建议编号，也没有件数，该条未读入",
        "neither number nor count; the record is rejected",
    ),
    issue!("duplicate", "同一编号重复，只计第一条", "key seen before; only the first is kept"),
    issue!(
        "duplicate_differs",
        "同一编号重复且内容不同，只计第一条",
        "key seen before, other content; only the first is kept",
    ),
    issue!("reply_before_assignment", "答复日期早于交办日期", "answered before it was handed over"),
    issue!("rating_before_reply", "评价日期早于答复日期", "rated before it was answered"),
    issue!("due_before_assignment", "答复期限早于交办日期", "due before it was handed over"),
    issue!("closed_without_reply", "已办结而没有答复日期", "closed without an answer"),
    issue!("letter_outside_scheme", "答复类别不在所用分类口径之内", "letter that its scheme does not have"),
    issue!("uniform_ratings", "同一单位的评价完全相同", "all ratings of one unit are the same"),
    issue!(
        "no_list",
        "没有找到建议的列表：应在proposals之下，或由映射指明",
        "no list of records; it stands under proposals, or where a mapping says",
    ),
    issue!("bad_as_of", "数据截止日期无法识别，取最新日期", "as_of not understood; the newest date is taken"),
    issue!("as_of_before_newest", "数据截止日期早于最新日期", "as_of is before the newest date"),
    issue!(TRUNCATED, "文件不完整，只读入完整的记录", "the file is cut off; its whole records are kept"),
    issue!("trailing_data", "文件末尾有多余内容", "something follows the data"),
    issue!("second_list", "有第二个记录列表，未读入", "a second list of records, which is not read"),
    issue!("too_deep", "嵌套过深", "nested too deep"),
    issue!("too_long", "一条记录过长", "record too long"),
    issue!("string_too_long", "一段文字过长", "string too long"),
    issue!("too_many_names", "一个字段的名称过多", "too many names in one dimension"),
    issue!("too_many_records", "记录过多，余下的未读入", "too many records; the rest is not read"),
    issue!("too_many_bytes", "文件过大，余下的未读入", "file too long; the rest is not read"),
    issue!(
        "frame_too_long",
        "记录以外的内容过长，文件未读入",
        "too much around the records; the file is refused",
    ),
];
