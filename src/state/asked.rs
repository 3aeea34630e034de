//! What the search looks for, as it is typed.

use crate::query::{Clause, Dimension, Pick, Selection};

/// The words that a selection looks for, or its numbers one beside the other; empty where it looks for neither.
pub fn asked(selection: &Selection) -> String {
    let texts = |dimension| match selection.clause(dimension) {
        Some(Clause::Any(picks)) => picks.iter().filter_map(text).collect::<Vec<_>>().join(" "),
        _ => String::new(),
    };
    let words = texts(Dimension::Text);
    if words.is_empty() { texts(Dimension::No) } else { words }
}

fn text(pick: &Pick) -> Option<&str> {
    match pick {
        Pick::Value(text) => Some(text),
        _ => None,
    }
}
