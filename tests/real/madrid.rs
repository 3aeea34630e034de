//! 80 proposals of citizens, among whose keys is an empty one.

use jianyi::vocabulary::Status;

use super::{Export, account, distinct, faults, figures, load_fields, unrecognised};

const FILE: &str = "es_madrid_proposals/proposals.json";

// `url` is a path of a site that the file does not name, the district is a part of `code`, and supports
// are no ratings: they are left out.
fn load() -> Option<Export> {
    super::load(FILE, include_str!("../mappings/es_madrid_proposals.json"))
}

#[test]
fn all_eighty_are_read_and_why_one_was_archived_is_not_guessed() {
    let Some(export) = load() else { return };
    assert_eq!((account(&export), faults(&export)), ((80, 80, 0, 0), 0));
    assert_eq!(unrecognised(&export, "status"), [("archived", 75)]);
    let report = figures(&export);
    let stages = &report.handling.stages;
    assert_eq!((stages[Status::Submitted], stages[Status::Unknown], stages.total()), (5, 75, 80));
    assert_eq!((report.handling.answered.of, report.handling.waiting), (0, 0));
}

#[test]
fn every_date_is_read_and_the_newest_is_the_day_of_the_figures() {
    let Some(export) = load() else { return };
    let days = super::days((0..80).map(|row| export.table.submitted_on.get(row)));
    assert_eq!(days, (80, "2015-09-15".into(), "2019-05-28".into()));
    assert_eq!(figures(&export).edition.as_of.as_deref(), Some("2019-05-28"));
    assert_eq!(
        (export.table.proposal_no.get(0), export.table.title.get(0)),
        ("MAD-2015-09-7", "Limpiar las calles")
    );
}

#[test]
fn the_empty_key_is_read_where_a_pointer_names_it_and_troubles_nobody_elsewhere() {
    let Some(export) = load_fields(FILE, r#""proposal_no":"/""#) else { return };
    assert_eq!(account(&export), (80, 80, 0, 0));
    assert_eq!((export.table.proposal_no.get(0), export.table.proposal_no.get(79)), ("0", "79"));
    assert_eq!(distinct((0..80).map(|row| Some(export.table.proposal_no.get(row)))), 80);
}
