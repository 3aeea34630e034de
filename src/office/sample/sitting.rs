//! When a suggestion is put forward, and under which number.
//!
//! A hundred records in a row always hold the same share of every sitting, so that a small sample looks
//! like a large one, and the number of a record follows from its place alone.

use super::day::Day;
use super::random::Random;

/// The day the figures are true for: about four months after the second session's hand-over.
pub const AS_OF: Day = Day::new(2024, 6, 30);

/// How many of a hundred records in a row belong to each sitting.
const SHARES: [(Sitting, u32); 4] =
    [(Sitting::First, 50), (Sitting::AfterFirst, 1), (Sitting::Second, 47), (Sitting::AfterSecond, 2)];

/// The two sessions, and the months after each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sitting {
    /// The first session, early in 2023.
    First,
    /// The rest of 2023.
    AfterFirst,
    /// The second session, early in 2024.
    Second,
    /// 2024 up to the day of the figures.
    AfterSecond,
}

impl Sitting {
    /// The year in which its suggestions are handled.
    pub fn year(self) -> u32 {
        if self.is_first_year() { 2023 } else { 2024 }
    }

    /// Whether it belongs to the year of the first session.
    pub fn is_first_year(self) -> bool {
        matches!(self, Self::First | Self::AfterFirst)
    }

    /// The number of the session; none between sessions.
    pub fn session(self) -> Option<u32> {
        match self {
            Self::First => Some(1),
            Self::Second => Some(2),
            Self::AfterFirst | Self::AfterSecond => None,
        }
    }

    /// `in_session` or `between_sessions`.
    pub fn period(self) -> &'static str {
        if self.session().is_some() { "in_session" } else { "between_sessions" }
    }

    /// The days on which it takes suggestions.
    pub fn opens(self) -> (Day, Day) {
        match self {
            Self::First => (Day::new(2023, 1, 10), Day::new(2023, 1, 14)),
            Self::AfterFirst => (Day::new(2023, 3, 6), Day::new(2023, 12, 8)),
            Self::Second => (Day::new(2024, 1, 20), Day::new(2024, 1, 24)),
            Self::AfterSecond => (Day::new(2024, 3, 4), Day::new(2024, 6, 28)),
        }
    }

    /// The day on which all of its suggestions are handed over together; none between sessions.
    pub fn hand_over(self) -> Option<Day> {
        match self {
            Self::First => Some(Day::new(2023, 2, 20)),
            Self::Second => Some(Day::new(2024, 2, 28)),
            Self::AfterFirst | Self::AfterSecond => None,
        }
    }
}

/// The place of a record in the sample.
#[derive(Clone, Copy)]
pub struct Slot {
    /// The seed of the whole sample.
    pub seed: u64,
    /// Which record it is, from 0.
    pub index: u32,
    /// When it is put forward.
    pub sitting: Sitting,
    /// Its number in that sitting, from 1.
    pub number: u32,
}

impl Slot {
    /// Finds the sitting and the number of a record.
    pub fn at(seed: u64, index: u32) -> Self {
        let mut left = index % 100;
        for (sitting, share) in SHARES {
            if left < share {
                return Self { seed, index, sitting, number: index / 100 * share + left + 1 };
            }
            left -= share;
        }
        // Not reached while the shares add up to a hundred.
        Self { seed, index, sitting: Sitting::AfterSecond, number: index + 1 }
    }

    /// Picks a record of a sitting that stands before this one in the file, if there is one.
    pub fn earlier(&self, sitting: Sitting, random: &mut Random) -> Option<Self> {
        let mut offset = 0;
        for (other, share) in SHARES {
            if other == sitting {
                let here = (self.index % 100).saturating_sub(offset).min(share);
                let count = self.index / 100 * share + here;
                let nth = random.below(count);
                let index = nth / share * 100 + offset + nth % share;
                return (count > 0).then(|| Self::at(self.seed, index));
            }
            offset += share;
        }
        None
    }

    /// The numbers of one part of this record.
    pub fn random(&self, purpose: Purpose) -> Random {
        Random::new(self.seed, self.index, purpose as u32)
    }

    /// The number as printed.
    pub fn no(&self) -> String {
        format!("{:04}", self.number)
    }

    /// The number with term and session before it, as other sessions quote it.
    pub fn whole_no(&self) -> String {
        match self.sitting.session() {
            Some(session) => format!("14-{session}-{:04}", self.number),
            None => self.no(),
        }
    }
}

/// The parts of a record that draw their own numbers.
#[derive(Clone, Copy)]
pub enum Purpose {
    /// What it is about.
    Subject,
    /// Its words.
    Title,
    /// Who put it forward.
    Author,
    /// Into which other one it is merged.
    Merging,
    /// Whether it is a suggestion, a criticism, …
    Kind,
    /// Which earlier one it comes back to.
    Raising,
    /// Which way it goes.
    Fate,
    /// Its days until it is answered.
    Course,
    /// Who handles it.
    Handling,
    /// What the answer says.
    Answer,
    /// How it is rated.
    Rating,
    /// What is promised and done.
    FollowUp,
    /// How it ends.
    Ending,
    /// Who supervises it.
    Supervision,
    /// What of it is public.
    Disclosure,
    /// What is wrong with it.
    Flaw,
}
