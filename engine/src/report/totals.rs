//! Where the ratings come from: the records, or totals that only some selections can narrow.

use super::figure::Partition;
use super::profile::Profile;
use crate::ingest::Export;
use crate::query::{Clause, Dimension, Pick, Selection};
use crate::table::{RatingDimension, RatingRoundName, RatingTotal};
use crate::vocabulary::{Outcome, Rating};

/// The dimensions that totals of ratings can be narrowed by.
pub const TOTALS_BY: [Dimension; 3] = [Dimension::Category, Dimension::Outcome, Dimension::Key];

/// The source of ratings under a selection.
pub enum Ratings<'a> {
    /// Every record carries its own.
    Records,
    /// Totals, as far as the selection leaves them.
    Totals(Vec<&'a RatingTotal>),
    /// Totals that this selection cannot narrow: every figure of them is null.
    Hidden,
}

impl<'a> Ratings<'a> {
    /// The source that the export has.
    pub fn new(export: &'a Export, selection: &Selection) -> Ratings<'a> {
        if !export.dataset.ratings_as_totals {
            return Ratings::Records;
        }
        if selection.clauses().any(|(dimension, _)| !TOTALS_BY.contains(&dimension)) {
            return Ratings::Hidden;
        }
        Ratings::Totals(export.rating_totals.iter().filter(|total| is_selected(total, selection)).collect())
    }

    /// The ratings of records, where records carry them.
    pub fn of_records(&self, profile: &Profile) -> Option<Partition<Rating>> {
        matches!(self, Ratings::Records).then(|| profile.ratings.clone())
    }

    /// The final overall ratings of a content category.
    pub fn of_category(&self, profile: &Profile, name: Option<&str>) -> Option<Partition<Rating>> {
        match self {
            Ratings::Records => Some(profile.ratings.clone()),
            _ => self.sum(RatingRoundName::Final, RatingDimension::Overall, |total| {
                total.category.as_deref() == name
            }),
        }
    }

    /// The final overall ratings of an outcome; only where they are totals.
    pub fn of_outcome(&self, outcome: Outcome) -> Option<Partition<Rating>> {
        self.sum(RatingRoundName::Final, RatingDimension::Overall, |total| total.outcome == outcome)
    }

    /// The totals of a round and dimension; `None` where there are none to add.
    pub fn sum(
        &self,
        round: RatingRoundName,
        dimension: RatingDimension,
        holds: impl Fn(&RatingTotal) -> bool,
    ) -> Option<Partition<Rating>> {
        let Ratings::Totals(totals) = self else { return None };
        let mut parts = Partition::default();
        let speaking = totals.iter().filter(|total| total.round == round && total.dimension == dimension);
        for total in speaking.filter(|total| holds(total)) {
            total.counts.iter().for_each(|(rating, n)| parts[*rating] = parts[*rating].saturating_add(*n));
        }
        Some(parts)
    }
}

fn is_selected(total: &RatingTotal, selection: &Selection) -> bool {
    selection.clauses().all(|(dimension, clause)| {
        let pick = match dimension {
            Dimension::Category => total.category.clone().map_or(Pick::Missing, Pick::Value),
            Dimension::Outcome => Pick::of_term(crate::vocabulary::Coded::term(total.outcome)),
            _ => Pick::Value(u8::from(total.is_key).to_string()),
        };
        matches!(clause, Clause::Any(picks) if picks.contains(&pick))
    })
}
