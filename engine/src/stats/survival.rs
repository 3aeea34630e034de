//! Time to an event when not all have happened yet.
//!
//! Kaplan, E. L. and Meier, P. (1958), “Nonparametric estimation from incomplete observations”,
//! Journal of the American Statistical Association 53, 457–481.

/// How long things were watched: for each number of days, how many had the event and how many were
/// still without it when they were last seen.
#[derive(Clone, Debug, Default)]
pub struct Spells {
    days: Vec<(u64, u64)>,
}

impl Spells {
    /// Takes `weight` things watched for this many days, up to the event or without it.
    pub fn add(&mut self, days: u32, had_event: bool, weight: u64) {
        let days = days as usize;
        if self.days.len() <= days {
            self.days.resize(days + 1, (0, 0));
        }
        let (events, censored) = &mut self.days[days];
        *if had_event { events } else { censored } += weight;
    }
}

/// The share for which the event has not happened yet, as a step function of days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// Day of each event and the share left after it, ascending.
    pub steps: Vec<(u32, f64)>,
    /// The longest time seen, event or not; `None` without spells.
    pub longest: Option<u32>,
}

/// Room for the rounding of products.
const ROUNDING: f64 = 1e-9;

impl Curve {
    /// The product-limit estimate. At equal times events come before censoring.
    pub fn new(spells: &Spells) -> Curve {
        let mut at_risk: u64 = spells.days.iter().map(|(events, censored)| events + censored).sum();
        let mut left = 1.0;
        let mut curve = Curve::default();
        for (day, (events, censored)) in (0..).zip(&spells.days) {
            if *events > 0 {
                left *= (at_risk - events) as f64 / at_risk as f64;
                curve.steps.push((day, left));
            }
            if events + censored > 0 {
                curve.longest = Some(day);
            }
            at_risk -= events + censored;
        }
        curve
    }

    /// The share left after a day.
    pub fn left_after(&self, day: u32) -> f64 {
        self.steps.iter().rev().find(|(at, _)| *at <= day).map_or(1.0, |(_, left)| *left)
    }

    /// The first day by which half or fewer are left.
    pub fn median(&self) -> Option<u32> {
        self.quantile(0.5)
    }

    /// The first day by which the event has happened for so great a share, between 0 and 1; `None` where it has not
    /// within the time seen.
    pub fn quantile(&self, share: f64) -> Option<u32> {
        self.steps.iter().find(|(_, left)| *left < 1.0 - share + ROUNDING).map(|(day, _)| *day)
    }

    /// True where the curve tells the share left after a day: within the time seen, or with none left.
    pub fn reaches(&self, day: u32) -> bool {
        self.longest.is_some_and(|longest| day <= longest) || self.left_after(day) == 0.0
    }
}
