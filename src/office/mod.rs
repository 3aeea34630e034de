//! What those who publish do at their own desk, native only: for now making a sample export.
//!
//! Leaves the parsing of arguments and the choice of files to `bin/jianyi.rs`.

pub mod report;
pub mod sample;
