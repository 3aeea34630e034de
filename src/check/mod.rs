//! What whoever publishes an export should see before the public does: every flaw, with the records that it is in.
//!
//! Nothing here is ever shown on a public page, and nothing is corrected. How it is worded is `text`'s.

mod flip;
mod issue;
mod nearest;
mod order;
mod public;
mod refused;
mod roster;
mod straight;
mod uniform;
mod unit;
mod unrecognised;

use crate::ingest::Export;

/// What kind of thing was found, in the order in which findings are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// A field that must not be public: `field` is its name in the file, `n` how often it is there.
    Refused,
    /// A value outside the vocabulary of `field`: `value` is it, quoted, `nearest` the label that it is nearly.
    Unrecognised,
    /// An issue of the import other than those above and below: its code (`ingest::CODES`).
    Issue(&'static str),
    /// Answered before it was handed over, or rated before it was answered: `n` of the first, `m` of the second.
    Order,
    /// All `n` ratings of the unit `value` are the same.
    Uniform,
    /// In `n` records manner, result and overall are the same, and there is no comment: all that are rated of the
    /// units `value`, joined by 、.
    Straight,
    /// `n` ratings went from dissatisfied to satisfied, and neither outcome nor day of answer changed.
    Flip,
    /// Names of the roster of `field` that no record names: `value`, joined by 、; `n` of `m` on it.
    RosterRest,
    /// Ratings of `n` records will be public one by one.
    RatingsPublic,
    /// `n` leaders and `m` deputies will be named.
    NamesPublic,
}

impl FindingKind {
    /// Its name in files and addresses.
    pub fn key(self) -> &'static str {
        match self {
            FindingKind::Refused => "refused",
            FindingKind::Unrecognised => "unrecognised",
            FindingKind::Issue(_) => "issue",
            FindingKind::Order => "order",
            FindingKind::Uniform => "uniform",
            FindingKind::Straight => "straight",
            FindingKind::Flip => "flip",
            FindingKind::RosterRest => "roster_rest",
            FindingKind::RatingsPublic => "ratings_public",
            FindingKind::NamesPublic => "names_public",
        }
    }
}

/// Whether an export may be published as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// It is to be looked at.
    Reminder,
    /// It must be dealt with first.
    Must,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub kind: FindingKind,
    /// How grave it is.
    pub gravity: Gravity,
    /// Numbers of the records in the file, from 1, ascending; none where it is of the file as a whole.
    pub rows: Vec<u64>,
    /// The field, by its key in the contract or by its name in the file.
    pub field: Option<String>,
    /// What stands there, quoted, or whose it is; see the kinds.
    pub value: String,
    /// The label that was probably meant.
    pub nearest: Option<String>,
    /// How many; see the kinds.
    pub n: u64,
    /// How many of the second sort, or of how many; 0 where a kind has one number.
    pub m: u64,
}

/// The figures of one lead unit that are worth holding against each other, weighed by `count`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitCheck {
    /// The lead unit.
    pub unit: String,
    /// Rated satisfied overall (final), of how many rated.
    pub satisfied: (u64, u64),
    /// Manner rated satisfied, of how many rated.
    pub attitude: (u64, u64),
    /// Result rated satisfied, of how many rated.
    pub result: (u64, u64),
    /// Promises kept, of how many due on the day of the data.
    pub promises: (u64, u64),
}

/// Everything found in an export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// What was found, in the order of the kinds.
    pub findings: Vec<Finding>,
    /// Lead units, in the order of the roster, then by name.
    pub units: Vec<UnitCheck>,
}

impl Check {
    /// How many findings there are of a gravity.
    pub fn count(&self, gravity: Gravity) -> u64 {
        self.findings.iter().filter(|finding| finding.gravity == gravity).count() as u64
    }
}

impl Finding {
    /// One of a kind, of the file as a whole, that says nothing more so far.
    fn new(kind: FindingKind, gravity: Gravity) -> Finding {
        Finding {
            kind,
            gravity,
            rows: Vec::new(),
            field: None,
            value: String::new(),
            nearest: None,
            n: 0,
            m: 0,
        }
    }
}

/// Looks an export through.
pub fn check(export: &Export) -> Check {
    let mut findings = refused::refused(export);
    findings.extend(unrecognised::unrecognised(export));
    findings.extend(issue::issues(export));
    findings.extend(order::order(export));
    findings.extend(uniform::uniform(export));
    findings.extend(straight::straight(export));
    findings.extend(flip::flip(export));
    findings.extend(roster::rosters(export));
    findings.extend(public::ratings(export));
    findings.extend(public::names(export));
    Check { findings, units: unit::units(export) }
}
