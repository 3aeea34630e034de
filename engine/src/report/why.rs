//! Why a figure is what it is: its definition, numerator, denominator, what is left out and why, and the records
//! behind each.

use std::collections::BTreeMap;

use super::definition::{Definition, Judge, RATING_LAG, Reason, Verdict, definition};
use super::figure::Share;
use super::supervision::roster_of;
use super::totals::Ratings;
use crate::ingest::Export;
use crate::query::{Filter, Selection};
use crate::table::{Deadline, Dictionary, RowSet, Table};
use crate::vocabulary::{Coded, CommitmentState, Field};

/// A figure, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The key of its definition: its place in the report.
    pub key: &'static str,
    /// The records of the numerator.
    pub counted: Behind,
    /// Those that only the denominator has.
    pub of_only: Behind,
    /// Those in neither, by reason.
    pub left_out: BTreeMap<Reason, Behind>,
}

/// A part of a figure whose records can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The numerator.
    Counted,
    /// The whole denominator.
    Of,
    /// What is left out for a reason.
    LeftOut(Reason),
}

/// What is behind a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Behind {
    /// The number: records weighed, or promises.
    pub n: u64,
    /// The rows of the records, ascending, each once.
    pub rows: Vec<u32>,
}

impl Behind {
    fn add(&mut self, row: usize, weight: u64) {
        self.n += weight;
        if self.rows.last() != Some(&(row as u32)) {
            self.rows.push(row as u32);
        }
    }

    /// The whole keys of the records, each of which is a value of `no`; a record without a number has none.
    pub fn numbers(&self, table: &Table) -> Vec<String> {
        let rows = self.rows.iter().map(|row| *row as usize);
        rows.filter(|row| !table.proposal_no.get(*row).is_empty()).map(|row| table.whole_key(row)).collect()
    }
}

impl Why {
    /// The figure itself.
    pub fn share(&self) -> Share {
        let of = self.counted.n + self.of_only.n;
        let left: u64 = self.left_out.values().map(|behind| behind.n).sum();
        Share { n: self.counted.n, of, excluded: left }
    }

    /// The rows of the records of a part.
    pub fn rows(&self, part: Part, len: usize) -> RowSet {
        let mut is_in = vec![false; len];
        let mut take = |behind: &Behind| behind.rows.iter().for_each(|row| is_in[*row as usize] = true);
        match part {
            Part::Counted => take(&self.counted),
            Part::Of => [&self.counted, &self.of_only].into_iter().for_each(take),
            Part::LeftOut(reason) => self.left_out.get(&reason).into_iter().for_each(take),
        }
        RowSet::from_cells(&is_in, |is_in| *is_in)
    }

    fn take(&mut self, verdict: Verdict, row: usize, weight: u64) {
        let behind = match verdict {
            Verdict::Counted => &mut self.counted,
            Verdict::Of => &mut self.of_only,
            Verdict::LeftOut(reason) => self.left_out.entry(reason).or_default(),
        };
        behind.add(row, weight);
    }
}

/// Opens the figure of this key under a selection; `None` where no figure has the key, and where it was made of
/// totals: there are no records behind it.
pub fn why(export: &Export, selection: &Selection, filter: &Filter, key: &str) -> Option<Why> {
    let definition = definition(key)?;
    let is_of_ratings = matches!(definition.judge, Judge::Rating(_)) || definition.key == RATING_LAG.key;
    if is_of_ratings && !matches!(Ratings::new(export, selection), Ratings::Records) {
        return None;
    }
    let mut why = Why {
        key: definition.key,
        counted: Behind::default(),
        of_only: Behind::default(),
        left_out: BTreeMap::new(),
    };
    let sets = filter.sets();
    let rows = (0..export.table.len()).filter(|row| sets.iter().all(|rows| rows.contains(*row)));
    if let Judge::Roster(field) = definition.judge {
        take_roster(export, field, rows, &mut why);
        return Some(why);
    }
    for row in rows {
        judge(export, definition, row, &mut |verdict| {
            why.take(reached(export, row, verdict), row, export.table.weight(row));
        });
    }
    Some(why)
}

/// A record that never reached a unit has not just no answer: that is why it is left out.
fn reached(export: &Export, row: usize, verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::LeftOut(Reason::NotAnswered | Reason::Answered) if !export.standing.is_reached(row) => {
            Verdict::LeftOut(Reason::NotReached)
        }
        verdict => verdict,
    }
}

/// Counts the names of a roster; behind them are the records that name them.
fn take_roster(export: &Export, field: Field, rows: impl Iterator<Item = usize>, why: &mut Why) {
    let roster = roster_of(&export.dataset.rosters, field);
    let mut listed = Dictionary::default();
    roster.iter().for_each(|name| {
        listed.intern(name);
    });
    let mut is_found = vec![false; listed.len()];
    let Some(names) = export.table.names_in(field) else { return };
    for row in rows {
        if let Some(code) = names.get(row).and_then(|name| listed.code(name)) {
            is_found[code as usize] = true;
            why.counted.rows.push(row as u32);
        }
    }
    let found = is_found.iter().filter(|found| **found).count() as u64;
    (why.counted.n, why.of_only.n) = (found, listed.len() as u64 - 1 - found);
}

/// Gives the verdicts of a definition on a row: one, or one for each promise.
pub(super) fn judge(export: &Export, definition: &Definition, row: usize, take: &mut dyn FnMut(Verdict)) {
    let derived = &export.standing.derived;
    match definition.judge {
        Judge::Handled(judge) => take(judge(derived.handled(row))),
        Judge::Progress(judge) => take(judge(derived.progress(row))),
        Judge::Judged(judge) => take(judge(derived.judged(row))),
        Judge::Rating(judge) => take(judge(derived.judged(row).rating)),
        Judge::Marks(judge) => take(judge(derived.marks(row))),
        Judge::Due(judge) => take(judge(Deadline::from_code(derived.aged.due[row]))),
        Judge::Row(judge) => take(judge(export, row)),
        // Its names are counted, not its records.
        Judge::Roster(_) => {}
        Judge::Promise(judge) => {
            let states = derived.aged.promises.of_row(row).map(|code| CommitmentState::from_code(code as u8));
            states.for_each(|state| take(judge(state)));
        }
    }
}
