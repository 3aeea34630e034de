//! The table of texts, a file for each part of the page, both languages side by side.

pub mod figure;
pub mod handling;
pub mod head;
pub mod name;
pub mod notice;
pub mod satisfaction;
pub mod supervision;
