//! What is to be said about records, kept by row until it is certain that the row may be spoken of.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::import::{Issue, RefusedField, Unrecognised};
use super::quote::{quote, shape};
use crate::vocabulary::Field;

/// Most issues that are kept one by one.
pub const MAX_ISSUES: usize = 1_000;

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
    values: FxHashMap<(Field, String), u32>,
    seen: Vec<(u64, u32)>,
    issues: Vec<Issue>,
    refused: BTreeMap<String, u64>,
}

impl Notes {
    /// Takes the notes of a row that is accepted.
    pub fn add(&mut self, row: u64, notes: RowNotes) {
        for value in notes.unrecognised {
            let next = self.values.len() as u32;
            let id = *self.values.entry(value).or_insert(next);
            self.seen.push((row, id));
        }
        for (field, code, text) in notes.issues {
            self.issue(Some(row), field, code, text);
        }
    }

    /// Takes an issue of a row, or of the file.
    pub fn issue(&mut self, row: Option<u64>, field: Option<Field>, code: &'static str, text: String) {
        let field = field.map(|field| field.key().to_owned());
        self.issues.push(Issue { row, field, code, text });
    }

    /// Counts a field that was refused; only its name is ever seen.
    pub fn refuse(&mut self, name: &str) {
        *self.refused.entry(quote(name)).or_default() += 1;
    }

    /// Forgets everything said of these rows.
    pub fn forget(&mut self, rows: &FxHashSet<u64>) {
        self.seen.retain(|(row, _)| !rows.contains(row));
        self.issues.retain(|issue| issue.row.is_none_or(|row| !rows.contains(&row)));
    }

    /// The values not understood, by field, then most first, then by value.
    pub fn unrecognised_values(&self) -> Vec<Unrecognised> {
        let mut counts = vec![0; self.values.len()];
        for (_, id) in &self.seen {
            counts[*id as usize] += 1;
        }
        let mut list: Vec<Unrecognised> = self
            .values
            .iter()
            .map(|((field, value), id)| Unrecognised {
                field: field.key().to_owned(),
                value: value.clone(),
                n: counts[*id as usize],
            })
            .filter(|value| value.n > 0)
            .collect();
        list.sort_by(|a, b| (&a.field, b.n, &a.value).cmp(&(&b.field, a.n, &b.value)));
        list
    }

    /// The fields that were refused, by name.
    pub fn refused_fields(&self) -> Vec<RefusedField> {
        self.refused.iter().map(|(name, n)| RefusedField { name: name.clone(), n: *n }).collect()
    }

    /// The issues in the order of rows, the first thousand; those of the file come last.
    pub fn issue_list(&self) -> Vec<Issue> {
        let mut list = self.issues.clone();
        list.sort_by_key(|issue| issue.row.unwrap_or(u64::MAX));
        list.truncate(MAX_ISSUES);
        list
    }
}
