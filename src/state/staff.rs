//! What the staff view remembers besides the board: which file of this device is open, and how its findings are shown.

use crate::check::Gravity;

/// The staff view; on a public page it is off, and nothing of it is set but a file that its tag lets a reader open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staff {
    /// Whether the page's own tag asks for it.
    pub is_on: bool,
    /// The name of the open file, as the device has it.
    pub file: String,
    /// Whether a file is held over the board.
    pub is_over: bool,
    /// Only findings of this gravity are shown.
    pub only: Option<Gravity>,
    /// Findings that show all their records, by their places in the list.
    pub opened: Vec<usize>,
}

impl Staff {
    /// Another file: what was opened of the one before is over.
    pub fn choose(&mut self, file: String) {
        *self = Staff { is_on: self.is_on, file, ..Staff::default() };
    }

    /// Shows all records of a finding, or the first again.
    pub fn toggle(&mut self, finding: usize) {
        match self.opened.iter().position(|opened| *opened == finding) {
            Some(place) => drop(self.opened.swap_remove(place)),
            None => self.opened.push(finding),
        }
    }
}
