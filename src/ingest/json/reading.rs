//! The parts of an object or array one after the other, checked as they are passed.

use std::borrow::Cow;

use super::scanner::Scanner;
use super::word::starts_with;
use super::{Fault, Json, Text};

/// Goes through an object or array at the start of some bytes.
pub struct Reading<'a> {
    scanner: Scanner<'a>,
    close: u8,
    depth: usize,
    is_first: bool,
}

/// The name of a member.
pub enum Name<'a> {
    /// The one that was expected.
    Expected,
    /// Another.
    Other(Text<'a>),
}

impl<'a> Reading<'a> {
    /// Starts at the bytes' first, which must be the bracket `open`; so many others are open around it.
    pub fn new(bytes: &'a [u8], open: u8, depth: usize) -> Option<Reading<'a>> {
        let mut scanner = Scanner::new(bytes);
        (scanner.peek() == Some(open)).then(|| {
            scanner.at = 1;
            Reading { scanner, close: if open == b'{' { b'}' } else { b']' }, depth, is_first: true }
        })
    }

    /// Passes the name of the next member of an object; `expected` is the quoted name it probably has.
    /// Its value comes next.
    pub fn name(&mut self, expected: &[u8]) -> Result<Option<Name<'a>>, Fault> {
        if self.is_over()? {
            return Ok(None);
        }
        let name = if !expected.is_empty() && starts_with(self.scanner.rest(), expected) {
            self.scanner.at += expected.len();
            Name::Expected
        } else {
            Name::Other(self.scanner.name()?)
        };
        self.scanner.sign(b':')?;
        self.scanner.space();
        Ok(Some(name))
    }

    /// What comes next and has not been checked.
    pub fn rest(&self) -> &'a [u8] {
        self.scanner.rest()
    }

    /// Passes what has been checked elsewhere.
    pub fn skip(&mut self, bytes: usize) {
        self.scanner.at += bytes;
    }

    /// Passes a value.
    pub fn value(&mut self) -> Result<Json<'a>, Fault> {
        self.scanner.value(self.depth + 1)
    }

    /// Starts at the object that comes next, if one does; `skip` its end when it is over.
    pub fn inner(&self) -> Option<Reading<'a>> {
        Reading::new(self.rest(), b'{', self.depth + 1)
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
    pub fn take_broken(&mut self) -> bool {
        std::mem::take(&mut self.scanner.is_broken)
    }

    /// Passes what stands before the next part; true at the end.
    fn is_over(&mut self) -> Result<bool, Fault> {
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
}

/// Iterator over the members of a checked object.
pub struct Members<'a>(pub(super) Option<Reading<'a>>);

/// Iterator over the elements of a checked array.
pub struct Elements<'a>(pub(super) Option<Reading<'a>>);

impl<'a> Iterator for Members<'a> {
    type Item = (Cow<'a, str>, Json<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let reading = self.0.as_mut()?;
        match reading.name(b"").ok()?? {
            Name::Other(name) => Some((name.decode(), reading.value().ok()?)),
            Name::Expected => None,
        }
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Json<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.element().ok()?
    }
}
