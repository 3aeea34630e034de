//! From a checked string to its text.

use std::borrow::Cow;

/// The text of a checked string; a lone surrogate becomes U+FFFD.
pub fn decode(source: &str) -> Cow<'_, str> {
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
