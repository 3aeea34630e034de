//! All text shown anywhere, in both languages, and the sentences made of it.
//!
//! The wording is the reviewed table; nothing here invents a sentence. Markup is `ui`'s.

mod csv;
mod cycle;
mod date;
mod definition;
pub mod figure;
mod finding;
mod gb18030;
mod glossary;
mod label;
mod lang;
mod number;
mod numeral;
mod phrase;
mod scope;
pub mod sentence;
mod sheet;
mod voice;
pub mod words;

pub use csv::csv;
pub use cycle::Cycle;
pub use date::{day_of_iso, sentence_date, sentence_month, sentence_span};
pub use definition::{DEFINITION_WORDS, DefinitionWords, definition_words, reason_words};
pub use finding::{
    finding_field, finding_note, finding_sentence, gravity_name, import_lines, kind_name, named_field,
    rating_gap, verdict,
};
pub use gb18030::{Gb18030, every_pair};
pub use glossary::{Term, terms, terms_in};
pub use label::{dimension_name, field_label, filter_name, pick_label, pick_short, term_label, term_short};
pub use lang::Lang;
pub use number::{count, ordinal, percent, rate, table_count};
pub use numeral::chinese;
pub use phrase::{Phrase, Vars};
pub use scope::{Sittings, scope, session_of, session_short};
pub use sheet::{SheetLine, counted_line, sheet_lines, sheet_source};
pub use voice::Voice;
