//! What follows from several columns of a row, as codes: what rows are chosen and counted by beside the columns.

use std::ops::Range;

use super::column::held;
use super::dense::{Dense, Lists, Months};
use super::joint::{Change, Contact, Course, Handled, Joint, Judged, Marks, Progress, Redone};
use super::{Dataset, Days, Narrow, RowSet, Standing, Table};
use crate::calendar::Day;
use crate::vocabulary::{
    ActivityForm, Coded, CommitmentState, ContactMode, Disclosure, MeasureKind, Reach, Status,
};

/// The codes by row.
#[derive(Clone, Debug, Default)]
pub struct Derived {
    /// The rows that stand for more than one record, and for how many more.
    pub more: Vec<(u32, u64)>,
    /// 1 for a key item.
    pub key: Vec<u8>,
    /// The key items.
    pub key_rows: RowSet,
    /// The year of hand-over, else the record's own.
    pub year: Dense,
    /// Term and session in one number.
    pub session: Dense,
    /// Months of hand-over.
    pub assigned: Months,
    /// Months of the answer.
    pub replied: Months,
    /// Months of the rating, the final one if there is one.
    pub rated: Months,
    /// Months of the close.
    pub closed: Months,
    /// Days from the answer to the first rating, else the final one; one up.
    pub rating_lag: Narrow,
    /// Every one of them is below.
    pub rating_lags: usize,
    /// Codes of `Handled`.
    pub handled: Vec<u8>,
    /// Codes of `Progress`.
    pub progress: Vec<u8>,
    /// Codes of `Judged`.
    pub judged: Vec<u8>,
    /// Codes of `Change`.
    pub change: Vec<u8>,
    /// Codes of `Marks`.
    pub marks: Vec<u8>,
    /// Forms of activities, each once.
    pub forms: Lists,
    /// Kind and reach of measures, as `measure_code` puts them.
    pub measures: Lists,
    /// What the day of the figures decides.
    pub aged: Aged,
}

/// The codes that the day of the figures decides.
#[derive(Clone, Debug, Default)]
pub struct Aged {
    /// The code of the deadline; `NOT_WAITING` for a record that does not wait.
    pub due: Vec<u8>,
    /// How long a record was waiting: twice the days, plus one where an answer came, one up; 0 for none.
    pub spell: Narrow,
    /// Every one of them is below.
    pub spells: usize,
    /// States of promises, one for each promise.
    pub promises: Lists,
    /// The same, each once.
    pub promise_states: Lists,
}

const _: () = assert!(ActivityForm::VALUES.len() <= 16 && CommitmentState::VALUES.len() <= 16);

/// Past the codes of deadlines.
pub const NOT_WAITING: u8 = 3;

/// One code for the kind and the reach of a measure; 0 for none.
pub fn measure_code(kind: MeasureKind, reach: Reach) -> u32 {
    1 + u32::from(kind.code()) * Reach::VALUES.len() as u32 + u32::from(reach.code())
}

impl Derived {
    /// Works out the cells of the next rows, but for those that the day of the figures decides.
    pub fn extend(&mut self, table: &Table, dataset: &Dataset, standing: &Standing, rows: Range<usize>) {
        for row in rows.clone() {
            self.push_numbers(table, row);
            self.forms
                .push_distinct(table.activities.get(row).iter().map(|activity| activity.form.code().into()));
            let measures = table.measures.get(row).iter();
            self.measures.push(measures.map(|measure| measure_code(measure.kind, measure.reach)));
        }
        let redo_months = dataset.rules.redo_months;
        for is_key in rows.clone().map(|row| table.is_key(row)) {
            self.key.push(is_key.into());
            self.key_rows.push(is_key);
        }
        self.handled.extend(rows.clone().map(|row| handled(table, standing, row).code()));
        self.progress.extend(rows.clone().map(|row| progress(table, standing, row).code()));
        self.judged.extend(rows.clone().map(|row| judged(table, standing, row).code()));
        self.change.extend(rows.clone().map(|row| change(table, row).code()));
        self.marks.extend(rows.map(|row| marks(table, standing, row, redo_months).code()));
    }

    /// How much memory the codes hold, in bytes.
    pub fn bytes(&self) -> usize {
        let codes = [&self.key, &self.handled, &self.progress, &self.judged, &self.change, &self.marks];
        let months = [&self.assigned, &self.replied, &self.rated, &self.closed];
        let numbers = [&self.year, &self.session].into_iter().chain(months.map(|months| &months.dense));
        let aged = &self.aged;
        codes.into_iter().chain([&aged.due]).map(held).sum::<usize>()
            + numbers.map(|dense| dense.codes.bytes()).sum::<usize>()
            + [&self.forms, &self.measures, &aged.promises, &aged.promise_states]
                .map(Lists::bytes)
                .iter()
                .sum::<usize>()
            + self.rating_lag.bytes()
            + aged.spell.bytes()
            + held(&self.more)
            + self.key_rows.bytes()
    }

    fn push_numbers(&mut self, table: &Table, row: usize) {
        if let Some(more) = table.weight(row).checked_sub(1).filter(|more| *more > 0) {
            self.more.push((row as u32, more));
        }
        self.assigned.push(table.assigned_on.get(row));
        let year = match self.assigned.dense.last() {
            0 => table.year.get(row).unwrap_or(0),
            // Twelve months a year, the first of year 0 being number 1.
            month => (month - 1) / 12,
        };
        let (first, last) = (table.first_on.get(row), table.final_on.get(row));
        self.year.push(year);
        self.session.push(table.session_code(row));
        self.replied.push(table.replied_on.get(row));
        self.rated.push(last.or(first));
        self.closed.push(table.closed_on.get(row));
        let lag = days_between(table.replied_on.get(row), first.or(last)).map_or(0, |days| days + 1);
        self.rating_lag.push(lag);
        self.rating_lags = self.rating_lags.max(lag as usize + 1);
    }
}

/// The answers behind the codes of a row.
macro_rules! answers {
    ($($column:ident: $kind:ty;)*) => {
        impl Derived {
            $(
                #[doc = concat!("`", stringify!($kind), "` of a row.")]
                pub fn $column(&self, row: usize) -> $kind {
                    <$kind>::from_code(self.$column[row])
                }
            )*
        }
    };
}

answers! { handled: Handled; progress: Progress; judged: Judged; marks: Marks; }

/// The days of a spell by its code, and whether an answer ended it; `None` where there was none.
pub fn spell_of_code(code: u32) -> Option<(u32, bool)> {
    let code = code.checked_sub(1)?;
    Some((code / 2, code % 2 == 1))
}

impl Aged {
    /// How many days a row waited, and whether an answer came.
    pub fn spell_of(&self, row: usize) -> Option<(u32, bool)> {
        spell_of_code(self.spell.get(row))
    }

    /// Works out the cells of the next row.
    pub fn push(&mut self, table: &Table, standing: &Standing, row: usize) {
        let promises = table.commitments.get(row).iter();
        self.due.push(standing.deadline(row).map_or(NOT_WAITING, |due| due as u8));
        let states = promises.map(|promise| promise.state_on(standing.as_of).code().into());
        self.promises.push(states.clone());
        self.promise_states.push_distinct(states);
        let spell = spell(table, standing, row)
            .map_or(0, |(days, is_answered)| 1 + 2 * days + u32::from(is_answered));
        self.spell.push(spell);
        self.spells = self.spells.max(spell as usize + 1);
    }
}

/// Days from one to another that is not before it.
fn days_between(from: Option<Day>, to: Option<Day>) -> Option<u32> {
    u32::try_from(to?.0 - from?.0).ok()
}

fn handled(table: &Table, standing: &Standing, row: usize) -> Handled {
    let course = match (standing.is_reached(row), standing.is_answered(row)) {
        (false, _) => Course::NotReached,
        (_, false) => Course::Waiting,
        _ => match (table.replied_on.get(row), standing.due.get(row)) {
            (Some(replied), Some(due)) if replied <= due => Course::OnTime,
            (Some(_), Some(_)) => Course::Late,
            _ => Course::Unjudged,
        },
    };
    Handled { course, outcome: standing.outcome.get(row) }
}

fn progress(table: &Table, standing: &Standing, row: usize) -> Progress {
    Progress {
        is_answered: standing.is_answered(row),
        outcome: standing.outcome.get(row),
        later: table.followup_outcome.get(row),
    }
}

fn judged(table: &Table, standing: &Standing, row: usize) -> Judged {
    Judged {
        is_rehandled: is_rehandled(table, row),
        outcome: standing.outcome.get(row),
        rating: standing.overall.get(row),
    }
}

fn change(table: &Table, row: usize) -> Change {
    Change {
        is_rehandled: is_rehandled(table, row),
        from: table.first_overall.get(row),
        to: table.final_overall.get(row),
    }
}

fn is_rehandled(table: &Table, row: usize) -> bool {
    table.rehandled.get(row).is_some_and(|times| times > 0)
        || table.status.get(row) == Status::Rehandling
        || table.rereplied_on.is_given(row)
}

fn marks(table: &Table, standing: &Standing, row: usize, redo_months: i32) -> Marks {
    let is_answered = standing.is_answered(row);
    Marks {
        is_reassigned: table.reassign_count.get(row).is_some_and(|times| times > 0),
        is_content_public: matches!(table.disclosure.get(row), Disclosure::Full | Disclosure::Summary)
            || !table.content_url.is_empty(row),
        is_reply_public: is_answered && !table.reply_url.is_empty(row),
        is_resubmitted: !table.related_nos.is_empty(row),
        contact: if is_answered { contact(table, row) } else { Contact::NotAnswered },
        redone: redone(&table.rereplied_on, &table.first_on, redo_months, row),
    }
}

fn contact(table: &Table, row: usize) -> Contact {
    if table.contact_mode.is_empty(row) {
        return Contact::NotRecorded;
    }
    let is_contact = |mode: ContactMode| mode.is_known() && mode != ContactMode::None;
    if table.contact_mode.get(row).any(is_contact) { Contact::Yes } else { Contact::No }
}

fn redone(again: &Days, rated: &Days, redo_months: i32, row: usize) -> Redone {
    match (again.get(row), rated.get(row)) {
        (None, _) => Redone::No,
        (Some(_), None) => Redone::Unjudged,
        (Some(again), Some(rated)) if again <= rated.plus_months(redo_months) => Redone::OnTime,
        _ => Redone::Late,
    }
}

/// Days from the hand-over to the answer, or to the day of the figures where a record still waits; and
/// whether the answer came.
fn spell(table: &Table, standing: &Standing, row: usize) -> Option<(u32, bool)> {
    let is_answered = standing.is_answered(row);
    let end = match is_answered {
        true => table.replied_on.get(row),
        false if standing.is_reached(row) => standing.as_of,
        false => None,
    };
    Some((days_between(table.assigned_on.get(row), end)?, is_answered))
}
