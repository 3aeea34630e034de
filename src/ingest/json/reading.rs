//! The parts of an object or array one after the other, checked as they are passed.

use std::borrow::Cow;

use super::scanner::Scanner;
use super::word::starts_with;
use super::{Fault, Json, Text};

/// Goes through an object or array at the start of some bytes.
pub struct Reading<'a> {
    scanner: Scanner<'a>,
    close: u8,
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
    /// Starts at the bytes' first, which must be the bracket `open`.
    pub fn new(bytes: &'a [u8], open: u8) -> Option<Reading<'a>> {
        let mut scanner = Scanner::new(bytes);
        (scanner.peek() == Some(open)).then(|| {
            scanner.at = 1;
            Reading { scanner, close: if open == b'{' { b'}' } else { b']' }, is_first: true }
        })
    }

    /// The next member of an object; `expected` is the quoted name it probably has.
    pub fn member(&mut self, expected: &[u8]) -> Result<Option<(Name<'a>, Json<'a>)>, Fault> {
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
        Ok(Some((name, self.scanner.value(1)?)))
    }

    /// The next element of an array.
    pub fn element(&mut self) -> Result<Option<Json<'a>>, Fault> {
        if self.is_over()? { Ok(None) } else { self.scanner.value(1).map(Some) }
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
            // A comma promises another part.
            self.scanner.at += 1;
            return Ok(true);
        }
        if !std::mem::take(&mut self.is_first) {
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
        match self.0.as_mut()?.member(b"").ok()?? {
            (Name::Other(name), value) => Some((name.decode(), value)),
            (Name::Expected, _) => None,
        }
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Json<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.element().ok()?
    }
}
