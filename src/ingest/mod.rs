//! Bytes to a table: records are found in the stream, read field by field, and accounted for.
//!
//! Fetching the bytes is `embed`'s and the native program's; what is counted is `report`'s.

mod dataset;
pub mod date;
pub mod import;
pub mod json;
mod loader;
mod mapping;
mod notes;
mod parts;
pub mod quote;
mod reader;
mod record;
pub mod split;
mod value;

pub use import::{ImportReport, Issue, RefusedField, Unrecognised};
pub use loader::{Export, LoadError, Loader};
pub use mapping::{Mapping, MappingError};
pub use record::theme_name;
