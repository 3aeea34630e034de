//! The rows of each clause of a selection: what one change of a selection does not touch stays.

use super::clause::Clause;
use super::dimension::Dimension;
use super::rows::clause_rows;
use super::selection::{Selection, SelectionError};
use crate::table::{RowSet, Standing, Table};

/// A selection with the rows of its clauses.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    clauses: Vec<(Dimension, Clause, RowSet)>,
}

impl Filter {
    /// The filter of a selection; `Err` names a value that the data do not have.
    pub fn new(table: &Table, standing: &Standing, selection: &Selection) -> Result<Filter, SelectionError> {
        let mut filter = Filter::default();
        filter.set(table, standing, selection)?;
        Ok(filter)
    }

    /// Takes another selection of the same file: only clauses that are new are worked out. After an `Err`
    /// all is as it was.
    pub fn set(
        &mut self,
        table: &Table,
        standing: &Standing,
        selection: &Selection,
    ) -> Result<(), SelectionError> {
        let mut clauses = Vec::new();
        for (dimension, clause) in selection.clauses() {
            let known = self.clauses.iter().find(|(own, known, _)| *own == dimension && known == clause);
            let rows = match known {
                Some((.., rows)) => rows.clone(),
                None => clause_rows(table, standing, dimension, clause)?,
            };
            clauses.push((dimension, clause.clone(), rows));
        }
        self.clauses = clauses;
        Ok(())
    }

    /// The rows of each clause.
    pub fn sets(&self) -> Vec<&RowSet> {
        self.sets_except(&[])
    }

    /// The rows of each clause but those of some dimensions.
    pub fn sets_except(&self, dimensions: &[Dimension]) -> Vec<&RowSet> {
        let others = self.clauses.iter().filter(|(own, ..)| !dimensions.contains(own));
        others.map(|(.., rows)| rows).collect()
    }

    /// The place of the clause of a dimension.
    pub fn place(&self, dimension: Dimension) -> Option<usize> {
        self.clauses.iter().position(|(own, ..)| *own == dimension)
    }
}
