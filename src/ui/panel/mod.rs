//! The panels: each puts the figures of one question into a frame, and turns presses into actions.

mod again;
mod appraisals;
mod after;
mod categories;
mod change;
mod choice;
mod cross;
mod activities;
mod committees;
mod compare;
mod days;
mod frame;
mod grid;
mod how;
mod joint;
mod manner;
mod layers;
mod menu;
mod months;
mod needs;
mod openness;
mod outcomes;
mod promises;
mod ratings;
mod returns;
mod resubmitted;
mod sources;
mod spread;
mod stages;
mod theme;
mod themes;
mod units;
mod waiting;
mod years;

pub use activities::activities;
pub use after::after;
pub use again::again;
pub use appraisals::appraisals;
pub use categories::categories;
pub use change::change;
pub use committees::committees;
pub use compare::compare;
pub use cross::cross;
pub use days::days;
pub use frame::{Frame, Gap};
pub use grid::grid;
pub use how::worked_out;
pub use joint::joint;
pub use layers::layers;
pub use manner::manner;
pub use months::months;
pub use needs::has_data;
pub use openness::openness;
pub use outcomes::outcomes;
pub use promises::promises;
pub use ratings::ratings;
pub use resubmitted::resubmitted;
pub use returns::returns;
pub use sources::sources;
pub use spread::spread;
pub use stages::stages;
pub use theme::theme;
pub use themes::themes;
pub use units::units;
pub use waiting::waiting;
pub use years::years;

use std::rc::Rc;

use yew::prelude::*;

use crate::state::{Action, Facet, Panel, ViewRef};

/// What every panel is given.
#[derive(Clone, PartialEq, Properties)]
pub struct PanelProps {
    /// Which panel it is.
    pub panel: Panel,
    /// The figures.
    pub view: ViewRef,
    /// Whether the table stands in the picture's place.
    pub is_table: bool,
    /// Whether it is shown what else can be done with it.
    pub is_menu: bool,
    /// The address of its picture, where that can only be kept from the page.
    pub picture: Option<Rc<str>>,
    /// Whether its words are explained.
    pub is_explained: bool,
    /// Whether the page has an address to share.
    pub has_link: bool,
    /// Whether all parts are shown, not only the first.
    pub is_open: bool,
    /// Whether only the sentence is shown.
    pub is_folded: bool,
    /// Which ratings the panel of ratings shows.
    pub facet: Facet,
    /// Whether the picture takes its narrow form.
    pub is_narrow: bool,
    /// About how wide the picture is.
    pub frame_px: u32,
    /// Where actions go.
    pub dispatch: Callback<Action>,
}

impl PanelProps {
    /// Whether the rows of the table are needed: to be seen, or to be saved.
    pub fn needs_rows(&self) -> bool {
        self.is_table || self.is_menu
    }
}

/// A panel, drawn again only where something of it has changed.
#[component]
pub fn Drawn(props: &PanelProps) -> Html {
    drawn(props)
}

/// A panel as it stands.
pub fn drawn(props: &PanelProps) -> Html {
    let draw = match props.panel {
        Panel::Stages => stages,
        Panel::Outcomes => outcomes,
        Panel::Days => days,
        Panel::Waiting => waiting,
        Panel::Months => months,
        Panel::Units => units,
        Panel::Categories => categories,
        Panel::Sources => sources,
        Panel::Joint => joint,
        Panel::Openness => openness,
        Panel::Grid => grid,
        Panel::Ratings => ratings,
        Panel::Cross => cross,
        Panel::Change => change,
        Panel::Manner => manner,
        Panel::Returns => returns,
        Panel::Again => again,
        Panel::Appraisals => appraisals,
        Panel::Themes => themes,
        Panel::Theme => theme,
        Panel::Layers => layers,
        Panel::Activities => activities,
        Panel::Committees => committees,
        Panel::Compare => compare,
        Panel::Promises => promises,
        Panel::After => after,
        Panel::Years => years,
        Panel::Spread => spread,
        Panel::Resubmitted => resubmitted,
    };
    draw(props)
}
