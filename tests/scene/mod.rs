//! Small exports, and what is drawn of them.
#![allow(dead_code, clippy::unwrap_used)]

use std::rc::Rc;

use jianyi::ingest::{Export, Loader};
use jianyi::query::{Filter, Selection};
use jianyi::report::report;
use jianyi::state::{Outline, OutlineRef, View};
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

/// Three suggestions that tell who handles them, where they come from, and what followed.
pub const RICH: &[&str] = &[
    r#"{"proposal_no":"11","congress_term":14,"session_no":1,"title":"示例：修好村道","level":"county","period":"in_session","submit_mode":"joint","delegation":"示例甲团","lead_deputy":"示例代表甲","cosigner_count":4,"basis":["survey","inspection","visit"],"category":"城建环保","status":"tracking","submitted_on":"2023-01-10","filed_on":"2023-01-15","assigned_on":"2023-02-20","accepted_on":"2023-02-22","replied_on":"2023-05-12","lead_units":["示例交通局"],"co_units":["示例财政局"],"handling_mode":"lead_co","reassign_count":1,"contact_mode":["visit","phone"],"reply_class":"B","followup_outcome":"solved","followup_on":"2023-11-01","rating_first":{"overall":"基本满意","attitude":"满意","result":"基本满意","on":"2023-05-20"},"rating_final":{"overall":"满意","on":"2023-11-05"},"rating_channel":"platform","commitments":[{"text":"示例：铺好三公里","due_on":"2023-10-01","done_on":"2023-09-20"},{"text":"示例：装路灯","due_on":"2024-03-01"}],"measures":[{"text":"示例：管护办法","kind":"policy","reach":"class","on":"2023-12-01"}],"key_theme":"示例修路","supervising_committee":"示例城环委","coordinator":"示例代工委","deputy_joined":true,"activities":[{"on":"2023-06-01","form":"site_visit","note":"示例：看现场"},{"on":"2023-08-01","form":"meeting"}],"disclosure":"full","content_url":"/p/11","reply_url":"https://elsewhere.example/r/11","related_nos":["12","13-1-0007"]}"#,
    r#"{"proposal_no":"12","congress_term":14,"session_no":1,"title":"示例：修好水渠","level":"county","period":"between_sessions","submit_mode":"single","delegation":"示例乙团","category":"城建环保","status":"handling","assigned_on":"2023-11-20","lead_units":["示例水利局","示例交通局"],"handling_mode":"separate","disclosure":"summary"}"#,
    r#"{"proposal_no":"13","congress_term":14,"session_no":1,"title":"示例：并案","level":"county","status":"merged","merged_into":"11","handling_mode":"merged","disclosure":"title_only"}"#,
];

/// The head of an export that says who supervises.
pub const KEY_DATASET: &str = r#""name":"示例县建议","org":"示例县人大","as_of":"2023-12-31","terms":{"key_item":"重点督办建议","theme_counter":"项","coordinator":"示例联工委","layers":{"deputy_joined":"示例：代表一起督办"}},
    "rules":{"min_n":4},"themes":[{"name":"示例修路","lead_supervisor":"示例主任乙","supervising_committee":"示例乙委"},{"name":"示例治水"}],
    "rosters":{"lead_supervisors":["示例主任甲","示例主任乙","示例主任丙"],"gov_lead_handlers":["示例县长甲"],"committees":["示例乙委","示例甲委"],"units":["示例水利局","示例交通局"],"categories":["示例农业","示例城建"]}"#;

/// Six suggestions, five of them key ones, of two themes and none.
pub const KEY: &[&str] = &[
    r#"{"proposal_no":"1","category":"示例城建","status":"closed","assigned_on":"2023-02-20","replied_on":"2023-05-12","outcome":"solved","rating_final":{"overall":"满意"},"key_theme":"“示例修路”类","gov_lead_handler":"示例县长甲","lead_units":["示例交通局"],"deputy_joined":true,"handler_self_check":true,"commitments":[{"text":"示例：铺好","due_on":"2023-10-01","done_on":"2023-09-20"}],"activities":[{"on":"2023-06-01","form":"site_visit","note":"示例：看现场"},{"on":"2023-08-01","form":"meeting"}]}"#,
    r#"{"proposal_no":"2","category":"示例城建","status":"handling","assigned_on":"2023-03-01","key_theme":"示例修路","lead_units":["示例交通局","示例水利局"],"handler_self_check":true,"activities":[{"on":"2023-06-01","form":"site_visit","note":"示例：看现场"},{"form":"座谈会","note":"示例：没有日期"}]}"#,
    r#"{"proposal_no":"3","category":"示例农业","status":"replied","assigned_on":"2023-03-05","replied_on":"2023-11-05","outcome":"planned","rating_final":{"overall":"基本满意"},"key_theme":"示例修路","handler_self_check":true}"#,
    r#"{"proposal_no":"4","category":"示例农业","status":"replied","assigned_on":"2023-04-01","replied_on":"2023-06-05","outcome":"solved","rating_final":{"overall":"满意"},"key_theme":"示例治水","lead_supervisor":"示例主任甲","supervising_committee":"示例甲委","handler_self_check":true,"activities":[{"on":"2023-07-01","form":"其他形式"},{"on":"2023-06-20","form":"site_visit"}]}"#,
    r#"{"proposal_no":"5","status":"handling","assigned_on":"2023-12-01","is_key":true,"lead_supervisor":"示例主任丁","handler_self_check":true}"#,
    r#"{"proposal_no":"6","category":"示例农业","status":"replied","assigned_on":"2023-04-01","replied_on":"2023-06-05"}"#,
];

/// What is drawn of key suggestions.
pub fn key_view(records: &[&str], selection: &str, lang: Lang) -> View {
    view_of(&export(KEY_DATASET, records), selection, lang)
}

/// An export of these records.
pub fn export(dataset: &str, records: &[&str]) -> Export {
    let text =
        format!(r#"{{"schema":"jianyi/1","dataset":{{{dataset}}},"proposals":[{}]}}"#, records.join(","));
    Loader::load(text.as_bytes(), None).unwrap()
}

/// What is drawn of these records.
pub fn view(records: &[&str], selection: &str, lang: Lang) -> View {
    view_of(&export(DATASET, records), selection, lang)
}

/// What is drawn of an export.
pub fn view_of(export: &Export, selection: &str, lang: Lang) -> View {
    let all = Rc::new(report(export, &Selection::default()).unwrap());
    let mut filter = Filter::default();
    let selection = Selection::parse(selection).unwrap();
    let outline = Outline::new(export, all, &selection, &mut filter, lang).unwrap();
    View::new(export, OutlineRef::new(outline), &filter)
}
