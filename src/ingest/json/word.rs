//! Eight bytes looked at together: where a string may end, and whether two short texts are the same.

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The eight bytes at a place, the first of them lowest.
pub fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// How many bytes of a word a string goes on through: up to its first quote, backslash or control
/// character; 8 where there is none.
pub fn plain_bytes(word: u64) -> usize {
    let control = word.wrapping_sub(LOW * 0x20) & !word & HIGH;
    let stops = zeros(word ^ (LOW * b'"' as u64)) | zeros(word ^ (LOW * b'\\' as u64)) | control;
    stops.trailing_zeros() as usize / 8
}

/// Whether any of the first so many bytes of a word is beyond ASCII.
pub fn has_high(word: u64, bytes: usize) -> bool {
    let shown = if bytes >= 8 { HIGH } else { HIGH & ((1 << (8 * bytes)) - 1) };
    word & shown != 0
}

/// The high bit of each byte that is 0, exact up to the first such byte.
fn zeros(word: u64) -> u64 {
    word.wrapping_sub(LOW) & !word & HIGH
}

/// What stands in the string at the start of some bytes, where it is written without escapes. Whether it
/// is UTF-8 is not looked at.
pub fn quoted(bytes: &[u8]) -> Option<&[u8]> {
    let inner = bytes.strip_prefix(b"\"")?;
    let mut length = 0;
    while let Some(word) = word_at(inner, length) {
        let plain = plain_bytes(word);
        length += plain;
        if plain < 8 {
            return (inner[length] == b'"').then(|| &inner[..length]);
        }
    }
    let more = inner[length..].iter().position(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\'))?;
    (inner[length + more] == b'"').then(|| &inner[..length + more])
}

/// Whether a text starts with another: keys are short, and comparing words beats a call.
pub fn starts_with(bytes: &[u8], start: &[u8]) -> bool {
    if bytes.len() < start.len() {
        return false;
    }
    let mut at = 0;
    while let (Some(own), Some(other)) = (word_at(bytes, at), word_at(start, at)) {
        if own != other {
            return false;
        }
        at += 8;
    }
    bytes[at..start.len()].iter().zip(&start[at..]).all(|(own, other)| own == other)
}
