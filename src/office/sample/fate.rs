//! Which way a suggestion goes after it is put forward.
//!
//! Leaves the dates to `course`.

use super::planted::Plan;
use super::sitting::{Purpose, Sitting, Slot};

/// The way of a suggestion.
#[derive(Clone, Copy)]
pub enum Fate {
    /// Handled and answered.
    Handled,
    /// Not taken up.
    Rejected,
    /// Taken back.
    Withdrawn,
    /// Handled as part of another one.
    Merged(Slot),
    /// Handed to a department for reference; nobody owes an answer.
    PassedOn,
}

impl Fate {
    /// Decides the fate of a record.
    pub fn of(slot: &Slot) -> Self {
        match Plan::at(slot.index).fate {
            Some("handled") => Self::Handled,
            Some("rejected") => Self::Rejected,
            Some("withdrawn") => Self::Withdrawn,
            Some("merged") => Self::merged(slot),
            Some(_) => Self::PassedOn,
            None => Self::drawn(slot),
        }
    }

    fn drawn(slot: &Slot) -> Self {
        let mut random = slot.random(Purpose::Fate);
        let weights =
            [("handled", 962), ("rejected", 10), ("withdrawn", 6), ("merged", 17), ("passed_on", 5)];
        match random.weigh(&weights) {
            "rejected" => Self::Rejected,
            "withdrawn" => Self::Withdrawn,
            "merged" => Self::merged(slot),
            "passed_on" => Self::PassedOn,
            _ => Self::Handled,
        }
    }

    /// Merged into an earlier one of the same session, provided that one is handled itself.
    fn merged(slot: &Slot) -> Self {
        let mut random = slot.random(Purpose::Merging);
        let in_session = matches!(slot.sitting, Sitting::First | Sitting::Second);
        // Nearly every record is handled, so a few draws find one.
        let mut draws = (0..8).filter_map(|_| slot.earlier(slot.sitting, &mut random));
        let target = draws.find(|target| in_session && matches!(Self::of(target), Self::Handled));
        target.map_or(Self::Handled, Self::Merged)
    }
}
