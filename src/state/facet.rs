//! Which of the ratings the panel of ratings shows: what is judged, and in which round.

use crate::query::Dimension;
use crate::report::{Partition, Satisfaction};
use crate::table::{RatingDimension, RatingRoundName};
use crate::vocabulary::Rating;

/// What is judged, and in which round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Facet {
    pub judged: RatingDimension,
    pub round: RatingRoundName,
}

impl Default for Facet {
    fn default() -> Facet {
        Facet { judged: RatingDimension::Overall, round: RatingRoundName::Final }
    }
}

impl Facet {
    /// What is judged, in the order of the switch.
    pub const JUDGED: [RatingDimension; 3] =
        [RatingDimension::Overall, RatingDimension::Attitude, RatingDimension::Result];
    /// The rounds, in the order of the switch.
    pub const ROUNDS: [RatingRoundName; 2] = [RatingRoundName::First, RatingRoundName::Final];

    /// The dimension that chooses by these ratings; the first ones of manner and result choose nothing.
    pub fn dimension(self) -> Option<Dimension> {
        match (self.judged, self.round) {
            (RatingDimension::Overall, RatingRoundName::Final) => Some(Dimension::Rating),
            (RatingDimension::Overall, RatingRoundName::First) => Some(Dimension::RatingFirst),
            (RatingDimension::Attitude, RatingRoundName::Final) => Some(Dimension::Attitude),
            (RatingDimension::Result, RatingRoundName::Final) => Some(Dimension::Result),
            (_, RatingRoundName::First) => None,
        }
    }

    /// The figures of it; `None` where ratings are totals that cannot be narrowed so.
    pub fn figures(self, satisfaction: &Satisfaction) -> Option<&Partition<Rating>> {
        let rounds = match self.judged {
            RatingDimension::Overall => satisfaction.overall.as_ref()?,
            RatingDimension::Attitude => satisfaction.attitude.as_ref()?,
            RatingDimension::Result => satisfaction.result.as_ref()?,
        };
        Some(match self.round {
            RatingRoundName::First => &rounds.first,
            RatingRoundName::Final => &rounds.last,
        })
    }

    /// Whether anybody was asked for it.
    pub fn is_given(self, all: &Satisfaction) -> bool {
        let asked = |figures: &Partition<Rating>| figures.sum(&Rating::GRADES) + figures[Rating::NoResponse];
        self.figures(all).is_some_and(|figures| asked(figures) > 0)
    }
}
