//! JSON read in place: a value is the slice of its bytes, checked once, decoded where asked for.
//!
//! Strict by RFC 8259. Nothing is copied but strings that hold escapes. What a value means is the
//! business of the readers above.

mod scanner;
mod string;

use std::borrow::Cow;

use scanner::Scanner;
use string::decode;

/// How deep arrays and objects may stand in each other.
pub const MAX_DEPTH: usize = 64;

/// A checked JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Json<'a>(&'a str);

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// The number as written.
    Number(&'a str),
    /// The string, escapes decoded.
    Text(Cow<'a, str>),
    /// `[…]`
    Array,
    /// `{…}`
    Object,
}

/// Why a text is no JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not the grammar; the byte at which it was noticed.
    Syntax(usize),
    /// Deeper than `MAX_DEPTH`.
    TooDeep,
}

impl<'a> Json<'a> {
    /// Checks a whole text that holds one value and white space around it.
    pub fn parse(text: &'a str) -> Result<Json<'a>, Fault> {
        let mut scanner = Scanner::new(text);
        let value = scanner.value(0)?;
        scanner.space();
        if scanner.at < text.len() { Err(Fault::Syntax(scanner.at)) } else { Ok(value) }
    }

    /// What the value is.
    pub fn kind(self) -> Kind<'a> {
        match self.0.as_bytes()[0] {
            b'n' => Kind::Null,
            b't' => Kind::Bool(true),
            b'f' => Kind::Bool(false),
            b'"' => Kind::Text(decode(&self.0[1..self.0.len() - 1])),
            b'[' => Kind::Array,
            b'{' => Kind::Object,
            _ => Kind::Number(self.0),
        }
    }

    /// The members of an object in the order of the file; none for anything else.
    pub fn members(self) -> Members<'a> {
        Members(Walker::new(self.0, b'{'))
    }

    /// The elements of an array; none for anything else.
    pub fn elements(self) -> Elements<'a> {
        Elements(Walker::new(self.0, b'['))
    }

    /// The first member of this name.
    pub fn get(self, name: &str) -> Option<Json<'a>> {
        self.named(name).next()
    }

    /// Every member of this name: an object may name a key twice.
    pub fn named(self, name: &str) -> impl Iterator<Item = Json<'a>> {
        self.members().filter(move |(key, _)| key == name).map(|(_, value)| value)
    }

    /// Every value at a JSON Pointer (RFC 6901), or every member of this name where it starts with no
    /// slash.
    pub fn at(self, pointer: &str) -> Vec<Json<'a>> {
        let Some(path) = pointer.strip_prefix('/') else {
            return if pointer.is_empty() { vec![self] } else { self.named(pointer).collect() };
        };
        path.split('/').fold(vec![self], |values, step| {
            let step = step.replace("~1", "/").replace("~0", "~");
            let mut found = Vec::new();
            for value in values {
                match value.kind() {
                    Kind::Array => found.extend(index(&step).and_then(|at| value.elements().nth(at))),
                    _ => found.extend(value.named(&step)),
                }
            }
            found
        })
    }

    /// The bytes of the value as written.
    pub fn source(self) -> &'a str {
        self.0
    }
}

/// The index that a step of a pointer names: digits without zeros before them (RFC 6901).
fn index(step: &str) -> Option<usize> {
    step.parse().ok().filter(|at: &usize| at.to_string() == step)
}

/// Iterator over the members of an object.
pub struct Members<'a>(Option<Walker<'a>>);

/// Iterator over the elements of an array.
pub struct Elements<'a>(Option<Walker<'a>>);

impl<'a> Iterator for Members<'a> {
    type Item = (Cow<'a, str>, Json<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let scanner = self.0.as_mut()?.step()?;
        let key = scanner.value(0).ok()?;
        scanner.space();
        scanner.at += 1; // the colon: the value was checked when it was made
        scanner.space();
        let value = scanner.value(0).ok()?;
        match key.kind() {
            Kind::Text(key) => Some((key, value)),
            _ => None,
        }
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Json<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.step()?.value(0).ok()
    }
}

/// Goes from one part of a checked array or object to the next.
struct Walker<'a>(Scanner<'a>);

impl<'a> Walker<'a> {
    fn new(text: &'a str, open: u8) -> Option<Walker<'a>> {
        (text.as_bytes().first() == Some(&open)).then(|| {
            let mut scanner = Scanner::new(text);
            scanner.at = 1;
            Walker(scanner)
        })
    }

    /// The scanner at the start of the next part; `None` at the end.
    fn step(&mut self) -> Option<&mut Scanner<'a>> {
        let scanner = &mut self.0;
        scanner.space();
        if scanner.peek() == Some(b',') {
            scanner.at += 1;
            scanner.space();
        }
        (!matches!(scanner.peek(), None | Some(b']' | b'}'))).then_some(scanner)
    }
}
