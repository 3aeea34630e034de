//! Whole numbers by row, each in as few bytes as the largest of them needs.

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

    /// How many places there are.
    pub fn len(&self) -> usize {
        match self {
            Narrow::Bytes(cells) => cells.len(),
            Narrow::Pairs(cells) => cells.len(),
            Narrow::Quads(cells) => cells.len(),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_needs_more_bytes_leaves_the_others_as_they_are() {
        let numbers = [0, 255, 256, 7, 65_535, 65_536, u32::MAX, 1];
        let mut narrow = Narrow::default();
        for (count, number) in numbers.iter().enumerate() {
            narrow.push(*number);
            assert_eq!((0..=count).map(|at| narrow.get(at)).collect::<Vec<_>>(), numbers[..=count]);
        }
        assert!(matches!(narrow, Narrow::Quads(_)));
    }

    #[test]
    fn what_is_kept_is_as_narrow_as_it_can_be() {
        let mut narrow = Narrow::default();
        [3, 300, 70_000].into_iter().for_each(|number| narrow.push(number));
        let kept = narrow.kept(&[true, true, false]);
        assert!(matches!(&kept, Narrow::Pairs(cells) if *cells == [3, 300]));
        narrow.set(0, 4);
        assert_eq!((narrow.len(), narrow.get(0)), (3, 4));
    }
}
