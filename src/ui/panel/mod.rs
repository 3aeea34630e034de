//! The panels: each puts the figures of one question into a frame, and turns presses into actions.

mod activities;
mod categories;
mod change;
mod choice;
mod committees;
mod compare;
mod days;
mod frame;
mod grid;
mod joint;
mod layers;
mod months;
mod openness;
mod outcomes;
mod ratings;
mod sources;
mod stages;
mod theme;
mod themes;
mod units;
mod waiting;

pub use activities::activities;
pub use categories::categories;
pub use change::change;
pub use committees::committees;
pub use compare::compare;
pub use days::days;
pub use frame::{Frame, Gap};
pub use grid::grid;
pub use joint::joint;
pub use layers::layers;
pub use months::months;
pub use openness::openness;
pub use outcomes::outcomes;
pub use ratings::ratings;
pub use sources::sources;
pub use stages::stages;
pub use theme::theme;
pub use themes::themes;
pub use units::units;
pub use waiting::waiting;

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
