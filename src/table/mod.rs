//! The accepted records as columns, with what follows from each by definition.
//!
//! A record never exists as an object here: a row is a number, a cell is asked for by column and row.

mod appraisal;
mod column;
mod dataset;
mod names;
mod proposal;
mod settler;
mod standing;
mod totals;

pub use appraisal::Appraisal;
pub use column::{Codes, Column, Days, Numbers, Rows, Sets, Texts};
pub use dataset::{Dataset, OwnClass, OwnScheme, Rosters, Rules, Terms, ThemeEntry};
pub use names::{Dictionary, NameLists, Names};
pub use proposal::{Activity, Commitment, Measure, Proposal, RatingRound};
pub use settler::Settler;
pub use standing::{Deadline, Standing};
pub use totals::{RatingDimension, RatingRoundName, RatingTotal};

use std::borrow::Cow;

use crate::calendar::Day;
use crate::vocabulary::{
    Basis, Coded, ContactMode, Disclosure, Flag, HandlingMode, Kind, Level, Outcome, Period, Rating,
    RatingChannel, Status, SubmitMode,
};

/// A column of any kind that can drop rows.
trait Retain {
    fn retain_rows(&mut self, keep: &[bool]);
}

impl<C: Column> Retain for C {
    fn retain_rows(&mut self, keep: &[bool]) {
        self.retain(keep);
    }
}

/// Declares the table and, from the same list, how a record is pushed and how rows are dropped.
macro_rules! columns {
    ($($field:ident: $column:ty = $proposal:ident => $cell:expr;)*) => {
        /// The records, a column a field.
        #[derive(Clone, Debug, Default)]
        #[allow(missing_docs)]
        pub struct Table {
            len: usize,
            $(pub $field: $column,)*
        }

        /// The names of the columns.
        const COLUMNS: &[&str] = &[$(stringify!($field),)*];

        impl Table {
            /// Appends a record.
            pub fn push(&mut self, proposal: &Proposal<'_>) {
                self.len += 1;
                $({ let $proposal = proposal; self.$field.push($cell); })*
            }

            /// Drops the rows whose flag is false, from the column of this number; false past the last
            /// column, when all is done. `keep` has a flag for every row.
            pub fn retain(&mut self, keep: &[bool], column: usize) -> bool {
                let columns: &mut [&mut dyn Retain] = &mut [$(&mut self.$field,)*];
                match columns.get_mut(column) {
                    Some(cells) => cells.retain_rows(keep),
                    None => self.len = keep.iter().filter(|keep| **keep).count(),
                }
                column < COLUMNS.len()
            }

            /// The names of the columns in which a row differs from a record.
            pub fn differences(&self, row: usize, proposal: &Proposal<'_>) -> Vec<&'static str> {
                let mut other = Table::default();
                other.push(proposal);
                let same = [$(self.$field.is_same(row, &other.$field, 0),)*];
                COLUMNS.iter().zip(same).filter(|(_, same)| !same).map(|(name, _)| *name).collect()
            }
        }
    };
}

columns! {
    level: Codes<Level> = p => p.level;
    congress_term: Numbers = p => p.congress_term;
    session_no: Numbers = p => p.session_no;
    year: Numbers = p => p.year;
    period: Codes<Period> = p => p.period;
    proposal_no: Texts = p => &p.proposal_no;
    title: Texts = p => &p.title;
    kind: Codes<Kind> = p => p.kind;
    category: Names = p => &p.category;
    basis: Sets<Basis> = p => &p.basis;
    related_nos: NameLists = p => &p.related_nos;
    merged_into: Texts = p => &p.merged_into;
    lead_deputy: Names = p => &p.lead_deputy;
    cosigner_count: Numbers = p => p.cosigner_count;
    submit_mode: Codes<SubmitMode> = p => p.submit_mode;
    delegation: Names = p => &p.delegation;
    submitted_on: Days = p => p.submitted_on;
    filed_on: Days = p => p.filed_on;
    assigned_on: Days = p => p.assigned_on;
    accepted_on: Days = p => p.accepted_on;
    due_on: Days = p => p.due_on;
    replied_on: Days = p => p.replied_on;
    rereplied_on: Days = p => p.rereplied_on;
    closed_on: Days = p => p.closed_on;
    followup_on: Days = p => p.followup_on;
    status: Codes<Status> = p => p.status;
    handling_mode: Codes<HandlingMode> = p => p.handling_mode;
    lead_units: NameLists = p => &p.lead_units;
    co_units: NameLists = p => &p.co_units;
    reassign_count: Numbers = p => p.reassign_count;
    extended: Codes<Flag> = p => p.extended;
    contact_mode: Sets<ContactMode> = p => &p.contact_mode;
    reply_class: Names = p => &p.reply_class;
    reply_scheme: Names = p => &p.reply_scheme;
    outcome: Codes<Outcome> = p => p.outcome;
    followup_outcome: Codes<Outcome> = p => p.followup_outcome;
    commitments: Rows<Commitment> = p => p.commitments.iter().cloned();
    measures: Rows<Measure> = p => p.measures.iter().cloned();
    first_overall: Codes<Rating> = p => p.rating_first.overall;
    first_attitude: Codes<Rating> = p => p.rating_first.attitude;
    first_result: Codes<Rating> = p => p.rating_first.result;
    first_on: Days = p => p.rating_first.on;
    final_overall: Codes<Rating> = p => p.rating_final.overall;
    final_attitude: Codes<Rating> = p => p.rating_final.attitude;
    final_result: Codes<Rating> = p => p.rating_final.result;
    final_on: Days = p => p.rating_final.on;
    flat_overall: Codes<Rating> = p => p.rating_flat.overall;
    flat_attitude: Codes<Rating> = p => p.rating_flat.attitude;
    flat_result: Codes<Rating> = p => p.rating_flat.result;
    rating_channel: Codes<RatingChannel> = p => p.rating_channel;
    rehandled: Numbers = p => p.rehandled;
    is_key: Codes<Flag> = p => p.is_key;
    key_theme: Names = p => &p.key_theme;
    lead_supervisor: Names = p => &p.lead_supervisor;
    gov_lead_handler: Names = p => &p.gov_lead_handler;
    supervising_committee: Names = p => &p.supervising_committee;
    coordinator: Names = p => &p.coordinator;
    deputy_joined: Codes<Flag> = p => p.deputy_joined;
    handler_self_check: Codes<Flag> = p => p.handler_self_check;
    activities: Rows<Activity> = p => p.activities.iter().cloned();
    disclosure: Codes<Disclosure> = p => p.disclosure;
    content_url: Texts = p => &p.content_url;
    reply_url: Texts = p => &p.reply_url;
    count: Numbers = p => p.count;
}

impl Table {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// True where there is no row.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// How many records a row stands for.
    pub fn weight(&self, row: usize) -> u64 {
        u64::from(self.count.get(row).unwrap_or(1))
    }

    /// True for a key item.
    pub fn is_key(&self, row: usize) -> bool {
        self.is_key.get(row).is_yes() || self.key_theme.code(row) != 0
    }

    /// Whether a row has the key of a record: numbers start again every session.
    pub fn has_key_of(&self, row: usize, proposal: &Proposal<'_>) -> bool {
        let session = self.session_no.get(row);
        let has_session = match proposal.session_no {
            // The session names the year; a year beside it must not split one key in two.
            Some(_) => session == proposal.session_no,
            None => session.is_none() && self.year.get(row) == proposal.year,
        };
        has_session
            && self.proposal_no.get(row) == proposal.proposal_no
            && self.congress_term.get(row) == proposal.congress_term
            && self.level.get(row) == proposal.level
            && self.period.get(row) == proposal.period
    }

    /// The field in which a record brings more names than a dimension may have.
    pub fn crowded_by(&self, proposal: &Proposal<'_>) -> Option<&'static str> {
        let p = proposal;
        let one = |names: &Names, name: &str| names.dictionary().is_crowded_by([name].into_iter());
        let list = |lists: &NameLists, names: &[Cow<'_, str>]| {
            lists.dictionary().is_crowded_by(names.iter().map(|name| &**name))
        };
        [
            ("category", one(&self.category, &p.category)),
            ("delegation", one(&self.delegation, &p.delegation)),
            ("lead_units", list(&self.lead_units, &p.lead_units)),
            ("co_units", list(&self.co_units, &p.co_units)),
            ("reply_class", one(&self.reply_class, &p.reply_class)),
            ("reply_scheme", one(&self.reply_scheme, &p.reply_scheme)),
            ("key_theme", one(&self.key_theme, &p.key_theme)),
            ("lead_supervisor", one(&self.lead_supervisor, &p.lead_supervisor)),
            ("gov_lead_handler", one(&self.gov_lead_handler, &p.gov_lead_handler)),
            ("supervising_committee", one(&self.supervising_committee, &p.supervising_committee)),
            ("coordinator", one(&self.coordinator, &p.coordinator)),
        ]
        .into_iter()
        .find_map(|(field, is_crowded)| is_crowded.then_some(field))
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

    /// The newest of a row's stage, re-reply, follow-up and rating dates.
    pub fn newest_day(&self, row: usize) -> Option<Day> {
        let columns = [
            &self.submitted_on,
            &self.filed_on,
            &self.assigned_on,
            &self.accepted_on,
            &self.replied_on,
            &self.closed_on,
            &self.rereplied_on,
            &self.followup_on,
            &self.first_on,
            &self.final_on,
        ];
        columns.iter().filter_map(|days| days.get(row)).max()
    }
}
