//! From the bytes of an export to the figures of a selection: everything that is computed and nothing that
//! is shown.
//!
//! The layers, in order; each may name only those before it (`tests/layers.rs` of the widget holds them to it).

pub mod calendar;
pub mod vocabulary;
pub mod table;
pub mod stats;
pub mod ingest;
pub mod query;
pub mod report;
