//! The panels: each puts the figures of one question into a frame, and turns presses into actions.

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
mod ratings;
mod sources;
mod stages;
mod themes;
mod units;
mod waiting;

pub use categories::categories;
pub use change::change;
pub use days::days;
pub use frame::{Frame, Gap};
pub use grid::grid;
pub use joint::joint;
pub use months::months;
pub use openness::openness;
pub use outcomes::outcomes;
pub use ratings::ratings;
pub use sources::sources;
pub use stages::stages;
pub use themes::themes;
pub use units::units;
pub use waiting::waiting;

use yew::prelude::*;

use crate::state::{Action, Panel, ViewRef};

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

/// A panel of the board.
pub fn drawn(panel: Panel, props: &PanelProps) -> Html {
    match panel {
        Panel::Stages => stages(props),
        Panel::Outcomes => outcomes(props),
        Panel::Days => days(props),
        Panel::Waiting => waiting(props),
        Panel::Months => months(props),
        Panel::Units => units(props),
        Panel::Categories => categories(props),
        Panel::Sources => sources(props),
        Panel::Joint => joint(props),
        Panel::Openness => openness(props),
        Panel::Grid => grid(props),
        Panel::Ratings => ratings(props),
        Panel::Change => change(props),
        Panel::Themes => themes(props),
    }
}
