//! The accepted records as columns, with what follows from each by definition.
//!
//! A record never exists as an object here: a row is a number, a cell is asked for by column and row.

mod appraisal;
mod by_day;
mod column;
mod dataset;
mod dense;
mod derived;
mod index;
mod joint;
mod key;
mod names;
mod narrow;
mod proposal;
mod row_set;
mod rows;
mod scalars;
mod settler;
mod slot;
mod standing;
mod texts;
mod totals;

pub use appraisal::Appraisal;
pub use column::{Codes, Column, Days, Numbers, Sets};
pub use dataset::{Dataset, OwnClass, OwnScheme, Rosters, Rules, Terms, ThemeEntry};
pub use dense::{Dense, Lists};
pub use derived::{Aged, Derived, measure_code, spell_of_code};
pub use index::{Hash, Index};
pub use joint::{Change, Contact, Course, Handled, Joint, Judged, Marks, Progress, Redone};
use names::MAX_NAMES;
pub use names::{Dictionary, NameLists, Names};
pub use narrow::Narrow;
pub use proposal::{Activity, Commitment, Measure, Proposal, Spare, Told};
pub use row_set::RowSet;
pub use rows::{Listed, Rows};
pub use settler::{Heirs, Settler};
pub use standing::{Deadline, Standing};
pub use texts::Texts;
pub use totals::{RatingDimension, RatingRoundName, RatingTotal};

use std::ops::Range;

use scalars::Scalars;

use crate::calendar::Day;
use crate::vocabulary::{
    Basis, ContactMode, Disclosure, Field, Flag, HandlingMode, Holds, Kind, Level, Outcome, Period, Rating,
    RatingChannel, Status, SubmitMode,
};

/// Declares the table and, from the same list, how a record is pushed and how rows are dropped.
macro_rules! columns {
    ($($column:ident: $kind:ty = $field:ident;)*) => {
        /// The records, a column a field.
        #[derive(Clone, Debug, Default)]
        #[allow(missing_docs)]
        pub struct Table {
            len: usize,
            /// So many names may come before any dimension can be full.
            room: usize,
            /// The single values of the last rows, until they are settled.
            pending: Vec<Scalars>,
            $(pub $column: $kind,)*
        }

        /// The fields of the columns.
        const COLUMNS: &[Field] = &[$(Field::$field,)*];

        impl Table {
            /// Appends a record, whose lists of things are taken out of it.
            pub fn push(&mut self, proposal: &mut Proposal<'_>) {
                self.len += 1;
                $(self.$column.take(proposal, Field::$field);)*
                self.pending.push(proposal.scalars);
                if self.pending.len() == MOST_PENDING {
                    self.settle();
                }
            }

            /// Puts all that was pushed into the columns: nothing is read from them before.
            pub fn settle(&mut self) {
                $(self.$column.fill(&self.pending, Field::$field);)*
                self.pending.clear();
            }

            /// How much memory the columns hold, in bytes.
            pub fn bytes(&self) -> usize {
                [$(self.$column.bytes(),)*].iter().sum()
            }

            /// Drops the rows whose flag is false, from the column of this number; false past the last
            /// column, when all is done. `keep` has a flag for every row.
            pub fn retain(&mut self, keep: &[bool], column: usize) -> bool {
                let columns: &mut [&mut dyn Column] = &mut [$(&mut self.$column,)*];
                match columns.get_mut(column) {
                    Some(cells) => cells.retain(keep),
                    None => self.len = keep.iter().filter(|keep| **keep).count(),
                }
                column < COLUMNS.len()
            }

            /// The fields in which a settled row differs from a record.
            pub fn differences(&self, row: usize, proposal: &Proposal<'_>) -> Vec<Field> {
                let mut other = Table::default();
                let mut proposal = proposal.clone();
                proposal.name_known(|field, code| self.names_of(field)?.name(code).map(str::to_owned));
                other.push(&mut proposal);
                other.settle();
                let same = [$(self.$column.is_same(row, &other.$column, 0),)*];
                let fields = COLUMNS.iter().zip(same).filter(|(_, same)| !same).map(|(field, _)| *field);
                // A count of one is what a record without a count has.
                fields.filter(|field| *field != Field::Count || self.weight(row) != other.weight(0)).collect()
            }
        }
    };
}

/// The fields whose names make a dimension.
const DIMENSIONS: [Field; 11] = [
    Field::Category,
    Field::Delegation,
    Field::ReplyClass,
    Field::ReplyScheme,
    Field::KeyTheme,
    Field::LeadSupervisor,
    Field::GovLeadHandler,
    Field::SupervisingCommittee,
    Field::Coordinator,
    Field::LeadUnits,
    Field::CoUnits,
];

columns! {
    level: Codes<Level> = Level;
    congress_term: Numbers = CongressTerm;
    session_no: Numbers = SessionNo;
    year: Numbers = Year;
    period: Codes<Period> = Period;
    proposal_no: Texts = ProposalNo;
    title: Texts = Title;
    kind: Codes<Kind> = Kind;
    category: Names = Category;
    basis: Sets<Basis> = Basis;
    related_nos: NameLists = RelatedNos;
    merged_into: Texts = MergedInto;
    lead_deputy: Names = LeadDeputy;
    cosigner_count: Numbers = CosignerCount;
    submit_mode: Codes<SubmitMode> = SubmitMode;
    delegation: Names = Delegation;
    submitted_on: Days = SubmittedOn;
    filed_on: Days = FiledOn;
    assigned_on: Days = AssignedOn;
    accepted_on: Days = AcceptedOn;
    due_on: Days = DueOn;
    replied_on: Days = RepliedOn;
    rereplied_on: Days = RerepliedOn;
    closed_on: Days = ClosedOn;
    followup_on: Days = FollowupOn;
    status: Codes<Status> = Status;
    handling_mode: Codes<HandlingMode> = HandlingMode;
    lead_units: NameLists = LeadUnits;
    co_units: NameLists = CoUnits;
    reassign_count: Numbers = ReassignCount;
    extended: Codes<Flag> = Extended;
    contact_mode: Sets<ContactMode> = ContactMode;
    reply_class: Names = ReplyClass;
    reply_scheme: Names = ReplyScheme;
    outcome: Codes<Outcome> = Outcome;
    followup_outcome: Codes<Outcome> = FollowupOutcome;
    commitments: Rows<Commitment> = Commitments;
    measures: Rows<Measure> = Measures;
    first_overall: Codes<Rating> = FirstOverall;
    first_attitude: Codes<Rating> = FirstAttitude;
    first_result: Codes<Rating> = FirstResult;
    first_on: Days = FirstOn;
    final_overall: Codes<Rating> = FinalOverall;
    final_attitude: Codes<Rating> = FinalAttitude;
    final_result: Codes<Rating> = FinalResult;
    final_on: Days = FinalOn;
    flat_overall: Codes<Rating> = RatingOverall;
    flat_attitude: Codes<Rating> = RatingAttitude;
    flat_result: Codes<Rating> = RatingResult;
    rating_channel: Codes<RatingChannel> = RatingChannel;
    rehandled: Numbers = Rehandled;
    is_key: Codes<Flag> = IsKey;
    key_theme: Names = KeyTheme;
    lead_supervisor: Names = LeadSupervisor;
    gov_lead_handler: Names = GovLeadHandler;
    supervising_committee: Names = SupervisingCommittee;
    coordinator: Names = Coordinator;
    deputy_joined: Codes<Flag> = DeputyJoined;
    handler_self_check: Codes<Flag> = HandlerSelfCheck;
    activities: Rows<Activity> = Activities;
    disclosure: Codes<Disclosure> = Disclosure;
    content_url: Texts = ContentUrl;
    reply_url: Texts = ReplyUrl;
    count: Numbers = Count;
}

/// So many records are pending at most.
const MOST_PENDING: usize = 64;

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

    /// Term and session in one number; 0 where neither is given. Parts are one up, so that 0 is none.
    pub fn session_code(&self, row: usize) -> u32 {
        let part = |number: Option<u32>| number.map_or(0, |number| number.min(65_534) + 1);
        part(self.congress_term.get(row)) << 16 | part(self.session_no.get(row))
    }

    /// True for a key item.
    pub fn is_key(&self, row: usize) -> bool {
        self.is_key.get(row).is_yes() || self.key_theme.code(row) != 0
    }

    /// The names that a field has had, where it holds names of a dimension.
    pub fn names_of(&self, field: Field) -> Option<&Dictionary> {
        match field {
            Field::LeadUnits => Some(self.lead_units.dictionary()),
            Field::CoUnits => Some(self.co_units.dictionary()),
            Field::RelatedNos => Some(self.related_nos.dictionary()),
            field => self.names_in(field).map(Names::dictionary),
        }
    }

    /// The column of a field that holds one name a row.
    pub fn names_in(&self, field: Field) -> Option<&Names> {
        Some(match field {
            Field::Category => &self.category,
            Field::LeadDeputy => &self.lead_deputy,
            Field::Delegation => &self.delegation,
            Field::ReplyClass => &self.reply_class,
            Field::ReplyScheme => &self.reply_scheme,
            Field::KeyTheme => &self.key_theme,
            Field::LeadSupervisor => &self.lead_supervisor,
            Field::GovLeadHandler => &self.gov_lead_handler,
            Field::SupervisingCommittee => &self.supervising_committee,
            Field::Coordinator => &self.coordinator,
            _ => return None,
        })
    }

    /// The field in which a record brings more names than a dimension may have.
    pub fn crowded_by(&mut self, proposal: &Proposal<'_>) -> Option<Field> {
        let most = 1 + proposal.list_len();
        if self.room < most {
            let names = DIMENSIONS.iter().filter_map(|field| self.names_of(*field)).map(Dictionary::len);
            self.room = (MAX_NAMES + 1).saturating_sub(names.max().unwrap_or(0));
        }
        match self.room.checked_sub(most) {
            Some(room) => {
                self.room = room;
                None
            }
            None => self.crowded_exactly_by(proposal),
        }
    }

    fn crowded_exactly_by(&self, proposal: &Proposal<'_>) -> Option<Field> {
        let mut dimensions = DIMENSIONS.iter().filter_map(|field| Some((*field, self.names_of(*field)?)));
        let is_crowded = |field: Field, dictionary: &Dictionary| match field.holds() {
            Holds::Text => dictionary.is_full() && dictionary.is_new(proposal.name(field)),
            _ => {
                dictionary.len() + proposal.list_len() > MAX_NAMES + 1
                    && dictionary.is_crowded_by(proposal.list(field))
            }
        };
        dimensions.find(|(field, dictionary)| is_crowded(*field, dictionary)).map(|(field, _)| field)
    }

    /// Whether the texts of one more record find room.
    pub fn has_room(&self) -> bool {
        [&self.proposal_no, &self.title, &self.merged_into, &self.content_url, &self.reply_url]
            .iter()
            .all(|texts| texts.has_room())
    }

    /// The newest of the stage, re-reply, follow-up and rating dates of these rows.
    pub fn newest_day(&self, rows: Range<usize>) -> Option<Day> {
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
        columns.iter().filter_map(|days| days.newest(rows.clone())).max()
    }
}
