//! Labels of values and dimensions.

use super::words::{handling, list, name};
use super::{Lang, Phrase, Voice};
use crate::query::{Dimension, Pick, Values};
use crate::vocabulary::{Field, Term};

/// The full label of a term.
pub fn term_label(term: &Term, lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => term.zh,
        Lang::Hant => term.hant,
        Lang::En => term.en,
    }
}

/// Its label where a picture has little room.
pub fn term_short(term: &Term, lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => term.short,
        Lang::Hant => term.short_hant,
        Lang::En => term.en,
    }
}

/// The full label of a picked value.
pub fn pick_label(dimension: Dimension, pick: &Pick, voice: &Voice) -> String {
    labelled(dimension, pick, voice, term_label)
}

/// Its short label.
pub fn pick_short(dimension: Dimension, pick: &Pick, voice: &Voice) -> String {
    labelled(dimension, pick, voice, term_short)
}

fn labelled(dimension: Dimension, pick: &Pick, voice: &Voice, of: fn(&Term, Lang) -> &'static str) -> String {
    if let Values::Coded(terms) = dimension.values() {
        let term = match pick {
            Pick::Value(key) => terms.iter().find(|term| term.key == key),
            Pick::Unknown => terms.last(),
            Pick::Missing => terms.iter().rev().nth(1),
        };
        return term.map_or_else(String::new, |term| of(term, voice.lang).to_owned());
    }
    match (dimension, pick) {
        (Dimension::Key, Pick::Value(value)) if value == "1" => voice.key_item.clone(),
        (Dimension::Key | Dimension::Due, Pick::Value(word)) => word_label(word).of(voice.lang).to_owned(),
        (_, Pick::Value(value)) => value.clone(),
        (_, Pick::Unknown) => name::NOT_RECOGNISED.of(voice.lang).to_owned(),
        (Dimension::Theme, Pick::Missing) => name::NO_THEME.of(voice.lang).to_owned(),
        (_, Pick::Missing) => name::NOT_STATED.of(voice.lang).to_owned(),
    }
}

/// The label of a word of the selection that is no value of the vocabulary.
fn word_label(word: &str) -> Phrase {
    match word {
        "0" => name::OTHER_ITEMS,
        "within" => name::DUE_WITHIN,
        "past" => name::DUE_PAST,
        _ => name::DUE_NONE,
    }
}

/// What a dimension is called beside its picked values; `None` where the values say it themselves.
pub fn dimension_name(dimension: Dimension, lang: Lang) -> Option<&'static str> {
    let phrase = match dimension {
        Dimension::Stage => name::STAGES,
        Dimension::Outcome => name::OUTCOMES,
        Dimension::Rating => name::FINAL_RATING,
        Dimension::RatingFirst => name::FIRST_RATING,
        Dimension::Attitude => name::ATTITUDE,
        Dimension::Result => name::RESULT,
        Dimension::Category => name::CATEGORIES,
        Dimension::Theme => name::THEMES,
        Dimension::Unit => name::UNITS,
        Dimension::Year => name::YEAR,
        _ => return None,
    };
    Some(phrase.of(lang))
}

/// What a filter is called.
pub fn filter_name(dimension: Dimension, voice: &Voice) -> String {
    let phrase = match dimension {
        Dimension::Stage => list::STAGE,
        Dimension::Rating => list::RATING,
        Dimension::Key => return voice.key_item.clone(),
        Dimension::Theme => list::THEME,
        Dimension::Delegation => handling::DELEGATION,
        Dimension::Period => handling::PERIOD,
        _ => return dimension_name(dimension, voice.lang).unwrap_or_default().to_owned(),
    };
    phrase.of(voice.lang).to_owned()
}

/// What a field is called.
pub fn field_label(field: Field, lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => field.zh(),
        Lang::Hant => field.hant(),
        Lang::En => field.en(),
    }
}
