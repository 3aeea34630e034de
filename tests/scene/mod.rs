//! Small exports, and what is drawn of them.
#![allow(dead_code, clippy::unwrap_used)]

use std::rc::Rc;

use jianyi::ingest::{Export, Loader};
use jianyi::query::{Filter, Selection};
use jianyi::report::report;
use jianyi::state::View;
use jianyi::text::Lang;

/// The head of every small export.
pub const DATASET: &str = r#""name":"示例县建议","org":"示例县人大","as_of":"2023-12-31","terms":{"key_item":"重点处理建议","place":"县"},
    "rules":{"min_n":4},"reply_scheme":"hn3","themes":[{"name":"示例修路"},{"name":"示例治水"}]"#;

/// Six suggestions in which most things occur.
pub const SIX: &[&str] = &[
    r#"{"proposal_no":"1","congress_term":14,"session_no":1,"category":"城建环保","status":"closed","assigned_on":"2023-02-20","replied_on":"2023-05-12","reply_class":"A","rating_first":{"overall":"不满意"},"rating_final":{"overall":"满意"},"key_theme":"示例修路"}"#,
    r#"{"proposal_no":"2","congress_term":14,"session_no":1,"category":"城建环保","status":"tracking","assigned_on":"2023-02-20","replied_on":"2023-06-12","reply_class":"B","rating_first":{"overall":"满意"},"rating_final":{"overall":"满意"},"key_theme":"示例治水"}"#,
    r#"{"proposal_no":"3","congress_term":14,"session_no":1,"category":"财政经济","status":"replied","assigned_on":"2023-02-20","replied_on":"2023-04-12","reply_class":"C","rating_final":{"overall":"基本满意"}}"#,
    r#"{"proposal_no":"4","congress_term":14,"session_no":1,"category":"财政经济","status":"handling","assigned_on":"2023-02-20"}"#,
    r#"{"proposal_no":"5","congress_term":14,"session_no":1,"status":"withdrawn"}"#,
    r#"{"proposal_no":"6","congress_term":14,"session_no":1,"category":"财政经济","status":"closed","assigned_on":"2023-02-20","replied_on":"2023-04-01","outcome":"列入计划","rating_final":{"overall":"未反馈"}}"#,
];

/// An export of these records.
pub fn export(dataset: &str, records: &[&str]) -> Export {
    let text =
        format!(r#"{{"schema":"jianyi/1","dataset":{{{dataset}}},"proposals":[{}]}}"#, records.join(","));
    Loader::load(text.as_bytes(), None).unwrap()
}

/// What is drawn of these records.
pub fn view(records: &[&str], selection: &str, lang: Lang) -> View {
    let export = export(DATASET, records);
    let all = Rc::new(report(&export, &Selection::default()).unwrap());
    View::new(&export, all, &Selection::parse(selection).unwrap(), &mut Filter::default(), lang).unwrap()
}
