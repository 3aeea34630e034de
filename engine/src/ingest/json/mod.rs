//! JSON read in place: a value is the slice of its bytes, checked once, decoded where asked for.
//!
//! Strict by RFC 8259. Nothing is copied but strings that hold escapes. What a value means is the
//! business of the readers above.

mod reading;
mod scanner;
mod string;
mod word;

pub use reading::{Elements, Members, Reading};
use scanner::Scanner;
pub use string::Text;
pub use word::{Prefix, quoted};

/// How deep arrays and objects may stand in each other.
pub const MAX_DEPTH: usize = 64;
/// Longest string, in bytes as written.
pub const MAX_STRING: usize = 64 << 10;

/// A checked JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Json<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// The number as written.
    Number(&'a str),
    /// A string.
    Text(Text<'a>),
    /// `[…]`, its bytes.
    Array(&'a [u8]),
    /// `{…}`, its bytes.
    Object(&'a [u8]),
}

/// Why a text is no JSON value that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not the grammar; the byte at which it was noticed.
    Syntax(usize),
    /// Deeper than `MAX_DEPTH`.
    TooDeep,
    /// A string longer than `MAX_STRING`.
    TooLong,
}

impl<'a> Json<'a> {
    /// Checks a whole text that holds one value and white space around it.
    pub fn parse<T: AsRef<[u8]> + ?Sized>(text: &'a T) -> Result<Json<'a>, Fault> {
        let bytes = text.as_ref();
        let mut scanner = Scanner::new(bytes);
        let value = scanner.value(0)?;
        scanner.space();
        if scanner.at < bytes.len() { Err(Fault::Syntax(scanner.at)) } else { Ok(value) }
    }

    /// Checks the value at the start of some bytes; the value and how many bytes it takes.
    pub fn parse_start(bytes: &'a [u8]) -> Result<(Json<'a>, usize), Fault> {
        let mut scanner = Scanner::new(bytes);
        scanner.value(0).map(|value| (value, scanner.at))
    }

    /// The members of an object in the order of the file; none for anything else.
    pub fn members(self) -> Members<'a> {
        Members(match self {
            Json::Object(bytes) => Reading::new(bytes, b'{', 0),
            _ => None,
        })
    }

    /// The elements of an array; none for anything else.
    pub fn elements(self) -> Elements<'a> {
        Elements(match self {
            Json::Array(bytes) => Reading::new(bytes, b'[', 0),
            _ => None,
        })
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
            let step = unescaped(step);
            let mut found = Vec::new();
            for value in values {
                match value {
                    Json::Array(_) => found.extend(index(&step).and_then(|at| value.elements().nth(at))),
                    _ => found.extend(value.named(&step)),
                }
            }
            found
        })
    }

    /// Whether a string in it holds bytes that are no UTF-8.
    pub fn is_broken(self) -> bool {
        match self {
            Json::Text(text) => text.is_broken(),
            Json::Array(_) => self.elements().any(Json::is_broken),
            Json::Object(_) => {
                self.members().any(|(name, value)| name.contains('\u{FFFD}') || value.is_broken())
            }
            _ => false,
        }
    }
}

/// A step of a JSON Pointer without its escapes.
pub fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The index that a step of a pointer names: digits without zeros before them (RFC 6901).
fn index(step: &str) -> Option<usize> {
    step.parse().ok().filter(|at: &usize| at.to_string() == step)
}
