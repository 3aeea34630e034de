//! Words as a file writes them, names of members and values of closed sets: each is understood once, and
//! then known by its bytes.

use rustc_hash::FxHashSet;

use super::headers::Headers;
use super::json::Prefix;
use crate::vocabulary::{Field, SCHEMES, bare_letter, code_of, folded, is_letter};

/// Most words of a field that are remembered.
const MAX_WORDS: usize = 32;

/// The words seen so far.
pub struct Words {
    /// The names of members.
    pub headers: Headers,
    by_field: Vec<Vec<Word>>,
    /// Letters and labels of the place's own schemes, folded, as far as they are known.
    own_classes: FxHashSet<String>,
}

/// A word as written, with its quotes, and its code.
struct Word {
    quoted: Prefix,
    code: u8,
}

impl Word {
    fn is(&self, text: &str) -> bool {
        let quoted = self.quoted.text();
        quoted[1..quoted.len() - 1] == *text.as_bytes()
    }
}

impl Default for Words {
    fn default() -> Words {
        Words {
            headers: Headers::default(),
            by_field: Field::ALL.iter().map(|_| Vec::new()).collect(),
            own_classes: FxHashSet::default(),
        }
    }
}

impl Words {
    /// The code of the word that stands, quoted, at the start of some bytes, if it was understood before;
    /// and how many bytes it takes.
    pub fn at_start(&self, field: Field, bytes: &[u8]) -> Option<(u8, usize)> {
        let word = self.by_field[field as usize].iter().find(|word| word.quoted.starts(bytes))?;
        Some((word.code, word.quoted.text().len()))
    }

    /// Whether a text is a letter or label of a scheme, built in or the place's own.
    pub fn is_class(&self, text: &str) -> bool {
        is_letter(text)
            || SCHEMES.iter().any(|scheme| scheme.class(text).is_some())
            || [text, bare_letter(text)].iter().any(|text| self.own_classes.contains(&plain(text)))
    }

    /// Hears of classes of the place's own.
    pub fn add_classes(&mut self, texts: impl Iterator<Item = String>) {
        for text in texts {
            self.own_classes.insert(plain(bare_letter(&text)));
            self.own_classes.insert(plain(&text));
        }
    }

    /// The code of a text as the vocabulary reads it.
    pub fn read(&mut self, field: Field, text: &str) -> Option<u8> {
        let words = &mut self.by_field[field as usize];
        if let Some(word) = words.iter().find(|word| word.is(text)) {
            return Some(word.code);
        }
        let code = code_of(field.terms(), text)?;
        // A word for nothing recorded is not understood: another may follow.
        if usize::from(code) + 2 == field.terms().len() {
            return Some(code);
        }
        // With a quote or an escape in it, it would be written in another way.
        if words.len() < MAX_WORDS && !text.contains(['"', '\\']) && !text.contains(char::is_control) {
            words.push(Word { quoted: Prefix::new([b"\"", text.as_bytes(), b"\""].concat()), code });
        }
        Some(code)
    }
}

fn plain(text: &str) -> String {
    folded(text).collect()
}
