//! Every figure drawn equals the report's: tiles, facts, pictures, tables and sentences, under many selections.

use jianyi::state::{Panel, State};
use jianyi::text::Lang;
use serde_json::Value;

use crate::drawing::{drawn, loaded, panel_of, sample_text, state, unfold, with_tables};
use crate::element::Element;
use crate::expected::{Expected, Row};
use crate::lines::assert_lines;

const SELECTIONS: [&str; 12] = [
    "",
    "stage=replied",
    "stage=closed,tracking",
    "outcome=solved",
    "outcome=~,?",
    "rating=satisfied,basically",
    "unit=示例卫生健康部门",
    "key=1",
    "category=财政经济,~",
    "year=2023&mode=lead_co&period=in_session",
    "stage=handling&rating_first=~&due=past",
    "stage=submitted&outcome=solved",
];

/// Panels whose tables are of no report: `tests/supervision.rs` and `tests/follow_up.rs` recount them.
const HELD_ELSEWHERE: [&str; 6] = ["appraisals", "theme", "activities", "committees", "compare", "years"];

/// What is written in the elements of a class, one for each.
fn texts(element: &Element, class: &str) -> Vec<String> {
    element.of(class).iter().map(|own| own.text()).collect()
}

/// The rows of the table that stands in the picture's place.
fn table_rows(panel: &Element) -> Vec<Row> {
    let rows = panel.of("tabular-table").into_iter().flat_map(|table| table.named("tr")).skip(1);
    let cells =
        |row: &Element| (row.children[0].text(), row.children[1..].iter().map(Element::text).collect());
    rows.map(cells).collect()
}

/// The rows of a matrix, each cell with the head of its column.
fn matrix_rows(table: &Element) -> Vec<Row> {
    let rows = table.named("tr");
    let heads: Vec<String> = rows[0].children[1..].iter().map(Element::text).collect();
    let row = |row: &Element| {
        let cells = heads.iter().zip(&row.children[1..]).map(|(head, cell)| match cell.text().as_str() {
            "" => format!("{head} 0"),
            n => format!("{head} {n}"),
        });
        (row.children[0].text(), cells.collect())
    };
    rows[1..].iter().map(|own| row(own)).collect()
}

/// The rows of a picture: entries of legends and bars, shares, units.
fn picture_rows(panel: &Element) -> Vec<Row> {
    let mut rows = Vec::new();
    for group in grouped(panel) {
        let name = group.text_of("frame-subtitle");
        let before = if group.is("sources-group") { name + "：" } else { String::new() };
        for (row, label, cells) in [
            ("legend-entry", "legend-label", &["legend-n", "legend-share"][..]),
            ("bars-row", "bars-label", &["bars-n", "bars-part"]),
            ("shares-row", "shares-label", &["shares-n"]),
        ] {
            let row_of = |own: &Element| {
                let cells = cells.iter().flat_map(|class| texts(own, class)).collect();
                (before.clone() + &own.text_of(label), cells)
            };
            rows.extend(group.of(row).into_iter().map(row_of));
        }
    }
    rows.extend(panel.of("units-row").into_iter().map(unit_row));
    rows
}

/// The groups of a panel that has several, else its picture; what stands apart by scheme is read by itself.
fn grouped(panel: &Element) -> Vec<&Element> {
    let groups = panel.of("sources-group");
    let pictures = panel.of("frame-picture")[0].children.iter().filter(|own| !own.is("outcomes-scheme"));
    if groups.is_empty() { pictures.collect() } else { groups }
}

fn unit_row(row: &Element) -> Row {
    let figures = row.of("units-figure").into_iter().map(|own| {
        let label = own.text_of("units-label");
        own.text().strip_prefix(&label).unwrap().to_owned()
    });
    (row.text_of("units-name"), figures.chain(texts(row, "units-said")).collect())
}

fn is_nothing(cells: &[String]) -> bool {
    cells.iter().all(|cell| ["", "0", "0.0%", "—"].contains(&cell.as_str()) || cell.ends_with(" 0"))
}

/// Every row on the page is a row that is expected, cell by cell; every one that is expected and not of nothing is there.
#[track_caller]
fn assert_rows(place: &str, found: &[Row], expected: &[Row], is_whole: bool) {
    for (label, cells) in found {
        assert!(!cells.is_empty(), "{place}: {label} has no figures");
        match expected.iter().find(|(own, _)| own == label) {
            None => assert!(is_nothing(cells), "{place}: {label} is not expected: {cells:?}"),
            // A picture may show fewer of the figures than its table.
            Some((_, own)) => {
                let is_share = |cell: &str| cell.is_empty() || cell.ends_with('%');
                let shown = own.iter().filter(|cell| cells.len() == own.len() || !is_share(cell));
                assert!(cells.iter().eq(shown), "{place}: {label}: {cells:?} is not {own:?}");
            }
        }
    }
    for (label, cells) in expected.iter().filter(|(_, cells)| is_whole && !is_nothing(cells)) {
        assert!(found.iter().any(|(own, _)| own == label), "{place}: {label} {cells:?} is not on the page");
    }
}

/// The numbers of a text, without its days and months.
pub fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let (mut number, mut is_date) = (String::new(), false);
    for c in text.chars().chain([' ']) {
        match c {
            '0'..='9' | '.' | '%' => number.push(c),
            _ => {
                is_date = c == '年' || is_date && (c == '月' || c == '日');
                if !number.is_empty() && !is_date {
                    found.push(number.clone());
                }
                is_date &= !number.is_empty();
                number.clear();
            }
        }
    }
    found
}

#[test]
fn numbers_of_a_sentence_are_told_from_its_days() {
    assert_eq!(
        numbers("2023年2月至2024年6月：累计12件，约75.2%，截至2024年6月30日仍有7件，90天"),
        ["12", "75.2%", "7", "90"]
    );
}

/// Which rows a picture shows in its own way: lines and flows are read by themselves.
fn assert_picture(place: &str, key: &str, panel: &Element, expected: &[Row]) {
    match key {
        "months" => {
            let last = expected.last().unwrap();
            let given: Vec<String> = last.1.iter().filter(|n| *n != "0").cloned().collect();
            assert_eq!(texts(panel, "lines-n"), given, "{place}");
            let most = last.1.iter().map(|n| n.parse::<u64>().unwrap()).max().unwrap();
            assert_eq!(panel.text_of("lines-most"), most.to_string(), "{place}");
        }
        "change" => {
            let changes = expected.iter().filter(|(from, cells)| *from != cells[0]);
            let lines: Vec<String> =
                changes.map(|(from, cells)| format!("由{from}变为{}：{}件", cells[0], cells[1])).collect();
            assert_eq!(texts(panel, "flow-button"), lines, "{place}");
        }
        "grid" => {
            assert_rows(place, &matrix_rows(panel.of("matrix-table")[0]), &nonzero(expected, panel), true)
        }
        "outcomes" => {
            assert_rows(place, &picture_rows(panel), expected, true);
            assert_schemes(place, panel, expected);
        }
        // A curve on a desk, of few days on a phone.
        "days" => assert_rows(place, &picture_rows(panel), expected, false),
        "themes" => {}
        _ => assert_rows(place, &picture_rows(panel), expected, true),
    }
}

/// Outcomes by scheme, where they stand apart, add up to those of all schemes; what has no class has no scheme.
fn assert_schemes(place: &str, panel: &Element, expected: &[Row]) {
    let schemes = panel.of("outcomes-scheme");
    for (label, cells) in expected.iter().filter(|_| !schemes.is_empty()) {
        let own = |scheme: &&Element| -> u64 {
            let said = scheme.text_of("outcomes-said");
            let named = said.split('、').filter_map(|part| part.strip_prefix(&format!("{label} ")));
            named.map(|n| n.parse::<u64>().unwrap()).sum()
        };
        let wanted = if label == "暂无结果分类" { "0" } else { &cells[0] };
        assert_eq!(schemes.iter().map(own).sum::<u64>().to_string(), wanted, "{place}: {label} by scheme");
    }
}

/// The expected cells of the columns that a matrix has.
fn nonzero(expected: &[Row], panel: &Element) -> Vec<Row> {
    let heads: Vec<String> = panel.named("tr")[0].children[1..].iter().map(Element::text).collect();
    let cells = |cells: &[String]| {
        let column =
            |head: &String| cells.iter().find(|cell| cell.starts_with(&format!("{head} "))).unwrap().clone();
        heads.iter().map(column).collect()
    };
    expected.iter().map(|(label, own)| (label.clone(), cells(own))).collect()
}

fn assert_table(place: &str, key: &str, panel: &Element, expected: &[Row]) {
    match key {
        "change" => assert_eq!(table_rows(panel), expected, "{place}"),
        "grid" => {
            assert_rows(place, &matrix_rows(panel.of("tabular-table")[0]), &nonzero(expected, panel), true)
        }
        _ => assert_rows(place, &table_rows(panel), expected, true),
    }
}

/// A panel as a picture and as a table; false where there is nothing to draw.
#[track_caller]
fn assert_panel(panel: Panel, place: &str, [picture, table]: [&Element; 2], expected: &Expected) -> bool {
    if !picture.of("frame-none").is_empty() {
        return false;
    }
    let sentence = [picture.text_of("frame-sentence"), picture.text_of("frame-second")].concat();
    if let Some(lines) = expected.lines(panel.key()) {
        assert_lines(place, &sentence, &table_rows(table), lines);
        return true;
    }
    let (Some(rows), Some(said)) = (expected.rows(panel.key()), expected.said(panel.key())) else {
        assert!(HELD_ELSEWHERE.contains(&panel.key()), "{place}: nothing is known of it");
        return false;
    };
    assert_eq!(numbers(&sentence), said, "{place}: {sentence}");
    assert_table(place, panel.key(), table, &rows);
    if !picture.of("frame-picture")[0].children.is_empty() {
        assert_picture(place, panel.key(), picture, &rows);
    }
    true
}

#[test]
fn every_figure_of_every_panel_is_the_reports() {
    let export = loaded(&sample_text());
    let mut drawn_panels = 0;
    for (selection, width_px) in SELECTIONS.into_iter().flat_map(|own| [(own, 1280), (own, 390)]) {
        let mut state = State { width_px, ..state(&export, selection, Lang::Zh) };
        unfold(&mut state);
        let (pictures, tables) = (drawn(state.clone()), drawn(with_tables(state)));
        let expected = Expected::new(&export, selection);
        for panel in Panel::ALL {
            let place = format!("{} under “{selection}” at {width_px}", panel.key());
            let Some(picture) = panel_of(&pictures, *panel) else { continue };
            let table = panel_of(&tables, *panel).unwrap();
            drawn_panels += usize::from(assert_panel(*panel, &place, [picture, table], &expected));
        }
    }
    assert!(drawn_panels > 16 * Panel::ALL.len(), "only {drawn_panels} panels were drawn");
}

/// What each of the ten tiles has to print: its number, and the numbers under it.
fn tiles(expected: &Expected) -> Vec<Option<(String, Vec<String>)>> {
    let report = &expected.report;
    let n = |path: &str| report.pointer(path).and_then(Value::as_u64).unwrap_or(0).to_string();
    let percent = |path: &str| crate::figure::numbers(&expected.rate(path)).into_iter().skip(2);
    let share = |path: &str, more: &[String]| {
        let small =
            std::iter::once(n(&format!("{path}/of"))).chain(percent(path)).chain(more.iter().cloned());
        (n(&format!("{path}/of")) != "0").then(|| (n(&format!("{path}/n")), small.collect::<Vec<_>>()))
    };
    let silent = report["satisfaction"]["overall"]["final"]["no_response"].to_string();
    let named =
        report["supervision"]["themes"].as_array().unwrap().iter().filter(|theme| theme["name"].is_string());
    let satisfied =
        share("/satisfaction/satisfied", &[n("/satisfaction/satisfied_or_basically/n"), silent.clone()]);
    let days = report["handling"]["median_days"].as_u64().map(|days| (days.to_string(), Vec::new()));
    let coverage =
        |(number, _): (String, Vec<String>)| (number, vec![n("/satisfaction/coverage/of"), silent.clone()]);
    vec![
        Some((n("/total"), Vec::new())),
        share("/handling/answered", &[]),
        Some((n("/handling/waiting"), vec![n("/handling/overdue")])),
        share("/handling/on_time", &[]),
        days,
        share("/handling/solved", &[n("/handling/solved_now/n")]),
        share("/satisfaction/coverage", &[]).map(coverage),
        satisfied,
        Some((n("/supervision/key_items"), vec![named.count().to_string()])),
        share("/follow_up/promises_kept", &[]),
    ]
}

#[test]
fn every_figure_of_the_head_is_the_reports() {
    let export = loaded(&sample_text());
    let all = Expected::new(&export, "").report["total"].to_string();
    for selection in SELECTIONS {
        let (page, expected) =
            (drawn(state(&export, selection, Lang::Zh)), Expected::new(&export, selection));
        let drawn = page.of("figures-tile");
        let tiles = tiles(&expected);
        assert_eq!(drawn.len(), tiles.len());
        for (tile, wanted) in drawn.iter().zip(&tiles) {
            let number = numbers(&tile.text_of("figures-number")).pop();
            let place = format!("{} under “{selection}”", tile.text_of("figures-label"));
            assert_eq!(number.as_ref(), wanted.as_ref().map(|(number, _)| number), "{place}");
            if let Some((_, small)) = wanted {
                assert_eq!(&numbers(&tile.text_of("figures-small")), small, "{place}");
            }
        }
        let total = expected.report["total"].to_string();
        assert_eq!(numbers(&page.text_of("list-count")), [total.as_str()], "{selection}");
        if !selection.is_empty() {
            assert_eq!(numbers(&page.text_of("chips-live")), [total.as_str(), &all], "{selection}");
            assert_eq!(numbers(&page.text_of("chips-count")), [total.as_str(), &all], "{selection}");
        }
        assert_summary(&page, &expected, selection);
        assert_facts(&page, &expected, selection);
    }
}

#[track_caller]
fn assert_summary(page: &Element, expected: &Expected, selection: &str) {
    let paths = [
        "/total",
        "/handling/answered/of",
        "/handling/answered/n",
        "/handling/solved/n",
        "/satisfaction/coverage/n",
        "/satisfaction/satisfied/n",
    ];
    let wanted = paths.map(|path| expected.report.pointer(path).unwrap().to_string());
    let said = numbers(&page.text_of("head-summary"));
    let is_nothing = wanted[0] == "0";
    assert_eq!(said, if is_nothing { Vec::new() } else { wanted.to_vec() }, "{selection}");
}

/// The rates under the headings of sections.
#[track_caller]
fn assert_facts(page: &Element, expected: &Expected, selection: &str) {
    let rates = [
        ("handling.answered", "/handling/answered"),
        ("handling.on_time", "/handling/on_time"),
        ("handling.solved", "/handling/solved"),
        ("satisfaction.coverage", "/satisfaction/coverage"),
        ("satisfaction.satisfied", "/satisfaction/satisfied"),
    ];
    for (figure, path) in rates {
        let buttons = page.of("facts-button");
        let button = buttons.iter().find(|button| button.get("data-figure") == figure).unwrap();
        let rate = expected.rate(path);
        let wanted = if rate.starts_with("0/0") { "—".to_owned() } else { rate };
        assert_eq!(button.text_of("facts-value"), wanted, "{figure} under “{selection}”");
    }
}
