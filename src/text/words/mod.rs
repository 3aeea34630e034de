//! The table of texts, a file for each part of the page, both languages side by side.

pub mod about;
pub mod definition;
pub mod figure;
pub mod follow_up;
pub mod glossary;
pub mod handling;
pub mod head;
pub mod how;
pub mod list;
pub mod name;
pub mod notice;
pub mod satisfaction;
pub mod sheet;
pub mod staff;
pub mod suggestion;
pub mod supervision;
