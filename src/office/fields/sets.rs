//! The closed sets and the reply schemes.

use super::{code, table};
use crate::vocabulary::SETS;
use crate::vocabulary::{Coded, Layer, SCHEMES, Term};

/// Every closed set, `missing` and `unknown` included.
pub fn sets() -> String {
    let mut text = "## 取值 · Values\n\n\
        每一栏都认；`missing`（没有记录）和 `unknown`（有记录而无法识别）只出现在统计里。\n\
        Every column is read; `missing` (nothing recorded) and `unknown` (recorded, not understood) stand in figures only.\n"
        .to_owned();
    for set in &SETS {
        text += &format!("\n### {} · {} `{}`\n\n{}", set.zh, set.en, set.name, terms(set.terms));
    }
    let layers = Layer::ALL.map(|layer| row(layer.term()));
    let title = "“大督办”六个方面 · Six parts of supervision";
    text + &format!("\n### {title}\n\n{}", table(HEAD, layers))
}

const HEAD: [&str; 5] = ["取值 · Value", "中文", "图上短名", "English", "也读作 · Also read"];

fn terms(terms: &[Term]) -> String {
    table(HEAD, terms.iter().map(row))
}

fn row(term: &Term) -> [String; 5] {
    [code(term.key), term.zh.to_owned(), term.short.to_owned(), term.en.to_owned(), term.also.join("、")]
}

/// The built-in schemes.
pub fn schemes() -> String {
    let rows = SCHEMES.iter().flat_map(|scheme| {
        scheme.classes.iter().map(|class| {
            let outcome = class.outcome.term().key;
            [code(scheme.id), class.letter.to_owned(), class.label.to_owned(), code(outcome)]
        })
    });
    let head = ["口径 · Scheme", "字母 · Letter", "全称 · Label", "办理结果 · Outcome"];
    format!("## 答复类别的分类口径 · Reply schemes\n\n{}", table(head, rows))
}
