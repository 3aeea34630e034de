//! Takes records one by one into the table: who is refused, withheld, a duplicate, or let in.

use super::encoding::Encoding;
use super::headers::START;
use super::import::ImportReport;
use super::json::{Fault, Json, Reading, Text};
use super::keys::{Fate, Keys};
use super::limit::{Limit, MAX_RECORDS};
use super::mapping::{Cells, Mapping, Member};
use super::notes::Notes;
use super::record::Record;
use super::split::At;
use super::value::{Value, is_absent};
use super::warning::row_warnings;
use super::words::Words;
use crate::table::{Dataset, Spare, Table};
use crate::vocabulary::{Field, Header, Outcome};

/// The records so far.
#[derive(Default)]
pub struct Reader {
    mapping: Option<Mapping>,
    words: Words,
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
    /// Number in the file by row of the table.
    pub rows: Vec<u32>,
    keys: Keys,
    spare: Spare,
    /// Rows of the table that must leave it.
    dropped: Vec<u32>,
    /// Names of the columns where records are arrays.
    header: Option<Vec<String>>,
    /// Rows, and what stands under their header of results and nothing explains.
    unexplained: Vec<(u32, String)>,
    /// Records that came again: place of the key, number in the file.
    repeats: Vec<(u32, u64)>,
}

impl Reader {
    /// A reader of records of the contract, or of what a mapping makes of them.
    pub fn new(mapping: Option<Mapping>) -> Reader {
        Reader { mapping, ..Reader::default() }
    }

    /// Hears of the place's own schemes: their letters and labels stand where outcomes stand.
    pub fn hear_schemes(&mut self, dataset: &Dataset) {
        let classes = dataset.schemes.iter().flat_map(|scheme| &scheme.classes);
        let texts = classes.flat_map(|class| [Some(class.letter.clone()), class.label.clone()]);
        self.words.add_classes(texts.flatten());
    }

    /// Takes the bytes of one record.
    pub fn take(&mut self, bytes: &[u8]) {
        match self.try_take(bytes, At::List, true) {
            Ok(_) => {}
            Err(Fault::Syntax(_)) => self.reject("not_json", ""),
            Err(Fault::TooDeep) => self.reject_past(Limit::Nesting),
            Err(Fault::TooLong) => self.reject_past(Limit::String),
        }
    }

    /// Takes the record at the start of some bytes, if it is whole and sound; how long it is. Of what is
    /// not taken nothing is held but the names of its members.
    pub fn take_start(&mut self, bytes: &[u8], at: At) -> Option<usize> {
        self.try_take(bytes, at, false).ok()
    }

    /// The same; `is_all` where nothing but white space may follow it.
    fn try_take(&mut self, bytes: &[u8], at: At, is_all: bool) -> Result<usize, Fault> {
        let check = |end: usize| match bytes[end..].iter().position(|byte| !byte.is_ascii_whitespace()) {
            Some(more) if is_all => Err(Fault::Syntax(end + more)),
            _ => Ok(end),
        };
        if self.mapping.is_some() || bytes.first() != Some(&b'{') {
            let (json, end) = Json::parse_start(bytes)?;
            check(end)?;
            self.take_json(json);
            return Ok(end);
        }
        let mut record = Record::default();
        record.proposal.take_room(&mut self.spare);
        let end = read(&mut record, bytes, at, &mut self.words, &self.table)?;
        check(end)?;
        self.admit(&mut record);
        record.proposal.leave_room(&mut self.spare);
        Ok(end)
    }

    fn take_json(&mut self, json: Json<'_>) {
        match json {
            Json::Array(_) if self.mapping.is_some() => self.take_row(json),
            Json::Object(_) => self.take_cells(&Cells::Object(json)),
            _ => self.reject("not_object", ""),
        }
    }

    /// Counts a record that is past a limit.
    pub fn reject_past(&mut self, limit: Limit) {
        self.reject(limit.code(), limit.amount());
    }

    fn reject(&mut self, code: &'static str, text: &str) {
        self.read += 1;
        self.rejected += 1;
        self.notes.issue(Some(self.read), None, code, text.to_owned());
    }

    /// Whether no more records are read.
    pub fn is_full(&self) -> bool {
        self.read >= MAX_RECORDS
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

    /// Takes a record under a mapping.
    fn take_cells(&mut self, cells: &Cells<'_>) {
        let Some(mapping) = &self.mapping else { return };
        let mut record = Record::default();
        let mut members = Vec::new();
        for (name, value) in cells.members() {
            let number = self.words.headers.learn(START, Text::Plain(&name));
            let header = self.words.headers.known(number).header;
            if header == Header::Refused && !is_absent(value) {
                record.refused.push(name.clone().into_owned());
            }
            members.push(Member { name: name.clone(), header, value });
        }
        mapping.fill(&mut record, cells, &members, self.read + 1, &mut self.words);
        self.admit(&mut record);
    }

    fn admit(&mut self, record: &mut Record<'_>) {
        self.read += 1;
        if !record.may_be_held() {
            return self.withhold(record);
        }
        let has_number = !record.proposal.text(Field::ProposalNo).is_empty();
        let key = has_number.then(|| self.keys.find(&self.table, &record.proposal));
        // Of a record whose key is withheld nothing is said.
        if let Some(Ok(place)) = key
            && matches!(self.keys.fate(place), Fate::Withheld { .. })
        {
            self.withheld += 1;
            return;
        }
        record.refused.iter().for_each(|name| self.notes.refuse(name));
        match key {
            None if !record.is_identified() => self.refuse(Some(Field::ProposalNo), "no_number", ""),
            Some(Ok(place)) => self.repeat(place, record),
            key => match self.table.crowded_by(&record.proposal) {
                Some(field) => self.refuse(Some(field), Limit::Names.code(), Limit::Names.amount()),
                None if !self.table.has_room() => {
                    self.refuse(None, Limit::Bytes.code(), Limit::Bytes.amount());
                }
                None => {
                    if let Some(Err(hash)) = key {
                        self.keys.put(hash, Fate::Held { row: self.table.len() as u32, repeats: 0 });
                    }
                    self.accept(record);
                }
            },
        }
    }

    fn refuse(&mut self, field: Option<Field>, code: &'static str, text: &str) {
        self.rejected += 1;
        self.notes.issue(Some(self.read), field, code, text.to_owned());
    }

    /// Counts a record whose key is held.
    fn repeat(&mut self, place: u32, record: &Record<'_>) {
        let Fate::Held { row, repeats } = self.keys.fate(place) else { return };
        *repeats += 1;
        self.table.settle();
        let (code, text) = match self.table.differences(*row as usize, &record.proposal) {
            fields if fields.is_empty() => ("duplicate", String::new()),
            fields => ("duplicate_differs", named(&fields)),
        };
        self.duplicates += 1;
        self.repeats.push((place, self.read));
        self.notes.issue(Some(self.read), Some(Field::ProposalNo), code, text);
    }

    fn accept(&mut self, record: &mut Record<'_>) {
        row_warnings(&record.proposal, &mut record.notes);
        if let Some(text) = record.unexplained.take() {
            self.unexplained.push((self.table.len() as u32, text));
        }
        self.table.push(&mut record.proposal);
        self.rows.push(self.read as u32);
        self.notes.add(self.read, std::mem::take(&mut record.notes));
    }

    /// Finds the classes of the place's own schemes among what nothing explained: the file may say after
    /// its records what its letters mean. The rest is forgotten.
    pub fn explain_classes(&mut self, dataset: &Dataset) {
        self.hear_schemes(dataset);
        let mut explained = Vec::new();
        for (row, text) in std::mem::take(&mut self.unexplained) {
            if self.words.is_class(&text) {
                self.table.reply_class.set(row as usize, &text);
                self.table.outcome.set(row as usize, Outcome::Missing);
                explained.push((self.rows[row as usize], text));
            }
        }
        self.notes.take_back(Field::Outcome, &explained);
    }

    /// Whether a row of the table has to leave it.
    pub fn has_dropped(&self) -> bool {
        !self.dropped.is_empty()
    }

    /// The counts so far.
    pub fn account(&self, encoding: Encoding) -> ImportReport {
        ImportReport {
            read: self.read,
            accepted: self.rows.len() as u64,
            rejected: self.rejected,
            duplicates: self.duplicates,
            withheld: self.withheld,
            encoding: encoding.label(),
            ..ImportReport::default()
        }
    }

    /// Keeps a record out, and every other with its key, before or after it.
    fn withhold(&mut self, record: &Record<'_>) {
        self.withheld += 1;
        let proposal = &record.proposal;
        if proposal.text(Field::ProposalNo).is_empty() {
            return;
        }
        let withheld = Fate::Withheld { key: proposal.key().into() };
        match self.keys.find(&self.table, proposal) {
            Err(hash) => self.keys.put(hash, withheld),
            Ok(place) => {
                let fate = self.keys.fate(place);
                if let Fate::Held { row, repeats } = *fate {
                    *fate = withheld;
                    self.duplicates -= repeats;
                    self.withheld += 1 + repeats;
                    self.dropped.push(row);
                }
            }
        }
    }

    /// The rows that must leave the table, as flags to keep; none where all may stay. What was said of
    /// them is forgotten.
    pub fn take_dropped(&mut self) -> Option<Vec<bool>> {
        if self.dropped.is_empty() {
            return None;
        }
        let mut keep = vec![true; self.table.len()];
        let mut is_dropped = vec![false; self.read as usize + 1];
        for row in self.dropped.drain(..) {
            keep[row as usize] = false;
            is_dropped[self.rows[row as usize] as usize] = true;
        }
        for (place, row) in &self.repeats {
            is_dropped[*row as usize] |= matches!(self.keys.fate(*place), Fate::Withheld { .. });
        }
        self.notes.forget(&|row| is_dropped.get(row as usize).copied().unwrap_or(false));
        Some(keep)
    }
}

/// Reads the record at the start of some bytes, and gives back how long it is; the object of the contract
/// is none.
fn read<'a>(
    record: &mut Record<'a>,
    bytes: &'a [u8],
    at: At,
    words: &mut Words,
    table: &Table,
) -> Result<usize, Fault> {
    let mut reading = Reading::new(bytes, b'{', 0).ok_or(Fault::Syntax(0))?;
    let mut name = START;
    while let Some(next) = words.headers.next(name, &mut reading)? {
        name = next;
        let known = words.headers.known(name);
        let header = known.header;
        match header {
            _ if known.is_frame && at == At::Top => return Err(Fault::Syntax(0)),
            Header::Field(field) => record.take_next(field, &mut reading, words, table)?,
            Header::Refused => {
                if !is_absent(reading.value()?) {
                    record.refused.push(known.name.clone());
                }
            }
            header => record.take(header, reading.value()?, words),
        }
        if reading.take_broken() {
            record.note_broken(header);
        }
    }
    record.take_weak(words);
    Ok(reading.end())
}

fn named(fields: &[Field]) -> String {
    fields.iter().map(|field| field.key()).collect::<Vec<_>>().join("、")
}

fn name_of(json: Json<'_>) -> String {
    Value::Json(json).text().good().map(|name| name.into_owned()).unwrap_or_default()
}
