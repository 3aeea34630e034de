//! 30 suggestions of one city: white space before the values, one lead for 32 councillors.

use jianyi::vocabulary::{Status, SubmitMode};

use super::{Export, account, faults, figures, unrecognised};

// `councilor_ids` is a list to be counted, and `councilor` names a lead in the midst of words: a mapping
// can do neither, so `cosigner_count` is left out and `lead_deputy` stays as it is written.
fn load() -> Option<Export> {
    let file = "tw_hsinchu_suggestions_2012/10102.json";
    super::load(file, include_str!("../mappings/tw_hsinchu_suggestions_2012.json"))
}

#[test]
fn all_thirty_are_read_and_what_is_bought_says_nothing_of_the_stage() {
    let Some(export) = load() else { return };
    assert_eq!((account(&export), faults(&export)), ((30, 30, 0, 0), 0));
    assert_eq!(unrecognised(&export, "status"), [("公開招標", 16), ("小額採購", 13)]);
    let stages = figures(&export).handling.stages;
    assert_eq!((stages[Status::Handling], stages[Status::Unknown], stages.total()), (1, 29, 30));
}

#[test]
fn white_space_before_a_name_is_gone_and_everything_else_stays() {
    let Some(export) = load() else { return };
    let handling = figures(&export).handling;
    assert_eq!((handling.by_unit.len(), handling.by_category.len()), (1, 1));
    assert_eq!((handling.by_unit[0].name.as_str(), handling.by_unit[0].lead), ("工務處", 30));
    assert_eq!(handling.by_category[0].name.as_deref(), Some("其他公共工程-其他公共工程"));
    assert_eq!(export.table.title.get(0), "公八公園設置跨越隆恩圳通道工程");
    assert_eq!(export.table.proposal_no.get(29), "新竹市-2012-30");
    assert_eq!(handling.by_submit_mode[SubmitMode::Joint], 30);
}

#[test]
fn year_and_month_become_the_first_of_the_month() {
    let Some(export) = load() else { return };
    let days = super::days((0..30).map(|row| export.table.submitted_on.get(row)));
    assert_eq!(days, (30, "2012-12-01".into(), "2012-12-01".into()));
    let years = figures(&export).follow_up.by_year;
    assert_eq!((years.len(), years[0].year, years[0].items), (1, Some(2_012), 30));
}
