//! Why a figure is what it is: its definition, numerator, denominator, what is left out and why, and the records
//! behind each.

use std::collections::BTreeMap;

use super::definition::{Definition, Judge, Reason, Verdict, definition};
use super::figure::Share;
use super::totals::Ratings;
use crate::ingest::Export;
use crate::query::{Filter, Selection};
use crate::table::{Deadline, RowSet, Table};
use crate::vocabulary::{Coded, CommitmentState};

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

    /// The numbers of the records as other records name them, such as `14-1-0123`.
    pub fn numbers(&self, table: &Table) -> Vec<String> {
        self.rows.iter().map(|row| table.short_key(*row as usize)).collect()
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
    if matches!(definition.judge, Judge::Rating(_))
        && !matches!(Ratings::new(export, selection), Ratings::Records)
    {
        return None;
    }
    let mut why = Why {
        key: definition.key,
        counted: Behind::default(),
        of_only: Behind::default(),
        left_out: BTreeMap::new(),
    };
    let sets = filter.sets();
    for row in (0..export.table.len()).filter(|row| sets.iter().all(|rows| rows.contains(*row))) {
        judge(export, definition, row, &mut |verdict| why.take(verdict, row, export.table.weight(row)));
    }
    Some(why)
}

fn judge(export: &Export, definition: &Definition, row: usize, take: &mut dyn FnMut(Verdict)) {
    let derived = &export.standing.derived;
    match definition.judge {
        Judge::Handled(judge) => take(judge(derived.handled(row))),
        Judge::Progress(judge) => take(judge(derived.progress(row))),
        Judge::Judged(judge) => take(judge(derived.judged(row))),
        Judge::Rating(judge) => take(judge(derived.judged(row).rating)),
        Judge::Marks(judge) => take(judge(derived.marks(row))),
        Judge::Due(judge) => take(judge(Deadline::from_code(derived.aged.due[row]))),
        Judge::Row(judge) => take(judge(export, row)),
        Judge::Promise(judge) => {
            let states = derived.aged.promises.of_row(row).map(|code| CommitmentState::from_code(code as u8));
            states.for_each(|state| take(judge(state)));
        }
    }
}
