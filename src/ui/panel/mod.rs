//! The panels: each puts the figures of one question into a frame, and turns presses into actions.

mod again;
mod appraisals;
mod categories;
mod change;
mod choice;
mod cross;
mod days;
mod frame;
mod grid;
mod joint;
mod manner;
mod months;
mod needs;
mod openness;
mod outcomes;
mod ratings;
mod returns;
mod sources;
mod stages;
mod themes;
mod units;
mod waiting;

pub use again::again;
pub use appraisals::appraisals;
pub use categories::categories;
pub use change::change;
pub use cross::cross;
pub use days::days;
pub use frame::{Frame, Gap};
pub use grid::grid;
pub use joint::joint;
pub use manner::manner;
pub use months::months;
pub use needs::has_data;
pub use openness::openness;
pub use outcomes::outcomes;
pub use ratings::ratings;
pub use returns::returns;
pub use sources::sources;
pub use stages::stages;
pub use themes::themes;
pub use units::units;
pub use waiting::waiting;

use yew::prelude::*;

use crate::state::{Action, Facet, ViewRef};

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
    /// Which ratings the panel of ratings shows.
    pub facet: Facet,
    /// A link to what is shown.
    pub link: String,
    /// Whether the picture takes its narrow form.
    pub is_narrow: bool,
    /// About how wide the picture is.
    pub frame_px: u32,
    /// Where actions go.
    pub dispatch: Callback<Action>,
}
