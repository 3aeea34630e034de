//! What is drawn, over state, geometry and text. Render bodies call no browser API, so all of them
//! render natively too.
//!
//! Only the board, its dashboard and the list, which remember something or are drawn by themselves, are Yew
//! components. The rest are plain
//! functions from values to Html: each component type would cost every visitor two kilobytes.
//!
//! Putting the board into a page, and reading files, is `embed`'s.

mod about;
mod arrows;
mod board;
pub mod chart;
mod chips;
mod dashboard;
mod drawer;
mod entry;
mod facts;
mod figures;
mod filters;
mod find;
mod foot;
mod head;
mod item;
mod list;
mod list_file;
mod listed;
mod more;
mod notice;
mod overview;
pub mod panel;
mod paper;
mod rest;
mod scroll;
mod section;
mod section_field;
mod sheet;
mod staff;
mod tabs;
mod typed;

pub use board::{Board, BoardProps};
pub use chips::chips;
pub use facts::facts;
pub use figures::{OpenSheet, Tiles};
pub use filters::filters;
pub use find::find;
pub use head::head;
pub use item::{Item, item};
pub use list::{List, ListProps};
pub use list_file::{FileOf, list_file};
pub use notice::notice;
pub use overview::overview;
pub use sheet::{Sheet, sheet};
pub use staff::{Desk, Opener, desk, findings_file};
pub use tabs::tabs;
