//! 建议清单 as a file.

use jianyi::state::{FileKind, SavedFile};
use jianyi::text::Lang;
use jianyi::ui::list_file;

use crate::scene::{self, export, view};

fn file(dataset: &str, records: &[&str], lang: Lang) -> SavedFile {
    let export = export(dataset, records);
    let rows: Vec<u32> = (0..export.table.len() as u32).collect();
    list_file(&export, &rows, &view(records, "", lang).voice, &["示例".to_owned()], FileKind::Csv)
}

const FULL: &str = r#"{"congress_term":14,"session_no":1,"proposal_no":"0001","title":"示例,一","category":"财政经济",
    "delegation":"示例甲团","lead_deputy":"示例代表","lead_units":["示例局","示例厅"],"co_units":["示例办"],"submitted_on":"2023-01-13",
    "assigned_on":"2023-02-20","replied_on":"2023-05-12","outcome":"已解决或基本解决","rating_overall":"满意","closed_on":"2023-06-01",
    "is_key":true,"key_theme":"示例类","count":3}"#;
const TITLE_ONLY: &str = r#"{"proposal_no":"2","title":"示例二","assigned_on":"2023-02-20","lead_units":["示例局"],"key_theme":"示例类","disclosure":"title_only"}"#;

#[test]
fn a_line_says_what_the_page_of_a_suggestion_shows() {
    let file = file(scene::DATASET, &[FULL, TITLE_ONLY, r#"{"proposal_no":"3"}"#], Lang::Zh);
    let lines: Vec<&str> = file.text.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "\u{feff}届次,会议次数,建议编号,建议标题,内容分类,代表团,主办单位,会办单位,提出日期,交办日期,答复期限,办理状态,答复日期,办理结果,满意度,办结日期,重点标识,重点类别,件数"
    );
    assert_eq!(
        lines[1],
        "14,1,0001,\"示例,一\",财政经济,示例甲团,示例局、示例厅,示例办,2023-01-13,2023-02-20,2023-05-20,已办结,2023-05-12,已解决或基本解决,满意,2023-06-01,是,示例,3"
    );
    assert_eq!(lines[2], ",,2,示例二,,,示例局,,,,,已交办,,,,,,,1");
    assert!(lines[3].starts_with(",,3,") && lines[3].ends_with(",1"));
    assert_eq!(&lines[4..], ["", "示例", ""]);
    assert!(!file.text.contains("示例代表"), "no deputy is named");
}

#[test]
fn ratings_published_as_totals_are_in_no_line() {
    let totals = [scene::DATASET, r#","ratings":"totals""#].concat();
    assert!(file(scene::DATASET, &[FULL], Lang::Zh).text.contains(",满意,"));
    assert!(!file(&totals, &[FULL], Lang::Zh).text.contains(",满意,"));
}

#[test]
fn the_file_is_named_by_the_list_and_the_day_of_the_data() {
    let name = file(r#""as_of":"2024-06-30""#, &[FULL], Lang::En).name;
    assert_eq!(name, "All suggestions-2024-06-30.csv");
}
