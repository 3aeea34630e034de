//! Written questions to a cabinet: rows under a header, a number that only its session makes unique,
//! some still without an answer. The window of 500 and the union of 1,723.

use jianyi::query::Selection;
use jianyi::report::{Share, report};
use jianyi::vocabulary::{Level, Status, SubmitMode};

use super::{Export, account, distinct, faults, figures, load_fields};

const WINDOW: &str = "jp_councillors_questions/syuisyo_sample.json";
const UNION: &str = "jp_councillors_questions/syuisyo_sample_union.json";

// The limit there is seven days, and may be put off to a day that 備考 names within a sentence: neither
// can be said in a mapping, whose limits are months. What the figures say of due days means nothing here.
fn load(file: &str) -> Option<Export> {
    super::load(file, include_str!("../mappings/jp_councillors_questions.json"))
}

#[test]
fn session_and_number_together_are_the_key() {
    for (file, n) in [(WINDOW, 500), (UNION, 1_723)] {
        let Some(export) = load(file) else { return };
        assert_eq!((account(&export), faults(&export)), ((n, n, 0, 0), 0), "{file}");
        assert!(export.import.unrecognised.is_empty());
        let Some(bare) = load_fields(file, r#""proposal_no":"提出番号""#) else { return };
        assert_eq!(account(&bare), (n, 247, n - 247, 0), "{file}");
    }
}

#[test]
fn the_dates_tell_the_stage() {
    for (file, replied) in [(WINDOW, 465), (UNION, 1_688)] {
        let Some(export) = load(file) else { return };
        let report = figures(&export);
        let stages = &report.handling.stages;
        let parts = [Status::Submitted, Status::Assigned, Status::Replied].map(|part| stages[part]);
        assert_eq!(parts, [9, 26, replied], "{file}");
        assert_eq!(report.handling.answered, Share { n: replied, of: replied + 26, excluded: 9 });
        assert_eq!(report.handling.waiting, 26);
        assert_eq!(
            (report.edition.as_of.as_deref(), report.edition.as_of_given),
            (Some("2026-07-22"), false)
        );
    }
}

#[test]
fn half_are_answered_within_six_days_and_all_within_seventeen() {
    for file in [WINDOW, UNION] {
        let Some(export) = load(file) else { return };
        let handling = figures(&export).handling;
        assert_eq!(handling.median_days, Some(6), "{file}");
        let by_day: Vec<_> = handling.answered_by_day.iter().map(|(day, share)| (*day, share.0)).collect();
        assert_eq!(by_day, [30, 60, 90, 120, 150, 180, 270, 365].map(|day| (day, 10_000)));
        let day = |month: &str| handling.by_month.iter().find(|row| row.month == month).unwrap().assigned;
        assert_eq!(day("2025-06"), 117);
    }
}

#[test]
fn the_first_and_the_last_row_are_read_whole() {
    let Some(export) = load(WINDOW) else { return };
    let table = &export.table;
    assert_eq!((table.session_no.get(0), table.proposal_no.get(0)), (Some(221), "105"));
    assert_eq!((table.assigned_on.get(0), table.reply_url.get(0)), (None, ""));
    assert_eq!(table.lead_deputy.get(0), Some("石垣\u{3000}のりこ"));
    assert_eq!((table.session_no.get(499), table.proposal_no.get(499)), (Some(216), "45"));
    let day = |day: Option<jianyi::calendar::Day>| day.unwrap().to_iso();
    assert_eq!(day(table.submitted_on.get(499)), "2024-12-20");
    assert_eq!(day(table.assigned_on.get(499)), "2024-12-24");
    assert_eq!(day(table.replied_on.get(499)), "2025-01-07");
}

#[test]
fn names_addresses_and_the_number_of_proposers_are_counted_as_they_stand() {
    for (file, leads, one, content, reply) in [(WINDOW, 40, 500, 465, 461), (UNION, 80, 1_722, 1_688, 1_670)]
    {
        let Some(export) = load(file) else { return };
        let table = &export.table;
        assert_eq!(distinct((0..table.len()).map(|row| table.lead_deputy.get(row))), leads, "{file}");
        let handling = figures(&export).handling;
        assert_eq!(handling.by_submit_mode[SubmitMode::Single], one);
        assert_eq!(handling.by_submit_mode.total() - one, handling.by_submit_mode[SubmitMode::Joint]);
        assert_eq!((handling.content_public.n, handling.reply_public.n), (content, reply));
        assert_eq!(handling.by_level[Level::National], table.len() as u64);
        assert_eq!((handling.by_unit.len(), handling.by_unit[0].name.as_str()), (1, "内閣"));
    }
}

#[test]
fn a_session_can_be_picked_out() {
    let Some(export) = load(UNION) else { return };
    // No term stands before the session.
    let of = |session: &str| report(&export, &Selection::parse(session).unwrap()).unwrap().total;
    assert_eq!((of("session=-217"), of("session=-213"), of("session=-220")), (247, 239, 4));
}
