//! The page of fields, `docs/fields.md`: what a file may hold, from the tables by which it is read.
//!
//! Chinese first, English beside it. `make contract` writes it again.

mod record;
mod sets;

use crate::ingest::Limit;
use crate::ingest::issue::CODES;
use crate::office::keys::OBJECTS;
use crate::office::schema;
use crate::vocabulary::REFUSED;

/// The page as it is committed.
pub fn page() -> String {
    let parts = [
        HEAD.to_owned(),
        record::fields(),
        record::results(),
        record::parts(),
        kinds(),
        objects(),
        sets::sets(),
        sets::schemes(),
        refused(),
        limits(),
        issues(),
    ];
    parts.join("\n")
}

const HEAD: &str = "# 字段与取值 · Fields and values

本页由程序的对照表生成，改动请改程序后运行 `make contract`。同样内容的 JSON Schema 在 `docs/schema/`。
This page is made from the program's own tables: change those and run `make contract`. The same as JSON Schema: `docs/schema/`.

字段名和表头可以混用；全角符号、空格、字母大小写不影响识别。
Keys and headers mix freely. Full-width signs, white space and Latin case make no difference.
";

/// A table: its head and rows.
fn table<const N: usize>(head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(&head.map(str::to_owned));
    text += &line(&head.map(|_| "---".to_owned()));
    rows.into_iter().for_each(|row| text += &line(&row.map(|cell| cell.replace('|', "\\|"))));
    text
}

/// A key or another text that stands in a file.
fn code(text: &str) -> String {
    format!("`{text}`")
}

/// What stands in the columns of what is held, but closed sets.
fn kinds() -> String {
    let rows = schema::described().into_iter().map(|(name, text)| {
        let (zh, en) = text.split_once(" · ").unwrap_or((&text, ""));
        [code(name), zh.to_owned(), en.to_owned()]
    });
    let head = ["种类 · Kind", "说明", "English"];
    format!("## 内容的种类 · Kinds of values\n\n{}", table(head, rows))
}

fn objects() -> String {
    let mut text = "## 记录以外 · Beside the records\n".to_owned();
    for object in &OBJECTS {
        text += &format!("\n### {} · {} `{}`\n\n", object.zh, object.en, object.name);
        let row = |key: &crate::office::keys::Key| {
            [code(key.key), key.zh.to_owned(), key.en.to_owned(), code(key.holds)]
        };
        text += &table(["键 · Key", "说明", "English", "取值 · Holds"], object.keys.iter().map(row));
    }
    text
}

fn refused() -> String {
    let names: Vec<String> = REFUSED.iter().map(|part| code(part)).collect();
    format!(
        "## 一律不读的字段 · Fields never read\n\n\
         名称中含有下列字样的字段是个人信息，不读入，只记名称和次数。\n\
         A field whose name has one of these in it holds personal data: only its name is counted.\n\n{}\n",
        names.join("、")
    )
}

fn limits() -> String {
    let what = |limit: Limit| CODES.iter().find(|issue| issue.code == limit.code());
    let row = |limit: &Limit| {
        let (zh, en) = what(*limit).map_or(("", ""), |issue| (issue.zh, issue.en));
        [code(limit.code()), limit.amount().to_owned(), zh.to_owned(), en.to_owned()]
    };
    let rows = table(["代码 · Code", "上限 · Limit", "超过时", "Past it"], Limit::ALL.iter().map(row));
    format!("## 上限 · Limits\n\n{rows}")
}

fn issues() -> String {
    let rows = CODES.iter().map(|issue| [code(issue.code), issue.zh.to_owned(), issue.en.to_owned()]);
    format!("## 问题代码 · Issue codes\n\n{}", table(["代码 · Code", "说明", "English"], rows))
}
