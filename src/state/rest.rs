//! Which part of the program is there. The first part reads, counts, and draws the head of a board; the rest, which draws
//! and writes everything else, may come later.

use super::State;
use crate::state::Section;

/// Says that the rest of the program is there. What belongs to it is reached through this alone (`ui/rest.rs`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest(());

impl State {
    /// The rest of the program, where it is there.
    pub fn rest(&self) -> Option<Rest> {
        (!self.is_rest_away).then_some(Rest(()))
    }

    /// Whether what is asked for is drawn by the rest.
    pub fn needs_rest(&self) -> bool {
        self.item.is_some()
            || self.note.is_some()
            || self.figure.is_some()
            || self.filter.is_some()
            || self.section != Section::default()
            || self.is_on_paper
            || self.can_open()
    }

    /// The rest of the program came, or could not be fetched.
    pub(super) fn complete(&mut self, came: bool) {
        (self.is_rest_away, self.is_rest_lost) = (!came, !came);
    }
}
