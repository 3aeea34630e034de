//! Bytes to a table: records are found in the stream, read field by field, and accounted for.
//!
//! Fetching the bytes is `embed`'s and the native program's; what is counted is `report`'s.

mod cell;
mod closing;
mod dataset;
pub mod date;
mod encoding;
mod glance;
mod headers;
pub mod import;
pub mod issue;
pub mod json;
mod keys;
mod limit;
mod loader;
mod mapping;
mod notes;
mod pieces;
pub mod quote;
mod reader;
mod record;
mod round;
mod sitting;
pub mod split;
mod survey;
mod tally;
mod thing;
mod things;
mod uniform;
mod value;
mod warning;
mod words;

pub use closing::Closing;
pub use dataset::KEYS as DATASET_KEYS;
pub use encoding::{Decode, Decoders, Encoding, is_packed};
pub use import::{ImportReport, Issue, RefusedField, Unrecognised};
pub use limit::Limit;
pub use loader::{Export, LoadError, Loader, SCHEMA};
pub use mapping::{MAPPING_SCHEMA, Mapping, MappingError, mapping_keys, rule_keys};
pub use record::theme_name;
pub use tally::Tally;
pub use uniform::{UNIFORM_FROM, Uniform, rated};
