//! A checked string and the text that it stands for.

use std::borrow::Cow;

/// A string between its quotes, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text<'a> {
    /// Only ASCII, and no escape.
    Ascii(&'a [u8]),
    /// No escape.
    Plain(&'a str),
    /// With escapes in it.
    Escaped(&'a str),
    /// With bytes that are no UTF-8; escapes are possible.
    Broken(&'a [u8]),
}

impl<'a> Text<'a> {
    /// The text; a lone surrogate or a byte that is no UTF-8 becomes U+FFFD.
    pub fn decode(self) -> Cow<'a, str> {
        match self {
            Text::Ascii(bytes) => Cow::Borrowed(str::from_utf8(bytes).unwrap_or_default()),
            Text::Plain(text) => Cow::Borrowed(text),
            Text::Escaped(source) => Cow::Owned(unescape(source)),
            Text::Broken(bytes) => Cow::Owned(unescape(&String::from_utf8_lossy(bytes))),
        }
    }

    /// What stands between the quotes.
    pub fn source(self) -> &'a [u8] {
        match self {
            Text::Ascii(bytes) | Text::Broken(bytes) => bytes,
            Text::Plain(text) | Text::Escaped(text) => text.as_bytes(),
        }
    }

    /// Whether it holds bytes that are no UTF-8.
    pub fn is_broken(self) -> bool {
        matches!(self, Text::Broken(_))
    }
}

fn unescape(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        rest = push_escape(&mut text, &rest[at + 1..]);
    }
    text.push_str(rest);
    text
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
