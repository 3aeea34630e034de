//! Time to an event when not all have happened yet.
//!
//! Kaplan, E. L. and Meier, P. (1958), “Nonparametric estimation from incomplete observations”,
//! Journal of the American Statistical Association 53, 457–481.

/// How long something was watched, and whether the event ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spell {
    /// Days watched, 0 or more.
    pub days: i32,
    /// False for an event, true where it had not happened by then; events sort first.
    pub censored: bool,
    /// How many spells of this kind there are.
    pub weight: u64,
}

/// The share for which the event has not happened yet, as a step function of days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// Day of each event and the share left after it, ascending.
    pub steps: Vec<(i32, f64)>,
    /// The longest time seen, event or not; `None` without spells.
    pub longest: Option<i32>,
}

/// Half of the sample, with room for rounding of the products before it.
const HALF: f64 = 0.5 + 1e-9;

impl Curve {
    /// The product-limit estimate. At equal times events come before censoring.
    pub fn new(mut spells: Vec<Spell>) -> Curve {
        spells.retain(|spell| spell.weight > 0);
        spells.sort_unstable();
        let longest = spells.last().map(|spell| spell.days);
        let mut at_risk: u64 = spells.iter().map(|spell| spell.weight).sum();
        let mut left = 1.0;
        let mut steps = Vec::new();
        for same_day in spells.chunk_by(|a, b| a.days == b.days) {
            let events: u64 = same_day.iter().filter(|spell| !spell.censored).map(|spell| spell.weight).sum();
            if events > 0 {
                left *= (at_risk - events) as f64 / at_risk as f64;
                steps.push((same_day[0].days, left));
            }
            at_risk -= same_day.iter().map(|spell| spell.weight).sum::<u64>();
        }
        Curve { steps, longest }
    }

    /// The share left after a day.
    pub fn left_after(&self, day: i32) -> f64 {
        let past = self.steps.partition_point(|(at, _)| *at <= day);
        if past == 0 { 1.0 } else { self.steps[past - 1].1 }
    }

    /// The first day by which half or fewer are left.
    pub fn median(&self) -> Option<i32> {
        self.steps.iter().find(|(_, left)| *left < HALF).map(|(day, _)| *day)
    }

    /// True where the curve tells the share left after a day: within the time seen, or with none left.
    pub fn reaches(&self, day: i32) -> bool {
        self.longest.is_some_and(|longest| day <= longest) || self.left_after(day) == 0.0
    }
}
