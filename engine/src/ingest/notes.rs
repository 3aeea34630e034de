//! What is to be said about records, kept by row until it is certain that the row may be spoken of.

use super::import::{Issue, RefusedField, Unrecognised};
use super::limit::Limit;
use super::quote::{quote, shape};
use super::tally::Tally;
use crate::stats::sort_by;
use crate::table::Dictionary;
use crate::vocabulary::Field;

/// Most issues that are kept one by one.
pub const MAX_ISSUES: usize = 1_000;
/// Most different values that are counted: past them a field was hardly meant to hold named values.
const MAX_VALUES: usize = 10_000;
const SEPARATOR: &str = "\u{1f}";

/// What one record gave cause to say.
#[derive(Clone, Debug, Default)]
pub struct RowNotes {
    /// Values outside the vocabulary, quoted.
    unrecognised: Vec<(Field, String)>,
    /// Other faults, quoted.
    issues: Vec<(Option<Field>, &'static str, String)>,
}

impl RowNotes {
    /// A value outside the vocabulary of its field.
    pub fn unrecognised(&mut self, field: Field, value: &str) {
        self.unrecognised.push((field, quote(value)));
    }

    /// A date or number that was not understood: only its shape is quoted.
    pub fn bad_shape(&mut self, field: Field, code: &'static str, value: &str) {
        self.issues.push((Some(field), code, shape(value)));
    }

    /// Any other fault.
    pub fn fault(&mut self, field: Option<Field>, code: &'static str, text: &str) {
        self.issues.push((field, code, quote(text)));
    }

    /// How much has been said.
    pub fn mark(&self) -> (usize, usize) {
        (self.unrecognised.len(), self.issues.len())
    }

    /// Takes back what was said since a mark.
    pub fn rewind(&mut self, (unrecognised, issues): (usize, usize)) {
        self.unrecognised.truncate(unrecognised);
        self.issues.truncate(issues);
    }

    /// Forgets what was said of fields that the record must not keep.
    pub fn keep_title_only(&mut self) {
        self.unrecognised.retain(|(field, _)| field.is_kept_with_title());
        self.issues.retain(|(field, ..)| field.is_none_or(Field::is_kept_with_title));
    }
}

/// The notes of a whole file.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// Values not understood: field, separator, value.
    values: Dictionary,
    /// Row and code of the value.
    seen: Vec<(u32, u32)>,
    issues: Vec<Issue>,
    /// Issues of rows past those that are kept until the end, by code.
    unkept: Vec<(&'static str, u64)>,
    /// Limits that something was past.
    limits: Vec<Limit>,
    /// Names of refused fields, and how often each was seen, by code.
    refused: Dictionary,
    refusals: Vec<u64>,
}

impl Notes {
    /// Takes the notes of a row that is accepted.
    pub fn add(&mut self, row: u64, notes: RowNotes) {
        for (field, value) in notes.unrecognised {
            self.issue(Some(row), Some(field), "unrecognised", value.clone());
            let value = [field.key(), &value].join(SEPARATOR);
            if self.values.len() < MAX_VALUES || self.values.code(&value).is_some() {
                self.seen.push((row as u32, self.values.intern(&value)));
            }
        }
        for (field, code, text) in notes.issues {
            self.issue(Some(row), field, code, text);
        }
    }

    /// Takes back that values of rows, in ascending order, were not understood.
    pub fn take_back(&mut self, field: Field, taken: &[(u32, String)]) {
        let code = |value: &str| self.values.code(&[field.key(), &quote(value)].join(SEPARATOR));
        let codes: Vec<Option<u32>> = taken.iter().map(|(_, value)| code(value)).collect();
        let place = |row: u32| taken.binary_search_by_key(&row, |(own, _)| *own).ok();
        self.seen.retain(|(row, seen)| place(*row).is_none_or(|place| codes[place] != Some(*seen)));
        let is_it = |issue: &Issue| {
            issue.code == "unrecognised"
                && issue.field.as_deref() == Some(field.key())
                && issue.row.is_some_and(|row| place(row as u32).is_some())
        };
        self.issues.retain(|issue| !is_it(issue));
    }

    /// Takes an issue of a row, or of the file.
    pub fn issue(&mut self, row: Option<u64>, field: Option<Field>, code: &'static str, text: String) {
        if let Some(limit) = Limit::of_code(code).filter(|limit| !self.limits.contains(limit)) {
            self.limits.push(limit);
        }
        // More than are listed: what is said of rows that must not be held is forgotten at the end.
        if row.is_none() || self.issues.len() < 100 * MAX_ISSUES {
            let field = field.map(|field| field.key().to_owned());
            self.issues.push(Issue { row, field, code, text });
        } else {
            match self.unkept.iter_mut().find(|(own, _)| *own == code) {
                Some((_, n)) => *n += 1,
                None => self.unkept.push((code, 1)),
            }
        }
    }

    /// Counts a field that was refused; only its name is ever seen.
    pub fn refuse(&mut self, name: &str) {
        let code = self.refused.intern(&quote(name)) as usize;
        self.refusals.resize(self.refused.len(), 0);
        self.refusals[code] += 1;
    }

    /// Forgets everything said of the rows for which this holds.
    pub fn forget(&mut self, is_dropped: &dyn Fn(u64) -> bool) {
        self.seen.retain(|(row, _)| !is_dropped(u64::from(*row)));
        self.issues.retain(|issue| !issue.row.is_some_and(is_dropped));
    }

    /// The values not understood, by field, then most first, then by value.
    pub fn unrecognised_values(&self) -> Vec<Unrecognised> {
        let mut rows = vec![Vec::new(); self.values.len()];
        self.seen.iter().for_each(|(row, code)| rows[*code as usize].push(*row));
        let given = rows.into_iter().zip(0..).filter(|(rows, _)| !rows.is_empty());
        let mut list: Vec<Unrecognised> = given
            .filter_map(|(mut rows, code)| {
                let (field, value) = self.values.name(code)?.split_once(SEPARATOR)?;
                let n = rows.len() as u64;
                rows.dedup();
                Some(Unrecognised { field: field.to_owned(), value: value.to_owned(), n, rows })
            })
            .collect();
        sort_by(&mut list, |a, b| (&a.field, b.n, &a.value).cmp(&(&b.field, a.n, &b.value)));
        list
    }

    /// The fields that were refused, by name.
    pub fn refused_fields(&self) -> Vec<RefusedField> {
        let named = self.refusals.iter().enumerate().skip(1).filter_map(|(code, n)| {
            Some(RefusedField { name: self.refused.name(code as u32)?.to_owned(), n: *n })
        });
        let mut list: Vec<RefusedField> = named.collect();
        sort_by(&mut list, |a, b| a.name.cmp(&b.name));
        list
    }

    /// The issues of the file, then those of rows in their order, the first thousand; and how many more
    /// there are.
    pub fn issue_list(&self) -> (Vec<Issue>, u64) {
        let mut list = self.issues.clone();
        sort_by(&mut list, |a, b| a.row.cmp(&b.row));
        let unkept: u64 = self.unkept.iter().map(|(_, n)| n).sum();
        let more = list.len().saturating_sub(MAX_ISSUES) as u64 + unkept;
        list.truncate(MAX_ISSUES);
        (list, more)
    }

    /// All issues by code.
    pub fn tallies(&self) -> Vec<Tally> {
        Tally::of(&self.issues, &self.unkept)
    }

    /// The limits that something was past.
    pub fn limits(&self) -> Vec<Limit> {
        self.limits.clone()
    }
}
