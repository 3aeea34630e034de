//! One record, field by field, from values to a proposal; what cannot be read is noted, never guessed.

use std::borrow::Cow;

use super::cell::{DateReading, coded, codes, day, flag, number, ordinal, take, text, texts, times, year};
use super::json::Json;
use super::notes::RowNotes;
use super::parts;
use super::sitting::sitting;
use super::value::{Found, Value};
use crate::table::Proposal;
use crate::vocabulary::{Coded, Disclosure, Field, Flag, Header, Outcome, Rating, SCHEMES, is_letter};

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
    /// Fields that a header names, whatever stands under it.
    named: u128,
    /// Values under weak headers, until it is certain that no other header names their field.
    weak: Vec<(Field, Json<'a>)>,
    /// Names of refused fields.
    pub refused: Vec<String>,
}

impl<'a> Record<'a> {
    /// Takes what stands under a header.
    pub fn take(&mut self, header: Header, value: Json<'a>) {
        match resolved(header, value) {
            Header::Field(field) => {
                self.named |= bit(field);
                self.set(field, &Value::Json(value), DateReading::default());
            }
            Header::Weak(field) => self.weak.push((field, value)),
            _ => {}
        }
    }

    /// Takes what stood under weak headers, where no other names the field.
    pub fn take_weak(&mut self) {
        for (field, value) in std::mem::take(&mut self.weak) {
            if self.named & bit(field) == 0 {
                self.set(field, &Value::Json(value), DateReading::default());
            }
        }
    }

    /// Notes that what stands under a header holds bytes that are no UTF-8; they became U+FFFD.
    pub fn note_broken(&mut self, header: Header) {
        let field = match header {
            Header::Field(field) | Header::Weak(field) => Some(field),
            Header::Result { .. } => Some(Field::Outcome),
            _ => None,
        };
        self.notes.fault(field, "bad_encoding", "");
    }

    /// Takes the value of a field; dates are read as `dates` says.
    pub fn set(&mut self, field: Field, value: &Value<'a>, dates: DateReading) {
        // Every `confidential` is heard, also after one that was understood.
        let is_open = field == Field::Confidential || self.understood & bit(field) == 0;
        if is_open && self.read(field, value, dates) {
            self.understood |= bit(field);
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
        if self.understood & bit(field) == 0 {
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
            Field::CongressTerm => self.read_sitting(value),
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

    /// 届次: the term, or `十四届一次会议`, which tells the session too.
    fn read_sitting(&mut self, value: &Value<'_>) -> bool {
        let found = value.text().read(sitting);
        let mut read = (None, None);
        let notes = &mut self.notes;
        if !take(found, &mut read, |bad| notes.bad_shape(Field::CongressTerm, "bad_number", bad)) {
            return false;
        }
        self.proposal.congress_term = read.0;
        if let (Some(session), 0) = (read.1, self.understood & bit(Field::SessionNo)) {
            self.proposal.session_no = Some(session);
            self.understood |= bit(Field::SessionNo);
        }
        true
    }

    /// Any value but a plain no keeps the record out, whatever stood there before: nothing is risked.
    fn read_confidential(&mut self, value: &Value<'_>) -> bool {
        let flag = match value.text() {
            Found::Absent => return false,
            Found::Good(text) => Flag::of_text(&text),
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

/// Where outcomes and their letters share a header, the field that the value tells.
pub fn resolved(header: Header, value: Json<'_>) -> Header {
    let Header::Result { or_rating } = header else { return header };
    let text = Value::Json(value).text().good().unwrap_or_default();
    Header::Field(match () {
        () if Outcome::read(&text).is_some() => Field::Outcome,
        () if or_rating && is_rating(&text) => Field::RatingResult,
        () if is_letter(&text) || is_class(&text) => Field::ReplyClass,
        () => Field::Outcome,
    })
}

/// A rating, understood or of another scale.
fn is_rating(text: &str) -> bool {
    const OTHER_SCALES: [&str; 6] = ["同意", "不同意", "理解", "保留", "非常满意", "比较满意"];
    Rating::read(text).is_some() || OTHER_SCALES.contains(&text)
}

/// The text of a class in a built-in scheme.
fn is_class(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| scheme.class(text).is_some())
}

/// The bit of a field.
fn bit(field: Field) -> u128 {
    1 << field as u128
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
