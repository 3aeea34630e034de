//! One record, field by field, from values to a proposal; what cannot be read is noted, never guessed.

use std::borrow::Cow;

use super::date::{DateForm, HOME_OFFSET, date_at, date_in};
use super::notes::RowNotes;
use super::parts;
use super::value::{Found, Value};
use crate::calendar::{Day, YEARS};
use crate::table::Proposal;
use crate::vocabulary::{Coded, Disclosure, Field, Flag};

/// A record on its way, with what is to be said of it.
#[derive(Default)]
pub struct Record<'a> {
    /// What was read so far.
    pub proposal: Proposal<'a>,
    /// What is to be said, if the record is accepted.
    pub notes: RowNotes,
    /// Whether it must not be held, by its `confidential`.
    confidential: bool,
    /// Fields that have their value: a bit each. The first value that is understood wins.
    understood: u128,
}

/// How the dates of a field stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateReading {
    /// The one form in use; `None` for any of the contract's.
    pub form: Option<DateForm>,
    /// Minutes east of UTC to which moments are moved.
    pub offset: i32,
}

impl Default for DateReading {
    fn default() -> Self {
        DateReading { form: None, offset: HOME_OFFSET }
    }
}

impl DateReading {
    fn read(self, text: &str) -> Option<Day> {
        match self.form {
            Some(form) => date_in(form, text, self.offset),
            None => date_at(text, self.offset),
        }
    }
}

impl<'a> Record<'a> {
    /// Takes the value of a field; dates are read as `dates` says.
    pub fn set(&mut self, field: Field, value: &Value<'a>, dates: DateReading) {
        // Every `confidential` is heard, also after one that was understood.
        let is_open = field == Field::Confidential || self.understood & (1 << field as u128) == 0;
        if is_open && self.read(field, value, dates) {
            self.understood |= 1 << field as u128;
        }
    }

    /// Hears a value only for what it forbids.
    pub fn heed(&mut self, field: Field, value: &Value<'_>) {
        let mut disclosure = Disclosure::Missing;
        match field {
            Field::Confidential => {
                self.read_confidential(value);
            }
            Field::Disclosure => {
                coded(&mut disclosure, &mut RowNotes::default(), field, value);
                self.confidential |= matches!(disclosure, Disclosure::None | Disclosure::Unknown);
            }
            _ => {}
        }
    }

    /// The same; where the value is not understood, `otherwise` stands in for it.
    pub fn set_or(&mut self, field: Field, value: &Value<'a>, dates: DateReading, otherwise: Option<&str>) {
        let Some(otherwise) = otherwise.filter(|text| *text != "unknown" && !value.is_absent()) else {
            return self.set(field, value, dates);
        };
        let (before, was_confidential) = (self.notes.mark(), self.confidential);
        self.set(field, value, dates);
        if self.understood & (1 << field as u128) == 0 {
            self.notes.rewind(before);
            self.confidential = was_confidential;
            self.set(field, &Value::Text(Cow::Owned(otherwise.to_owned())), dates);
        }
    }

    /// Whether it may be loaded at all, and stripped of what it must not keep.
    pub fn may_be_held(&mut self) -> bool {
        match self.proposal.disclosure {
            _ if self.confidential => return false,
            Disclosure::None | Disclosure::Unknown => return false,
            Disclosure::TitleOnly => {
                self.proposal.keep_title_only();
                self.notes.keep_title_only();
            }
            Disclosure::Summary => {
                self.proposal.content_url = Cow::Borrowed("");
                self.proposal.reply_url = Cow::Borrowed("");
            }
            Disclosure::Full | Disclosure::Missing => {}
        }
        true
    }

    /// Whether it stands for anything: it has a number, or says how many it counts.
    pub fn is_identified(&self) -> bool {
        !self.proposal.proposal_no.is_empty() || self.proposal.count.is_some()
    }

    /// Reads the value into its place; true where it was understood.
    fn read(&mut self, field: Field, value: &Value<'a>, dates: DateReading) -> bool {
        let Record { proposal: p, notes, .. } = self;
        let n = notes;
        match field {
            Field::Level => coded(&mut p.level, n, field, value),
            Field::CongressTerm => ordinal(&mut p.congress_term, n, field, value),
            Field::SessionNo => ordinal(&mut p.session_no, n, field, value),
            Field::Year => year(&mut p.year, n, field, value),
            Field::Period => coded(&mut p.period, n, field, value),
            Field::ProposalNo => text(&mut p.proposal_no, n, field, value),
            Field::Title => text(&mut p.title, n, field, value),
            Field::Kind => coded(&mut p.kind, n, field, value),
            Field::Category => text(&mut p.category, n, field, value),
            Field::Basis => codes(&mut p.basis, n, field, value),
            Field::RelatedNos => texts(&mut p.related_nos, n, field, value),
            Field::MergedInto => text(&mut p.merged_into, n, field, value),
            Field::LeadDeputy => text(&mut p.lead_deputy, n, field, value),
            Field::CosignerCount => number(&mut p.cosigner_count, n, field, value),
            Field::SubmitMode => coded(&mut p.submit_mode, n, field, value),
            Field::Delegation => text(&mut p.delegation, n, field, value),
            Field::SubmittedOn => day(&mut p.submitted_on, n, field, value, dates),
            Field::FiledOn => day(&mut p.filed_on, n, field, value, dates),
            Field::AssignedOn => day(&mut p.assigned_on, n, field, value, dates),
            Field::AcceptedOn => day(&mut p.accepted_on, n, field, value, dates),
            Field::DueOn => day(&mut p.due_on, n, field, value, dates),
            Field::RepliedOn => day(&mut p.replied_on, n, field, value, dates),
            Field::RerepliedOn => day(&mut p.rereplied_on, n, field, value, dates),
            Field::ClosedOn => day(&mut p.closed_on, n, field, value, dates),
            Field::FollowupOn => day(&mut p.followup_on, n, field, value, dates),
            Field::Status => coded(&mut p.status, n, field, value),
            Field::HandlingMode => coded(&mut p.handling_mode, n, field, value),
            Field::LeadUnits => texts(&mut p.lead_units, n, field, value),
            Field::CoUnits => texts(&mut p.co_units, n, field, value),
            Field::ReassignCount => number(&mut p.reassign_count, n, field, value),
            Field::Extended => flag(&mut p.extended, n, field, value),
            Field::ContactMode => codes(&mut p.contact_mode, n, field, value),
            _ => self.read_result(field, value, dates),
        }
    }

    /// The second half of the fields: what came of it, and who follows it up.
    fn read_result(&mut self, field: Field, value: &Value<'a>, dates: DateReading) -> bool {
        let Record { proposal: p, notes, .. } = self;
        let n = notes;
        match field {
            Field::ReplyClass => text(&mut p.reply_class, n, field, value),
            Field::ReplyScheme => text(&mut p.reply_scheme, n, field, value),
            Field::Outcome => coded(&mut p.outcome, n, field, value),
            Field::FollowupOutcome => coded(&mut p.followup_outcome, n, field, value),
            Field::Commitments => parts::commitments(&mut p.commitments, n, value),
            Field::Measures => parts::measures(&mut p.measures, n, value),
            Field::Activities => parts::activities(&mut p.activities, n, value),
            Field::RatingFirst => parts::round(&mut p.rating_first, n, parts::FIRST, value),
            Field::RatingFinal => parts::round(&mut p.rating_final, n, parts::FINAL, value),
            Field::FirstOverall => coded(&mut p.rating_first.overall, n, field, value),
            Field::FirstAttitude => coded(&mut p.rating_first.attitude, n, field, value),
            Field::FirstResult => coded(&mut p.rating_first.result, n, field, value),
            Field::FirstOn => day(&mut p.rating_first.on, n, field, value, dates),
            Field::FinalOverall => coded(&mut p.rating_final.overall, n, field, value),
            Field::FinalAttitude => coded(&mut p.rating_final.attitude, n, field, value),
            Field::FinalResult => coded(&mut p.rating_final.result, n, field, value),
            Field::FinalOn => day(&mut p.rating_final.on, n, field, value, dates),
            Field::RatingOverall => coded(&mut p.rating_flat.overall, n, field, value),
            Field::RatingAttitude => coded(&mut p.rating_flat.attitude, n, field, value),
            Field::RatingResult => coded(&mut p.rating_flat.result, n, field, value),
            Field::RatingChannel => coded(&mut p.rating_channel, n, field, value),
            Field::Rehandled => times(&mut p.rehandled, n, field, value),
            Field::IsKey => flag(&mut p.is_key, n, field, value),
            Field::KeyTheme => {
                let understood = text(&mut p.key_theme, n, field, value);
                p.key_theme = Cow::Owned(theme_name(&p.key_theme).to_owned());
                understood
            }
            Field::LeadSupervisor => text(&mut p.lead_supervisor, n, field, value),
            Field::GovLeadHandler => text(&mut p.gov_lead_handler, n, field, value),
            Field::SupervisingCommittee => text(&mut p.supervising_committee, n, field, value),
            Field::Coordinator => text(&mut p.coordinator, n, field, value),
            Field::DeputyJoined => flag(&mut p.deputy_joined, n, field, value),
            Field::HandlerSelfCheck => flag(&mut p.handler_self_check, n, field, value),
            Field::Disclosure => coded(&mut p.disclosure, n, field, value),
            Field::Confidential => self.read_confidential(value),
            Field::ContentUrl => text(&mut p.content_url, n, field, value),
            Field::ReplyUrl => text(&mut p.reply_url, n, field, value),
            Field::Count => self.read_count(value),
            _ => false,
        }
    }

    /// Any value but a plain no keeps the record out, whatever stood there before: nothing is risked.
    fn read_confidential(&mut self, value: &Value<'_>) -> bool {
        let flag = match value.text() {
            Found::Absent => return false,
            Found::Good(text) => Flag::read(&text.to_ascii_lowercase()),
            Found::Bad(_) => None,
        };
        self.confidential |= flag != Some(Flag::No);
        flag.is_some()
    }

    fn read_count(&mut self, value: &Value<'_>) -> bool {
        match value.number() {
            Found::Absent => false,
            Found::Good(count) if count >= 1 => {
                self.proposal.count = Some(count);
                true
            }
            Found::Good(_) => self.bad_count("9"),
            Found::Bad(bad) => self.bad_count(&bad),
        }
    }

    fn bad_count(&mut self, text: &str) -> bool {
        self.notes.bad_shape(Field::Count, "bad_count", text);
        false
    }
}

/// A theme's name without outer quotes and one trailing 类.
pub fn theme_name(name: &str) -> &str {
    const QUOTES: [(char, char); 5] = [('“', '”'), ('"', '"'), ('「', '」'), ('『', '』'), ('‘', '’')];
    let unquoted = |name| {
        let pairs = QUOTES.iter().filter_map(|(open, close)| {
            str::strip_prefix(name, *open).and_then(|inner| inner.strip_suffix(*close))
        });
        pairs.into_iter().next().unwrap_or(name)
    };
    let bare = name.strip_suffix('类');
    let name = unquoted(bare.unwrap_or(name));
    if bare.is_some() { name } else { name.strip_suffix('类').unwrap_or(name) }
}

fn text<'a>(place: &mut Cow<'a, str>, notes: &mut RowNotes, field: Field, value: &Value<'a>) -> bool {
    take(value.text(), place, |bad| notes.fault(Some(field), "bad_text", bad))
}

fn texts<'a>(place: &mut Vec<Cow<'a, str>>, notes: &mut RowNotes, field: Field, value: &Value<'a>) -> bool {
    take(value.texts(), place, |bad| notes.fault(Some(field), "bad_list", bad))
}

fn number(place: &mut Option<u32>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let found = value.number().then("", |number| Some(Some(number)));
    take(found, place, |bad| notes.bad_shape(field, "bad_number", bad))
}

/// The number of a congress or a session.
fn ordinal(place: &mut Option<u32>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let found = value.number().then("99999", |number| (number < 10_000).then_some(Some(number)));
    take(found, place, |bad| notes.bad_shape(field, "bad_number", bad))
}

/// A year in which a date may lie.
fn year(place: &mut Option<u32>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let found = value.number().then("9999", |year| YEARS.contains(&(year as i32)).then_some(Some(year)));
    take(found, place, |bad| notes.bad_shape(field, "bad_number", bad))
}

/// A number of times; a plain yes is once.
fn times(place: &mut Option<u32>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    if let Found::Good(text) = value.text()
        && let Some(flag) = Flag::read(&text)
    {
        *place = Some(u32::from(flag.is_yes()));
        return true;
    }
    number(place, notes, field, value)
}

/// A day, read as `dates` says.
pub(super) fn day(
    place: &mut Option<Day>,
    notes: &mut RowNotes,
    field: Field,
    value: &Value<'_>,
    dates: DateReading,
) -> bool {
    let found = value.text().read(|text| dates.read(text).map(Some));
    take(found, place, |bad| notes.bad_shape(field, "bad_date", bad))
}

fn flag(place: &mut Flag, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let found = value.text().read(|text| Flag::read(&text.to_ascii_lowercase()));
    take(found, place, |bad| notes.fault(Some(field), "bad_boolean", bad))
}

/// A value of a closed set; one that is not understood stays in sight as `unknown`.
pub(super) fn coded<T: Coded>(place: &mut T, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let (read, raw) = match value.text() {
        Found::Absent => return false,
        Found::Good(text) => (T::read(&text), text.into_owned()),
        Found::Bad(bad) => (None, bad),
    };
    *place = read.unwrap_or(T::UNKNOWN);
    if read.is_none() {
        notes.unrecognised(field, &raw);
    }
    read.is_some()
}

fn codes<T: Coded>(place: &mut Vec<T>, notes: &mut RowNotes, field: Field, value: &Value<'_>) -> bool {
    let mut names = Vec::new();
    if !take(value.texts(), &mut names, |bad| notes.unrecognised(field, bad)) {
        *place = if value.is_absent() { Vec::new() } else { vec![T::UNKNOWN] };
        return false;
    }
    *place = names.iter().map(|name| T::read(name).unwrap_or(T::UNKNOWN)).collect();
    for (name, value) in names.iter().zip(place.iter()) {
        if *value == T::UNKNOWN {
            notes.unrecognised(field, name);
        }
    }
    place.iter().all(|value| value.is_known())
}

/// Puts a good value in its place; true where there was one.
fn take<T>(found: Found<T>, place: &mut T, bad: impl FnOnce(&str)) -> bool {
    match found {
        Found::Good(value) => {
            *place = value;
            true
        }
        Found::Bad(text) => {
            bad(&text);
            false
        }
        Found::Absent => false,
    }
}
