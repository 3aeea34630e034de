//! One suggestion: 现在 and 下一步, as the record says it. Days count to the day of the figures.

use crate::calendar::Day;
use crate::ingest::Export;
use crate::text::words::suggestion as words;
use crate::text::{Phrase, Voice, sentence_date, term_label, term_short};
use crate::vocabulary::{Coded, CommitmentState, Rating, Status, Term};

/// A record of an export, told in a voice.
pub struct Suggestion<'a> {
    /// The export.
    pub export: &'a Export,
    /// Its row.
    pub row: usize,
    /// How it is told.
    pub voice: &'a Voice,
}

impl Suggestion<'_> {
    /// What stage it is at.
    pub fn stage(&self) -> Status {
        self.export.standing.stage.get(self.row)
    }

    /// 现在.
    pub fn now(&self) -> String {
        let table = &self.export.table;
        let unit = self.joined(table.lead_units.get(self.row));
        let day = |day: Option<Day>| self.day(day);
        let told = match self.stage() {
            Status::Submitted => Some((words::SUBMITTED, Vec::new())),
            Status::UnderReview => Some((words::UNDER_REVIEW, Vec::new())),
            Status::Filed => Some((words::FILED, Vec::new())),
            Status::Rejected => Some((words::REJECTED, Vec::new())),
            Status::Withdrawn => Some((words::WITHDRAWN, Vec::new())),
            Status::Merged => {
                Some((words::MERGED, vec![("merged_into", table.merged_into.get(self.row).to_owned())]))
            }
            Status::Assigned => self.with_unit(
                &unit,
                ("assigned_on", day(table.assigned_on.get(self.row))),
                [words::ASSIGNED, words::ASSIGNED_TO],
            ),
            Status::Accepted if !unit.is_empty() => Some((words::ACCEPTED, vec![("unit", unit)])),
            Status::Returned => Some((words::RETURNED, Vec::new())),
            Status::Handling if !unit.is_empty() => {
                let co = self.joined(table.co_units.get(self.row));
                Some((words::HANDLING, vec![("unit", unit), ("co", co)]))
            }
            Status::Replied => self.with_unit(
                &unit,
                ("replied_on", day(table.replied_on.get(self.row))),
                [words::REPLIED, words::REPLIED_BY],
            ),
            Status::Rehandling => Some((words::REHANDLING, Vec::new())),
            Status::Tracking => Some((words::TRACKING, Vec::new())),
            Status::Closed => return self.closed(),
            Status::Missing | Status::Unknown => Some((words::UNKNOWN, Vec::new())),
            // The unit is not recorded: the stage alone is said.
            Status::Accepted | Status::Handling => None,
        };
        told.map_or_else(|| self.stage_alone(), |(phrase, vars)| self.say(phrase, &vars))
    }

    /// 下一步; `None` where nothing comes.
    pub fn next(&self) -> Option<String> {
        Some(match self.stage() {
            Status::Submitted => self.say(words::SUBMITTED_NEXT, &[]),
            Status::UnderReview => self.say(words::UNDER_REVIEW_NEXT, &[]),
            Status::Filed => self.say(words::FILED_NEXT, &[]),
            Status::Merged => self.say(words::MERGED_NEXT, &[]),
            Status::Assigned | Status::Accepted | Status::Handling => return self.due(),
            Status::Returned => self.say(words::RETURNED_NEXT, &[]),
            Status::Replied => self.rated(),
            Status::Rehandling => self.say(words::REHANDLING_NEXT, &[]),
            Status::Tracking => return self.promises(),
            Status::Rejected | Status::Withdrawn | Status::Closed | Status::Missing | Status::Unknown => {
                return None;
            }
        })
    }

    /// How the due day stands, for a record that waits.
    fn due(&self) -> Option<String> {
        let standing = &self.export.standing;
        standing.deadline(self.row)?;
        let due = standing.due.get(self.row);
        let rest = match (due, standing.as_of) {
            (Some(due), Some(as_of)) => match due.0 - as_of.0 {
                0 => self.say(words::DUE_TODAY, &[]),
                left @ 1.. => self.say(words::DAYS_LEFT, &[("d", left.to_string())]),
                past => self.say(words::DAYS_PAST, &[("d", past.unsigned_abs().to_string())]),
            },
            _ => self.say(words::NO_LIMIT, &[]),
        };
        Some(self.say(words::DUE, &[("due", self.day(due)), ("rest", rest)]))
    }

    fn rated(&self) -> String {
        let rating = self.export.standing.overall.get(self.row);
        match rating {
            _ if self.export.dataset.ratings_as_totals => self.say(words::REPLIED_NEXT, &[]),
            Rating::Missing | Rating::Unknown => self.say(words::REPLIED_NEXT, &[]),
            rating => self.say(words::RATED, &[("rating", self.label(rating))]),
        }
    }

    /// The promises of a record in follow-up.
    fn promises(&self) -> Option<String> {
        let as_of = self.export.standing.as_of;
        let promises = self.export.table.commitments.get(self.row);
        let count = |states: &[CommitmentState]| {
            promises.iter().filter(|promise| states.contains(&promise.state_on(as_of))).count().to_string()
        };
        let kept = count(&[CommitmentState::Kept, CommitmentState::LateKept]);
        let overdue = count(&[CommitmentState::Overdue]);
        let open = promises.iter().filter(|promise| promise.state_on(as_of) == CommitmentState::Open);
        let next = open.filter_map(|promise| promise.due_on).min();
        let vars = [("n", promises.len().to_string()), ("k", kept), ("x", overdue), ("due", self.day(next))];
        (!promises.is_empty()).then(|| self.say(words::TRACKING_NEXT, &vars))
    }

    fn closed(&self) -> String {
        let mut text =
            self.say(words::CLOSED, &[("closed_on", self.day(self.export.table.closed_on.get(self.row)))]);
        let outcome = self.export.standing.outcome_now.get(self.row);
        if outcome.is_known() {
            text.push_str(&self.say(words::CLOSED_OUTCOME, &[("outcome", self.label(outcome))]));
        }
        text
    }

    /// The sentence with unit and day, the one with the unit alone, or none.
    fn with_unit(
        &self,
        unit: &str,
        day: (&'static str, String),
        [both, alone]: [Phrase; 2],
    ) -> Option<(Phrase, Vec<(&'static str, String)>)> {
        match (unit.is_empty(), day.1.is_empty()) {
            (true, _) => None,
            (false, true) => Some((alone, vec![("unit", unit.to_owned())])),
            (false, false) => Some((both, vec![("unit", unit.to_owned()), day])),
        }
    }

    fn stage_alone(&self) -> String {
        let stop = if self.voice.lang.is_chinese() { "。" } else { "." };
        self.label(self.stage()) + stop
    }

    /// A day in words; empty where there is none.
    pub fn day(&self, day: Option<Day>) -> String {
        day.map(|day| sentence_date(day, self.voice.lang)).unwrap_or_default()
    }

    /// The label of a value.
    pub fn label<T: Coded>(&self, value: T) -> String {
        term_label(value.term(), self.voice.lang).to_owned()
    }

    /// The short label of a term.
    pub fn short_of(&self, term: &Term) -> String {
        term_short(term, self.voice.lang).to_owned()
    }

    /// Names one after the other.
    pub fn joined<'n>(&self, names: impl Iterator<Item = &'n str>) -> String {
        names.collect::<Vec<_>>().join(self.voice.lang.pause())
    }

    /// A text with its variables.
    pub fn say(&self, phrase: Phrase, vars: &[(&str, String)]) -> String {
        let vars: Vec<(&str, &str)> = vars.iter().map(|(name, text)| (*name, text.as_str())).collect();
        self.voice.say(phrase, &[], &vars)
    }
}
