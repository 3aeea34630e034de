//! Takes records one by one into the table: who is refused, withheld, a duplicate, or let in.

use rustc_hash::{FxHashMap, FxHashSet};

use super::json::{Json, Kind};
use super::mapping::{Cells, Mapping};
use super::notes::Notes;
use super::record::{DateReading, Record};
use super::value::Value;
use crate::table::Table;
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
    /// Row of the table by key.
    keys: FxHashMap<Box<str>, u32>,
    /// How often each of these rows came again.
    repeats: FxHashMap<u32, u64>,
    withheld_keys: FxHashSet<Box<str>>,
    /// Number in the file by row of the table.
    rows: Vec<u64>,
    dropped: FxHashSet<u32>,
    /// Names of the columns where records are arrays.
    header: Option<Vec<String>>,
}

impl Reader {
    /// A reader of records of the contract, or of what a mapping makes of them.
    pub fn new(mapping: Option<Mapping>) -> Reader {
        Reader { mapping, ..Reader::default() }
    }

    /// Takes the bytes of one record.
    pub fn take(&mut self, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        match Json::parse(&text) {
            Ok(json) if json.kind() == Kind::Array && self.mapping.is_some() => self.take_row(json),
            Ok(json) if json.kind() == Kind::Object => self.take_cells(&Cells::Object(json)),
            Ok(_) => self.reject("not_object", ""),
            Err(_) => self.reject("not_json", ""),
        }
        if matches!(text, std::borrow::Cow::Owned(_)) {
            self.note_encoding(&text);
        }
    }

    /// Counts a record that was past a limit.
    pub fn take_oversized(&mut self) {
        self.reject("too_long", "");
    }

    /// Bytes that are no UTF-8 became U+FFFD; the fields that hold one are named.
    fn note_encoding(&mut self, text: &str) {
        let Ok(json) = Json::parse(text) else { return };
        let fields = json.members().filter(|(_, value)| value.source().contains('\u{FFFD}'));
        for (name, _) in fields {
            self.notes.issue(Some(self.read), Field::of(&name), "bad_encoding", String::new());
        }
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
        if !record.may_be_held() {
            self.withhold(key);
        } else if !record.is_identified() {
            self.rejected += 1;
            self.notes.issue(Some(self.read), Some(Field::ProposalNo), "no_number", String::new());
        } else if self.withheld_keys.contains(key.as_str()) {
            self.withheld += 1;
        } else if let Some(row) = self.keys.get(key.as_str()) {
            self.duplicates += 1;
            *self.repeats.entry(*row).or_default() += 1;
            self.notes.issue(Some(self.read), Some(Field::ProposalNo), "duplicate", String::new());
        } else {
            self.accept(key, record);
        }
    }

    fn accept(&mut self, key: String, record: Record<'_>) {
        if !key.is_empty() {
            self.keys.insert(key.into_boxed_str(), self.table.len() as u32);
        }
        self.table.push(&record.proposal);
        self.rows.push(self.read);
        self.notes.add(self.read, record.notes);
    }

    /// Keeps a record out, and every other with its key, before or after it.
    fn withhold(&mut self, key: String) {
        self.withheld += 1;
        if key.is_empty() {
            return;
        }
        if let Some(row) = self.keys.remove(key.as_str()) {
            let repeats = self.repeats.remove(&row).unwrap_or(0);
            self.duplicates -= repeats;
            self.withheld += 1 + repeats;
            self.dropped.insert(row);
        }
        self.withheld_keys.insert(key.into_boxed_str());
    }

    /// Takes the rows that must not be held out of the table, and forgets what was said of them.
    pub fn settle(&mut self) {
        if self.dropped.is_empty() {
            return;
        }
        let keep: Vec<bool> = (0..self.table.len() as u32).map(|row| !self.dropped.contains(&row)).collect();
        let numbers: FxHashSet<u64> = self.dropped.iter().map(|row| self.rows[*row as usize]).collect();
        self.table.retain(&keep);
        self.notes.forget(&numbers);
        self.dropped.clear();
    }
}

fn name_of(json: Json<'_>) -> String {
    match Value::Json(json).text() {
        super::value::Found::Good(name) => name.into_owned(),
        _ => String::new(),
    }
}
