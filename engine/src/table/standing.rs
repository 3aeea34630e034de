//! What follows from each record by definition: stage, outcome, ratings that count, due day.
//!
//! SCHEMA 3.2 in code; counting is `report`'s, choosing rows `query`'s.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::by_day::ByDay;
use super::column::{Column, held};
use super::{Codes, Commitment, Dataset, Days, Derived, Table};
use crate::calendar::Day;
use crate::vocabulary::{Coded, CommitmentState, HandlingMode, Kind, Outcome, Rating, Status};

/// How a waiting record stands against its due day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// Due on as_of or later.
    Within,
    /// Due before as_of.
    Past,
    /// No due day can be told.
    None,
}

impl Deadline {
    /// The deadline of a code; `None` for a record that does not wait.
    pub fn from_code(code: u8) -> Option<Deadline> {
        [Deadline::Within, Deadline::Past, Deadline::None].get(usize::from(code)).copied()
    }
}

/// The derived columns of a table.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// The day for which the figures are true; `None` without any date.
    pub as_of: Option<Day>,
    /// The status, or what the dates tell of it.
    pub stage: Codes<Status>,
    /// The outcome, or what the letter stands for.
    pub outcome: Codes<Outcome>,
    /// The outcome now: the later one where it was understood.
    pub outcome_now: Codes<Outcome>,
    /// First overall rating.
    pub first_overall: Codes<Rating>,
    /// First rating of the manner.
    pub first_attitude: Codes<Rating>,
    /// First rating of the result.
    pub first_result: Codes<Rating>,
    /// Final overall rating.
    pub overall: Codes<Rating>,
    /// Final rating of the manner.
    pub attitude: Codes<Rating>,
    /// Final rating of the result.
    pub result: Codes<Rating>,
    /// Given or computed due day.
    pub due: Days,
    /// The newest date of the rows.
    pub newest: Option<Day>,
    /// What rows are told apart by besides.
    pub derived: Derived,
    marks: Vec<u8>,
    letters: Letters,
    dues: Dues,
}

const REACHED: u8 = 1;
const ANSWERED: u8 = 2;

impl Standing {
    /// Works out the cells of the next row.
    pub fn push(&mut self, table: &Table, dataset: &Dataset, row: usize) {
        let stage = stage(table, row);
        let apart = is_apart(table, row);
        let outcome = self.letters.outcome(table, dataset, row);
        let later = table.followup_outcome.get(row);
        self.stage.push(stage);
        self.outcome.push(outcome);
        self.outcome_now.push(if later.is_known() { later } else { outcome });
        self.push_ratings(table, row, apart);
        self.due.push(self.dues.due_day(table, dataset, row));
        self.marks.push(marks(table, row, stage, apart));
    }

    /// Works out what these rows are chosen and counted by, once their own cells are there.
    pub fn derive(&mut self, table: &Table, dataset: &Dataset, rows: Range<usize>) {
        let mut derived = std::mem::take(&mut self.derived);
        derived.extend(table, dataset, self, rows);
        self.derived = derived;
    }

    /// Works out what the day of the figures decides of these rows, once that day is known.
    pub fn age(&mut self, table: &Table, rows: Range<usize>) {
        let mut aged = std::mem::take(&mut self.derived.aged);
        rows.for_each(|row| aged.push(table, self, row));
        self.derived.aged = aged;
    }

    /// Sets the day for which the figures are true, once the cells of these rows are worked out.
    pub fn settle_as_of(&mut self, table: &Table, dataset: &Dataset, rows: Range<usize>) {
        self.newest = self.newest.max(table.newest_day(rows));
        self.as_of = dataset.as_of.or(self.newest);
    }

    /// How much memory its columns hold, in bytes.
    pub fn bytes(&self) -> usize {
        let ratings = [&self.first_overall, &self.first_attitude, &self.first_result].into_iter().chain([
            &self.overall,
            &self.attitude,
            &self.result,
        ]);
        let outcomes = [&self.outcome, &self.outcome_now];
        ratings.map(Column::bytes).sum::<usize>()
            + outcomes.into_iter().map(Column::bytes).sum::<usize>()
            + self.stage.bytes()
            + self.due.bytes()
            + held(&self.marks)
            + self.derived.bytes()
    }

    fn push_ratings(&mut self, table: &Table, row: usize, apart: bool) {
        let lacking = if apart { Rating::NotApplicable } else { Rating::Missing };
        let or = |rating: Rating, other: Rating| if rating.is_given() { rating } else { other };
        let [first, flat, last] = [
            [&table.first_overall, &table.first_attitude, &table.first_result],
            [&table.flat_overall, &table.flat_attitude, &table.flat_result],
            [&table.final_overall, &table.final_attitude, &table.final_result],
        ];
        let firsts = [&mut self.first_overall, &mut self.first_attitude, &mut self.first_result];
        let lasts = [&mut self.overall, &mut self.attitude, &mut self.result];
        for (dimension, (first_column, last_column)) in firsts.into_iter().zip(lasts).enumerate() {
            let first = first[dimension].get(row);
            let last = or(or(last[dimension].get(row), flat[dimension].get(row)), first);
            first_column.push(or(first, lacking));
            last_column.push(or(last, lacking));
        }
    }

    /// Handed over to a unit, and neither taken out again nor a matter apart.
    pub fn is_reached(&self, row: usize) -> bool {
        self.marks[row] & REACHED != 0
    }

    /// Reached, with an answer on record.
    pub fn is_answered(&self, row: usize) -> bool {
        self.marks[row] & ANSWERED != 0
    }

    /// How a waiting record stands; `None` for a record that does not wait.
    pub fn deadline(&self, row: usize) -> Option<Deadline> {
        if !self.is_reached(row) || self.is_answered(row) {
            return None;
        }
        Some(match (self.due.get(row), self.as_of) {
            (Some(due), Some(as_of)) if due < as_of => Deadline::Past,
            (Some(_), _) => Deadline::Within,
            (None, _) => Deadline::None,
        })
    }
}

impl Commitment {
    /// The state of the promise; where none is given, its dates tell it as of a day.
    pub fn state_on(&self, as_of: Option<Day>) -> CommitmentState {
        match (self.state, self.done_on, self.due_on) {
            (CommitmentState::Missing, Some(done), Some(due)) if done > due => CommitmentState::LateKept,
            (CommitmentState::Missing, Some(_), _) => CommitmentState::Kept,
            (CommitmentState::Missing, None, due) => match (due, as_of) {
                (Some(due), Some(as_of)) if due < as_of => CommitmentState::Overdue,
                _ => CommitmentState::Open,
            },
            (state, ..) => state,
        }
    }
}

fn is_apart(table: &Table, row: usize) -> bool {
    table.kind.get(row) == Kind::ConstituentMatter
        || table.handling_mode.get(row) == HandlingMode::ForReference
}

/// The status; where none is given, the last of the stage dates tells it.
fn stage(table: &Table, row: usize) -> Status {
    let status = table.status.get(row);
    if status.is_given() {
        return status;
    }
    let dates = [
        (&table.closed_on, Status::Closed),
        (&table.replied_on, Status::Replied),
        (&table.accepted_on, Status::Accepted),
        (&table.assigned_on, Status::Assigned),
        (&table.filed_on, Status::Filed),
        (&table.submitted_on, Status::Submitted),
    ];
    dates.iter().find(|(days, _)| days.is_given(row)).map_or(Status::Missing, |(_, stage)| *stage)
}

/// What letters were found to mean, by the codes of scheme and letter: each is looked up once.
#[derive(Clone, Debug, Default)]
struct Letters(FxHashMap<(u32, u32), Outcome>);

impl Letters {
    /// The outcome wins over the letter; a letter that no scheme explains is not understood.
    fn outcome(&mut self, table: &Table, dataset: &Dataset, row: usize) -> Outcome {
        let outcome = table.outcome.get(row);
        let Some(letter) = table.reply_class.get(row).filter(|_| !outcome.is_given()) else { return outcome };
        let codes = (table.reply_scheme.code(row), table.reply_class.code(row));
        *self.0.entry(codes).or_insert_with(|| {
            let scheme = table.reply_scheme.get(row).or(dataset.reply_scheme.as_deref());
            scheme.and_then(|scheme| dataset.outcome_of(scheme, letter)).unwrap_or(Outcome::Unknown)
        })
    }
}

/// Due days that are computed, by the day of hand-over: as usual, and extended.
#[derive(Clone, Debug, Default)]
struct Dues([ByDay; 2]);

impl Dues {
    /// The given due day, else the computed one.
    fn due_day(&mut self, table: &Table, dataset: &Dataset, row: usize) -> Option<Day> {
        table.due_on.get(row).or_else(|| {
            let assigned = table.assigned_on.get(row)?;
            let is_extended = table.extended.get(row).is_yes();
            let after = self.0[usize::from(is_extended)].get(assigned, || {
                let rules = &dataset.rules;
                let months = if is_extended { rules.extended_months } else { rules.answer_months };
                let due = assigned.plus_months(months);
                let due = if rules.roll_weekends { due.off_weekend() } else { due };
                (due.0 - assigned.0) as u32
            });
            Some(Day(assigned.0 + after as i32))
        })
    }
}

fn marks(table: &Table, row: usize, stage: Status, apart: bool) -> u8 {
    let out = matches!(stage, Status::Rejected | Status::Withdrawn | Status::Merged);
    let answered_stage =
        matches!(stage, Status::Replied | Status::Rehandling | Status::Tracking | Status::Closed);
    let with_unit =
        matches!(stage, Status::Assigned | Status::Accepted | Status::Returned | Status::Handling);
    let reached = !apart && !out && (with_unit || answered_stage || table.assigned_on.is_given(row));
    let answered = reached && (answered_stage || table.replied_on.is_given(row));
    u8::from(reached) * REACHED + u8::from(answered) * ANSWERED
}
