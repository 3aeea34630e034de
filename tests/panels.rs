//! Every panel and chart to stored HTML, drawn natively. A picture that changed is written beside the
//! stored one as `<name>-changed.html`.

#![allow(clippy::unwrap_used)]

mod drawing;
mod scene;

use std::rc::Rc;

use drawing::{assert_stored, drawn, props_of};
use jianyi::ingest::{Export, Loader};
use jianyi::query::{Dimension, Filter, Pick, Selection};
use jianyi::state::{
    Action, ExportRef, Fault, ListedRows, Listing, Opened, Panel, Phase, Progress, Section, State, View,
    ViewRef,
};
use jianyi::text::Lang;
use jianyi::text::figure::Figure;
use jianyi::ui::chart::{self, Bars, Flow, FlowPart, Pair, Part, Stack, pair_list};
use jianyi::ui::panel::{self, PanelProps};
use jianyi::ui::{Board, BoardProps, Item, List, Tiles};
use scene::{KEY, RICH, SIX, export, key_view, view};
use yew::prelude::*;

fn drawn_board(props: BoardProps) -> String {
    let BoardProps { state, dispatch } = props;
    drawn(html! { <Board {state} {dispatch} /> })
}

fn given(records: &[&str], selection: &str) -> PanelProps {
    props_of(view(records, selection, Lang::Zh))
}

/// The panel of six suggestions, of one, and of none.
#[track_caller]
fn assert_panel(name: &str, panel: fn(&PanelProps) -> Html) {
    assert_stored(name, &drawn(panel(&given(SIX, ""))));
    assert_stored(&format!("{name}-one"), &drawn(panel(&given(&SIX[..1], ""))));
    assert_stored(&format!("{name}-empty"), &drawn(panel(&given(&[], ""))));
}

#[test]
fn stages() {
    assert_panel("stages", panel::stages);
}

#[test]
fn outcomes() {
    assert_panel("outcomes", panel::outcomes);
}

#[test]
fn outcomes_of_two_schemes_stand_apart() {
    let records = [
        r#"{"proposal_no":"1","status":"replied","reply_class":"B"}"#,
        r#"{"proposal_no":"2","status":"replied","reply_class":"B","reply_scheme":"city4"}"#,
        r#"{"proposal_no":"3","status":"replied","outcome":"solved"}"#,
        r#"{"proposal_no":"4","status":"submitted"}"#,
    ];
    let html = drawn(panel::outcomes(&given(&records, "")));
    assert!(html.contains("这里有2种分类口径，同一字母含义不同，分开列出。"), "{html}");
    assert_eq!(html.matches("outcomes-scheme").count(), 2);
    assert!(html.contains(">hn3</h5>") && html.contains(">city4</h5>"), "{html}");
    assert!(!drawn(panel::outcomes(&given(&records[..1], ""))).contains("outcomes-scheme"));
}

#[test]
fn ratings() {
    assert_panel("ratings", panel::ratings);
}

#[test]
fn change() {
    assert_panel("change", panel::change);
}

#[test]
fn themes() {
    assert_panel("themes", panel::themes);
}

/// Key suggestions, in as much room as a desk or a phone has.
fn given_keys(selection: &str, is_narrow: bool) -> PanelProps {
    let view = ViewRef(Rc::new(key_view(KEY, selection, Lang::Zh)));
    PanelProps { view, is_narrow, frame_px: if is_narrow { 358 } else { 1104 }, ..given(&[], "") }
}

/// The panel of key suggestions beside those of six, one and none.
#[track_caller]
fn assert_key_panel(name: &str, panel: fn(&PanelProps) -> Html) {
    assert_panel(name, panel);
    assert_stored(&format!("{name}-rich"), &drawn(panel(&given_keys("", false))));
    assert_stored(&format!("{name}-narrow"), &drawn(panel(&given_keys("", true))));
}

#[test]
fn themes_with_their_subjects() {
    assert_stored("themes-rich", &drawn(panel::themes(&given_keys("", false))));
    assert_stored("themes-narrow", &drawn(panel::themes(&given_keys("", true))));
    let html = drawn(panel::themes(&given_keys("theme=示例治水", false)));
    assert_eq!(html.matches("aria-pressed=\"true\"").count(), 1);
    assert_eq!(html.matches("tabindex=\"0\"").count(), 1, "one stop of the Tab key, at what is picked");
    assert!(
        html.contains("示例修路，示例城建：2") && html.contains("is-faded"),
        "a panel never narrows itself: {html}"
    );
}

#[test]
fn theme() {
    assert_key_panel("theme", panel::theme);
}

#[test]
fn cards_past_the_first_dozen_are_folded_and_have_a_table() {
    let record = |at: usize| format!(r#"{{"proposal_no":"{at}","key_theme":"示例{at}","category":"示例"}}"#);
    let records: Vec<String> = (0..5_000).map(record).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let props = given(&records, "");
    let html = drawn(panel::theme(&props));
    assert_eq!(html.matches("class=\"theme-card\"").count(), 12);
    assert!(html.contains("其他4988项") && html.contains("展开"));
    let table = drawn(panel::theme(&PanelProps { is_table: true, ..props.clone() }));
    assert_eq!(table.matches("<tr").count(), 5_001);
    assert!(drawn(panel::themes(&props)).contains("其他5000项"), "tiny parts are gathered");
}

#[test]
fn layers() {
    assert_key_panel("layers", panel::layers);
    let html = drawn(panel::layers(&given_keys("", false)));
    assert!(html.contains("全覆盖（5/5）") && html.contains("有记录4/5"), "{html}");
    assert!(!html.contains("示例主任丙"), "who does not appear is not listed: {html}");
    let [first, second, third] =
        ["示例主任甲", "示例主任乙", "示例主任丁"].map(|name| html.find(name).unwrap());
    assert!(first < second && second < third, "the roster, then the name: {html}");
}

#[test]
fn activities() {
    assert_key_panel("activities", panel::activities);
    let picked = drawn(panel::activities(&given_keys("form=meeting", false)));
    assert!(picked.contains("现场调研") && picked.contains("is-faded"), "{picked}");
}

#[test]
fn committees() {
    assert_key_panel("committees", panel::committees);
}

#[test]
fn compare() {
    assert_key_panel("compare", panel::compare);
}

#[test]
fn categories() {
    assert_panel("categories", panel::categories);
}

#[test]
fn days() {
    assert_panel("days", panel::days);
}

#[test]
fn waiting() {
    assert_panel("waiting", panel::waiting);
}

#[test]
fn months() {
    assert_panel("months", panel::months);
}

#[test]
fn units() {
    assert_panel("units", panel::units);
    assert_stored("units-rich", &drawn(panel::units(&given(RICH, ""))));
}

#[test]
fn sources() {
    assert_panel("sources", panel::sources);
    assert_stored("sources-rich", &drawn(panel::sources(&given(RICH, ""))));
}

#[test]
fn joint() {
    assert_panel("joint", panel::joint);
    assert_stored("joint-rich", &drawn(panel::joint(&given(RICH, ""))));
}

#[test]
fn openness() {
    assert_panel("openness", panel::openness);
    assert_stored("openness-rich", &drawn(panel::openness(&given(RICH, ""))));
}

#[test]
fn grid() {
    assert_panel("grid", panel::grid);
}

#[test]
fn a_folded_panel_keeps_its_sentence() {
    let html = drawn(panel::outcomes(&PanelProps { is_folded: true, ..given(SIX, "") }));
    assert!(html.contains("按承办单位答复时的分类") && html.contains("aria-expanded=\"false\""), "{html}");
    assert!(!html.contains("<svg class=\"strip") && !html.contains("看表格"), "{html}");
}

#[test]
fn change_is_a_list_where_there_is_little_room() {
    let html = drawn(panel::change(&PanelProps { is_narrow: true, ..given(SIX, "") }));
    assert!(html.contains("由不满意变为满意：1件"));
    assert!(!html.contains("flow-band"));
}

#[test]
fn table_prints_what_the_picture_draws() {
    assert_stored(
        "outcomes-table",
        &drawn(panel::outcomes(&PanelProps { is_table: true, ..given(SIX, "") })),
    );
}

#[test]
fn what_else_can_be_done_with_a_panel_is_folded_out() {
    let of = |has_link| drawn(panel::outcomes(&PanelProps { is_menu: true, has_link, ..given(SIX, "") }));
    assert_stored("outcomes-menu", &of(true));
    assert!(of(true).contains("复制链接") && !of(false).contains("复制链接"), "no link without an address");
}

#[test]
fn panel_never_narrows_itself_and_marks_what_is_picked() {
    let html = drawn(panel::stages(&given(SIX, "stage=closed")));
    assert!(html.contains("2件建议"), "the sentence speaks of what is selected: {html}");
    assert!(
        html.contains("办理中") && html.contains("已撤回"),
        "the picture keeps what can be picked: {html}"
    );
    assert_eq!(html.matches("aria-pressed=\"true\"").count(), 1);
    assert!(html.contains("legend-entry is-picked"));
    assert!(html.contains("is-faded"));
}

#[test]
fn panel_with_nothing_left_offers_to_clear_the_filter() {
    let html = drawn(panel::outcomes(&given(SIX, "stage=submitted")));
    assert!(html.contains("当前筛选下没有建议。") && html.contains("清除筛选"), "{html}");
}

#[test]
fn panel_of_a_sample_says_that_it_is_one() {
    let export = export(r#""sample":true"#, SIX);
    let html = drawn_board(board(Phase::Ready(ExportRef::new(export)), Selection::default()));
    let panels = html.matches("<article").count();
    // There are no ballots in these data.
    assert_eq!(panels, Panel::ALL.len() - 1);
    assert_eq!(html.matches("示例数据，均为虚构，不代表任何真实情况。").count(), panels + 1);
}

fn board(phase: Phase, selection: Selection) -> BoardProps {
    let state = State { phase, selection, ..State::default() };
    BoardProps { state: Rc::new(state), dispatch: Callback::noop() }
}

#[test]
fn every_phase_has_its_sentence() {
    let tell = |phase: Phase| drawn_board(board(phase, Selection::default()));
    let ready = |export: Export| Phase::Ready(ExportRef::new(export));
    assert!(tell(Phase::NoSource).contains("还没有设置数据文件。"));
    let loading = tell(Phase::Loading(Progress::Bytes { read: 1, of: 4 }));
    assert!(loading.contains("正在读取数据 25.0%") && loading.contains("max=\"4\" value=\"1\""), "{loading}");
    assert!(tell(Phase::Loading(Progress::Records(120))).contains("正在读取数据，已读120条"));
    let missing = tell(Phase::Failed(Fault::NotFound));
    assert!(missing.contains("没有找到数据文件。") && missing.contains("重新读取"));
    assert!(!tell(Phase::Failed(Fault::WrongSchema)).contains("重新读取"));
    assert!(tell(ready(Loader::load(b"[]", None).unwrap())).contains("数据文件里没有建议。"));
    assert!(tell(ready(export(r#""revoked":true"#, SIX))).contains("这一期数据已撤下。"));
}

#[test]
fn broken_selection_shows_everything() {
    let export = export(scene::DATASET, SIX);
    let selection = Selection::parse("category=没有这一类").unwrap();
    let html = drawn_board(board(Phase::Ready(ExportRef::new(export)), selection));
    assert!(html.contains("共6件代表建议。"));
}

#[test]
fn panels_that_the_export_hides_are_not_drawn() {
    let export = export(r#""hide_panels":["change","themes"]"#, SIX);
    let html = drawn_board(board(Phase::Ready(ExportRef::new(export)), Selection::default()));
    assert!(
        !html.contains("panel-change") && !html.contains("panel-themes") && html.contains("panel-stages")
    );
}

#[test]
fn no_style_stands_in_the_markup() {
    let export = export(scene::DATASET, SIX);
    let html = drawn_board(board(Phase::Ready(ExportRef::new(export)), Selection::default()));
    assert!(!html.contains("style=") && !html.contains("<style"));
    assert!(!html.contains("fill=") && !html.contains("stroke="), "colours stand in the sheet");
}

#[test]
fn names_in_the_data_stay_text() {
    let record = r#"{"proposal_no":"1","status":"replied","category":"<img src=x onerror=alert(1)>"}"#;
    let html = drawn(panel::categories(&given(&[record], "")));
    assert!(html.contains("&lt;img") && !html.contains("<img"), "{html}");
}

#[test]
fn head() {
    assert_stored("head", &drawn(jianyi::ui::head(&given(SIX, "").view, None)));
}

#[test]
fn figures() {
    let props = given(SIX, "");
    let tiles = Tiles { view: &props.view, opened: None, has_link: false, dispatch: &Callback::noop() };
    let html = drawn(tiles.all());
    assert_eq!(html.matches("<li").count(), 10);
    assert_eq!(html.matches("is-first").count(), 4);
    assert_eq!(html.matches("is-absent").count(), 1, "no promises in these data");
}

#[test]
fn chips() {
    let chips = |selection: &str| drawn(jianyi::ui::chips(&given(SIX, selection).view, &Callback::noop()));
    assert_stored("chips", &chips("outcome=solved,planned&key=1"));
    assert_stored("chips-empty", &chips(""));
}

fn part(label: &str, n: u64) -> Part {
    Part {
        pick: Some(Pick::Value(label.to_owned())),
        label: AttrValue::from(label.to_owned()),
        short: AttrValue::from(label.to_owned()),
        n,
        marked: 0,
        share: AttrValue::default(),
        tone: "plain",
        is_picked: false,
        is_faded: false,
    }
}

fn bars_of(parts: Vec<Part>, is_open: bool) -> String {
    let (parts, on_pick, on_open) = (&parts, &Callback::noop(), Callback::noop());
    drawn(Bars { parts, key_of_marks: None, lang: Lang::Zh, is_open, on_pick, on_open }.view())
}

#[test]
fn bars() {
    assert_stored("bars", &bars_of(vec![part("甲", 4), part("乙", 0), part("丙", 1)], false));
    assert_stored("bars-empty", &bars_of(Vec::new(), false));
}

#[test]
fn bars_past_the_first_dozen_are_folded() {
    let many = || (0..5_000).map(|n| part(&n.to_string(), n)).collect::<Vec<_>>();
    assert_eq!(bars_of(many(), false).matches("<li").count(), 12);
    assert_eq!(bars_of(many(), true).matches("<li").count(), 600);
    assert!(bars_of(many(), false).contains("其他4988项") && bars_of(many(), false).contains("展开"));
    assert!(bars_of(many(), true).contains("其他4400项"), "what is not drawn is said");
}

#[test]
fn stack() {
    let parts = vec![part("甲", 3), part("乙", 1)];
    let on_pick = &Callback::noop();
    let stack = Stack { parts: &parts, band: None, lang: Lang::Zh, frame_px: 400, on_pick };
    assert_stored("stack", &drawn(stack.view()));
}

#[test]
fn flow() {
    let tones = ["satisfied", "dissatisfied"];
    let parts = tones.map(|tone| FlowPart { label: AttrValue::from(tone), tone }).to_vec();
    let pair = |from, to, n| Pair {
        from,
        to,
        n,
        line: AttrValue::from(format!("{from} {to} {n}")),
        is_picked: n == 2,
    };
    let pairs = vec![pair(0, 0, 3), pair(1, 0, 2)];
    let on_pair = &Callback::noop();
    let flow = Flow { parts: &parts, pairs: &pairs, upper: "上", lower: "下", frame_px: 400, on_pair };
    assert_stored("flow", &drawn(flow.view()));
    let list = drawn(pair_list(&pairs, on_pair));
    assert_eq!(list.matches("<li").count(), 1, "what did not change is no line");
}

/// The page of a suggestion of the rich ones.
fn item_of(row: usize, lang: Lang) -> String {
    let export = ExportRef::new(export(scene::DATASET, RICH));
    let view = view(RICH, "", lang);
    let (after, site) = (Some("county-14-1-between_sessions-12".to_owned()), "https://rd.example");
    let item =
        Item { export: &export, view: &view, row, before: None, after, site, dispatch: &Callback::noop() };
    drawn(jianyi::ui::item(&item))
}

#[test]
fn item() {
    assert_stored("item", &item_of(0, Lang::Zh));
    assert_stored("item-en", &item_of(0, Lang::En));
    assert_stored("item-waiting", &item_of(1, Lang::Zh));
    assert_stored("item-title-only", &item_of(2, Lang::Zh));
}

#[test]
fn item_links_where_it_may_and_shows_other_addresses_as_text() {
    let html = item_of(0, Lang::Zh);
    assert!(html.contains("href=\"/p/11\"") && html.contains("rel=\"noopener noreferrer\""), "{html}");
    assert!(
        html.contains("https://elsewhere.example/r/11") && !html.contains("href=\"https://elsewhere"),
        "{html}"
    );
}

#[test]
fn item_says_what_is_public_and_leads_to_its_host() {
    let html = item_of(2, Lang::Zh);
    assert!(html.contains("依照规定，只公开标题。"), "{html}");
    assert!(!html.contains("第11号"), "a title-only record keeps no reference: {html}");
    let host = export(
        scene::DATASET,
        &[
            RICH[0],
            r#"{"proposal_no":"13","congress_term":14,"session_no":1,"status":"merged","merged_into":"11"}"#,
        ],
    );
    let export = ExportRef::new(host);
    let view = view(RICH, "", Lang::Zh);
    let item = Item {
        export: &export,
        view: &view,
        row: 1,
        before: None,
        after: None,
        site: "",
        dispatch: &Callback::noop(),
    };
    let html = drawn(jianyi::ui::item(&item));
    assert!(
        html.contains("已并案办理，见第11号。") && html.contains("第11号 示例：修好村道</button>"),
        "{html}"
    );
}

#[test]
fn every_chapter_of_a_suggestion_is_left_out_where_it_is_empty() {
    let html = item_of(1, Lang::Zh);
    for heading in ["承诺事项", "督办", "关联建议", "办理成果", "代表评价"] {
        assert!(!html.contains(&format!("aria-label=\"{heading}\"")), "{heading}: {html}");
    }
    assert!(html.contains("aria-label=\"办理过程\"") && html.contains("摘要公开"), "{html}");
}

fn opened(records: &[&str], figure: Figure) -> String {
    let export = ExportRef::new(export(scene::DATASET, records));
    let view = ViewRef(Rc::new(view(records, "", Lang::Zh)));
    let opened = Opened::new(&export, &view, &Filter::default(), (Section::Overview, figure));
    let dispatch = &Callback::noop();
    drawn(Tiles { view: &view, opened: Some(&opened), has_link: true, dispatch }.all())
}

#[test]
fn sheet() {
    for figure in Figure::ALL {
        let html = opened(SIX, figure);
        let name = format!("sheet-{}", figure.key());
        assert_stored(&name, html.split_once("<section").unwrap().1.split_once("</section>").unwrap().0);
    }
}

#[test]
fn sheet_of_few_says_why_there_is_no_rate() {
    assert!(opened(&SIX[..2], Figure::Answered).contains("不足4件，只列件数，不算比例。"));
    assert!(!opened(SIX, Figure::Answered).contains("不足4件"));
}

#[test]
fn sheet_of_totals_lists_no_suggestions() {
    let totals = r#""ratings":"totals""#;
    let text = format!(
        r#"{{"dataset":{{{totals},"as_of":"2023-12-31"}},"proposals":[{}],"rating_totals":[{{"round":"final","dimension":"overall","satisfied":3,"basically":1}}]}}"#,
        SIX[3]
    );
    let export = ExportRef::new(Loader::load(text.as_bytes(), None).unwrap());
    let view = View::of(&export, export.all.clone(), &Selection::default(), &mut Filter::default(), Lang::Zh)
        .unwrap();
    let opened = Opened::new(&export, &view, &Filter::default(), (Section::Overview, Figure::Satisfied));
    let html = drawn(
        Tiles { view: &view, opened: Some(&opened), has_link: false, dispatch: &Callback::noop() }.all(),
    );
    assert!(html.contains("本项只公布总数，不列清单。") && !html.contains("查看这"), "{html}");
}

fn list_of(records: &[&str], is_narrow: bool) -> String {
    let export = ExportRef::new(export(scene::DATASET, records));
    let rows = ListedRows::new(&export, &Selection::default(), &Filter::default(), Listing::default());
    let voice = Rc::new(view(records, "", Lang::Zh).voice);
    drawn(
        html! { <List {export} {rows} listing={Listing::default()} {voice} {is_narrow} dispatch={Callback::noop()} /> },
    )
}

#[test]
fn list() {
    assert_stored("list", &list_of(RICH, false));
    assert_stored("list-cards", &list_of(RICH, true));
    assert_stored("list-empty", &list_of(&[], false));
    let many: Vec<String> = (0..5_000).map(|n| format!(r#"{{"proposal_no":"{n}"}}"#)).collect();
    let html = list_of(&many.iter().map(String::as_str).collect::<Vec<_>>(), true);
    assert_eq!(html.matches("<li").count(), 20, "the first of them");
    assert!(html.contains("5000件，按编号排列") && html.contains("展开"));
}

#[test]
fn filters() {
    let of = |open| drawn(jianyi::ui::filters(&given(RICH, "unit=示例交通局").view, open, &Callback::noop()));
    assert_stored("filters", &of(None));
    assert_stored("filters-open", &of(Some(Dimension::Unit)));
}

fn many_units(n: usize, name: impl Fn(usize) -> String) -> Vec<String> {
    let record = |at: usize| {
        format!(
            r#"{{"proposal_no":"{at}","status":"replied","lead_units":["{0}"],"category":"{0}","title":"{0}"}}"#,
            name(at)
        )
    };
    (0..n).map(record).collect()
}

#[test]
fn panels_survive_thousands_of_names_and_labels_of_sixty_characters() {
    let units = many_units(5_000, |at| format!("示例单位{at}"));
    let units: Vec<&str> = units.iter().map(String::as_str).collect();
    let props = given(&units, "");
    assert_eq!(drawn(panel::units(&props)).matches("units-row").count(), 12);
    assert!(drawn(panel::units(&props)).contains("其他4988项"));
    assert_eq!(
        drawn(panel::units(&PanelProps { is_open: true, ..props.clone() })).matches("units-row").count(),
        600
    );
    let table = drawn(panel::units(&PanelProps { is_table: true, ..props }));
    assert_eq!(table.matches("<tr").count(), 5_001, "the table has them all");
    let long = many_units(2, |at| "示例很长的名称".repeat(10).chars().take(60 - at).collect());
    let long: Vec<&str> = long.iter().map(String::as_str).collect();
    assert_stored("units-long", &drawn(panel::units(&given(&long, ""))));
    assert_stored("categories-long", &drawn(panel::categories(&given(&long, ""))));
}

#[test]
fn tabular() {
    let columns = vec!["甲".to_owned(), "件".to_owned()];
    let rows = vec![vec!["乙".to_owned(), "12,000".to_owned()]];
    assert_stored("tabular", &drawn(chart::tabular("甲", &columns, &rows)));
}

#[test]
fn each_panel_has_its_own_switch() {
    let mut state = State::default();
    state.apply(Action::ToggleTable(Panel::Stages));
    let export = export(scene::DATASET, SIX);
    state.apply(Action::Loaded(ExportRef::new(export)));
    let html = drawn_board(BoardProps { state: Rc::new(state), dispatch: Callback::noop() });
    assert_eq!(html.matches("看图").count(), 1);
    // Those that are folded, and those whose field the data lack, have none.
    assert_eq!(html.matches("看表格").count(), 11);
}
