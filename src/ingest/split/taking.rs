//! One record on its way out of the stream, and the state of the strings in it.

use super::{MAX_RECORD, Piece, Sink};

/// A record that is being taken.
#[derive(Default)]
pub struct Taking {
    bytes: Vec<u8>,
    depth: usize,
    string: Quoting,
    oversized: bool,
    /// It is what stands on a line of the top level and is no list or object.
    is_junk: bool,
}

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
            if self.string.open {
                // A line end never stands in a string: the next line may be whole again.
                if byte == b'\n' {
                    return Some(at);
                }
                self.string.step(byte);
                if !self.string.open && self.depth == 0 && !self.is_junk {
                    return Some(at + 1);
                }
                continue;
            }
            match byte {
                b'\n' | b'{' | b'[' if self.is_junk => return Some(at),
                b'"' => self.string.open = true,
                _ if self.is_junk => {}
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' if self.depth == 0 => return Some(at),
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(at + 1);
                    }
                }
                b',' | b' ' | b'\t' | b'\n' | b'\r' if self.depth == 0 => return Some(at),
                _ => {}
            }
        }
        None
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
