//! Figures of a file that is on its way, and the end of the file in steps.

#![allow(clippy::unwrap_used)]

use jianyi::ingest::{Export, Loader};
use jianyi::query::Selection;
use jianyi::report::report;

fn record(number: u32, more: &str) -> String {
    format!(r#"{{"proposal_no":"{number}","title":"示例","key_theme":"示例类"{more}}}"#)
}

/// A loader that need not wait to tell the encoding.
fn loader() -> Loader {
    let mut loader = Loader::new(None);
    loader.feed("\u{feff}".as_bytes());
    loader
}

fn total(loader: &mut Loader) -> Option<u64> {
    loader.look(|export| report(export, &Selection::default()).unwrap().total)
}

/// Every figure of an export, as text.
fn figures(export: &Export) -> String {
    report(export, &Selection::default()).unwrap().to_json()
}

const HEAD: &str = r#"{"dataset":{"sample":true,"as_of":"2024-01-01","themes":[{"name":"示例","lead_supervisor":"示例主任"}]},"proposals":["#;

#[test]
fn what_was_read_so_far_can_be_looked_at_again_and_again() {
    let mut loader = loader();
    assert_eq!(total(&mut loader), None);
    loader.feed(HEAD.as_bytes());
    assert_eq!(total(&mut loader), None, "no figures of no records");
    for number in 1..=50 {
        loader.feed(format!("{},", record(number, "")).as_bytes());
        if number % 10 == 0 {
            assert_eq!(total(&mut loader), Some(u64::from(number)));
            let (sample, row) = loader
                .look(|export| (export.dataset.sample, export.table.proposal_no.get(7).to_owned()))
                .unwrap();
            assert_eq!((sample, row.as_str()), (true, "8"));
        }
    }
    loader.feed(format!("{}]}}", record(51, "")).as_bytes());
    assert_eq!(loader.finish().unwrap().table.len(), 51);
}

#[test]
fn looking_changes_nothing_of_what_is_read() {
    let rows: Vec<String> = (0..5_000)
        .map(|n| record(n % 4_900, if n == 4_950 { r#","confidential":true"# } else { "" }))
        .collect();
    let text = format!("{HEAD}{}],\"appraisals\":[{{\"name\":\"示例\"}}]}}", rows.join(","));
    let whole = Loader::load(text.as_bytes(), None).unwrap();
    let mut loader = loader();
    for chunk in text.as_bytes().chunks(3_000) {
        loader.feed(chunk);
        total(&mut loader);
    }
    assert_eq!(figures(&loader.finish().unwrap()), figures(&whole));
    assert_eq!((whole.table.len(), whole.import.withheld, whole.import.duplicates), (4_899, 2, 99));
}

#[test]
fn nothing_is_shown_before_it_is_known_what_the_file_is() {
    let shows = |text: &str| {
        let mut loader = loader();
        loader.feed(text.as_bytes());
        total(&mut loader)
    };
    let rows = [record(1, ""), record(2, "")].join(",");
    assert_eq!(
        shows(&format!(r#"{{"schema":"jianyi/1","proposals":[{rows},"#)),
        None,
        "the dataset may still come"
    );
    assert_eq!(shows(&format!(r#"{{"dataset":{{"revoked":true}},"proposals":[{rows},"#)), None, "taken down");
    assert_eq!(shows(&format!(r#"{{"dataset":{{}},"proposals":[{rows},"#)), Some(2));
    assert_eq!(shows(&format!("[{rows},")), Some(2), "a bare list says nothing of itself");
    assert_eq!(shows(&format!("{{\"dataset\":{{}}}}\n{}\n", record(1, ""))), Some(1));
    assert_eq!(shows(&format!("{}\n{}\n", record(1, ""), record(2, ""))), None, "lines may say it later");
    let line = record(1, "");
    assert_eq!(shows(&format!("{{\"dataset\":{{\"revoked\":true}}}}\n[{line},")), None);
    assert_eq!(shows(&format!("{{\"dataset\":{{}}}}\n{{\"dataset\":{{\"revoked\":1}}}}\n{line}\n")), None);
    let withheld = record(1, r#","confidential":true"#);
    assert_eq!(
        shows(&format!("[{line},{withheld},{},", record(2, ""))),
        None,
        "a row that was shown must leave"
    );
}

#[test]
fn what_is_said_at_the_end_counts() {
    let text = format!(
        "{HEAD}{}],\"dataset\":{{\"terms\":{{\"coordinator\":\"示例联工委\"}},\"contact\":\"示例\"}}}}",
        record(1, "")
    );
    let (first, second) = text.split_at(text.find("],").unwrap());
    let mut loader = loader();
    loader.feed(first.as_bytes());
    total(&mut loader);
    loader.feed(second.as_bytes());
    let export = loader.finish().unwrap();
    assert_eq!(export.dataset.contact.as_deref(), Some("示例"));
    assert_eq!(figures(&export), figures(&Loader::load(text.as_bytes(), None).unwrap()));
}

#[test]
fn a_file_ends_in_steps_that_are_short() {
    let rows: Vec<String> = (0..30_000).map(|n| record(n, "")).collect();
    let mut loader = Loader::new(None);
    loader.feed(format!("{HEAD}{},{}]}}", rows.join(","), record(7, r#","confidential":1"#)).as_bytes());
    let mut closing = loader.close().unwrap();
    let mut steps = 0;
    while closing.step() {
        steps += 1;
    }
    // A step a column that drops the row, and one for every two thousand rows.
    assert!(steps > 60, "{steps}");
    assert_eq!(closing.export().standing.stage.codes().len(), 29_999);
}
