//! From the chunks of a file to an export: what the elements, the program and the tests call.

use super::closing::Closing;
use super::encoding::{Decoders, Decoding};
use super::import::ImportReport;
use super::limit::{Limit, MAX_BYTES};
use super::mapping::Mapping;
use super::pieces::Pieces;
use super::split::{Place, Splitter};
use crate::table::{Appraisal, Dataset, RatingTotal, Settler, Standing, Table};

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
    /// Numbers of the rows of the table in the file, from 1, ascending.
    pub numbers: Vec<u32>,
    /// What was read and what was not.
    pub import: ImportReport,
}

impl Export {
    /// The number of a row of the table in the file, from 1; 0 past the end.
    pub fn number(&self, row: usize) -> u64 {
        self.numbers.get(row).map_or(0, |number| u64::from(*number))
    }
}

/// Why a file cannot be shown at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// It holds no JSON list or object.
    NotJson,
    /// What stands around its records is no sound JSON.
    Frame,
    /// It names another version of the contract.
    Schema(String),
    /// It was cut off before its first whole record.
    CutOff,
    /// It is past a limit.
    Limit(Limit),
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LoadError::NotJson => write!(f, "the file is no JSON list or object"),
            LoadError::Frame => write!(
                f,
                "what stands around the records is no sound JSON (a comma too many, a quote that is not closed); \
                 whether the file is a sample or was taken down cannot be told, so nothing of it is read"
            ),
            LoadError::Schema(found) => write!(f, "the file says it is {found}, not {SCHEMA}"),
            LoadError::CutOff => write!(f, "the file is cut off before its first whole record"),
            LoadError::Limit(limit) => {
                write!(f, "the file is past a limit: {} ({})", limit.code(), limit.amount())
            }
        }
    }
}

/// Reads a file as its bytes come.
pub struct Loader {
    decoding: Decoding,
    splitter: Splitter,
    pieces: Pieces,
    bytes: u64,
    is_cut: bool,
    mapping_dataset: Option<Vec<u8>>,
    /// What the head says, once it is there, and what follows from the records so far.
    so_far: Option<(Dataset, Settler)>,
}

impl Loader {
    /// A loader at the start of a UTF-8 file of the contract, or of one that a mapping explains.
    pub fn new(mapping: Option<Mapping>) -> Loader {
        Loader::with_decoders(mapping, |_| None)
    }

    /// The same for files in any encoding for which there is a decoder.
    pub fn with_decoders(mapping: Option<Mapping>, decoders: Decoders) -> Loader {
        let place = mapping.as_ref().map_or(Place::Contract, |mapping| mapping.place.clone());
        Loader {
            decoding: Decoding::new(decoders),
            splitter: Splitter::new(place),
            mapping_dataset: mapping.as_ref().and_then(|mapping| mapping.dataset.clone()),
            pieces: Pieces::new(mapping),
            bytes: 0,
            is_cut: false,
            so_far: None,
        }
    }

    /// Reads a whole UTF-8 file at once.
    pub fn load(bytes: &[u8], mapping: Option<Mapping>) -> Result<Export, LoadError> {
        let mut loader = Loader::new(mapping);
        loader.feed(bytes);
        loader.finish()
    }

    /// Takes the next bytes; those past the most are left out.
    pub fn feed(&mut self, chunk: &[u8]) {
        let room = MAX_BYTES.saturating_sub(self.bytes).min(chunk.len() as u64) as usize;
        self.bytes += chunk.len() as u64;
        self.decode(&chunk[..room], false);
    }

    fn decode(&mut self, bytes: &[u8], is_last: bool) {
        let Loader { decoding, splitter, pieces, .. } = self;
        decoding.feed(bytes, is_last, &mut |utf8| splitter.feed(utf8, pieces));
    }

    /// Records found so far.
    pub fn read(&self) -> u64 {
        self.pieces.reader.read
    }

    /// Makes ready for a look; false where there may be none: nothing is there, a row has to leave again, or it is
    /// not known so far whether the file is a sample or was taken down.
    pub fn prepare(&mut self) -> bool {
        let may_be_seen = !self.pieces.reader.table.is_empty() && !self.pieces.reader.has_dropped();
        let dataset =
            if may_be_seen { self.pieces.dataset_so_far(self.mapping_dataset.as_deref()) } else { None };
        let Some(dataset) = dataset else { return false };
        if self.so_far.as_ref().is_none_or(|(seen, _)| *seen != dataset) {
            self.so_far = Some((dataset, Settler::default()));
        }
        self.pieces.reader.table.settle();
        true
    }

    /// Works out what follows from so many more of the records that were there when it was made ready; false
    /// where nothing is left.
    pub fn settle(&mut self, rows: usize) -> bool {
        let Some((dataset, settler)) = self.so_far.as_mut() else { return false };
        settler.step(&self.pieces.reader.table, dataset, rows)
    }

    /// Shows what was read so far, where there may be a look.
    pub fn look<T>(&mut self, see: impl FnOnce(&Export) -> T) -> Option<T> {
        if !self.prepare() {
            return None;
        }
        while self.settle(usize::MAX) {}
        let (dataset, settler) = self.so_far.as_mut().filter(|(dataset, _)| !dataset.revoked)?;
        let reader = &mut self.pieces.reader;
        // Taken for the look and put back: nothing is copied but the dataset.
        let import = reader.account(self.decoding.encoding);
        let export = Export {
            dataset: dataset.clone(),
            table: std::mem::take(&mut reader.table),
            standing: std::mem::take(&mut settler.standing),
            appraisals: Vec::new(),
            rating_totals: Vec::new(),
            numbers: std::mem::take(&mut reader.rows),
            import,
        };
        let seen = see(&export);
        (reader.table, reader.rows, settler.standing) = (export.table, export.numbers, export.standing);
        Some(seen)
    }

    /// Says that the bytes ended before the file did.
    pub fn note_cut(&mut self) {
        self.is_cut = true;
    }

    /// Whether no more bytes are taken.
    pub fn is_full(&self) -> bool {
        self.bytes > MAX_BYTES
    }

    /// Ends the file.
    pub fn finish(self) -> Result<Export, LoadError> {
        let mut closing = self.close()?;
        while closing.step() {}
        Ok(closing.export())
    }

    /// Ends the file; what is left to do is done step by step.
    pub fn close(mut self) -> Result<Closing, LoadError> {
        self.decode(b"", true);
        let Loader { splitter, mut pieces, .. } = self;
        let mut end = splitter.finish(&mut pieces);
        pieces.reader.table.settle();
        let mut limits = Vec::new();
        end.truncated |= self.is_cut;
        if self.bytes > MAX_BYTES {
            // It was not cut off where it came from, but here.
            end.truncated = false;
            limits.push(Limit::Bytes);
        }
        if pieces.is_overfull {
            limits.push(Limit::Records);
        }
        Closing::new(pieces, end, &limits, self.decoding.encoding, self.mapping_dataset, self.so_far)
    }
}
