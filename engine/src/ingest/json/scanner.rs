//! The grammar of JSON (RFC 8259), strictly, in one pass over the bytes.

use super::word::{has_high, plain_bytes, word_at};
use super::{Fault, Json, MAX_DEPTH, MAX_STRING, Text};

/// A place in a text that moves on as the text is checked.
pub struct Scanner<'a> {
    bytes: &'a [u8],
    /// Bytes passed.
    pub at: usize,
    /// Whether a string held bytes that are no UTF-8; who asks sets it back.
    pub is_broken: bool,
}

impl<'a> Scanner<'a> {
    /// At the start of a text.
    pub fn new(bytes: &'a [u8]) -> Scanner<'a> {
        Scanner { bytes, at: 0, is_broken: false }
    }

    /// The next byte.
    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// What has not been passed.
    #[inline]
    pub fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    fn fault<T>(&self) -> Result<T, Fault> {
        Err(Fault::Syntax(self.at))
    }

    /// Passes white space.
    #[inline]
    pub fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Passes this byte and the white space before it.
    #[inline]
    pub fn sign(&mut self, sign: u8) -> Result<(), Fault> {
        self.space();
        if self.peek() != Some(sign) {
            return self.fault();
        }
        self.at += 1;
        Ok(())
    }

    /// Passes a value that stands this deep, and checks it.
    pub fn value(&mut self, depth: usize) -> Result<Json<'a>, Fault> {
        self.space();
        match self.peek() {
            Some(b'"') => self.string().map(Json::Text),
            Some(b'{') => self.container(depth, b'}').map(Json::Object),
            Some(b'[') => self.container(depth, b']').map(Json::Array),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word(b"true", Json::Bool(true)),
            Some(b'f') => self.word(b"false", Json::Bool(false)),
            Some(b'n') => self.word(b"null", Json::Null),
            _ => self.fault(),
        }
    }

    fn word(&mut self, word: &[u8], value: Json<'a>) -> Result<Json<'a>, Fault> {
        if !self.rest().starts_with(word) {
            return self.fault();
        }
        self.at += word.len();
        Ok(value)
    }

    /// Passes an array or object; its bytes.
    fn container(&mut self, depth: usize, close: u8) -> Result<&'a [u8], Fault> {
        if depth == MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        let start = self.at;
        self.at += 1;
        self.space();
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(&self.bytes[start..self.at]);
        }
        loop {
            if close == b'}' {
                self.name()?;
                self.sign(b':')?;
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
        Ok(&self.bytes[start..self.at])
    }

    /// Passes the name of a member.
    pub fn name(&mut self) -> Result<Text<'a>, Fault> {
        self.space();
        if self.peek() == Some(b'"') { self.string() } else { self.fault() }
    }

    fn number(&mut self) -> Result<Json<'a>, Fault> {
        let start = self.at;
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
        // Only signs, digits and letters were passed.
        str::from_utf8(&self.bytes[start..self.at]).map(Json::Number).or_else(|_| self.fault())
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { self.fault() } else { Ok(()) }
    }

    fn string(&mut self) -> Result<Text<'a>, Fault> {
        self.at += 1;
        let (start, mut is_high, mut is_escaped) = (self.at, false, false);
        loop {
            is_high |= self.plain();
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    is_escaped = true;
                    self.escape()?;
                }
                _ => return self.fault(),
            }
        }
        let source = &self.bytes[start..self.at];
        self.at += 1;
        if source.len() > MAX_STRING {
            return Err(Fault::TooLong);
        }
        Ok(if is_high || is_escaped { self.checked(source, is_escaped) } else { Text::Ascii(source) })
    }

    /// Passes what stands for itself; whether any of it is beyond ASCII.
    fn plain(&mut self) -> bool {
        let mut is_high = false;
        while let Some(word) = word_at(self.bytes, self.at) {
            let plain = plain_bytes(word);
            is_high |= has_high(word, plain);
            self.at += plain;
            if plain < 8 {
                return is_high;
            }
        }
        while let Some(byte) = self.peek().filter(|byte| *byte >= 0x20 && !matches!(byte, b'"' | b'\\')) {
            is_high |= byte >= 0x80;
            self.at += 1;
        }
        is_high
    }

    fn checked(&mut self, source: &'a [u8], is_escaped: bool) -> Text<'a> {
        match str::from_utf8(source) {
            Ok(text) if is_escaped => Text::Escaped(text),
            Ok(text) => Text::Plain(text),
            Err(_) => {
                self.is_broken = true;
                Text::Broken(source)
            }
        }
    }

    fn escape(&mut self) -> Result<(), Fault> {
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 1,
            Some(b'u') => {
                let digits = self.bytes.get(self.at + 1..self.at + 5).unwrap_or_default();
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
