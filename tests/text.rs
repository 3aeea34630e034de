//! Every sentence to the letter, in both languages.

#![allow(clippy::unwrap_used)]

mod scene;

use jianyi::query::Selection;
use jianyi::report::{Partition, report};
use jianyi::state::View;
use jianyi::table::{Dataset, Terms};
use jianyi::text::figure::Figure;
use jianyi::text::sentence::{handling, head, satisfaction, supervision};
use jianyi::text::{
    Lang, Phrase, Sittings, chinese, count, ordinal, percent, rate, scope, sentence_date, table_count,
};
use jianyi::text::{day_of_iso, words};
use jianyi::vocabulary::{Outcome, Rating, Status};
use scene::{SIX, view};

fn both() -> [View; 2] {
    [view(SIX, "", Lang::Zh), view(SIX, "", Lang::En)]
}

/// The text of a sentence in both languages.
fn said(sentence: impl Fn(&View) -> String) -> [String; 2] {
    both().map(|view| sentence(&view))
}

#[test]
fn variables_are_filled_in_and_zero_parts_left_out() {
    let phrase = Phrase {
        zh: "读入{a}条〔，重复{b}条〕。",
        hant: "讀入{a}條〔，重複{b}條〕。",
        en: "read: {a}〔; repeated: {b}〕.",
    };
    assert_eq!(phrase.fill(Lang::Hant, &[("a", "1"), ("b", "2")]), "讀入1條，重複2條。");
    assert_eq!(phrase.fill(Lang::Zh, &[("a", "0"), ("b", "0")]), "读入0条。");
    assert_eq!(phrase.fill(Lang::En, &[("a", "7"), ("b", "2")]), "read: 7; repeated: 2.");
}

#[test]
fn every_variable_of_one_language_stands_in_the_other() {
    let tables = [
        words::definition::ALL,
        words::list::ALL,
        words::sheet::ALL,
        words::suggestion::ALL,
        words::figure::ALL,
        words::follow_up::ALL,
        words::handling::ALL,
        words::head::ALL,
        words::name::ALL,
        words::notice::ALL,
        words::satisfaction::ALL,
        words::supervision::ALL,
    ];
    // The measure word and the place's own words have no place in an English sentence.
    let own = ["u", "u_en", "key_item", "counter", "measure"];
    let variables = |text: &str| {
        let mut found: Vec<String> =
            text.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0.to_owned())).collect();
        found.retain(|name| !own.contains(&name.as_str()));
        found.sort();
        found
    };
    for (name, phrase) in tables.iter().copied().flatten() {
        assert_eq!(variables(phrase.zh), variables(phrase.en), "{name}");
        assert!(!phrase.en.is_empty() && !phrase.zh.is_empty(), "{name}");
    }
}

/// Every source of the widget, but for the table of texts.
fn sources(folder: &std::path::Path) -> String {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let text = |path: std::path::PathBuf| match path.is_dir() {
        true if path.ends_with("words") => String::new(),
        true => sources(&path),
        false => std::fs::read_to_string(path).unwrap(),
    };
    entries.map(text).collect()
}

#[test]
fn every_text_of_the_table_is_used() {
    let all = sources(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let used: std::collections::BTreeSet<&str> =
        all.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let tables = [
        words::definition::ALL,
        words::figure::ALL,
        words::follow_up::ALL,
        words::handling::ALL,
        words::head::ALL,
        words::list::ALL,
        words::name::ALL,
        words::notice::ALL,
        words::satisfaction::ALL,
        words::sheet::ALL,
        words::suggestion::ALL,
        words::supervision::ALL,
    ];
    let unused: Vec<&str> =
        tables.into_iter().flatten().map(|(name, _)| *name).filter(|name| !used.contains(name)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn percentages_are_rounded_but_never_to_all_or_nothing() {
    let told = [(61, 70), (0, 9), (9, 9), (9_999, 10_000), (1, 100_000), (1, 3), (2, 3), (1, 16)];
    let printed: Vec<String> = told.iter().map(|(n, of)| percent(*n, *of)).collect();
    assert_eq!(printed, ["87.1%", "0.0%", "100.0%", "99.9%", "0.1%", "33.3%", "66.7%", "6.3%"]);
}

#[test]
fn a_rate_stands_after_its_counts_and_not_at_all_where_they_are_few() {
    assert_eq!(rate(61, 70, 10, Lang::Zh), "61/70（87.1%）");
    assert_eq!(rate(61, 70, 10, Lang::En), "61/70 (87.1%)");
    assert_eq!(rate(6, 8, 10, Lang::Zh), "6/8");
    assert_eq!(rate(0, 0, 0, Lang::Zh), "0/0");
}

#[test]
fn numbers_are_grouped_as_each_language_does() {
    assert_eq!([count(1_434, Lang::Zh), count(1_434, Lang::En)], ["1434", "1,434"]);
    assert_eq!([table_count(9_999, Lang::Zh), table_count(1_234_567, Lang::Zh)], ["9999", "1,234,567"]);
    assert_eq!(
        [1, 10, 12, 20, 21, 99, 100].map(chinese),
        ["一", "十", "十二", "二十", "二十一", "九十九", "100"]
    );
    assert_eq!(
        [1, 2, 3, 4, 11, 12, 13, 14, 21].map(ordinal).join(" "),
        "1st 2nd 3rd 4th 11th 12th 13th 14th 21st"
    );
}

#[test]
fn dates_in_sentences_are_words() {
    let day = day_of_iso("2023-05-12").unwrap();
    assert_eq!(sentence_date(day, Lang::Zh), "2023年5月12日");
    assert_eq!(sentence_date(day, Lang::En), "12 May 2023");
    assert_eq!(day_of_iso("2023-02-30"), None);
    assert_eq!(day_of_iso("2023-05-12-1"), None);
}

#[test]
fn scope_names_body_session_unit_and_day() {
    let scopes = said(|view| view.scope.clone());
    assert_eq!(scopes[0], "示例县人大 · 县十四届人大一次会议 · 按件统计 · 截至2023年12月31日");
    assert_eq!(
        scopes[1],
        "示例县人大 · 14th People's Congress, session 1 · counted by suggestions · as of 31 December 2023"
    );
}

#[test]
fn scope_names_one_session_several_or_the_time_between() {
    let dataset =
        Dataset { terms: Terms { place: Some("省".to_owned()), ..Terms::default() }, ..Dataset::default() };
    let [zh, en] = both().map(|view| {
        let tell = |sittings| {
            scope(&dataset, sittings, &view.voice).split(" · ").next().unwrap_or_default().to_owned()
        };
        [
            tell(Sittings::Session { term: 14, no: 1 }),
            tell(Sittings::Between { term: 14 }),
            tell(Sittings::Year(2023)),
            tell(Sittings::Several { from: (13, 6), to: (14, 2) }),
        ]
    });
    assert_eq!(zh[..3], ["省十四届人大一次会议", "省十四届人大闭会期间", "2023年"]);
    assert_eq!(zh[3], "多次会议（省十三届人大六次会议至省十四届人大二次会议）");
    assert_eq!(en[0], "14th People's Congress, session 1");
    assert_eq!(en[1], "14th People's Congress, between sessions");
    assert_eq!(
        en[3],
        "several sessions (13th People's Congress, session 6 to 14th People's Congress, session 2)"
    );
}

#[test]
fn the_summary_is_one_sentence() {
    let [zh, en] = said(|view| head::summary(&view.report, &view.all, &view.voice));
    assert_eq!(
        zh,
        "共6件代表建议。已交办5件，答复4件；答复时列为“已解决或基本解决”的1件；代表给出评价3件，其中满意2件。"
    );
    assert_eq!(
        en,
        "Suggestions: 6. Handed over: 5; answered: 4; solved or mostly solved at the time of answer: 1; rated by deputies: 3, of these satisfied: 2."
    );
}

#[test]
fn the_summary_says_what_the_data_lack() {
    let tell = |records: &[&str], selection: &str| {
        let view = view(records, selection, Lang::Zh);
        head::summary(&view.report, &view.all, &view.voice)
    };
    let bare = r#"{"proposal_no":"1","category":"甲","status":"replied"}"#;
    let classed = r#"{"proposal_no":"1","category":"甲","status":"replied","outcome":"solved"}"#;
    assert_eq!(tell(&[bare], ""), "共1件代表建议。已交办1件，答复1件。这份数据没有办理结果分类。");
    assert_eq!(
        tell(&[classed], ""),
        "共1件代表建议。已交办1件，答复1件；答复时列为“已解决或基本解决”的1件。这份数据没有评价。"
    );
    assert_eq!(tell(&[], ""), "这份数据里还没有代表建议。");
    assert_eq!(tell(SIX, "stage=submitted"), "当前筛选下没有建议。");
}

#[test]
fn the_import_is_accounted_for() {
    let [zh, en] = said(|view| head::quality(&view.all, &view.voice));
    assert_eq!(zh, "数据文件共6条，读入6条。");
    assert_eq!(en, "Records in the file: 6; read: 6.");
    let twice = view(&[SIX[0], SIX[0], r#"{"proposal_no":"9","confidential":true}"#], "", Lang::Zh);
    assert_eq!(head::quality(&twice.all, &twice.voice), "数据文件共3条，读入1条，重复1条，不公开1条。");
    let weighed = view(&[r#"{"proposal_no":"1","count":3}"#, r#"{"proposal_no":"2"}"#], "", Lang::Zh);
    assert_eq!(head::quality(&weighed.all, &weighed.voice), "数据文件共2条，读入2条（合4件）。");
}

#[test]
fn the_announced_total_is_squared_where_it_adds_up() {
    let squared = |announced: u32| {
        let dataset = format!(r#""withheld":2,"announced_total":{announced}"#);
        let export = scene::export(&dataset, &[SIX[0], r#"{"proposal_no":"9","confidential":true}"#]);
        let all = report(&export, &Selection::default()).unwrap();
        head::reconcile(&all, &both()[0].voice)
    };
    assert_eq!(squared(4).as_deref(), Some("已公布总数4件 = 本页1件 + 不公开3件"));
    assert_eq!(squared(5), None, "what does not add up is not claimed to");
}

#[test]
fn the_filter_tells_how_many_are_left() {
    let [zh, en] = said(|view| head::filtered_live(191, 1_433, &view.voice));
    assert_eq!([zh.as_str(), en.as_str()], ["已筛选，191件，共1433件。", "Filtered: 191 of 1,433."]);
}

#[test]
fn stages_name_every_group_and_unknown_ones() {
    let [zh, en] = said(|view| handling::stages(&view.report.handling.stages, 2, &view.voice));
    assert_eq!(
        zh,
        "6件建议：审查立案阶段0件，交办办理阶段1件，已答复1件，重新办理0件，跟踪落实1件，已办结2件、撤回1件。其中重点处理建议2件，督办贯穿交办之后各环节。"
    );
    assert_eq!(
        en,
        "Of 6: review and filing: 0; handed over, in handling: 1; answered: 1; handled again: 0; in follow-up: 1; closed: 2; withdrawn: 1. Key suggestions among them: 2."
    );
    let mut figures = Partition::<Status>::default();
    figures[Status::Unknown] = 2;
    figures[Status::Missing] = 1;
    let text = handling::stages(&figures, 0, &both()[0].voice);
    assert!(text.ends_with("已办结0件；未能确定进展3件。"), "key suggestions are not marked: {text}");
}

#[test]
fn outcomes_name_what_is_there_and_what_is_not_classed() {
    let [zh, en] = said(|view| handling::outcomes(&view.report.handling.outcomes, &view.voice));
    assert_eq!(
        zh,
        "按承办单位答复时的分类：已解决或基本解决1件，列入计划逐步解决1件，正在解决或列入计划逐步解决1件，暂未解决或留作参考1件；暂无分类2件。"
    );
    assert_eq!(
        en,
        "By the class given with the answer: Solved or mostly solved: 1; In the plan: 1; Being solved or in the plan: 1; Not solved now or kept for reference: 1; no class: 2."
    );
    let mut figures = Partition::<Outcome>::default();
    figures[Outcome::Unknown] = 3;
    let voices = both().map(|view| handling::outcomes(&figures, &view.voice));
    assert_eq!(
        voices,
        ["按承办单位答复时的分类：无法识别3件。", "By the class given with the answer: not recognised: 3."]
    );
}

#[test]
fn the_scheme_stands_with_its_letters() {
    let [zh, en] = said(|view| handling::outcomes_note(&view.dataset, &view.voice).unwrap_or_default());
    assert_eq!(
        zh,
        "分类口径：A类（基本解决、取得一定成效）、B类（已列入工作计划正在逐步解决）、C类（因客观条件限制尚未解决、需继续争取解决或留作参考）。各地同一字母含义不同，不宜直接比较。"
    );
    assert!(en.ends_with("The same letter means different things in different places."));
    assert_eq!(handling::outcomes_note(&Dataset::default(), &both()[0].voice), None);
}

fn last_ratings(view: &View) -> Partition<Rating> {
    view.report.satisfaction.overall.clone().map(|rounds| rounds.last).unwrap_or_default()
}

#[test]
fn ratings_are_told_apart_with_both_rates() {
    let [zh, en] = said(|view| satisfaction::ratings(&last_ratings(view), &view.voice));
    assert_eq!(zh, "征询4件，收到评价3件：满意2件，基本满意1件，不满意0件；未反馈1件；无评价记录2件。");
    assert_eq!(
        en,
        "Asked: 4; rated: 3; satisfied: 2; basically satisfied: 1; dissatisfied: 0; no reply: 1; no rating on record: 2."
    );
    let [zh, en] = said(|view| satisfaction::rates(&last_ratings(view), &view.voice));
    assert_eq!(zh, "满意率（不含基本满意）2/3；满意率（含基本满意）3/3；反馈率3/4。");
    assert_eq!(en, "Satisfied: 2 of 3; with basically satisfied: 3 of 3; rated: 3 of 4.");
}

#[test]
fn change_tells_which_way() {
    let [zh, en] =
        said(|view| satisfaction::change(&satisfaction::graded(&view.flow), view.regraded, &view.voice));
    assert_eq!(zh, "有两次评价的2件：没有变化1件，评价提高1件，评价降低0件；其中重新办理0件。");
    assert_eq!(en, "With two ratings: 2; same: 1; higher: 1; lower: 0; handled again: 0.");
    let pair = (Rating::Dissatisfied, Rating::Satisfied, 1);
    let [zh, en] = said(|view| satisfaction::change_pair(pair, &view.voice));
    assert_eq!([zh.as_str(), en.as_str()], ["由不满意变为满意：1件", "Dissatisfied to Satisfied: 1"]);
}

#[test]
fn themes_and_subjects_are_counted() {
    let [zh, en] = said(|view| supervision::themes(&view.report.supervision, &view.voice));
    assert_eq!(zh, "重点处理建议2件，归为2类；涉及1个内容分类。");
    assert_eq!(en, "Key suggestions: 2, in 2 themes; subjects: 1.");
    let [zh, en] = said(|view| handling::categories(2, 1, &view.voice));
    assert_eq!(zh, "按内容分为2类，点一类看这一类的进展、结果和评价。未注明分类1件。");
    assert_eq!(en, "Subjects: 2; tap one to see its progress, outcome and ratings. Without a subject: 1.");
}

fn tile(figure: Figure, lang: Lang) -> [String; 4] {
    let view = view(SIX, "", lang);
    let tile = figure.tile(&view.report, &view.all, &view.voice);
    [tile.label, tile.number + &tile.unit, tile.small, tile.said]
}

#[test]
fn tiles_print_number_label_and_small_line() {
    assert_eq!(
        tile(Figure::Answered, Lang::Zh),
        ["已答复", "4", "已交办5，占80.0%", "已交办5件，已答复4件（80.0%）。"]
    );
    assert_eq!(
        tile(Figure::Answered, Lang::En),
        ["Answered", "4", "of 5 handed over, 80.0%", "Answered: 4 of 5 handed over (80.0%)."]
    );
    assert_eq!(
        tile(Figure::Satisfied, Lang::Zh),
        [
            "满意",
            "2",
            "收到评价3；含基本满意3；未反馈1",
            "收到评价3件：满意2件，满意和基本满意合计3件；首次评价满意1件。"
        ]
    );
    assert_eq!(tile(Figure::Days, Lang::Zh)[..3], ["答复用时", "81天", "一半在此天数内"]);
    assert_eq!(tile(Figure::KeyItems, Lang::Zh), ["重点处理建议", "2", "2类", "2件，归为2类。"]);
}

#[test]
fn a_figure_that_the_data_lack_and_a_share_of_nothing_are_dashes() {
    assert_eq!(tile(Figure::Promises, Lang::Zh), ["承诺兑现", "—", "无此项数据", "无此项数据"]);
    assert_eq!(tile(Figure::Promises, Lang::En)[2], "not in these data");
    let filtered = view(SIX, "stage=withdrawn", Lang::Zh);
    let tile = Figure::Answered.tile(&filtered.report, &filtered.all, &filtered.voice);
    assert_eq!((tile.number.as_str(), tile.small.as_str()), ("—", "已交办0"));
    let promise = r#"{"proposal_no":"1","status":"replied","category":"甲","commitments":[{"text":"示例","done_on":"2023-01-01"}]}"#;
    let filtered = view(&[promise, r#"{"proposal_no":"2","category":"乙"}"#], "category=乙", Lang::Zh);
    let tile = Figure::Promises.tile(&filtered.report, &filtered.all, &filtered.voice);
    assert_eq!((tile.number.as_str(), tile.unit.as_str()), ("—", ""));
}

#[test]
fn waiting_without_any_known_limit_claims_no_zero() {
    let view = view(&[r#"{"proposal_no":"1","status":"handling"}"#], "", Lang::Zh);
    let tile = Figure::Waiting.tile(&view.report, &view.all, &view.voice);
    assert_eq!((tile.number.as_str(), tile.small.as_str()), ("1", "期限无法确定"));
}

#[test]
fn a_share_past_all_counting_is_still_a_share() {
    assert_eq!(percent(u64::MAX / 2, u64::MAX), "50.0%");
    assert_eq!(percent(u64::MAX, u64::MAX), "100.0%");
    assert_eq!(percent(u64::MAX, 0), "0.1%", "of nothing there is no share; nothing overflows");
}

#[test]
fn a_span_of_days_is_told_in_words() {
    let export = scene::export(scene::DATASET, scene::SIX);
    let of = |text: &str, lang| {
        let voice = jianyi::text::Voice::new(&export.dataset, &jianyi::report::whole(&export), lang);
        let spans = jianyi::query::Clause::parse(jianyi::query::Dimension::Assigned, text).unwrap();
        let jianyi::query::Clause::Within(spans) = spans else { panic!("{text} is no span") };
        spans.iter().map(|span| jianyi::text::sentence_span(span, &voice)).collect::<Vec<_>>()
    };
    assert_eq!(of("2023-02..2023-05", Lang::Zh), ["2023年2月至2023年5月"]);
    assert_eq!(of("2023-02-20..", Lang::Zh), ["2023年2月20日起"]);
    assert_eq!(of("..2023-05,~", Lang::En), ["to May 2023", "Not stated"]);
    assert_eq!(of("2023-02", Lang::En), ["February 2023"]);
}
