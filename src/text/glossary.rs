//! The words that are explained, and which of them stand in a text.

use super::words::glossary;
use super::{Lang, Phrase};

/// A word of the field, and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word, or several.
    pub word: Phrase,
    /// What it means.
    pub said: Phrase,
}

/// Every word, in the order in which a suggestion meets them.
pub fn terms() -> impl Iterator<Item = Term> {
    let pairs = glossary::ALL.chunks_exact(2);
    pairs.map(|pair| Term { word: pair[0].1, said: pair[1].1 })
}

/// The words that stand in a text.
pub fn terms_in(text: &str, lang: Lang) -> Vec<Term> {
    let text = text.to_lowercase();
    let is_in = |word: &str| {
        let word = word.trim_matches(['“', '”']).to_lowercase();
        // 件 stands after every number.
        word.chars().count() > 1 && text.contains(&word)
    };
    let split = |term: &Term| match lang {
        Lang::Zh | Lang::Hant => term.word.of(lang).split('、').any(is_in),
        Lang::En => term.word.en.split(", ").any(is_in),
    };
    terms().filter(split).collect()
}
