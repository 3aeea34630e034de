//! Numbers by the hash of what they stand for; what that is, who asks compares.

use super::column::held;

/// A hash of bytes on its way, eight of them at a time.
#[derive(Clone, Copy, Default)]
pub struct Hash(u64);

impl Hash {
    /// The hash of some bytes.
    pub fn of(bytes: &[u8]) -> u32 {
        let mut hash = Hash::default();
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| hash.add(u64::from_le_bytes(*word)));
        hash.add(rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)));
        hash.end(bytes.len())
    }

    /// Takes eight bytes, the first of them lowest; of the last, which may be none, zeros follow.
    #[inline]
    pub fn add(&mut self, word: u64) {
        const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(ODD);
    }

    /// The hash of so many bytes.
    #[inline]
    pub fn end(self, length: usize) -> u32 {
        (self.0 >> 32) as u32 ^ length as u32
    }

    /// The same, but those that differ only in the lowest bits of `place` stand beside each other: what comes in
    /// its order is then found without waiting for memory.
    #[inline]
    pub fn end_near(self, place: u8) -> u32 {
        (self.0 >> 32) as u32 & !NEAR | u32::from(place) & NEAR
    }
}

/// The bits of a hash that say where in a group of places it stands.
const NEAR: u32 = 15;

/// The numbers.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Each stands where its hash says, or in the next free place after it. Half of the places are free at
    /// least, and how many there are is a power of two.
    places: Vec<Place>,
    filled: usize,
    /// How far a hash is shifted so that as many bits stay as groups of places need.
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

    /// How much memory it holds, in bytes.
    pub fn bytes(&self) -> usize {
        held(&self.places)
    }

    /// Puts a number, below `u32::MAX`, under a hash.
    pub fn put(&mut self, hash: u32, number: u32) {
        if self.places.len() < 2 * (self.filled + 1) {
            let places = vec![Place::default(); (2 * self.places.len()).max(NEAR as usize + 1)];
            self.shift = 32 + NEAR.count_ones() - places.len().ilog2();
            let old = std::mem::replace(&mut self.places, places);
            old.into_iter().filter(|place| place.after != 0).for_each(|place| self.fill(place));
        }
        self.filled += 1;
        self.fill(Place { hash, after: number + 1 });
    }

    /// Where to look first: in a group, which the highest bits of the product name; they depend on all of the hash.
    fn start(&self, hash: u32) -> usize {
        const GOLDEN: u32 = 0x9E37_79B9;
        let group = u64::from((hash & !NEAR).wrapping_mul(GOLDEN)) >> self.shift;
        group as usize * (NEAR as usize + 1) + (hash & NEAR) as usize
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
