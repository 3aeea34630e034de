//! Numbers by the hash of what they stand for; what that is, who asks compares.

/// The numbers.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Each stands where its hash says, or in the next free place after it. Half of the places are free at
    /// least, and how many there are is a power of two.
    places: Vec<Place>,
    filled: usize,
    /// How far a hash is shifted so that as many bits stay as places need.
    shift: u32,
}

/// A hash and its number, plus one; 0 where the place is free.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    hash: u32,
    after: u32,
}

impl Index {
    /// The number under this hash for which `is_it` holds.
    #[inline]
    pub fn find(&self, hash: u32, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        let last = self.places.len().wrapping_sub(1);
        let mut at = self.start(hash);
        loop {
            let place = self.places.get(at).filter(|place| place.after != 0)?;
            if place.hash == hash && is_it(place.after - 1) {
                return Some(place.after - 1);
            }
            at = (at + 1) & last;
        }
    }

    /// Puts a number, below `u32::MAX`, under a hash.
    pub fn put(&mut self, hash: u32, number: u32) {
        if self.places.len() < 2 * (self.filled + 1) {
            let places = vec![Place::default(); (2 * self.places.len()).max(16)];
            self.shift = 32 - places.len().ilog2();
            let old = std::mem::replace(&mut self.places, places);
            old.into_iter().filter(|place| place.after != 0).for_each(|place| self.fill(place));
        }
        self.filled += 1;
        self.fill(Place { hash, after: number + 1 });
    }

    /// Where to look first: the highest bits of the product depend on all of the hash.
    fn start(&self, hash: u32) -> usize {
        const GOLDEN: u32 = 0x9E37_79B9;
        (hash.wrapping_mul(GOLDEN) >> self.shift) as usize
    }

    fn fill(&mut self, place: Place) {
        let last = self.places.len() - 1;
        let mut at = self.start(place.hash);
        while self.places[at].after != 0 {
            at = (at + 1) & last;
        }
        self.places[at] = place;
    }
}
