//! What follows from a day alone, worked out once for each: days are few, and calendars take their time.

use crate::calendar::{Day, YEARS};

/// Numbers by day.
#[derive(Clone, Debug, Default)]
pub struct ByDay {
    /// One up; 0 where nothing is worked out so far.
    numbers: Vec<u32>,
}

/// The first day that a date may be.
const FIRST: Day = match Day::from_ymd(*YEARS.start(), 1, 1) {
    Some(day) => day,
    None => Day(0),
};

impl ByDay {
    /// The number of a day, below `u32::MAX`.
    #[inline]
    pub fn get(&mut self, day: Day, work_out: impl FnOnce() -> u32) -> u32 {
        // No date in a table is before the first.
        let Ok(place) = usize::try_from(day.0 - FIRST.0) else { return work_out() };
        match self.numbers.get(place) {
            Some(number) if *number > 0 => number - 1,
            _ => self.put(place, work_out()),
        }
    }

    #[cold]
    fn put(&mut self, place: usize, number: u32) -> u32 {
        self.numbers.resize(self.numbers.len().max(place + 1), 0);
        self.numbers[place] = number + 1;
        number
    }
}
