//! One record of the export as it is written: its fields in the order of the contract.
//!
//! Leaves all choices to the other files of the sample. What is absent is not written at all.

use serde::Serialize;

use super::day::Day;

/// A date field: a day, or a text that is none.
#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
pub enum Date {
    /// A true day.
    Day(Day),
    /// A text in its place.
    Broken(&'static str),
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

/// What a deputy thought, in one round.
#[derive(Clone, Copy, Serialize)]
pub struct Rating {
    /// Of the manner of handling.
    pub attitude: &'static str,
    /// Of what came of it.
    pub result: &'static str,
    /// All in all.
    pub overall: &'static str,
    /// When it was given; absent where nothing came back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// A thing that a unit said it would do.
#[derive(Clone, Serialize)]
pub struct Commitment {
    /// What was promised.
    pub text: String,
    /// By when; absent where no day was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Day>,
    /// When it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Day>,
    /// Absent where the days speak for themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<&'static str>,
}

/// What grew out of a suggestion beyond its own case.
#[derive(Clone, Serialize)]
pub struct Measure {
    /// What was done.
    pub text: String,
    /// When.
    pub on: Day,
    /// What kind of thing it is.
    pub kind: &'static str,
    /// How far it goes.
    pub reach: &'static str,
    /// Where to read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Something done in supervision.
#[derive(Clone, Copy, Serialize)]
pub struct Activity {
    /// When.
    pub on: Day,
    /// In which form.
    pub form: &'static str,
    /// In words.
    pub note: &'static str,
}

/// Absent as the contract means it.
trait Absent {
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Spares some sixty fields the same attribute.
macro_rules! record {
    ($($field:ident: $kind:ty,)*) => {
        /// A suggestion and what became of it. The contract says what each field means.
        #[derive(Clone, Default, Serialize)]
        pub struct Record {
            $(
                #[doc = concat!("`", stringify!($field), "` of the contract.")]
                #[serde(skip_serializing_if = "Absent::is_absent")]
                pub $field: $kind,
            )*
        }
    };
}

record! {
    level: Option<&'static str>,
    congress_term: Option<u32>,
    session_no: Option<u32>,
    year: Option<u32>,
    period: Option<&'static str>,
    proposal_no: Option<String>,
    count: Option<u32>,

    title: Option<String>,
    kind: Option<&'static str>,
    category: Option<&'static str>,
    basis: Vec<&'static str>,
    related_nos: Vec<String>,
    merged_into: Option<String>,

    lead_deputy: Option<String>,
    cosigner_count: Option<u32>,
    submit_mode: Option<&'static str>,
    delegation: Option<&'static str>,

    submitted_on: Option<Date>,
    filed_on: Option<Date>,
    assigned_on: Option<Date>,
    accepted_on: Option<Date>,
    due_on: Option<Date>,
    replied_on: Option<Date>,
    rereplied_on: Option<Date>,
    closed_on: Option<Date>,
    followup_on: Option<Date>,

    status: Option<&'static str>,
    handling_mode: Option<&'static str>,
    lead_units: Vec<String>,
    co_units: Vec<String>,
    reassign_count: Option<u32>,
    extended: Option<bool>,
    contact_mode: Vec<&'static str>,

    reply_class: Option<&'static str>,
    reply_scheme: Option<&'static str>,
    outcome: Option<&'static str>,
    followup_outcome: Option<&'static str>,
    commitments: Vec<Commitment>,
    measures: Vec<Measure>,

    rating_first: Option<Rating>,
    rating_final: Option<Rating>,
    rating_overall: Option<&'static str>,
    rating_attitude: Option<&'static str>,
    rating_result: Option<&'static str>,
    rating_channel: Option<&'static str>,
    rehandled: Option<u32>,

    is_key: Option<bool>,
    key_theme: Option<String>,
    lead_supervisor: Option<&'static str>,
    gov_lead_handler: Option<&'static str>,
    supervising_committee: Option<&'static str>,
    coordinator: Option<&'static str>,
    deputy_joined: Option<bool>,
    handler_self_check: Option<bool>,
    activities: Vec<Activity>,

    disclosure: Option<&'static str>,
    confidential: Option<bool>,
    content_url: Option<String>,
    reply_url: Option<String>,
}
