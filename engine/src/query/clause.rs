//! What a selection asks of one dimension.

use super::dimension::{Dimension, Values};
use super::pick::{Pick, Picks};
use super::range::{Span, spans};

/// What is asked of one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// Any of these.
    Any(Picks),
    /// A day within one of these, or no day at all.
    Within(Vec<Span>),
}

impl Clause {
    /// Reads the text after `dimension=`; `Err` holds the value that does not exist.
    pub fn parse(dimension: Dimension, text: &str) -> Result<Clause, String> {
        if dimension.values() == Values::Range {
            return spans(text).map(Clause::Within);
        }
        let picks: Picks = text.split(',').map(Pick::decode).collect();
        let refused = picks.iter().find(|pick| !exists(dimension, pick)).map(Pick::encode);
        refused.map_or(Ok(Clause::Any(picks)), Err)
    }

    /// The text after `dimension=`, values in code-point order.
    pub fn encode(&self) -> String {
        match self {
            Clause::Any(picks) => picks.iter().map(Pick::encode).collect::<Vec<_>>().join(","),
            Clause::Within(spans) => spans.iter().map(Span::encode).collect::<Vec<_>>().join(","),
        }
    }
}

/// Whether a closed dimension has this value; names are the data's to know.
fn exists(dimension: Dimension, pick: &Pick) -> bool {
    match (dimension.values(), pick) {
        (Values::Coded(terms), Pick::Value(key)) => {
            terms[..terms.len() - 2].iter().any(|term| term.key == key)
        }
        (Values::Words(words), Pick::Value(word)) => words.contains(&word.as_str()),
        (Values::Free, Pick::Value(text)) => !text.trim().is_empty(),
        (Values::Names, Pick::Value(name)) => !name.is_empty(),
        (Values::Words(_) | Values::Free | Values::Range, _) => false,
        (Values::Names, Pick::Unknown) => false,
        _ => true,
    }
}
