//! One record on its way into the table: what was read of it, field by field.

use std::borrow::Cow;

use crate::calendar::Day;
use crate::vocabulary::{
    ActivityForm, Basis, CommitmentState, ContactMode, Disclosure, Flag, HandlingMode, Kind, Level,
    MeasureKind, Outcome, Period, Rating, RatingChannel, Reach, Status, SubmitMode,
};

/// A record as the contract names its fields; an absent text is empty, absent anything else
/// `None`, `Missing` or an empty list.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Proposal<'a> {
    pub level: Level,
    pub congress_term: Option<u32>,
    pub session_no: Option<u32>,
    pub year: Option<u32>,
    pub period: Period,
    pub proposal_no: Cow<'a, str>,
    pub title: Cow<'a, str>,
    pub kind: Kind,
    pub category: Cow<'a, str>,
    pub basis: Vec<Basis>,
    pub related_nos: Vec<Cow<'a, str>>,
    pub merged_into: Cow<'a, str>,
    pub lead_deputy: Cow<'a, str>,
    pub cosigner_count: Option<u32>,
    pub submit_mode: SubmitMode,
    pub delegation: Cow<'a, str>,
    pub submitted_on: Option<Day>,
    pub filed_on: Option<Day>,
    pub assigned_on: Option<Day>,
    pub accepted_on: Option<Day>,
    pub due_on: Option<Day>,
    pub replied_on: Option<Day>,
    pub rereplied_on: Option<Day>,
    pub closed_on: Option<Day>,
    pub followup_on: Option<Day>,
    pub status: Status,
    pub handling_mode: HandlingMode,
    pub lead_units: Vec<Cow<'a, str>>,
    pub co_units: Vec<Cow<'a, str>>,
    pub reassign_count: Option<u32>,
    pub extended: Flag,
    pub contact_mode: Vec<ContactMode>,
    pub reply_class: Cow<'a, str>,
    pub reply_scheme: Cow<'a, str>,
    pub outcome: Outcome,
    pub followup_outcome: Outcome,
    pub commitments: Vec<Commitment>,
    pub measures: Vec<Measure>,
    pub rating_first: RatingRound,
    pub rating_final: RatingRound,
    /// The flat `rating_overall`, `rating_attitude`, `rating_result`; it has no day.
    pub rating_flat: RatingRound,
    pub rating_channel: RatingChannel,
    pub rehandled: Option<u32>,
    pub is_key: Flag,
    pub key_theme: Cow<'a, str>,
    pub lead_supervisor: Cow<'a, str>,
    pub gov_lead_handler: Cow<'a, str>,
    pub supervising_committee: Cow<'a, str>,
    pub coordinator: Cow<'a, str>,
    pub deputy_joined: Flag,
    pub handler_self_check: Flag,
    pub activities: Vec<Activity>,
    pub disclosure: Disclosure,
    pub content_url: Cow<'a, str>,
    pub reply_url: Cow<'a, str>,
    /// How many the record stands for; absent is one.
    pub count: Option<u32>,
}

/// The ratings of one round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct RatingRound {
    pub overall: Rating,
    pub attitude: Rating,
    pub result: Rating,
    pub on: Option<Day>,
}

/// A thing promised in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Commitment {
    pub text: String,
    pub due_on: Option<Day>,
    pub done_on: Option<Day>,
    pub state: CommitmentState,
}

/// A wider result that a suggestion led to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Measure {
    pub text: String,
    pub on: Option<Day>,
    pub kind: MeasureKind,
    pub reach: Reach,
    pub url: String,
}

/// An activity of supervision; `form_text` is what was written where the form is `other`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub struct Activity {
    pub on: Option<Day>,
    pub form: ActivityForm,
    pub form_text: String,
    pub note: String,
}

impl Proposal<'_> {
    /// The key of the record: numbers start again every session. Empty without a number.
    pub fn key(&self) -> String {
        if self.proposal_no.is_empty() {
            return String::new();
        }
        let mut key = String::new();
        push_coded(&mut key, self.level);
        push_number(&mut key, self.congress_term);
        // The session names the year; a year beside it must not split one key in two.
        match self.session_no {
            Some(_) => push_number(&mut key, self.session_no),
            None => {
                key.push('y');
                push_number(&mut key, self.year);
            }
        }
        push_coded(&mut key, self.period);
        key.push_str(&self.proposal_no);
        key
    }

    /// Drops what a record of which only the title is public must not keep.
    pub fn keep_title_only(&mut self) {
        let given = std::mem::take(self);
        *self = Proposal {
            level: given.level,
            congress_term: given.congress_term,
            session_no: given.session_no,
            year: given.year,
            period: given.period,
            proposal_no: given.proposal_no,
            title: given.title,
            kind: given.kind,
            category: given.category,
            status: given.status,
            handling_mode: given.handling_mode,
            extended: given.extended,
            lead_units: given.lead_units,
            co_units: given.co_units,
            is_key: given.is_key,
            key_theme: given.key_theme,
            disclosure: given.disclosure,
            count: given.count,
            submitted_on: given.submitted_on,
            filed_on: given.filed_on,
            assigned_on: given.assigned_on,
            accepted_on: given.accepted_on,
            due_on: given.due_on,
            replied_on: given.replied_on,
            rereplied_on: given.rereplied_on,
            closed_on: given.closed_on,
            followup_on: given.followup_on,
            ..Proposal::default()
        };
    }
}

fn push_coded(key: &mut String, value: impl crate::vocabulary::Coded) {
    if value.is_given() {
        key.push_str(value.term().key);
    }
    key.push('\u{1f}');
}

fn push_number(key: &mut String, number: Option<u32>) {
    if let Some(number) = number {
        key.push_str(&number.to_string());
    }
    key.push('\u{1f}');
}
