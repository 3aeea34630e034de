//! What is told of every unit, delegation, category and theme.

use super::counts::{Joined, RATINGS};
use super::definition::{ANSWERED, ON_TIME};
use super::figure::{Partition, Share};
use crate::table::Handled;
use crate::vocabulary::{Outcome, Rating};

/// The figures of a group of records.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Weight of the records.
    pub items: u64,
    /// 已答复.
    pub answered: Share,
    /// 按期答复.
    pub on_time: Share,
    /// By outcome.
    pub outcomes: Partition<Outcome>,
    /// By final overall rating.
    pub ratings: Partition<Rating>,
}

impl Profile {
    /// The profile of records counted by `Handled` and by rating.
    pub fn new(handled: &[u64], ratings: &[u64]) -> Profile {
        let handled: Joined<Handled> = handled.to_vec().into();
        Profile {
            items: handled.sum(|_| true),
            answered: handled.share(&ANSWERED),
            on_time: handled.share(&ON_TIME),
            outcomes: handled.partition(|kind| Some(kind.outcome)),
            ratings: Partition::from_codes(ratings),
        }
    }

    /// The profiles by the code of a name, from counts that are told apart by name first; only of the names that
    /// have records.
    pub fn by_name<'a>(
        handled: &'a [u64],
        ratings: &'a [u64],
    ) -> impl Iterator<Item = (u32, Profile)> + use<'a> {
        let both = handled.chunks(Handled::COUNT).zip(ratings.chunks(RATINGS));
        let given = (0..).zip(both).filter(|(_, (_, ratings))| ratings.iter().any(|n| *n > 0));
        given.map(|(code, (handled, ratings))| (code, Profile::new(handled, ratings)))
    }
}
