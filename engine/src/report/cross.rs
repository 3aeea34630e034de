//! Outcomes against final overall ratings, and what is marked among them.

use super::counts::judged;
use super::figure::Partition;
use super::totals::Ratings;
use crate::ingest::Export;
use crate::query::{Dimension, Filter, Selection};
use crate::vocabulary::{Coded, Outcome, Rating};

/// The final overall ratings of the records with one outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct CrossRow {
    pub outcome: Outcome,
    pub ratings: Partition<Rating>,
}

/// Every outcome of a selection with its ratings, whatever outcomes and ratings are picked: a panel never narrows
/// itself. `None` where ratings are totals that the rest of the selection cannot narrow.
pub fn cross(export: &Export, selection: &Selection, filter: &Filter) -> Option<Vec<CrossRow>> {
    let own = [Dimension::Outcome, Dimension::Rating];
    let others = own.into_iter().fold(selection.clone(), |others, dimension| others.except(dimension));
    let counts = judged(export, &filter.sets_except(&own));
    let source = Ratings::new(export, &others);
    let ratings = |outcome: Outcome| match source {
        Ratings::Records => Some(counts.partition(|kind| (kind.outcome == outcome).then_some(kind.rating))),
        _ => source.of_outcome(outcome),
    };
    let row = |outcome: &Outcome| Some(CrossRow { outcome: *outcome, ratings: ratings(*outcome)? });
    let rows: Option<Vec<CrossRow>> = Outcome::VALUES.iter().map(row).collect();
    Some(rows?.into_iter().filter(|row| row.ratings.total() > 0).collect())
}

/// What is to be done where an outcome and a rating meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// 持续跟进.
    FollowUp,
    /// 重点沟通.
    TalkAgain,
}

impl Mark {
    /// Both, in the order of their legend.
    pub const ALL: [Mark; 2] = [Mark::FollowUp, Mark::TalkAgain];

    /// The mark of a cell, if it has one.
    pub fn of(outcome: Outcome, rating: Rating) -> Option<Mark> {
        match rating {
            Rating::Satisfied | Rating::Basically => outcome.is_pursued().then_some(Mark::FollowUp),
            Rating::Dissatisfied => Some(Mark::TalkAgain),
            _ => None,
        }
    }
}
