//! How many of the selected records there are of each kind, weighed: the columns are gone through once, and every
//! figure is added up from what was found.

use std::marker::PhantomData;

use super::definition::{Definition, Judge, Verdict};
use super::figure::{Partition, Share};
use crate::ingest::Export;
use crate::query::{Axis, Counted, recount};
use crate::table::{Change, Codes, Deadline, Handled, Joint, Judged, Marks, Progress, RowSet, measure_code};
use crate::vocabulary::{
    Coded, CommitmentState, Disclosure, HandlingMode, Kind, Level, MeasureKind, Outcome, Period, Rating,
    Reach, Status, SubmitMode,
};

/// Counts by a joint code.
pub struct Joined<J> {
    counts: Vec<u64>,
    kind: PhantomData<J>,
}

impl<J: Joint> Joined<J> {
    /// Every kind that there is, with its count.
    pub fn iter(&self) -> impl Iterator<Item = (J, u64)> {
        let given = (0..=u8::MAX).zip(&self.counts).filter(|(_, n)| **n > 0);
        given.map(|(code, n)| (J::from_code(code), *n))
    }

    /// The count of the kinds for which this holds.
    pub fn sum(&self, holds: impl Fn(J) -> bool) -> u64 {
        self.iter().filter(|(kind, _)| holds(*kind)).map(|(_, n)| n).sum()
    }

    /// The kinds by a value; those without one are left out.
    pub fn partition<T: Coded>(&self, value: impl Fn(J) -> Option<T>) -> Partition<T> {
        let mut parts = Partition::default();
        self.iter().for_each(|(kind, n)| {
            if let Some(value) = value(kind) {
                parts[value] += n;
            }
        });
        parts
    }
}

impl Joined<Handled> {
    /// The figure of a definition that looks at how records were handled.
    pub fn share(&self, definition: &Definition) -> Share {
        match definition.judge {
            Judge::Handled(judge) => share(self.iter(), judge),
            _ => Share::default(),
        }
    }
}

impl<J> From<Vec<u64>> for Joined<J> {
    fn from(counts: Vec<u64>) -> Self {
        Joined { counts, kind: PhantomData }
    }
}

impl<T: Coded> From<Vec<u64>> for Partition<T> {
    fn from(counts: Vec<u64>) -> Self {
        Partition::from_codes(&counts)
    }
}

/// Declares what is counted: a name, what it becomes, and the column.
macro_rules! counts {
    (|$table:ident, $standing:ident, $derived:ident| $($name:ident: $kind:ty = $axis:expr;)*) => {
        /// The counts of a selection.
        #[allow(missing_docs)]
        pub struct Counts { $(pub $name: $kind,)* }

        impl Counts {
            /// Counts the rows that are in every set.
            pub fn new(export: &Export, sets: &[&RowSet]) -> Counts {
                let Export { table: $table, standing: $standing, .. } = export;
                let $derived = &$standing.derived;
                let counted = [$(Counted { axis: $axis, own: None },)*];
                let mut counts = recount($table.len(), sets, &counted, &$derived.more).into_iter();
                Counts { $($name: counts.next().unwrap_or_default().into(),)* }
            }
        }
    };
}

counts! { |table, standing, derived|
    stages: Partition<Status> = closed(&standing.stage);
    handled: Joined<Handled> = joint(&derived.handled);
    progress: Joined<Progress> = joint(&derived.progress);
    judged: Joined<Judged> = joint(&derived.judged);
    change: Joined<Change> = joint(&derived.change);
    marks: Joined<Marks> = joint(&derived.marks);
    due: Vec<u64> = Axis::bytes(&derived.aged.due, 4);
    spells: Vec<u64> = Axis::numbers(&derived.aged.spell, derived.aged.spells);
    rating_lags: Vec<u64> = Axis::numbers(&derived.rating_lag, derived.rating_lags);
    first_overall: Partition<Rating> = closed(&standing.first_overall);
    first_attitude: Partition<Rating> = closed(&standing.first_attitude);
    first_result: Partition<Rating> = closed(&standing.first_result);
    attitude: Partition<Rating> = closed(&standing.attitude);
    result: Partition<Rating> = closed(&standing.result);
    disclosure: Partition<Disclosure> = closed(&table.disclosure);
    period: Partition<Period> = closed(&table.period);
    submit_mode: Partition<SubmitMode> = closed(&table.submit_mode);
    level: Partition<Level> = closed(&table.level);
    kind: Partition<Kind> = closed(&table.kind);
    mode: Partition<HandlingMode> = closed(&table.handling_mode);
    basis: Vec<u64> = Axis::bytes(table.basis.bits(), 256);
    assigned: Vec<u64> = Axis::dense(&derived.assigned.dense);
    replied: Vec<u64> = Axis::dense(&derived.replied.dense);
    rated: Vec<u64> = Axis::dense(&derived.rated.dense);
    closed: Vec<u64> = Axis::dense(&derived.closed.dense);
    year_now: Vec<u64> = Axis::dense(&derived.year).by(standing.outcome_now.codes(), Outcome::VALUES.len());
    promises: Partition<CommitmentState> = Axis::values::<CommitmentState>(&derived.aged.promises);
    measures: Vec<u64> = Axis::lists(&derived.measures, 0, measure_code(MeasureKind::UNKNOWN, Reach::UNKNOWN) as usize + 1);
    unit_handled: Vec<u64> = Axis::name_lists(&table.lead_units).by(&derived.handled, Handled::COUNT);
    unit_rated: Vec<u64> = Axis::name_lists(&table.lead_units).by(standing.overall.codes(), RATINGS);
    co_units: Vec<u64> = Axis::name_lists(&table.co_units);
    delegation_handled: Vec<u64> = Axis::names(&table.delegation).by(&derived.handled, Handled::COUNT);
    delegation_rated: Vec<u64> = Axis::names(&table.delegation).by(standing.overall.codes(), RATINGS);
    category_handled: Vec<u64> = Axis::names(&table.category).by(&derived.handled, Handled::COUNT);
    category_rated: Vec<u64> = Axis::names(&table.category).by(standing.overall.codes(), RATINGS);
    category_key: Vec<u64> = Axis::names(&table.category).by(&derived.key, 2);
    lead_supervisors: Vec<u64> = Axis::names(&table.lead_supervisor);
    gov_lead_handlers: Vec<u64> = Axis::names(&table.gov_lead_handler);
    committees: Vec<u64> = Axis::names(&table.supervising_committee);
}

impl Counts {
    /// The figure of a definition that does not look at rows.
    pub fn share(&self, definition: &Definition) -> Share {
        match definition.judge {
            Judge::Handled(_) => self.handled.share(definition),
            Judge::Progress(judge) => share(self.progress.iter(), judge),
            Judge::Judged(judge) => share(self.judged.iter(), judge),
            Judge::Rating(judge) => share(self.judged.iter().map(|(kind, n)| (kind.rating, n)), judge),
            Judge::Marks(judge) => share(self.marks.iter(), judge),
            Judge::Due(judge) => {
                share((0..).zip(&self.due).map(|(code, n)| (Deadline::from_code(code), *n)), judge)
            }
            Judge::Promise(judge) => {
                // No promise is without a state: that is how records without a promise were counted.
                share(self.promises.iter().filter(|(state, _)| state.is_given()), judge)
            }
            Judge::Row(_) | Judge::Roster(_) => Share::default(),
        }
    }
}

/// Adds up the verdicts on kinds, each with its count.
fn share<K>(kinds: impl Iterator<Item = (K, u64)>, judge: impl Fn(K) -> Verdict) -> Share {
    let mut share = Share::default();
    for (kind, n) in kinds {
        match judge(kind) {
            Verdict::Counted => (share.n, share.of) = (share.n + n, share.of + n),
            Verdict::Of => share.of += n,
            Verdict::LeftOut(_) => share.excluded += n,
        }
    }
    share
}

/// How many ratings there are.
pub const RATINGS: usize = Rating::VALUES.len();

fn closed<T: Coded>(codes: &Codes<T>) -> Axis<'_> {
    Axis::bytes(codes.codes(), T::VALUES.len())
}

fn joint(codes: &[u8]) -> Axis<'_> {
    Axis::bytes(codes, 256)
}

/// Outcome and final overall rating alone.
pub fn judged(export: &Export, sets: &[&RowSet]) -> Joined<Judged> {
    let Export { table, standing, .. } = export;
    let judged = Counted { axis: joint(&standing.derived.judged), own: None };
    recount(table.len(), sets, &[judged], &standing.derived.more).pop().unwrap_or_default().into()
}

/// The pairs of first and final overall rating alone.
pub fn changes(export: &Export, sets: &[&RowSet]) -> Joined<Change> {
    joined(export, sets, &export.standing.derived.change)
}

/// The pairs of outcome and later outcome alone.
pub fn progresses(export: &Export, sets: &[&RowSet]) -> Joined<Progress> {
    joined(export, sets, &export.standing.derived.progress)
}

fn joined<J: Joint>(export: &Export, sets: &[&RowSet], codes: &[u8]) -> Joined<J> {
    let counted = [Counted { axis: joint(codes), own: None }];
    let more = &export.standing.derived.more;
    recount(export.table.len(), sets, &counted, more).pop().unwrap_or_default().into()
}
