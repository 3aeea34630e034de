//! The two shapes of a figure: a share that carries its parts, and a partition that leaves none out.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::vocabulary::Coded;

/// A rate that is never a bare number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Share {
    /// Numerator.
    pub n: u64,
    /// Denominator.
    pub of: u64,
    /// What the denominator leaves out of the records it speaks of.
    pub excluded: u64,
}

impl Share {
    /// `n` of `of`, out of `whole` records.
    pub fn new(n: u64, of: u64, whole: u64) -> Share {
        Share { n, of, excluded: whole.saturating_sub(of) }
    }

    /// The share with nothing left out.
    pub fn full(n: u64, of: u64) -> Share {
        Share::new(n, of, of)
    }

    /// What the denominator holds and the numerator does not.
    pub fn rest(self) -> u64 {
        self.of - self.n
    }
}

/// Counts over every value of a closed set, `missing` and `unknown` included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partition<T> {
    parts: Vec<u64>,
    set: PhantomData<T>,
}

impl<T: Coded> Partition<T> {
    /// The partition of counts by code.
    pub fn from_codes(counts: &[u64]) -> Self {
        let mut parts = counts.to_vec();
        parts.resize(T::VALUES.len(), 0);
        Partition { parts, set: PhantomData }
    }

    /// The sum of the parts.
    pub fn total(&self) -> u64 {
        self.parts.iter().fold(0, |sum, n| sum.saturating_add(*n))
    }

    /// The sum of some of the parts.
    pub fn sum(&self, values: &[T]) -> u64 {
        values.iter().fold(0, |sum, value| sum.saturating_add(self[*value]))
    }

    /// Every value with its count, in the order of the contract.
    pub fn iter(&self) -> impl Iterator<Item = (T, u64)> + '_ {
        T::VALUES.iter().copied().zip(self.parts.iter().copied())
    }

    /// True where any part but `missing` holds something.
    pub fn is_given(&self) -> bool {
        self.iter().any(|(value, n)| value.is_given() && n > 0)
    }
}

impl<T: Coded> Default for Partition<T> {
    fn default() -> Self {
        Partition { parts: vec![0; T::VALUES.len()], set: PhantomData }
    }
}

impl<T: Coded> Index<T> for Partition<T> {
    type Output = u64;
    fn index(&self, value: T) -> &u64 {
        &self.parts[usize::from(value.code())]
    }
}

impl<T: Coded> IndexMut<T> for Partition<T> {
    fn index_mut(&mut self, value: T) -> &mut u64 {
        &mut self.parts[usize::from(value.code())]
    }
}

impl<T: Coded> Serialize for Partition<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.parts.len()))?;
        for (value, n) in self.iter() {
            map.serialize_entry(value.term().key, &n)?;
        }
        map.end()
    }
}

/// A probability to four decimals, held in ten-thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probability(pub u32);

impl Probability {
    /// Rounds a number between 0 and 1, one in the middle up: what products of floats fall short of it is far less than
    /// any two shares differ by.
    pub fn new(value: f64) -> Probability {
        const SHORT: f64 = 1e-8;
        Probability((value * 10_000.0 + SHORT).round() as u32)
    }
}

impl Serialize for Probability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 10_000.0)
    }
}
