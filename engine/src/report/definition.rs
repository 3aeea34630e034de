//! The definitions of the figures that are counted record by record, each once and by its key: what is counted, out of
//! what, and why the rest is left out (SCHEMA 3.2). The report adds them up; `why` opens them.

use crate::ingest::Export;
use crate::table::{Contact, Course, Deadline, Handled, Judged, Marks, Progress, Redone};
use crate::vocabulary::{Coded, CommitmentState, Field, Outcome, Rating};

/// What a figure makes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// In the numerator, and so in the denominator.
    Counted,
    /// In the denominator alone.
    Of,
    /// In neither.
    LeftOut(Reason),
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $key:literal;)*) => {
        /// Why a record is in no part of a figure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reason { $($(#[$doc])* $name,)* }

        impl Reason {
            /// All of them.
            pub const ALL: &'static [Reason] = &[$(Reason::$name,)*];

            /// Its key in an address.
            pub fn key(self) -> &'static str {
                match self { $(Reason::$name => $key,)* }
            }
        }
    };
}

reasons! {
    /// Not handed over to a unit, taken out again, or a matter apart.
    NotReached "not_reached";
    /// Still without an answer.
    NotAnswered "not_answered";
    /// Answered, so it no longer waits.
    Answered "answered";
    /// The day of the hand-over or of the answer, or the due day, cannot be told.
    NoDay "no_day";
    /// Without an outcome class, or with one that was not understood.
    NoClass "no_class";
    /// Nothing was recorded of it.
    NotRecorded "not_recorded";
    /// The deputy was not asked.
    NotAsked "not_asked";
    /// The deputy was asked and did not reply.
    NoReply "no_reply";
    /// No rating is on record, or one that was not understood.
    NoRating "no_rating";
    /// It was not handled again.
    NotRehandled "not_rehandled";
    /// No second answer came.
    NotAnsweredAgain "not_answered_again";
    /// It was not under way when it was answered.
    NotUnderWay "not_under_way";
    /// No later outcome is on record, or one that was not understood.
    NoLater "no_later";
    /// It is no key item.
    NotKey "not_key";
    /// It is not due yet, was changed, or its state was not understood.
    NotDue "not_due";
    /// It lacks what is counted.
    Lacking "lacking";
}

use Verdict::{Counted, LeftOut, Of};

/// How the verdict on a record is found.
pub enum Judge {
    /// From how it was handled.
    Handled(fn(Handled) -> Verdict),
    /// From its outcomes.
    Progress(fn(Progress) -> Verdict),
    /// From its outcome and rating.
    Judged(fn(Judged) -> Verdict),
    /// From its final overall rating, which may be published as totals alone.
    Rating(fn(Rating) -> Verdict),
    /// From what it has and has not.
    Marks(fn(Marks) -> Verdict),
    /// From how it stands against its due day; `None` where it does not wait.
    Due(fn(Option<Deadline>) -> Verdict),
    /// From the state of each promise.
    Promise(fn(CommitmentState) -> Verdict),
    /// From the row itself.
    Row(fn(&Export, usize) -> Verdict),
    /// From the names that the roster of a field lists.
    Roster(Field),
}

/// A figure and how it is counted.
pub struct Definition {
    /// Its place in the report, such as `handling.answered`.
    pub key: &'static str,
    /// How it is counted.
    pub judge: Judge,
}

macro_rules! definitions {
    ($($name:ident $key:literal $judge:expr;)*) => {
        $(#[doc = concat!("`", $key, "`.")] pub static $name: Definition = Definition { key: $key, judge: $judge };)*

        /// Every definition, in the order of the report.
        pub static DEFINITIONS: &[&Definition] = &[$(&$name,)*];
    };
}

definitions! {
    TOTAL "total" Judge::Handled(|_| Counted);
    ANSWERED "handling.answered" Judge::Handled(|kind| match kind.course {
        Course::NotReached => LeftOut(Reason::NotReached),
        Course::Waiting => Of,
        _ => Counted,
    });
    ON_TIME "handling.on_time" Judge::Handled(|kind| match kind.course {
        Course::NotReached => LeftOut(Reason::NotReached),
        Course::Waiting => LeftOut(Reason::NotAnswered),
        Course::Unjudged => LeftOut(Reason::NoDay),
        Course::Late => Of,
        Course::OnTime => Counted,
    });
    WAITING "handling.waiting" Judge::Handled(|kind| match kind.course {
        Course::NotReached => LeftOut(Reason::NotReached),
        Course::Waiting => Counted,
        _ => Of,
    });
    OVERDUE "handling.overdue" Judge::Due(|due| waiting(due, Deadline::Past));
    NO_DUE_DAY "handling.no_due_day" Judge::Due(|due| waiting(due, Deadline::None));
    SOLVED "handling.solved" Judge::Progress(|kind| classed(kind, kind.outcome == Outcome::Solved));
    SOLVED_NOW "handling.solved_now" Judge::Progress(|kind| classed(kind, kind.now() == Outcome::Solved));
    SOLVED_OR_PLANNED "handling.solved_or_planned" Judge::Progress(|kind| {
        classed(kind, kind.outcome == Outcome::Solved || kind.outcome.is_under_way())
    });
    CONTACTED "handling.contacted" Judge::Marks(|marks| match marks.contact {
        Contact::NotAnswered => LeftOut(Reason::NotAnswered),
        Contact::NotRecorded => LeftOut(Reason::NotRecorded),
        Contact::No => Of,
        Contact::Yes => Counted,
    });
    REASSIGNED "handling.reassigned" Judge::Marks(|marks| having(marks.is_reassigned));
    CONTENT_PUBLIC "handling.content_public" Judge::Marks(|marks| part(marks.is_content_public));
    REPLY_PUBLIC "handling.reply_public" Judge::Marks(|marks| match marks.contact {
        Contact::NotAnswered => LeftOut(Reason::NotAnswered),
        _ => part(marks.is_reply_public),
    });
    MEDIAN_DAYS "handling.median_days" Judge::Row(|export, row| {
        match export.standing.derived.aged.spell_of(row) {
            Some((_, is_answered)) => part(is_answered),
            None if !export.standing.is_reached(row) => LeftOut(Reason::NotReached),
            None => LeftOut(Reason::NoDay),
        }
    });
    SATISFIED "satisfaction.satisfied" Judge::Rating(|rating| rated(rating, &[Rating::Satisfied]));
    SATISFIED_OR_BASICALLY "satisfaction.satisfied_or_basically" Judge::Rating(|rating| {
        rated(rating, &[Rating::Satisfied, Rating::Basically])
    });
    COVERAGE "satisfaction.coverage" Judge::Rating(|rating| match rating {
        Rating::NoResponse => Of,
        rating => rated(rating, &[Rating::Satisfied, Rating::Basically, Rating::Dissatisfied]),
    });
    RATING_LAG "satisfaction.rating_lag_median_days" Judge::Row(|export, row| {
        if export.standing.derived.rating_lag.get(row) > 0 { Counted } else { LeftOut(Reason::NoDay) }
    });
    REHANDLED "satisfaction.rehandling.items" Judge::Judged(|kind| having(kind.is_rehandled));
    REREPLIED "satisfaction.rehandling.rereplied" Judge::Row(|export, row| {
        let derived = &export.standing.derived;
        match (derived.judged(row).is_rehandled, derived.marks(row).redone) {
            (false, _) => LeftOut(Reason::NotRehandled),
            (true, redone) => part(redone != Redone::No),
        }
    });
    REDONE_ON_TIME "satisfaction.rehandling.on_time" Judge::Marks(|marks| match marks.redone {
        Redone::No => LeftOut(Reason::NotAnsweredAgain),
        Redone::Unjudged => LeftOut(Reason::NoDay),
        Redone::Late => Of,
        Redone::OnTime => Counted,
    });
    KEY_ITEMS "supervision.key_items" Judge::Row(|export, row| having(export.table.is_key(row)));
    LEAD_SUPERVISOR "supervision.layers.lead_supervisor" Judge::Row(|export, row| {
        key_item(export, row, export.table.lead_supervisor.code(row) != 0)
    });
    GOV_LEAD_HANDLER "supervision.layers.gov_lead_handler" Judge::Row(|export, row| {
        key_item(export, row, export.table.gov_lead_handler.code(row) != 0)
    });
    SUPERVISING_COMMITTEE "supervision.layers.supervising_committee" Judge::Row(|export, row| {
        key_item(export, row, export.table.supervising_committee.code(row) != 0)
    });
    COORDINATOR "supervision.layers.coordinator" Judge::Row(|export, row| {
        key_item(export, row, export.table.coordinator.code(row) != 0)
    });
    DEPUTY_JOINED "supervision.layers.deputy_joined" Judge::Row(|export, row| {
        key_item(export, row, export.table.deputy_joined.get(row).is_yes())
    });
    HANDLER_SELF_CHECK "supervision.layers.handler_self_check" Judge::Row(|export, row| {
        key_item(export, row, export.table.handler_self_check.get(row).is_yes())
    });
    ROSTER_LEADERS "supervision.rosters.lead_supervisors" Judge::Roster(Field::LeadSupervisor);
    ROSTER_HANDLERS "supervision.rosters.gov_lead_handlers" Judge::Roster(Field::GovLeadHandler);
    ROSTER_COMMITTEES "supervision.rosters.committees" Judge::Roster(Field::SupervisingCommittee);
    PROMISES_KEPT "follow_up.promises_kept" Judge::Promise(|state| match state {
        CommitmentState::Kept | CommitmentState::LateKept => Counted,
        CommitmentState::Overdue => Of,
        _ => LeftOut(Reason::NotDue),
    });
    UPGRADED "follow_up.upgraded" Judge::Progress(|kind| match kind.later.is_known() {
        _ if !kind.outcome.is_under_way() => LeftOut(Reason::NotUnderWay),
        false => LeftOut(Reason::NoLater),
        true => part(kind.later == Outcome::Solved),
    });
    RESUBMITTED "follow_up.resubmitted" Judge::Marks(|marks| having(marks.is_resubmitted));
}

/// The definition of a key.
pub fn definition(key: &str) -> Option<&'static Definition> {
    DEFINITIONS.iter().copied().find(|definition| definition.key == key)
}

fn part(is_counted: bool) -> Verdict {
    if is_counted { Counted } else { Of }
}

fn having(has_it: bool) -> Verdict {
    if has_it { Counted } else { LeftOut(Reason::Lacking) }
}

fn waiting(due: Option<Deadline>, wanted: Deadline) -> Verdict {
    due.map_or(LeftOut(Reason::Answered), |due| part(due == wanted))
}

fn classed(kind: Progress, is_counted: bool) -> Verdict {
    match kind.is_answered {
        false => LeftOut(Reason::NotAnswered),
        true if !kind.outcome.is_known() => LeftOut(Reason::NoClass),
        true => part(is_counted),
    }
}

fn rated(rating: Rating, wanted: &[Rating]) -> Verdict {
    match rating {
        Rating::Satisfied | Rating::Basically | Rating::Dissatisfied => part(wanted.contains(&rating)),
        Rating::NoResponse => LeftOut(Reason::NoReply),
        Rating::NotAsked | Rating::NotApplicable => LeftOut(Reason::NotAsked),
        Rating::Missing | Rating::Unknown => LeftOut(Reason::NoRating),
    }
}

fn key_item(export: &Export, row: usize, is_given: bool) -> Verdict {
    if export.table.is_key(row) { part(is_given) } else { LeftOut(Reason::NotKey) }
}
