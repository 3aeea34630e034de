//! From the chunks of a file to an export: what the elements, the program and the tests call.

use super::dataset::{appraisals, dataset, rating_totals};
use super::import::{ImportReport, TRUNCATED};
use super::json::{Json, Kind};
use super::mapping::Mapping;
use super::reader::Reader;
use super::split::{End, MAX_RECORD, Piece, Place, Splitter};
use super::value::trimmed;
use crate::table::{Appraisal, Dataset, RatingTotal, Standing, Table};

/// The version of the contract that is read.
pub const SCHEMA: &str = "jianyi/1";

/// A file that was read: everything the figures are made of.
#[derive(Clone, Debug)]
pub struct Export {
    /// What the file says of itself.
    pub dataset: Dataset,
    /// The accepted records.
    pub table: Table,
    /// What follows from each of them.
    pub standing: Standing,
    /// Ballots at meetings.
    pub appraisals: Vec<Appraisal>,
    /// Ratings that are published only as totals.
    pub rating_totals: Vec<RatingTotal>,
    /// What was read and what was not.
    pub import: ImportReport,
}

/// Why a file cannot be shown at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// It holds no JSON list or object.
    NotJson,
    /// It names another version of the contract.
    Schema(String),
    /// It was cut off before its first whole record.
    CutOff,
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LoadError::NotJson => write!(f, "the file is no JSON list or object"),
            LoadError::Schema(found) => write!(f, "the file says it is {found}, not {SCHEMA}"),
            LoadError::CutOff => write!(f, "the file is cut off before its first whole record"),
        }
    }
}

/// Reads a file as its bytes come.
pub struct Loader {
    splitter: Splitter,
    pieces: Pieces,
    /// The first bytes, until it is certain that they hold no mark of the encoding.
    start: Option<Vec<u8>>,
    mapping_dataset: Option<String>,
}

struct Pieces {
    reader: Reader,
    is_mapped: bool,
    /// The mapping says where in the file the records are: nothing else is one.
    has_place: bool,
    frames: Vec<String>,
    /// What stands around the records is not JSON: whether the file was taken down, or is a sample,
    /// cannot be told, so nothing of it is shown.
    is_broken: bool,
    /// A list of records has ended: what follows it does not belong to it.
    list_ended: bool,
    trailing: bool,
}

const BOM: &[u8] = b"\xEF\xBB\xBF";
/// Members of the top level by which the object of the contract is told from a record.
const FRAME_KEYS: [&str; 5] = ["schema", "dataset", "proposals", "appraisals", "rating_totals"];

impl Loader {
    /// A loader at the start of a file of the contract, or of one that a mapping explains.
    pub fn new(mapping: Option<Mapping>) -> Loader {
        let place = mapping.as_ref().map_or(Place::Contract, |mapping| mapping.place.clone());
        let mapping_dataset = mapping.as_ref().and_then(|mapping| mapping.dataset.clone());
        let is_mapped = mapping.is_some();
        let has_place = matches!(&place, Place::Path(keys) if !keys.is_empty());
        let reader = Reader::new(mapping);
        Loader {
            splitter: Splitter::new(place),
            pieces: Pieces {
                reader,
                is_mapped,
                has_place,
                frames: Vec::new(),
                is_broken: false,
                list_ended: false,
                trailing: false,
            },
            start: Some(Vec::new()),
            mapping_dataset,
        }
    }

    /// Reads a whole file at once.
    pub fn load(bytes: &[u8], mapping: Option<Mapping>) -> Result<Export, LoadError> {
        let mut loader = Loader::new(mapping);
        loader.feed(bytes);
        loader.finish()
    }

    /// Takes the next bytes.
    pub fn feed(&mut self, chunk: &[u8]) {
        let Some(mut start) = self.start.take() else { return self.split(chunk) };
        start.extend_from_slice(chunk);
        if start.len() < BOM.len() && BOM.starts_with(&start) {
            self.start = Some(start);
        } else {
            self.split(start.strip_prefix(BOM).unwrap_or(&start));
        }
    }

    /// Records found so far.
    pub fn read(&self) -> u64 {
        self.pieces.reader.read
    }

    fn split(&mut self, bytes: &[u8]) {
        let pieces = &mut self.pieces;
        self.splitter.feed(bytes, &mut |piece| pieces.take(piece));
    }

    /// Ends the file.
    pub fn finish(mut self) -> Result<Export, LoadError> {
        if let Some(start) = self.start.take() {
            self.split(&start);
        }
        let mut pieces = self.pieces;
        let end = self.splitter.finish(&mut |piece| pieces.take(piece));
        let frames: Vec<Json<'_>> =
            pieces.frames.iter().filter_map(|frame| Json::parse(frame).ok()).collect();
        let nothing = pieces.reader.read == 0;
        if pieces.is_broken
            || end.starts_stray
            || nothing && !end.truncated && frames.is_empty() && !pieces.list_ended
        {
            return Err(LoadError::NotJson);
        }
        if nothing && end.truncated {
            return Err(LoadError::CutOff);
        }
        if let Some(found) =
            frames.iter().find_map(|frame| foreign_schema(*frame)).filter(|_| !pieces.is_mapped)
        {
            return Err(LoadError::Schema(found));
        }
        note_end(&mut pieces.reader, end, pieces.trailing);
        let own = self.mapping_dataset.as_deref().and_then(|text| Json::parse(text).ok());
        Ok(export(pieces.reader, &frames, own))
    }
}

fn foreign_schema(frame: Json<'_>) -> Option<String> {
    match frame.get("schema")?.kind() {
        Kind::Null => None,
        Kind::Text(schema) if trimmed(&schema).is_empty() || trimmed(&schema) == SCHEMA => None,
        Kind::Text(schema) => Some(super::quote::quote(&schema)),
        _ => Some("…".to_owned()),
    }
}

fn note_end(reader: &mut Reader, end: End, trailing: bool) {
    let faults = [
        (end.truncated, TRUNCATED),
        (trailing || end.stray, "trailing_data"),
        (end.has_second_list, "second_list"),
    ];
    for (holds, code) in faults {
        if holds {
            reader.notes.issue(None, None, code, String::new());
        }
    }
}

fn export(mut reader: Reader, frames: &[Json<'_>], own: Option<Json<'_>>) -> Export {
    reader.settle();
    let parts = |name: &str| frames.iter().flat_map(|frame| frame.named(name)).collect::<Vec<_>>();
    let mut sources = parts("dataset");
    sources.extend(own);
    let dataset = dataset(&sources);
    let import = import_report(&reader, &dataset);
    let mut table = reader.table;
    table.inherit(&dataset);
    Export {
        standing: Standing::new(&table, &dataset),
        appraisals: parts("appraisals").into_iter().flat_map(appraisals).collect(),
        rating_totals: parts("rating_totals").into_iter().flat_map(rating_totals).collect(),
        dataset,
        table,
        import,
    }
}

fn import_report(reader: &Reader, dataset: &Dataset) -> ImportReport {
    ImportReport {
        read: reader.read,
        accepted: reader.table.len() as u64,
        rejected: reader.rejected,
        duplicates: reader.duplicates,
        withheld: reader.withheld,
        withheld_declared: dataset.withheld,
        announced_total: dataset.announced_total,
        encoding: "utf-8",
        refused_fields: reader.notes.refused_fields(),
        unrecognised: reader.notes.unrecognised_values(),
        issues: reader.notes.issue_list(),
    }
}

impl Pieces {
    fn take(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Record(bytes) => {
                self.trailing |= self.list_ended;
                self.reader.take(bytes);
            }
            Piece::Oversized => self.reader.take_oversized(),
            Piece::Frame { bytes, held_records, is_cut, is_over } => {
                self.trailing |= self.list_ended;
                self.list_ended |= held_records;
                self.take_frame(bytes, held_records, is_cut, is_over);
            }
        }
    }

    /// A value of the top level: the object around the records, or in a file of lines a record.
    fn take_frame(&mut self, bytes: &[u8], held_records: bool, is_cut: bool, is_over: bool) {
        let text = String::from_utf8_lossy(bytes);
        let json = Json::parse(&text).ok().filter(|_| !is_over);
        match json {
            Some(json) if held_records || self.is_frame(json) => self.frames.push(text.into_owned()),
            None if held_records => self.is_broken = true,
            // What was cut off of a line may have said that the record must not be held.
            _ if is_cut => {}
            None if self.names_a_frame(&text) => self.is_broken = true,
            _ if is_over || bytes.len() > MAX_RECORD => self.reader.take_oversized(),
            _ => self.reader.take(bytes),
        }
    }

    /// Whether a text that is no JSON looks like what stands around records: it may have said that the
    /// file was taken down.
    fn names_a_frame(&self, text: &str) -> bool {
        !self.is_mapped && ["\"dataset\"", "\"revoked\""].iter().any(|key| text.contains(key))
    }

    /// Whether an object without records is the contract's own, and not a record in a line. Under a
    /// mapping every line is a record, unless it says where they are: the keys are anyone's.
    fn is_frame(&self, json: Json<'_>) -> bool {
        let has = |name: &str| json.get(name).is_some();
        if self.is_mapped {
            return self.has_place;
        }
        FRAME_KEYS.iter().any(|key| has(key)) && !has("proposal_no") && !has("count")
    }
}
