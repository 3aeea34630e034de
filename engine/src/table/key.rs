//! The key of a record: numbers start again every session, so it takes more than the number.

use super::scalars::Scalars;
use super::{Proposal, Table};
use crate::vocabulary::{Coded, Field, Level, Period};

/// What besides its number makes the key of a record.
#[derive(PartialEq, Eq)]
struct Session {
    level: Level,
    congress_term: Option<u32>,
    session_no: Option<u32>,
    /// Only without a session, which names the year: a year beside it must not split one key in two.
    year: Option<u32>,
    period: Period,
}

impl Session {
    fn of(scalars: &Scalars) -> Session {
        let session_no = scalars.number(Field::SessionNo);
        Session {
            level: scalars.code(Field::Level).map_or(Level::Missing, Level::from_code),
            congress_term: scalars.number(Field::CongressTerm),
            session_no,
            year: if session_no.is_some() { None } else { scalars.number(Field::Year) },
            period: scalars.code(Field::Period).map_or(Period::Missing, Period::from_code),
        }
    }
}

impl Table {
    /// Whether a row has the key of a record.
    pub fn has_key_of(&self, row: usize, proposal: &Proposal<'_>) -> bool {
        self.proposal_no.get(row) == proposal.text(Field::ProposalNo)
            && self.session(row) == Session::of(&proposal.scalars)
    }

    fn session(&self, row: usize) -> Session {
        let settled = self.len - self.pending.len();
        if let Some(pending) = row.checked_sub(settled) {
            return Session::of(&self.pending[pending]);
        }
        let session_no = self.session_no.get(row);
        Session {
            level: self.level.get(row),
            congress_term: self.congress_term.get(row),
            session_no,
            year: if session_no.is_some() { None } else { self.year.get(row) },
            period: self.period.get(row),
        }
    }

    /// `14-1-0123`: session and number, as other records name it; the parts that are absent left out.
    pub fn short_key(&self, row: usize) -> String {
        let mut key = String::new();
        for part in [self.congress_term.get(row), self.session_no.get(row)].into_iter().flatten() {
            key.push_str(&part.to_string());
            key.push('-');
        }
        key.push_str(self.proposal_no.get(row));
        key
    }

    /// `province-14-1-in_session-0123`: every part of the key, an absent one empty.
    pub fn whole_key(&self, row: usize) -> String {
        let number = |number: Option<u32>| number.map_or(String::new(), |number| number.to_string());
        let session = self.session_no.get(row).or_else(|| self.year.get(row));
        let level = self.level.get(row);
        let period = self.period.get(row);
        [
            if level.is_given() { level.term().key.to_owned() } else { String::new() },
            number(self.congress_term.get(row)),
            number(session),
            if period.is_given() { period.term().key.to_owned() } else { String::new() },
            self.proposal_no.get(row).to_owned(),
        ]
        .join("-")
    }
}
