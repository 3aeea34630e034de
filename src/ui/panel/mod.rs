//! The panels: each puts the figures of one question into a frame, and turns presses into actions.

mod after;
mod categories;
mod change;
mod choice;
mod days;
mod frame;
mod grid;
mod joint;
mod months;
mod openness;
mod outcomes;
mod promises;
mod ratings;
mod resubmitted;
mod sources;
mod spread;
mod stages;
mod themes;
mod units;
mod waiting;
mod years;

pub use after::after;
pub use categories::categories;
pub use change::change;
pub use days::days;
pub use frame::{Frame, Gap};
pub use grid::grid;
pub use joint::joint;
pub use months::months;
pub use openness::openness;
pub use outcomes::outcomes;
pub use promises::promises;
pub use ratings::ratings;
pub use resubmitted::resubmitted;
pub use sources::sources;
pub use spread::spread;
pub use stages::stages;
pub use themes::themes;
pub use units::units;
pub use waiting::waiting;
pub use years::years;

use yew::prelude::*;

use crate::state::{Action, ViewRef};

/// What every panel is given.
#[derive(Clone)]
pub struct PanelProps {
    /// The figures.
    pub view: ViewRef,
    /// Whether the table stands in the picture's place.
    pub is_table: bool,
    /// Whether all parts are shown, not only the first.
    pub is_open: bool,
    /// Whether only the sentence is shown.
    pub is_folded: bool,
    /// A link to what is shown.
    pub link: String,
    /// Whether the picture takes its narrow form.
    pub is_narrow: bool,
    /// About how wide the picture is.
    pub frame_px: u32,
    /// Where actions go.
    pub dispatch: Callback<Action>,
}
