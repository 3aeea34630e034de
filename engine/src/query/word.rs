//! A word that is looked for, and how it is found among other bytes.

use super::letters::{Ideographs, ideographs_at_start, push_plain};

/// A word as it is looked for.
pub struct Word {
    bytes: Vec<u8>,
    /// The place of the byte that is looked for first.
    anchor: usize,
}

impl Word {
    /// A word that somebody wrote.
    pub fn new(text: &str) -> Word {
        let mut bytes = Vec::new();
        push_plain(text, Ideographs::Kept, &mut bytes);
        // Of an ideograph the last byte is the rarest: one of 64 where the first is one of six.
        let anchor = if ideographs_at_start(&bytes) > 0 { 2 } else { 0 };
        Word { bytes, anchor }
    }

    /// Whether it has nothing but ideographs.
    pub fn is_ideographs(&self) -> bool {
        ideographs_at_start(&self.bytes) == self.bytes.len()
    }

    /// Whether it has any ideograph.
    pub fn has_ideographs(&self) -> bool {
        (0..self.bytes.len()).any(|at| ideographs_at_start(&self.bytes[at..]) > 0)
    }

    /// Whether nothing is left of it to look for: it was accents alone.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether it stands somewhere in a text.
    pub fn is_in(&self, text: &[u8]) -> bool {
        let Some(wanted) = self.bytes.get(self.anchor) else { return true };
        let mut from = self.anchor;
        while let Some(found) = text.get(from..).and_then(|rest| place_of(*wanted, rest)) {
            let at = from + found;
            if text[at - self.anchor..].starts_with(&self.bytes) {
                return true;
            }
            from = at + 1;
        }
        false
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = ONES << 7;

/// The first place of a byte, eight looked at together: the lowest byte that is zero after taking away what is
/// wanted has its high bit set after taking away one.
fn place_of(wanted: u8, text: &[u8]) -> Option<usize> {
    let (words, rest) = text.as_chunks::<8>();
    for (place, word) in words.iter().enumerate() {
        let differs = u64::from_le_bytes(*word) ^ (ONES * u64::from(wanted));
        let same = differs.wrapping_sub(ONES) & !differs & HIGHS;
        if same != 0 {
            return Some(8 * place + same.trailing_zeros() as usize / 8);
        }
    }
    let found = rest.iter().position(|byte| *byte == wanted)?;
    Some(8 * words.len() + found)
}
