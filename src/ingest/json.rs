//! JSON read in place: a value is the slice of its bytes, checked once, decoded where asked for.
//!
//! Strict by RFC 8259. Nothing is copied but strings that hold escapes. What a value means is the
//! business of the readers above.

use std::borrow::Cow;

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
        self.members().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The value at a JSON Pointer (RFC 6901), or the member of this name where it starts with no slash.
    pub fn at(self, pointer: &str) -> Option<Json<'a>> {
        if !pointer.starts_with('/') {
            return if pointer.is_empty() { Some(self) } else { self.get(pointer) };
        }
        pointer[1..].split('/').try_fold(self, |value, step| {
            let step = step.replace("~1", "/").replace("~0", "~");
            match value.kind() {
                Kind::Array => value.elements().nth(step.parse().ok()?),
                _ => value.get(&step),
            }
        })
    }

    /// The bytes of the value as written.
    pub fn source(self) -> &'a str {
        self.0
    }
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

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str) -> Scanner<'a> {
        Scanner { text, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn fault<T>(&self) -> Result<T, Fault> {
        Err(Fault::Syntax(self.at))
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json<'a>, Fault> {
        self.space();
        let start = self.at;
        match self.peek() {
            Some(b'"') => self.string()?,
            Some(b'{') => self.container(depth, b'}')?,
            Some(b'[') => self.container(depth, b']')?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true")?,
            Some(b'f') => self.word("false")?,
            Some(b'n') => self.word("null")?,
            _ => return self.fault(),
        }
        Ok(Json(&self.text[start..self.at]))
    }

    fn word(&mut self, word: &str) -> Result<(), Fault> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return self.fault();
        }
        self.at += word.len();
        Ok(())
    }

    fn container(&mut self, depth: usize, close: u8) -> Result<(), Fault> {
        if depth == MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        self.at += 1;
        self.space();
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(());
        }
        loop {
            if close == b'}' {
                self.member_name()?;
            }
            self.value(depth + 1)?;
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == close => break,
                _ => return self.fault(),
            }
        }
        self.at += 1;
        Ok(())
    }

    fn member_name(&mut self) -> Result<(), Fault> {
        self.space();
        if self.peek() != Some(b'"') {
            return self.fault();
        }
        self.string()?;
        self.space();
        if self.peek() != Some(b':') {
            return self.fault();
        }
        self.at += 1;
        Ok(())
    }

    fn number(&mut self) -> Result<(), Fault> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { self.fault() } else { Ok(()) }
    }

    fn string(&mut self) -> Result<(), Fault> {
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(0x20..) => self.at += 1,
                _ => return self.fault(),
            }
        }
        self.at += 1;
        Ok(())
    }

    fn escape(&mut self) -> Result<(), Fault> {
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 1,
            Some(b'u') => {
                let digits = self.text.as_bytes().get(self.at + 1..self.at + 5).unwrap_or_default();
                if digits.len() < 4 || !digits.iter().all(u8::is_ascii_hexdigit) {
                    return self.fault();
                }
                self.at += 5;
            }
            _ => return self.fault(),
        }
        Ok(())
    }
}

/// The text of a checked string; a lone surrogate becomes U+FFFD.
fn decode(source: &str) -> Cow<'_, str> {
    if !source.contains('\\') {
        return Cow::Borrowed(source);
    }
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        rest = push_escape(&mut text, &rest[at + 1..]);
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// Pushes what an escape stands for; gives back what follows it.
fn push_escape<'a>(text: &mut String, escape: &'a str) -> &'a str {
    let plain = match escape.as_bytes()[0] {
        b'u' => return push_unicode(text, &escape[1..]),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        other => char::from(other),
    };
    text.push(plain);
    &escape[1..]
}

fn push_unicode<'a>(text: &mut String, digits: &'a str) -> &'a str {
    let unit = |digits: &str| u32::from_str_radix(&digits[..4], 16).unwrap_or(0xFFFD);
    let first = unit(digits);
    let rest = &digits[4..];
    if let (0xD800..0xDC00, Some(next)) = (first, rest.strip_prefix("\\u")) {
        let second = unit(next);
        if (0xDC00..0xE000).contains(&second) {
            let point = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            text.push(char::from_u32(point).unwrap_or('\u{FFFD}'));
            return &next[4..];
        }
    }
    text.push(char::from_u32(first).unwrap_or('\u{FFFD}'));
    rest
}
