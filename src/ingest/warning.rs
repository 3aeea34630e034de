//! What is consistent with the contract but hardly with the facts: said, never corrected.

use super::notes::RowNotes;
use crate::calendar::Day;
use crate::table::Proposal;
use crate::vocabulary::{Field, Status};

/// Texts longer than this are probably whole documents in a field for a line, in characters.
const LONG_TEXT: usize = 4_000;

/// Notes what contradicts itself in one record.
pub fn row_warnings(proposal: &Proposal<'_>, notes: &mut RowNotes) {
    let p = proposal;
    let rated_on = [p.rating_first.on, p.rating_final.on].into_iter().flatten().min();
    let replied = p.replied_on.or(p.rereplied_on);
    let mut warn = |holds: bool, field: Field, code: &'static str| {
        if holds {
            notes.fault(Some(field), code, "");
        }
    };
    warn(is_before(p.replied_on, p.assigned_on), Field::RepliedOn, "reply_before_assignment");
    warn(is_before(rated_on, p.replied_on), Field::FirstOn, "rating_before_reply");
    warn(is_before(p.due_on, p.assigned_on), Field::DueOn, "due_before_assignment");
    let is_closed = p.status == Status::Closed || p.closed_on.is_some();
    warn(is_closed && replied.is_none(), Field::RepliedOn, "closed_without_reply");
    long_texts(proposal, notes);
}

fn is_before(day: Option<Day>, other: Option<Day>) -> bool {
    matches!((day, other), (Some(day), Some(other)) if day < other)
}

fn long_texts(proposal: &Proposal<'_>, notes: &mut RowNotes) {
    let inner = proposal.commitments.iter().map(|promise| (Field::Commitments, promise.text.as_str()));
    let measures = proposal.measures.iter().map(|measure| (Field::Measures, measure.text.as_str()));
    let notes_of = proposal.activities.iter().map(|activity| (Field::Activities, activity.note.as_str()));
    let texts = [(Field::Title, &*proposal.title), (Field::Category, &*proposal.category)];
    for (field, text) in texts.into_iter().chain(inner).chain(measures).chain(notes_of) {
        // A character takes a byte at least.
        if text.len() > LONG_TEXT && text.chars().count() > LONG_TEXT {
            notes.fault(Some(field), "long_text", "");
        }
    }
}
