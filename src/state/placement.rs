//! What the page says of the board once: where it stands, and what its tag asks for.

use crate::calendar::Day;

/// The place of a board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// The page's address without the board's own part; empty where it is not to be shared.
    pub page: String,
    /// The parameter of it that is this board's.
    pub parameter: String,
    /// Its origin.
    pub site: String,
    /// Keys of the panels that the tag names; none for all.
    pub panels: Vec<String>,
    /// The day of the visit; nothing counts to it but the age of the data.
    pub today: Option<Day>,
    /// Whether the tag asks for the staff view.
    pub is_staff: bool,
    /// Whether it stands again after a fault.
    pub is_restored: bool,
    /// Whether the browser can draw a sheet up over the window, and the window is not a frame as high as the board.
    pub has_drawer: bool,
}
