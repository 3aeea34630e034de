//! One record on its way out of the stream, and the state of the strings in it.

use super::{MAX_RECORD, Piece, Sink};

/// A record that is being taken.
#[derive(Default)]
pub struct Taking {
    bytes: Vec<u8>,
    /// The brackets that are still to close, innermost last.
    closers: Vec<u8>,
    /// Brackets open past the most that are remembered.
    deeper: usize,
    string: Quoting,
    /// A line ended in the open string; what the next one starts with tells whether the string went on.
    line_ended: bool,
    /// A value has ended, and no comma or colon has come since.
    has_value: bool,
    oversized: bool,
    /// It is what stands on a line of the top level and is no list or object.
    is_junk: bool,
}

/// Whether a byte ends the record.
enum Step {
    On,
    /// It belongs to what follows.
    Before,
    /// It is the last.
    After,
}

/// Most brackets that are remembered: a record that is deeper is past a limit in any case.
const MAX_CLOSERS: usize = 256;

/// Whether a string is open, and whether its next byte is escaped.
#[derive(Clone, Copy, Default)]
pub struct Quoting {
    /// A string is open.
    pub open: bool,
    escaped: bool,
}

impl Quoting {
    /// Takes a byte of an open string.
    pub fn step(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = true,
            b'"' => self.open = false,
            _ => {}
        }
    }
}

impl Taking {
    /// What stands on a line of the top level and is no list or object.
    pub fn junk() -> Taking {
        Taking { is_junk: true, ..Taking::default() }
    }

    /// Whether it is such a line.
    pub fn is_junk(&self) -> bool {
        self.is_junk
    }

    /// How many of these bytes belong to the record, if it ends in them.
    pub fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        for (at, byte) in bytes.iter().copied().enumerate() {
            let step = if self.string.open { self.step_string(byte) } else { self.step(byte) };
            match step {
                Step::On => {}
                Step::Before => return Some(at),
                Step::After => return Some(at + 1),
            }
        }
        None
    }

    fn step_string(&mut self, byte: u8) -> Step {
        if byte == b'\n' {
            self.line_ended = true;
            return if self.is_junk { Step::Before } else { Step::On };
        }
        if self.line_ended {
            match byte {
                b' ' | b'\t' | b'\r' => return Step::On,
                // The next record, and this one a quote short.
                b'{' => return Step::Before,
                // The next member, or the end: the string was not closed on its line.
                b'"' | b'}' | b']' => {
                    (self.string, self.line_ended, self.has_value) = (Quoting::default(), false, true);
                    return self.step(byte);
                }
                // A line end that should have been escaped.
                _ => self.line_ended = false,
            }
        }
        self.string.step(byte);
        self.has_value |= !self.string.open;
        let ends = !self.string.open && self.closers.is_empty() && !self.is_junk;
        if ends { Step::After } else { Step::On }
    }

    fn step(&mut self, byte: u8) -> Step {
        let is_outside = self.closers.is_empty();
        match byte {
            b'\n' | b'{' | b'[' if self.is_junk => return Step::Before,
            b'"' => self.string.open = true,
            _ if self.is_junk => {}
            // After a value nothing opens: the record was not closed.
            b'{' if self.has_value && !is_outside => return Step::Before,
            b'{' => self.open(b'}'),
            b'[' => self.open(b']'),
            b'}' | b']' | b',' | b' ' | b'\t' | b'\n' | b'\r' if is_outside => return Step::Before,
            b'}' | b']' => return self.close(byte),
            b',' | b':' => self.has_value = false,
            b' ' | b'\t' | b'\n' | b'\r' => {}
            _ => self.has_value = true,
        }
        Step::On
    }

    fn open(&mut self, closer: u8) {
        self.has_value = false;
        if self.closers.len() < MAX_CLOSERS {
            self.closers.push(closer);
        } else {
            self.deeper += 1;
        }
    }

    /// Closes the innermost bracket of the kind; those in it were forgotten.
    fn close(&mut self, closer: u8) -> Step {
        self.has_value = true;
        if self.deeper > 0 {
            self.deeper -= 1;
        } else if let Some(place) = self.closers.iter().rposition(|own| *own == closer) {
            self.closers.truncate(place);
        }
        if self.closers.is_empty() { Step::After } else { Step::On }
    }

    /// Keeps bytes that do not end it.
    pub fn keep(&mut self, bytes: &[u8]) {
        self.oversized |= self.bytes.len() + bytes.len() > MAX_RECORD;
        if self.oversized {
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(bytes);
        }
    }

    /// Hands on a record whose last bytes these are, without a copy where it stands in one chunk.
    pub fn hand_on(&mut self, last: &[u8], sink: &mut dyn Sink) {
        if self.bytes.is_empty() && !self.oversized && last.len() <= MAX_RECORD {
            return sink.take(self.piece(last));
        }
        self.keep(last);
        match self.oversized {
            true if self.is_junk => sink.take(Piece::Junk(b"")),
            true => sink.take(Piece::Oversized),
            false => sink.take(self.piece(&self.bytes)),
        }
    }

    fn piece<'a>(&self, bytes: &'a [u8]) -> Piece<'a> {
        if self.is_junk { Piece::Junk(bytes) } else { Piece::Record(bytes) }
    }
}
