//! The fields of a record, the headers they answer to, and the parts of objects in them.

use super::{code, table};
use crate::office::schema::{parts as parts_of, stands_alone};
use crate::vocabulary::{Field, Header, Holds};

/// Every field.
pub fn fields() -> String {
    let rows = Field::ALL.iter().map(|field| {
        [
            code(field.key()),
            field.zh().to_owned(),
            field.en().to_owned(),
            holds(*field),
            headers(*field).join("、"),
            field.weak_headers().join("、"),
            if field.is_kept_with_title() { "✓" } else { "" }.to_owned(),
        ]
    });
    let head = [
        "字段 · Field",
        "中文名",
        "English",
        "内容 · Holds",
        "也认的表头 · Other headers",
        "弱表头 · Weak headers",
        "仅公开标题时保留 · Kept with the title",
    ];
    format!(
        "## 记录 · Records\n\n\
         弱表头只在没有其他表头指明该字段时才算数。带点的字段写在对象里，也可以单独成列（承诺、成果的除外）。\n\
         A weak header counts only where no other names the field. A field with a dot stands in its object, or in a \
         column of its own (save those of promises and wider results).\n\n{}",
        table(head, rows)
    )
}

/// The other headers, but those that the value tells.
fn headers(field: Field) -> Vec<&'static str> {
    let own = field.headers().iter().copied();
    own.filter(|header| matches!(Header::of(header), Header::Field(_))).collect()
}

/// What a field holds, in words.
fn holds(field: Field) -> String {
    let set = |name: &str| code(name);
    match (field, field.holds()) {
        (Field::CongressTerm, _) => "届次，如 14、十四届一次会议 · term".to_owned(),
        (Field::SessionNo, _) => "会次，如 1、第一次 · session".to_owned(),
        (Field::Year, _) => "年份 1949–2100 · year".to_owned(),
        (Field::Rehandled, _) => "次数；是为1次 · times; a yes is once".to_owned(),
        (Field::Count, _) => "不小于1的整数，缺省1 · whole number of 1 or more, 1 by default".to_owned(),
        (_, Holds::Text) => "文字 · text".to_owned(),
        (_, Holds::Texts) => "列表 · list".to_owned(),
        (_, Holds::Number) => "整数 · whole number".to_owned(),
        (_, Holds::Flag) => "是/否 · yes or no".to_owned(),
        (_, Holds::Date) => "日期 · date".to_owned(),
        (_, Holds::Code(name)) => set(name),
        (_, Holds::Codes(name)) => format!("列表 · list: {}", set(name)),
        (_, Holds::Round) => format!("对象 · object: {}", members(field)),
        (_, Holds::Commitments | Holds::Measures | Holds::Activities) => {
            format!("对象列表 · list of objects: {}", members(field))
        }
    }
}

fn members(field: Field) -> String {
    let members = parts_of(field.holds()).1.iter().map(|(part, _)| part.key());
    format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
}

/// The rule of 办理结果.
pub fn results() -> String {
    let headers: Vec<String> = Header::results().iter().map(|header| code(header)).collect();
    let bare = headers.first().cloned().unwrap_or_default();
    format!(
        "## 办理结果 · Outcome, letter or rating\n\n\
         表头 {} 下的取值决定它是什么：是办理结果就是 `outcome`，是类别字母或分类全称就是 `reply_class`；只有 {bare} 下的\
         满意、基本满意、不满意等是评价 `rating_result`；都不是的记为 `outcome` 无法识别。\n\
         Under these headers the value tells what it is: an outcome (`outcome`), a letter or the text of a class \
         (`reply_class`), under a bare {bare} also a rating (`rating_result`); anything else is an `outcome` that was \
         not understood.\n",
        headers.join("、")
    )
}

/// The parts of objects in fields, with their Chinese names.
pub fn parts() -> String {
    let with_parts = |field: &&Field| stands_alone(**field) && !parts_of(field.holds()).1.is_empty();
    let rows = Field::ALL.iter().filter(with_parts).flat_map(|field| {
        parts_of(field.holds())
            .1
            .iter()
            .map(|(part, kind)| [code(field.key()), code(part.key()), part.names().join("、"), code(kind)])
    });
    let head = ["字段 · Field", "部分 · Part", "中文名 · Chinese names", "内容 · Holds"];
    format!("## 对象的部分 · Parts of objects\n\n{}", table(head, rows))
}
