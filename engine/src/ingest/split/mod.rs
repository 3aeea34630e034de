//! Finds whole records in a stream of bytes, wherever the chunks are cut.
//!
//! Follows only strings and brackets: what stands in a record is checked by who reads it. The text of
//! the file is never held; what stands around the records (the dataset) is, with an empty list in
//! their place.

mod piece;
mod taking;

use super::json::{Json, MAX_DEPTH};
pub use piece::{At, End, MAX_FRAME, MAX_RECORD, Piece, Place, Sink};
use taking::{Quoting, Taking};

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
    pub fn feed(&mut self, chunk: &[u8], sink: &mut dyn Sink) {
        let mut at = 0;
        while at < chunk.len() {
            at = match self.record.take() {
                Some(taking) => self.take(taking, chunk, at, sink),
                None => match self.take_whole(&chunk[at..], sink) {
                    Some(length) => at + length,
                    None => self.step(chunk[at], sink).map_or(at, |()| at + 1),
                },
            };
        }
    }

    /// Lets the sink take a record that starts here and is whole; how long it is.
    fn take_whole(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Option<usize> {
        let starts = bytes[0] == b'{' && !self.string.open;
        let at = match self.path.last() {
            Some(level) if starts && level.is_place && self.starts_record(b'{') => At::List,
            None if starts && self.place == Place::Contract => At::Top,
            _ => return None,
        };
        let length = sink.take_start(&bytes[..bytes.len().min(MAX_RECORD)], at)?;
        self.started = true;
        Some(length)
    }

    /// Ends the file. What stood around the records is handed on as far as it is whole.
    pub fn finish(mut self, sink: &mut dyn Sink) -> End {
        // A line that ends with the file is whole.
        if let Some(mut junk) = self.record.take_if(|taking| taking.is_junk()) {
            junk.hand_on(b"", sink);
        }
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
    fn hand_on(&mut self, is_cut: bool, sink: &mut dyn Sink) {
        let (held_records, is_over) = (self.held_records, self.is_over);
        sink.take(Piece::Frame { bytes: &self.frame, held_records, is_cut, is_over });
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
    fn step(&mut self, byte: u8, sink: &mut dyn Sink) -> Option<()> {
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
                self.open(byte == b'{', sink);
            }
            b'}' | b']' => self.close(byte, sink),
            // Files put together each bring their mark.
            0xEF | 0xBB | 0xBF if self.path.is_empty() => {}
            _ if self.path.is_empty() && self.started && !matches!(byte, b',' | b':') => {
                self.record = Some(Taking::junk());
                return None;
            }
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

    fn step_string(&mut self, byte: u8, in_place: bool, sink: &mut dyn Sink) {
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
        let (Some(first), Some(level)) = (self.path.first(), self.path.last()) else { return false };
        !self.held_records && first.is_object && (level.is_object && level.expects_key || level.has_value)
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
            level.key = key_of(&self.frame[start..]);
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

    fn open(&mut self, is_object: bool, sink: &mut dyn Sink) {
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
        if is_place {
            let closed = self.path.iter().rev().map(|level| if level.is_object { b'}' } else { b']' });
            let head: Vec<u8> = self.frame.iter().copied().chain(closed).collect();
            sink.take(Piece::Head(&head));
        }
    }

    /// Whether the bracket that opens now holds the records.
    fn is_place(&self, is_object: bool) -> bool {
        let keys = self.path.iter().map(|level| level.key.as_str());
        match &self.place {
            Place::Contract => !is_object && (self.path.is_empty() || keys.eq(["proposals"])),
            Place::Path(place) => keys.eq(place.iter().map(String::as_str)),
        }
    }

    fn close(&mut self, byte: u8, sink: &mut dyn Sink) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        match self.path.last() {
            None => return self.note_stray(),
            // A bracket too many after a record ends no list.
            Some(level) if level.is_place && level.is_object != (byte == b'}') => {
                return sink.take(Piece::Record(&[byte]));
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
    fn take(&mut self, mut taking: Taking, chunk: &[u8], start: usize, sink: &mut dyn Sink) -> usize {
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
fn key_of(quoted: &[u8]) -> String {
    match Json::parse(quoted) {
        Ok(Json::Text(key)) => key.decode().into_owned(),
        _ => String::new(),
    }
}
