//! Eight bytes looked at together: where a string may end, and whether two short texts are the same.

use crate::table::Hash;

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The eight bytes at a place, the first of them lowest.
#[inline]
pub fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// How many bytes of a word a string goes on through: up to its first quote, backslash or control
/// character; 8 where there is none.
#[inline]
pub fn plain_bytes(word: u64) -> usize {
    let control = word.wrapping_sub(LOW * 0x20) & !word & HIGH;
    let stops = zeros(word ^ (LOW * b'"' as u64)) | zeros(word ^ (LOW * b'\\' as u64)) | control;
    stops.trailing_zeros() as usize / 8
}

/// Whether any of the first so many bytes of a word is beyond ASCII.
#[inline]
pub fn has_high(word: u64, bytes: usize) -> bool {
    let shown = if bytes >= 8 { HIGH } else { HIGH & ((1 << (8 * bytes)) - 1) };
    word & shown != 0
}

/// The high bit of each byte that is 0, exact up to the first such byte.
#[inline]
fn zeros(word: u64) -> u64 {
    word.wrapping_sub(LOW) & !word & HIGH
}

/// What stands in the string at the start of some bytes, and its hash, where it is written without escapes.
/// Whether it is UTF-8 is not looked at.
#[inline]
pub fn quoted(bytes: &[u8]) -> Option<(&[u8], u32)> {
    let inner = bytes.strip_prefix(b"\"")?;
    let (mut hash, mut length) = (Hash::default(), 0);
    while let Some(word) = word_at(inner, length) {
        let plain = plain_bytes(word);
        if plain < 8 {
            hash.add(word & !(u64::MAX << (8 * plain)));
            length += plain;
            return (inner[length] == b'"').then(|| (&inner[..length], hash.end(length)));
        }
        hash.add(word);
        length += 8;
    }
    let end =
        length + inner[length..].iter().position(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\'))?;
    (inner[end] == b'"').then(|| (&inner[..end], Hash::of(&inner[..end])))
}

/// A text that is looked for at the start of bytes again and again.
pub struct Prefix {
    text: Box<[u8]>,
    /// Its first bytes, and ones where it has such.
    words: [u64; PREFIX_WORDS],
    masks: [u64; PREFIX_WORDS],
}

/// As many words as most names of members take, with their quotes.
const PREFIX_WORDS: usize = 3;
const PREFIX_BYTES: usize = 8 * PREFIX_WORDS;

impl Prefix {
    /// To look for this text.
    pub fn new(text: Vec<u8>) -> Prefix {
        let padded = |filled: &dyn Fn(u8) -> u8| {
            let bytes: Vec<u8> = text.iter().take(PREFIX_BYTES).map(|byte| filled(*byte)).collect();
            let bytes = [&bytes[..], &[0; PREFIX_BYTES]].concat();
            std::array::from_fn(|at| word_at(&bytes, 8 * at).unwrap_or(0))
        };
        Prefix { words: padded(&|byte| byte), masks: padded(&|_| u8::MAX), text: text.into() }
    }

    /// The text.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Whether some bytes start with it.
    #[inline]
    pub fn starts(&self, bytes: &[u8]) -> bool {
        let Some(head) = bytes.first_chunk::<PREFIX_BYTES>() else { return bytes.starts_with(&self.text) };
        let differs = |at: usize| (word_at(head, 8 * at).unwrap_or(0) ^ self.words[at]) & self.masks[at];
        differs(0) | differs(1) | differs(2) == 0
            && (self.text.len() <= PREFIX_BYTES || bytes.starts_with(&self.text))
    }
}
