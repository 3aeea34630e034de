//! What the splitter finds, sorted: records to the reader, what stands around them kept for the end.

use super::closing::dataset_of;
use super::headers::FRAME_NAMES;
use super::json::{Fault, Json};
use super::limit::Limit;
use super::mapping::Mapping;
use super::reader::Reader;
use super::split::{At, MAX_FRAME, MAX_RECORD, Piece, Place, Sink};
use crate::table::Dataset;

/// The parts of a file so far.
pub struct Pieces {
    /// Takes the records.
    pub reader: Reader,
    /// Whether a mapping explains the file: its keys are anyone's then.
    pub is_mapped: bool,
    /// The mapping says where in the file the records are: nothing else is one.
    has_place: bool,
    /// What stood around the records: objects of the top level.
    pub frames: Vec<Vec<u8>>,
    /// What stood before the records, while they come.
    head: Option<Vec<u8>>,
    /// Bytes of all frames.
    frame_bytes: usize,
    /// What stands around the records is not JSON: whether the file was taken down, or is a sample,
    /// cannot be told, so nothing of it is shown.
    pub is_broken: bool,
    /// What stands around the records is past a limit: the same.
    pub is_past: Option<Limit>,
    /// A list of records has ended: what follows it does not belong to it.
    pub list_ended: bool,
    /// Something follows it.
    pub trailing: bool,
    /// Records came after the last that is read.
    pub is_overfull: bool,
}

impl Pieces {
    /// Nothing so far.
    pub fn new(mapping: Option<Mapping>) -> Pieces {
        let own = mapping.as_ref().and_then(|mapping| mapping.dataset.clone());
        let has_place = |mapping: &Mapping| matches!(&mapping.place, Place::Path(keys) if !keys.is_empty());
        let (is_mapped, has_place) = (mapping.is_some(), mapping.as_ref().is_some_and(has_place));
        let mut reader = Reader::new(mapping);
        reader.hear_schemes(&dataset_of(&[], own.as_deref()));
        Pieces {
            is_mapped,
            has_place,
            reader,
            frames: Vec::new(),
            head: None,
            frame_bytes: 0,
            is_broken: false,
            is_past: None,
            list_ended: false,
            trailing: false,
            is_overfull: false,
        }
    }

    /// A value of the top level: the object around the records, or in a file of lines a record.
    fn take_frame(&mut self, bytes: &[u8], held_records: bool, is_cut: bool, is_over: bool) {
        let json = Json::parse(bytes);
        match json {
            Ok(json) if !is_over && (held_records || self.is_frame(json)) => self.keep_frame(bytes),
            _ if held_records || json.is_err() && self.names_a_frame(bytes) => {
                self.is_broken = true;
                self.is_past = frame_limit(bytes, is_over, json.err());
            }
            // What was cut off of a line may have said that the record must not be held.
            _ if is_cut || !self.has_room() => {}
            _ if bytes.len() > MAX_RECORD => self.reader.reject_past(Limit::Record),
            _ if is_over => self.reader.reject_past(Limit::Nesting),
            _ => self.reader.take(bytes),
        }
    }

    fn keep_frame(&mut self, bytes: &[u8]) {
        self.frame_bytes += bytes.len();
        if self.frame_bytes > MAX_FRAME {
            self.is_past = Some(Limit::Frame);
            return;
        }
        self.reader.hear_schemes(&dataset_of(&[bytes], None));
        self.frames.push(bytes.to_owned());
        self.head = None;
    }

    fn set_head(&mut self, bytes: &[u8]) {
        self.reader.hear_schemes(&dataset_of(&[bytes], None));
        self.head = Some(bytes.to_owned());
    }

    /// What the file says of itself so far; `None` where it may still say whether it is a sample or was
    /// taken down.
    pub fn dataset_so_far(&self, own: Option<&[u8]>) -> Option<Dataset> {
        let sources: Vec<&[u8]> = self.frames.iter().map(Vec::as_slice).chain(self.head.as_deref()).collect();
        let is_told = sources.iter().any(|source| {
            Json::parse(source).is_ok_and(|json| match json {
                Json::Object(_) => json.get("dataset").is_some(),
                // A bare list says nothing of itself, nor does anything follow it.
                _ => self.frames.is_empty(),
            })
        });
        is_told.then(|| dataset_of(&sources, own))
    }

    /// Whether bytes that are no JSON look like what stands around records: they may have said that the
    /// file was taken down.
    fn names_a_frame(&self, bytes: &[u8]) -> bool {
        let text = String::from_utf8_lossy(bytes);
        !self.is_mapped && ["\"dataset\"", "\"revoked\""].iter().any(|key| text.contains(key))
    }

    /// Whether an object without records is the contract's own, and not a record in a line. Under a
    /// mapping every line is a record, unless it says where they are: the keys are anyone's.
    fn is_frame(&self, json: Json<'_>) -> bool {
        let has = |name: &str| json.get(name).is_some();
        if self.is_mapped {
            return self.has_place;
        }
        FRAME_NAMES.iter().any(|key| has(key)) && !has("proposal_no") && !has("count")
    }

    /// Whether another record may be taken.
    fn has_room(&mut self) -> bool {
        let is_full = self.reader.is_full();
        self.is_overfull |= is_full;
        !is_full
    }
}

impl Sink for Pieces {
    fn take_start(&mut self, bytes: &[u8], at: At) -> Option<usize> {
        // Under a mapping an object of the top level may hold the records.
        if self.reader.is_full() || self.is_mapped && at == At::Top {
            return None;
        }
        let length = self.reader.take_start(bytes, at)?;
        self.trailing |= self.list_ended;
        Some(length)
    }

    fn take(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Head(bytes) => self.set_head(bytes),
            // After a list it is only too much; in a file of lines it stands where a record was due.
            Piece::Junk(_) if self.list_ended => self.trailing = true,
            Piece::Junk(bytes) if self.has_room() => self.reader.take(bytes),
            Piece::Junk(_) => {}
            Piece::Record(bytes) => {
                self.trailing |= self.list_ended;
                if self.has_room() {
                    self.reader.take(bytes);
                }
            }
            Piece::Oversized if self.has_room() => self.reader.reject_past(Limit::Record),
            Piece::Oversized => {}
            Piece::Frame { bytes, held_records, is_cut, is_over } => {
                self.trailing |= self.list_ended;
                self.list_ended |= held_records;
                self.take_frame(bytes, held_records, is_cut, is_over);
            }
        }
    }
}

fn frame_limit(bytes: &[u8], is_over: bool, fault: Option<Fault>) -> Option<Limit> {
    match fault {
        _ if bytes.len() >= MAX_FRAME => Some(Limit::Frame),
        _ if is_over => Some(Limit::Nesting),
        Some(Fault::TooDeep) => Some(Limit::Nesting),
        Some(Fault::TooLong) => Some(Limit::String),
        _ => None,
    }
}
