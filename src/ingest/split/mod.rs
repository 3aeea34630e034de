//! Finds whole records in a stream of bytes, wherever the chunks are cut.
//!
//! Follows only strings and brackets: what stands in a record is checked by who reads it. The text of
//! the file is never held; what stands around the records (the dataset) is, with an empty list in
//! their place.

mod taking;

use super::json::{Json, Kind, MAX_DEPTH};
use taking::{Quoting, Taking};

/// Largest record that is read, in bytes.
pub const MAX_RECORD: usize = 1 << 20;
/// Most that may stand around the records, in bytes.
pub const MAX_FRAME: usize = 16 << 20;

/// What the splitter found.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// One record, as bytes of JSON.
    Record(&'a [u8]),
    /// A record past `MAX_RECORD`, dropped.
    Oversized,
    /// A whole value of the top level that is no list of records.
    Frame {
        /// Its bytes, an empty list standing for the records.
        bytes: &'a [u8],
        /// Whether records were found in it.
        held_records: bool,
        /// Whether it was cut off, and closed as far as its members are whole.
        is_cut: bool,
        /// Whether it is too deep or too long, and not whole for that reason.
        is_over: bool,
    },
}

/// Where the records are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The contract's own: the list under `proposals`, or the top level.
    Contract,
    /// The list or object under these keys; none for the top level.
    Path(Vec<String>),
}

/// How a file ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// It was cut off.
    pub truncated: bool,
    /// Something stood at the top level that is neither list nor object.
    pub stray: bool,
    /// It stood before the first list or object.
    pub starts_stray: bool,
    /// A second list of records stood in one object; it was not read.
    pub has_second_list: bool,
}

/// The splitter's state between chunks.
pub struct Splitter {
    place: Place,
    path: Vec<Level>,
    frame: Vec<u8>,
    /// Length of the frame up to which its members are whole.
    safe: usize,
    held_records: bool,
    string: Quoting,
    /// Where in the frame the current string starts.
    string_start: usize,
    record: Option<Taking>,
    stray: bool,
    starts_stray: bool,
    started: bool,
    /// Brackets open past `MAX_DEPTH`.
    deeper: usize,
    is_over: bool,
    has_second_list: bool,
}

/// An open bracket outside the records.
struct Level {
    is_object: bool,
    is_place: bool,
    /// Key or index of the value that is being read.
    key: String,
    index: usize,
    expects_key: bool,
    /// A value has ended, and no comma has come since.
    has_value: bool,
}

impl Splitter {
    /// A splitter at the start of a file.
    pub fn new(place: Place) -> Splitter {
        Splitter {
            place,
            path: Vec::new(),
            frame: Vec::new(),
            safe: 0,
            held_records: false,
            string: Quoting::default(),
            string_start: 0,
            record: None,
            stray: false,
            starts_stray: false,
            started: false,
            deeper: 0,
            is_over: false,
            has_second_list: false,
        }
    }

    /// Takes the next bytes of the file and hands on what they complete.
    pub fn feed(&mut self, chunk: &[u8], sink: &mut dyn FnMut(Piece<'_>)) {
        let mut at = 0;
        while at < chunk.len() {
            at = match self.record.take() {
                Some(taking) => self.take(taking, chunk, at, sink),
                None => self.step(chunk[at], sink).map_or(at, |()| at + 1),
            };
        }
    }

    /// Ends the file. What stood around the records is handed on as far as it is whole.
    pub fn finish(mut self, sink: &mut dyn FnMut(Piece<'_>)) -> End {
        let truncated = self.record.is_some() || !self.path.is_empty();
        if truncated && self.path.first().is_some_and(|level| level.is_object) {
            self.close_cut_frame();
            self.hand_on(true, sink);
        }
        End {
            truncated,
            stray: self.stray,
            starts_stray: self.starts_stray,
            has_second_list: self.has_second_list,
        }
    }

    /// Hands on what stands at the top level, and starts afresh.
    fn hand_on(&mut self, is_cut: bool, sink: &mut dyn FnMut(Piece<'_>)) {
        let (held_records, is_over) = (self.held_records, self.is_over);
        sink(Piece::Frame { bytes: &self.frame, held_records, is_cut, is_over });
        self.path.clear();
        self.frame.clear();
        self.string = Quoting::default();
        (self.safe, self.deeper) = (0, 0);
        (self.held_records, self.is_over) = (false, false);
    }

    fn close_cut_frame(&mut self) {
        if self.string.open {
            self.frame.truncate(self.string_start.min(self.frame.len()));
        }
        if !self.path.last().is_some_and(|level| level.is_place) {
            self.frame.truncate(self.safe.max(1));
            self.path.truncate(1);
        }
        while let Some(level) = self.path.pop() {
            self.push(if level.is_object { b'}' } else { b']' });
        }
    }

    fn push(&mut self, byte: u8) {
        if self.frame.len() < MAX_FRAME {
            self.frame.push(byte);
        } else {
            self.is_over = true;
        }
    }

    /// Takes a byte outside the records; `None` where it starts one and is to be taken again.
    fn step(&mut self, byte: u8, sink: &mut dyn FnMut(Piece<'_>)) -> Option<()> {
        let in_place = self.path.last().is_some_and(|level| level.is_place);
        if self.string.open {
            self.step_string(byte, in_place, sink);
            return Some(());
        }
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => self.space(in_place),
            _ if in_place && self.starts_record(byte) => {
                self.record = Some(Taking::default());
                return None;
            }
            b'{' | b'[' => {
                // In a file of lines a record that is not closed must not take the next along.
                if byte == b'{' && self.is_out_of_place() {
                    self.hand_on(false, sink);
                }
                self.open(byte == b'{');
            }
            b'}' | b']' => self.close(byte, sink),
            b'"' if self.path.is_empty() => {
                self.note_stray();
                self.string.open = true;
            }
            _ if self.path.is_empty() => self.note_stray(),
            b'"' => {
                self.string.open = true;
                self.string_start = self.frame.len();
                self.push(byte);
            }
            b',' => self.comma(in_place),
            // Between the records of an object nothing of the frame is kept.
            b':' if in_place => {}
            _ => {
                self.push(byte);
                self.end_value(byte != b':');
            }
        }
        Some(())
    }

    fn step_string(&mut self, byte: u8, in_place: bool, sink: &mut dyn FnMut(Piece<'_>)) {
        // A line end never stands in a string: what is open here was not closed on its line.
        if byte == b'\n' && self.path.is_empty() {
            self.string = Quoting::default();
        } else if byte == b'\n' && !self.held_records {
            self.hand_on(false, sink);
        } else {
            self.string.step(byte);
            if !self.path.is_empty() {
                self.push(byte);
                if !self.string.open {
                    self.end_string(in_place);
                }
            }
        }
    }

    /// White space parts numbers and words, so one sign of it is kept.
    fn space(&mut self, in_place: bool) {
        if !in_place && self.frame.last().is_some_and(|last| *last != b' ') {
            self.push(b' ');
        }
    }

    /// Whether an object cannot open here, in a value of the top level that holds no list of records.
    fn is_out_of_place(&self) -> bool {
        let [level] = self.path.as_slice() else { return false };
        !self.held_records && level.is_object && (level.expects_key || level.has_value)
    }

    fn end_value(&mut self, ended: bool) {
        if let Some(level) = self.path.last_mut() {
            level.has_value |= ended;
        }
    }

    /// Inside the list or object of records: whether this byte is the first of one.
    fn starts_record(&self, byte: u8) -> bool {
        let expects_key = self.path.last().is_some_and(|level| level.expects_key);
        !expects_key && !matches!(byte, b',' | b':' | b']' | b'}')
    }

    fn end_string(&mut self, in_place: bool) {
        let start = self.string_start.min(self.frame.len());
        if let Some(level) = self.path.last_mut().filter(|level| level.expects_key) {
            let quoted = String::from_utf8_lossy(&self.frame[start..]);
            level.key = key_of(&quoted);
            level.expects_key = false;
        } else {
            self.end_value(true);
        }
        if in_place {
            self.frame.truncate(start);
        }
    }

    fn note_stray(&mut self) {
        self.stray = true;
        self.starts_stray |= !self.started;
    }

    fn open(&mut self, is_object: bool) {
        self.started = true;
        if self.path.len() == MAX_DEPTH {
            self.deeper += 1;
            self.is_over = true;
            return;
        }
        let is_place = self.is_place(is_object);
        self.has_second_list |= is_place && self.held_records;
        let is_place = is_place && !self.held_records;
        self.held_records |= is_place;
        self.push(if is_object { b'{' } else { b'[' });
        let key = if is_object { String::new() } else { "0".to_owned() };
        self.path.push(Level {
            is_object,
            is_place,
            key,
            index: 0,
            expects_key: is_object,
            has_value: false,
        });
    }

    /// Whether the bracket that opens now holds the records.
    fn is_place(&self, is_object: bool) -> bool {
        let keys = self.path.iter().map(|level| level.key.as_str());
        match &self.place {
            Place::Contract => !is_object && (self.path.is_empty() || keys.eq(["proposals"])),
            Place::Path(place) => keys.eq(place.iter().map(String::as_str)),
        }
    }

    fn close(&mut self, byte: u8, sink: &mut dyn FnMut(Piece<'_>)) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        match self.path.last() {
            None => return self.note_stray(),
            // A bracket too many after a record ends no list.
            Some(level) if level.is_place && level.is_object != (byte == b'}') => {
                return sink(Piece::Record(&[byte]));
            }
            Some(_) => self.path.pop(),
        };
        self.push(byte);
        self.end_value(true);
        if self.path.is_empty() {
            self.hand_on(false, sink);
        }
    }

    fn comma(&mut self, in_place: bool) {
        if self.path.len() == 1 {
            self.safe = self.frame.len();
        }
        if !in_place {
            self.push(b',');
        }
        if let Some(level) = self.path.last_mut() {
            level.expects_key = level.is_object;
            level.has_value = false;
            level.index += 1;
            if !level.is_object && !in_place {
                level.key = level.index.to_string();
            }
        }
    }

    /// Takes bytes of a record from `start` on; gives back where it went on outside of it.
    fn take(
        &mut self,
        mut taking: Taking,
        chunk: &[u8],
        start: usize,
        sink: &mut dyn FnMut(Piece<'_>),
    ) -> usize {
        match taking.end(&chunk[start..]) {
            Some(length) => {
                taking.hand_on(&chunk[start..start + length], sink);
                start + length
            }
            None => {
                taking.keep(&chunk[start..]);
                self.record = Some(taking);
                chunk.len()
            }
        }
    }
}

/// The key that a quoted string names; one that is no string names nothing.
fn key_of(quoted: &str) -> String {
    match Json::parse(quoted).map(|json| json.kind()) {
        Ok(Kind::Text(key)) => key.into_owned(),
        _ => String::new(),
    }
}
