//! A selection: one clause a dimension, in a canonical form that can stand in an address.

use std::fmt;

use super::clause::Clause;
use super::dimension::Dimension;
use super::pick::{Pick, Picks, decode, encode};

/// One clause a dimension; a record is selected where all of them hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// At most one for each dimension, in the order of the canonical form.
    clauses: Vec<(Dimension, Clause)>,
}

/// What a selection names and does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SelectionError {
    /// No dimension of this key.
    Dimension(String),
    /// No such value in the dimension.
    Value(Dimension, String),
}

impl fmt::Display for SelectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SelectionError::Dimension(key) => write!(f, "no dimension {key}"),
            SelectionError::Value(dimension, value) => write!(f, "no value {value} in {}", dimension.key()),
        }
    }
}

impl Selection {
    /// Reads clauses joined by `&`; of two for one dimension the last holds. Names are checked
    /// against the data by `query::rows`.
    pub fn parse(text: &str) -> Result<Selection, SelectionError> {
        let mut selection = Selection::default();
        for part in text.split('&').filter(|part| !part.is_empty()) {
            let (key, values) = part.split_once('=').unwrap_or((part, ""));
            let dimension = Dimension::of(key).ok_or_else(|| SelectionError::Dimension(key.to_owned()))?;
            let clause =
                Clause::parse(dimension, values).map_err(|value| SelectionError::Value(dimension, value))?;
            selection.set(dimension, clause);
        }
        Ok(selection)
    }

    /// A text as a value stands in a selection: percent-encoded where it holds one of its signs.
    pub fn encoded(text: &str) -> String {
        encode(text)
    }

    /// The inverse of `encoded`.
    pub fn decoded(text: &str) -> String {
        decode(text)
    }

    /// True where nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }

    /// The clauses in the order of the canonical form.
    pub fn clauses(&self) -> impl Iterator<Item = (Dimension, &Clause)> {
        self.clauses.iter().map(|(dimension, clause)| (*dimension, clause))
    }

    /// The clause of a dimension.
    pub fn clause(&self, dimension: Dimension) -> Option<&Clause> {
        self.clauses.iter().find(|(own, _)| *own == dimension).map(|(_, clause)| clause)
    }

    /// Whether this value is picked by name.
    pub fn picks(&self, dimension: Dimension, pick: &Pick) -> bool {
        matches!(self.clause(dimension), Some(Clause::Any(picks)) if picks.contains(pick))
    }

    /// Puts a clause in the place of the dimension's.
    pub fn set(&mut self, dimension: Dimension, clause: Clause) {
        self.clear(dimension);
        let place = self.clauses.partition_point(|(own, _)| *own < dimension);
        self.clauses.insert(place, (dimension, clause));
    }

    /// Picks this value alone; where it is alone already, takes the clause away.
    pub fn toggle_only(&mut self, dimension: Dimension, pick: Pick) {
        let alone = Clause::Any(Picks::from_iter([pick]));
        if self.clause(dimension) == Some(&alone) {
            self.clear(dimension);
        } else {
            self.set(dimension, alone);
        }
    }

    /// Adds this value to the picked ones, or takes it out of them.
    pub fn toggle(&mut self, dimension: Dimension, pick: Pick) {
        let mut picks = match self.clause(dimension) {
            Some(Clause::Any(picks)) => picks.clone(),
            _ => Picks::default(),
        };
        picks.toggle(pick);
        self.clear(dimension);
        if !picks.is_empty() {
            self.set(dimension, Clause::Any(picks));
        }
    }

    /// Takes the clause of a dimension away.
    pub fn clear(&mut self, dimension: Dimension) {
        self.clauses.retain(|(own, _)| *own != dimension);
    }

    /// The clauses for which this holds.
    pub fn filtered(&self, holds: impl Fn(Dimension, &Clause) -> bool) -> Selection {
        let kept = self.clauses.iter().filter(|(dimension, clause)| holds(*dimension, clause));
        Selection { clauses: kept.cloned().collect() }
    }

    /// The selection without the clause of one dimension: a panel never narrows itself.
    pub fn except(&self, dimension: Dimension) -> Selection {
        let mut others = self.clone();
        others.clear(dimension);
        others
    }
}

/// The canonical form.
impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (dimension, clause)) in self.clauses().enumerate() {
            let joint = if place == 0 { "" } else { "&" };
            write!(f, "{joint}{}={}", dimension.key(), clause.encode())?;
        }
        Ok(())
    }
}
