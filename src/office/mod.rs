//! What those who publish do at their own desk, native only: a sample export, and
//! reports without a browser.
//!
//! Leaves the parsing of arguments and the choice of files to `bin/jianyi.rs`.

pub mod encoding;
pub mod report;
pub mod sample;
