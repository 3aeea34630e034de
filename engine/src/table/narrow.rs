//! Whole numbers by row, each in as few bytes as the largest of them needs.

use std::ops::Range;

use super::column::held;

/// Whole numbers, a place each.
#[derive(Clone, Debug)]
pub enum Narrow {
    /// All below 2⁸.
    Bytes(Vec<u8>),
    /// All below 2¹⁶.
    Pairs(Vec<u16>),
    /// Any.
    Quads(Vec<u32>),
}

impl Default for Narrow {
    fn default() -> Self {
        Narrow::Bytes(Vec::new())
    }
}

impl Narrow {
    /// Appends a number.
    #[inline]
    pub fn push(&mut self, number: u32) {
        match self {
            Narrow::Bytes(cells) if number <= u8::MAX.into() => cells.push(number as u8),
            Narrow::Pairs(cells) if number <= u16::MAX.into() => cells.push(number as u16),
            Narrow::Quads(cells) => cells.push(number),
            _ => {
                self.widen(number);
                self.push(number);
            }
        }
    }

    /// Appends numbers.
    pub fn extend(&mut self, numbers: impl ExactSizeIterator<Item = u32> + Clone) {
        let most = numbers.clone().max().unwrap_or(0);
        if !self.holds(most) {
            self.widen(most);
        }
        match self {
            Narrow::Bytes(cells) => cells.extend(numbers.map(|number| number as u8)),
            Narrow::Pairs(cells) => cells.extend(numbers.map(|number| number as u16)),
            Narrow::Quads(cells) => cells.extend(numbers),
        }
    }

    fn holds(&self, number: u32) -> bool {
        match self {
            Narrow::Bytes(_) => number <= u8::MAX.into(),
            Narrow::Pairs(_) => number <= u16::MAX.into(),
            Narrow::Quads(_) => true,
        }
    }

    /// The number at a place.
    #[inline]
    pub fn get(&self, at: usize) -> u32 {
        match self {
            Narrow::Bytes(cells) => cells[at].into(),
            Narrow::Pairs(cells) => cells[at].into(),
            Narrow::Quads(cells) => cells[at],
        }
    }

    /// Puts a number at a place that is filled.
    pub fn set(&mut self, at: usize, number: u32) {
        match self {
            Narrow::Bytes(cells) if number <= u8::MAX.into() => cells[at] = number as u8,
            Narrow::Pairs(cells) if number <= u16::MAX.into() => cells[at] = number as u16,
            Narrow::Quads(cells) => cells[at] = number,
            _ => {
                self.widen(number);
                self.set(at, number);
            }
        }
    }

    /// The greatest number at these places, 0 where there is none.
    pub fn most(&self, places: Range<usize>) -> u32 {
        match self {
            Narrow::Bytes(cells) => most(&cells[places]),
            Narrow::Pairs(cells) => most(&cells[places]),
            Narrow::Quads(cells) => most(&cells[places]),
        }
    }

    /// The last number.
    pub fn last(&self) -> Option<u32> {
        self.len().checked_sub(1).map(|at| self.get(at))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Narrow::Bytes(cells) => cells.len(),
            Narrow::Pairs(cells) => cells.len(),
            Narrow::Quads(cells) => cells.len(),
        }
    }

    /// How much memory they hold, in bytes.
    pub fn bytes(&self) -> usize {
        match self {
            Narrow::Bytes(cells) => held(cells),
            Narrow::Pairs(cells) => held(cells),
            Narrow::Quads(cells) => held(cells),
        }
    }

    /// True where there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The numbers at the places whose flag is true; there is a flag for every place.
    pub fn kept(&self, keep: &[bool]) -> Narrow {
        let mut kept = Narrow::default();
        (0..self.len()).filter(|at| keep[*at]).for_each(|at| kept.push(self.get(at)));
        kept
    }

    /// Takes as many bytes a place as a number needs.
    #[cold]
    fn widen(&mut self, number: u32) {
        let numbers = (0..self.len()).map(|at| self.get(at));
        *self = match u16::try_from(number) {
            Ok(_) => Narrow::Pairs(numbers.map(|number| number as u16).collect()),
            Err(_) => Narrow::Quads(numbers.collect()),
        };
    }
}

/// The greatest, found in four lanes that need not wait for each other.
fn most<T: Copy + Default + Ord + Into<u32>>(cells: &[T]) -> u32 {
    let (fours, rest) = cells.as_chunks::<4>();
    let lanes = fours
        .iter()
        .fold([T::default(); 4], |[a, b, c, d], [e, f, g, h]| [a.max(*e), b.max(*f), c.max(*g), d.max(*h)]);
    lanes.iter().chain(rest).max().map_or(0, |most| (*most).into())
}
