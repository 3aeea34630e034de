//! 5,889 suggestions of councillors: numbers that start again, and white space that parts one name.

use jianyi::vocabulary::Status;

use super::{Export, account, faults, figures, unrecognised};

const FILE: &str = "tw_councilor_suggestions/suggestions.json";

fn load() -> Option<Export> {
    super::load(FILE, include_str!("../mappings/tw_councilor_suggestions.json"))
}

fn load_bare() -> Option<Export> {
    super::load(FILE, include_str!("../mappings/bare_number.json"))
}

#[test]
fn every_record_is_told_apart_by_number_and_half_year() {
    let Some(export) = load() else { return };
    assert_eq!((account(&export), faults(&export)), ((5_889, 5_889, 0, 0), 0));
}

#[test]
fn the_bare_number_is_not_unique_and_the_rest_are_counted_as_duplicates() {
    let Some(export) = load_bare() else { return };
    assert_eq!(account(&export), (5_889, 5_406, 483, 0));
}

#[test]
fn values_nobody_told_us_about_stay_unknown() {
    let Some(export) = load() else { return };
    let report = figures(&export);
    let stages = &report.handling.stages;
    assert_eq!(
        (stages[Status::Handling], stages[Status::Submitted], stages[Status::Unknown]),
        (83, 743, 5_063)
    );
    let unknown = unrecognised(&export, "status");
    let first = [("公開招標", 4_508), ("依現有開口合約辦理", 163), ("公開取得", 108), ("小額採購", 93)];
    assert_eq!(unknown[..4], first);
    assert_eq!(unknown.iter().map(|(_, n)| n).sum::<u64>(), 5_063);
    assert_eq!(report.handling.median_days, None);
}

#[test]
fn white_space_parts_no_names_and_a_month_needs_no_zero() {
    let Some(export) = load() else { return };
    let handling = figures(&export).handling;
    // 183 categories, 111 units in the file, before white space at the ends is gone.
    assert_eq!(handling.by_category.iter().filter(|row| row.name.is_some()).count(), 179);
    assert_eq!(handling.by_unit.len(), 108);
    assert_eq!((handling.by_unit[0].name.as_str(), handling.by_unit[0].lead), ("教育局", 1_821));
    let places: Vec<_> = handling.by_delegation.iter().map(|row| (row.name.as_deref(), row.items)).collect();
    assert_eq!(places, [(Some("高雄市"), 3_461), (Some("臺北市"), 2_316), (Some("新竹市"), 112)]);
    let days = super::days((0..export.table.len()).map(|row| export.table.submitted_on.get(row)));
    assert_eq!(days, (5_889, "2011-12-01".into(), "2014-06-01".into()));
}

#[test]
fn a_comma_in_a_name_splits_it_unless_the_mapping_says_where_lists_are_split() {
    let (Some(export), Some(bare)) = (load(), load_bare()) else { return };
    let whole = "本府財政局預算，由本府松山區公所施作";
    let named = |export: &Export, name: &str| {
        (0..export.table.len())
            .filter(|row| export.table.lead_units.get(*row).any(|unit| unit == name))
            .count()
    };
    assert_eq!((named(&export, whole), named(&bare, whole)), (2, 0));
    assert_eq!(named(&bare, "由本府松山區公所施作"), 2);
}
