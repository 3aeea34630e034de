//! What is consistent with the contract but hardly with the facts: said, never corrected.

use super::notes::RowNotes;
use crate::calendar::Day;
use crate::table::Proposal;
use crate::vocabulary::{Field, Status};

/// Texts longer than this are probably whole documents in a field for a line, in characters.
const LONG_TEXT: usize = 4_000;

/// Notes what contradicts itself in one record.
pub fn row_warnings(proposal: &Proposal<'_>, notes: &mut RowNotes) {
    let [assigned, due, replied, rereplied, closed] =
        [Field::AssignedOn, Field::DueOn, Field::RepliedOn, Field::RerepliedOn, Field::ClosedOn]
            .map(|field| proposal.day(field));
    let rated = earlier(proposal.day(Field::FirstOn), proposal.day(Field::FinalOn));
    let is_closed = closed.is_some() || proposal.value::<Status>(Field::Status) == Status::Closed;
    let is_answered = replied.is_some() || rereplied.is_some();
    let mut warn = |holds: bool, field: Field, code: &'static str| {
        if holds {
            notes.fault(Some(field), code, "");
        }
    };
    warn(is_before(replied, assigned), Field::RepliedOn, "reply_before_assignment");
    warn(is_before(rated, replied), Field::FirstOn, "rating_before_reply");
    warn(is_before(due, assigned), Field::DueOn, "due_before_assignment");
    warn(is_closed && !is_answered, Field::RepliedOn, "closed_without_reply");
    long_texts(proposal, notes);
}

fn earlier(day: Option<Day>, other: Option<Day>) -> Option<Day> {
    if is_before(other, day) { other } else { day.or(other) }
}

fn is_before(day: Option<Day>, other: Option<Day>) -> bool {
    matches!((day, other), (Some(day), Some(other)) if day < other)
}

fn long_texts(proposal: &Proposal<'_>, notes: &mut RowNotes) {
    let inner = proposal.commitments.iter().map(|promise| (Field::Commitments, promise.text.as_str()));
    let measures = proposal.measures.iter().map(|measure| (Field::Measures, measure.text.as_str()));
    let notes_of = proposal.activities.iter().map(|activity| (Field::Activities, activity.note.as_str()));
    let texts = [Field::Title, Field::Category].map(|field| (field, proposal.text(field)));
    for (field, text) in texts.into_iter().chain(inner).chain(measures).chain(notes_of) {
        // A character takes a byte at least.
        if text.len() > LONG_TEXT && text.chars().count() > LONG_TEXT {
            notes.fault(Some(field), "long_text", "");
        }
    }
}
