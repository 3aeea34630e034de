//! Numbers that look random and are the same everywhere: SplitMix64, whole numbers only.
//!
//! Leaves out floats on purpose: their rounding may differ from one platform to the next, and the
//! sample is compared byte by byte.

/// The increment of SplitMix64 (Steele, Lea and Flood, 2014): 2^64 divided by the golden ratio, made odd.
const GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;

/// A stream of numbers that its seed decides.
pub struct Random {
    state: u64,
}

impl Random {
    /// Starts the stream for one record and one purpose, so that a change in how one part of a record is
    /// made leaves every other part, and every other record, as it was.
    pub fn new(seed: u64, index: u32, purpose: u32) -> Self {
        let place = (u64::from(index) << 32) | u64::from(purpose);
        Self { state: mix(seed.wrapping_add(GAMMA)) ^ mix(place.wrapping_add(GAMMA)) }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(GAMMA);
        mix(self.state)
    }

    /// Gives a number from 0 up to, not including, `limit`; 0 for a limit of 0.
    pub fn below(&mut self, limit: u32) -> u32 {
        // The high half of the product: even enough for a sample, and no loop.
        ((u64::from(limit) * (self.next() >> 32)) >> 32) as u32
    }

    /// Gives a number of days from `first` to `last`, both included.
    pub fn between(&mut self, first: i32, last: i32) -> i32 {
        first + self.below(last.abs_diff(first) + 1) as i32
    }

    /// Is true `per_mille` times in a thousand.
    pub fn chance(&mut self, per_mille: u32) -> bool {
        self.below(1000) < per_mille
    }

    /// Picks one of the items, each as likely as the next.
    ///
    /// # Panics
    /// When there are none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len() as u32) as usize]
    }

    /// Picks one of the items by the weight beside it.
    ///
    /// # Panics
    /// When there are none.
    pub fn weigh<T: Copy>(&mut self, items: &[(T, u32)]) -> T {
        let mut left = self.below(items.iter().map(|(_, weight)| weight).sum());
        for &(item, weight) in items {
            if left < weight {
                return item;
            }
            left -= weight;
        }
        items[0].0
    }
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
