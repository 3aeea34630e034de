//! The parts of an object or array one after the other, checked as they are passed.

use std::borrow::Cow;

use super::scanner::Scanner;
use super::{Fault, Json, MAX_DEPTH, Text};

/// Goes through an object or array at the start of some bytes.
pub struct Reading<'a> {
    scanner: Scanner<'a>,
    close: u8,
    depth: usize,
    is_first: bool,
}

/// Where an object or array goes on after one in it.
pub struct Outer {
    close: u8,
    depth: usize,
}

impl<'a> Reading<'a> {
    /// Starts at the bytes' first, which must be the bracket `open`; so many others are open around it.
    pub fn new(bytes: &'a [u8], open: u8, depth: usize) -> Option<Reading<'a>> {
        let mut scanner = Scanner::new(bytes);
        (scanner.peek() == Some(open)).then(|| {
            scanner.at = 1;
            Reading { scanner, close: closing(open), depth, is_first: true }
        })
    }

    /// At the start of a value that was checked, to pass it or to enter it.
    pub fn before(bytes: &'a [u8]) -> Reading<'a> {
        Reading { scanner: Scanner::new(bytes), close: 0, depth: 0, is_first: true }
    }

    /// Passes what stands before the next part; true past the last.
    #[inline]
    pub fn is_over(&mut self) -> Result<bool, Fault> {
        // As nearly every file has it.
        if let ([b',', b'"', ..], false) = (self.scanner.rest(), self.is_first) {
            self.scanner.at += 1;
            return Ok(false);
        }
        self.pass_comma()
    }

    fn pass_comma(&mut self) -> Result<bool, Fault> {
        self.scanner.space();
        if self.scanner.peek() == Some(self.close) {
            self.scanner.at += 1;
            return Ok(true);
        }
        if !std::mem::take(&mut self.is_first) {
            // A comma promises another part.
            self.scanner.sign(b',')?;
            self.scanner.space();
        }
        Ok(false)
    }

    /// Passes the name of a member; its value comes next.
    pub fn name(&mut self) -> Result<Text<'a>, Fault> {
        let name = self.scanner.name()?;
        self.scanner.sign(b':')?;
        self.scanner.space();
        Ok(name)
    }

    /// What comes next and has not been checked.
    #[inline]
    pub fn rest(&self) -> &'a [u8] {
        self.scanner.rest()
    }

    /// Passes what has been checked elsewhere.
    #[inline]
    pub fn skip(&mut self, bytes: usize) {
        self.scanner.at += bytes;
    }

    /// Passes white space.
    #[inline]
    pub fn space(&mut self) {
        self.scanner.space();
    }

    /// Passes a value.
    pub fn value(&mut self) -> Result<Json<'a>, Fault> {
        self.scanner.value(self.depth + 1)
    }

    /// Goes on in the object or array that comes next, if one does; `leave` it when it is over.
    #[inline]
    pub fn enter(&mut self, open: u8) -> Result<Option<Outer>, Fault> {
        if self.scanner.peek() != Some(open) {
            return Ok(None);
        }
        if self.depth + 1 == MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        let outer = Outer { close: self.close, depth: self.depth };
        self.scanner.at += 1;
        (self.close, self.depth, self.is_first) = (closing(open), self.depth + 1, true);
        Ok(Some(outer))
    }

    /// Goes on after the object or array that is over.
    #[inline]
    pub fn leave(&mut self, outer: Outer) {
        (self.close, self.depth, self.is_first) = (outer.close, outer.depth, false);
    }

    /// The next element of an array.
    pub fn element(&mut self) -> Result<Option<Json<'a>>, Fault> {
        if self.is_over()? { Ok(None) } else { self.value().map(Some) }
    }

    /// How many bytes it takes, once it is over.
    pub fn end(&self) -> usize {
        self.scanner.at
    }

    /// Whether a string held bytes that are no UTF-8 since this was last asked.
    #[inline]
    pub fn take_broken(&mut self) -> bool {
        std::mem::take(&mut self.scanner.is_broken)
    }
}

fn closing(open: u8) -> u8 {
    if open == b'{' { b'}' } else { b']' }
}

/// Iterator over the members of a checked object.
pub struct Members<'a>(pub(super) Option<Reading<'a>>);

/// Iterator over the elements of a checked array.
pub struct Elements<'a>(pub(super) Option<Reading<'a>>);

impl<'a> Iterator for Members<'a> {
    type Item = (Cow<'a, str>, Json<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let reading = self.0.as_mut()?;
        if reading.is_over().ok()? {
            return None;
        }
        Some((reading.name().ok()?.decode(), reading.value().ok()?))
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Json<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.element().ok()?
    }
}
