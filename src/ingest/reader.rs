//! Takes records one by one into the table: who is refused, withheld, a duplicate, or let in.

use std::borrow::Cow;

use super::json::{Json, Kind};
use super::mapping::{Cells, Mapping};
use super::notes::Notes;
use super::record::{DateReading, Record};
use super::value::Value;
use crate::table::{Dictionary, Table};
use crate::vocabulary::{Field, is_refused};

/// The records so far.
#[derive(Default)]
pub struct Reader {
    mapping: Option<Mapping>,
    /// The accepted records; `dropped` rows leave it at the end.
    pub table: Table,
    /// What is to be said of them.
    pub notes: Notes,
    /// Records found.
    pub read: u64,
    /// Records that could not be read.
    pub rejected: u64,
    /// Records whose key had been seen.
    pub duplicates: u64,
    /// Records that must not be held.
    pub withheld: u64,
    keys: Dictionary,
    /// What became of the records of each key.
    fates: Vec<Fate>,
    /// Number in the file by row of the table.
    rows: Vec<u64>,
    /// Rows of the table that must leave it.
    dropped: Vec<u32>,
    /// Names of the columns where records are arrays.
    header: Option<Vec<String>>,
    /// Rows that came again: code of the key, number in the file.
    repeats: Vec<(u32, u64)>,
    /// Whether the record at hand held bytes that are no UTF-8; they became U+FFFD.
    is_mended: bool,
}

/// What became of the records of one key.
#[derive(Clone, Copy)]
enum Fate {
    /// The first is this row of the table; so many came again.
    Held { row: u32, repeats: u64 },
    /// None of them may be held.
    Withheld,
}

impl Reader {
    /// A reader of records of the contract, or of what a mapping makes of them.
    pub fn new(mapping: Option<Mapping>) -> Reader {
        Reader { mapping, ..Reader::default() }
    }

    /// Takes the bytes of one record.
    pub fn take(&mut self, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        self.is_mended = matches!(text, Cow::Owned(_));
        match Json::parse(&text) {
            Ok(json) if json.kind() == Kind::Array && self.mapping.is_some() => self.take_row(json),
            Ok(json) if json.kind() == Kind::Object => self.take_cells(&Cells::Object(json)),
            Ok(_) => self.reject("not_object", ""),
            Err(_) => self.reject("not_json", ""),
        }
    }

    /// Counts a record that was past a limit.
    pub fn take_oversized(&mut self) {
        self.reject("too_long", "");
    }

    fn reject(&mut self, code: &'static str, text: &str) {
        self.read += 1;
        self.rejected += 1;
        self.notes.issue(Some(self.read), None, code, text.to_owned());
    }

    /// Takes a record that is an array: the first names the columns.
    fn take_row(&mut self, json: Json<'_>) {
        match self.header.take() {
            None => self.header = Some(json.elements().map(name_of).collect()),
            Some(header) => {
                self.take_cells(&Cells::Row(&header, json.elements().collect()));
                self.header = Some(header);
            }
        }
    }

    fn take_cells(&mut self, cells: &Cells<'_>) {
        self.read += 1;
        let mut record = Record::default();
        for (name, value) in cells.members() {
            if self.is_mended && value.source().contains('\u{FFFD}') {
                record.notes.fault(Field::of(&name), "bad_encoding", "");
            }
            match Field::of(&name) {
                Some(field) if self.mapping.is_none() => {
                    record.set(field, &Value::Json(value), DateReading::default());
                }
                None if is_refused(&name) => self.notes.refuse(&name),
                _ => {}
            }
        }
        if let Some(mapping) = &self.mapping {
            mapping.fill(&mut record, cells, self.read);
        }
        self.admit(record);
    }

    fn admit(&mut self, mut record: Record<'_>) {
        let key = record.proposal.key();
        let may_be_held = record.may_be_held();
        if !may_be_held {
            self.withhold(&key);
        } else if !record.is_identified() {
            self.rejected += 1;
            self.notes.issue(Some(self.read), Some(Field::ProposalNo), "no_number", String::new());
        } else if key.is_empty() {
            self.accept(record);
        } else {
            self.admit_key(&key, record);
        }
    }

    fn admit_key(&mut self, key: &str, record: Record<'_>) {
        match self.fate(key) {
            None => {
                self.fates.push(Fate::Held { row: self.table.len() as u32, repeats: 0 });
                self.accept(record);
            }
            Some(Fate::Withheld) => self.withheld += 1,
            Some(Fate::Held { repeats, .. }) => {
                *repeats += 1;
                self.duplicates += 1;
                self.repeats.push((self.keys.intern(key), self.read));
                self.notes.issue(Some(self.read), Some(Field::ProposalNo), "duplicate", String::new());
            }
        }
    }

    /// What became of a key; one that is new has a code from now on, and its fate is still to be pushed.
    fn fate(&mut self, key: &str) -> Option<&mut Fate> {
        let code = self.keys.intern(key);
        self.fates.get_mut(code as usize - 1)
    }

    fn accept(&mut self, record: Record<'_>) {
        self.table.push(&record.proposal);
        self.rows.push(self.read);
        self.notes.add(self.read, record.notes);
    }

    /// Keeps a record out, and every other with its key, before or after it.
    fn withhold(&mut self, key: &str) {
        self.withheld += 1;
        if key.is_empty() {
            return;
        }
        let Some(fate) = self.fate(key) else { return self.fates.push(Fate::Withheld) };
        if let Fate::Held { row, repeats } = std::mem::replace(fate, Fate::Withheld) {
            self.duplicates -= repeats;
            self.withheld += 1 + repeats;
            self.dropped.push(row);
        }
    }

    /// Takes the rows that must not be held out of the table, and forgets what was said of them.
    pub fn settle(&mut self) {
        if self.dropped.is_empty() {
            return;
        }
        let mut keep = vec![true; self.table.len()];
        let mut is_dropped = vec![false; self.read as usize + 1];
        for row in self.dropped.drain(..) {
            keep[row as usize] = false;
            is_dropped[self.rows[row as usize] as usize] = true;
        }
        for (code, row) in &self.repeats {
            let is_withheld = matches!(self.fates.get(*code as usize - 1), Some(Fate::Withheld));
            is_dropped[*row as usize] |= is_withheld;
        }
        self.table.retain(&keep);
        self.notes.forget(&|row| is_dropped.get(row as usize).copied().unwrap_or(false));
    }
}

fn name_of(json: Json<'_>) -> String {
    Value::Json(json).text().good().map(Cow::into_owned).unwrap_or_default()
}
