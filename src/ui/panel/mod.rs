//! The panels: each puts the figures of one question into a frame, and turns presses into actions.

mod categories;
mod change;
mod choice;
mod frame;
mod outcomes;
mod ratings;
mod stages;
mod themes;

pub use categories::categories;
pub use change::change;
pub use frame::{Frame, Gap};
pub use outcomes::outcomes;
pub use ratings::ratings;
pub use stages::stages;
pub use themes::themes;

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
    /// Whether the picture takes its narrow form.
    pub is_narrow: bool,
    /// About how wide the picture is.
    pub frame_px: u32,
    /// Where actions go.
    pub dispatch: Callback<Action>,
}
