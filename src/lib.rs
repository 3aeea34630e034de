//! Jianyi (建议): what became of deputies' suggestions.
//!
//! Bytes become a table; a table and a selection become a report; a report becomes pictures.
//! Everything before the picture is plain Rust, tested natively.
//!
//! The first layers are the engine's (`engine/src/lib.rs`); those that follow stand in order, too: each may name only those before it (`tests/layers.rs` holds them to it).

pub use jianyi_engine::{calendar, ingest, query, report, stats, table, vocabulary};
pub mod check;
pub mod geometry;
pub mod text;
pub mod state;
pub mod ui;
#[cfg(target_arch = "wasm32")]
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod office;
