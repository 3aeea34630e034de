//! What is drawn: components over state, geometry and text. Render bodies call no browser API, so all
//! of them render natively too.
//!
//! Putting the board into a page, and reading files, is `embed`'s.

mod board;
pub mod chart;
mod chips;
mod dashboard;
mod facts;
mod figures;
mod head;
mod notice;
mod overview;
pub mod panel;
mod scroll;
mod section;
mod tabs;

pub use board::{Board, BoardProps};
pub use chips::{Chips, ChipsProps};
pub use facts::{Facts, FactsProps};
pub use figures::{Figures, FiguresProps};
pub use head::{Head, HeadProps};
pub use notice::{Notice, NoticeProps};
pub use overview::{Overview, OverviewProps};
pub use tabs::{Tabs, TabsProps};
