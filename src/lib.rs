//! Jianyi (建议): what became of deputies' suggestions.
//!
//! Bytes become a table; a table and a selection become a report; a report becomes pictures.
//! Everything before the picture is plain Rust, tested natively.
//!
//! The layers, in order; each may name only those before it (`tests/layers.rs` holds them to it).

pub mod calendar;
pub mod vocabulary;
pub mod table;
pub mod stats;
pub mod ingest;
pub mod query;
pub mod report;
pub mod geometry;
pub mod text;
pub mod state;
pub mod ui;
#[cfg(target_arch = "wasm32")]
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod office;
