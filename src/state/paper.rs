//! The board on paper: everything unfolded, nothing that is only for a screen.

use super::{Panels, State};

/// Room for a line on A4 upright, less 15 mm on either side.
pub const PAPER_PX: u32 = 680;

impl State {
    /// This state as it is printed: the same file, language, selection and tables, all of it drawn.
    pub fn on_paper(&self) -> State {
        State {
            opened: Panels::all(),
            held: Panels::default(),
            is_list_held: false,
            figure: None,
            filter: None,
            copied: None,
            menu: None,
            terms: None,
            is_save_refused: false,
            width_px: PAPER_PX,
            is_large: false,
            has_drawer: false,
            is_on_paper: true,
            ..self.clone()
        }
    }
}
