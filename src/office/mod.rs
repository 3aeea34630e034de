//! What those who publish do at their own desk, native only: a sample export, reports without a browser, and
//! the contract in writing (schemas, the page of fields).
//!
//! Leaves the parsing of arguments and the choice of files to `bin/jianyi.rs`.

pub mod encoding;
pub mod fields;
pub mod keys;
pub mod report;
pub mod sample;
pub mod schema;
