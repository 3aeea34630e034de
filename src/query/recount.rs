//! How many selected records have each value of many dimensions, the clause of a dimension left out where its
//! own values are counted: a panel never narrows itself.
//!
//! Rows are gone through a stretch at a time, and each dimension over that stretch: the rows that are selected
//! are looked for once for all dimensions, and a column is read where it lies.

use std::ops::Range;

use super::axis::{Axis, Chosen};
use super::row_set::RowSet;

/// Rows of a stretch: few enough that its codes stay near, and that a place in it takes two bytes.
const STRETCH: usize = 4_096;

/// A dimension whose values are counted.
pub struct Counted<'a> {
    /// Its codes.
    pub axis: Axis<'a>,
    /// How many codes there are.
    pub codes: usize,
    /// Which of the clauses is its own.
    pub own: Option<usize>,
}

/// Counts by dimension and code, over the rows that are in every set; of a dimension with a set of its own
/// also those that only that set lacks. `weight` says how many records a row stands for, where it is not one.
pub fn recount(
    len: usize,
    sets: &[&RowSet],
    dimensions: &[Counted<'_>],
    weight: Option<&dyn Fn(usize) -> u64>,
) -> Vec<Vec<u64>> {
    let mut counts: Vec<Vec<u64>> = dimensions.iter().map(|dimension| vec![0; dimension.codes]).collect();
    let is_own: Vec<bool> =
        (0..sets.len()).map(|set| dimensions.iter().any(|dimension| dimension.own == Some(set))).collect();
    let mut places = Places::default();
    for start in (0..len).step_by(STRETCH) {
        let end = len.min(start + STRETCH);
        places.find(sets, &is_own, start..end);
        for (dimension, counts) in dimensions.iter().zip(&mut counts) {
            let mut take = |chosen: Chosen<'_>| match weight {
                None => dimension.axis.count(start..end, chosen, counts),
                Some(weight) => dimension.axis.weigh(start..end, chosen, weight, counts),
            };
            match dimension.own {
                _ if sets.is_empty() => take(Chosen::All),
                Some(own) => {
                    take(Chosen::Some(&places.selected));
                    take(Chosen::Some(&places.lacked[own]));
                }
                None => take(Chosen::Some(&places.selected)),
            }
        }
    }
    counts
}

/// The rows of a stretch that matter, as places in it.
#[derive(Default)]
struct Places {
    /// In every set.
    selected: Vec<u16>,
    /// By set: in every other.
    lacked: Vec<Vec<u16>>,
}

impl Places {
    fn find(&mut self, sets: &[&RowSet], is_own: &[bool], stretch: Range<usize>) {
        self.selected.clear();
        self.lacked.resize_with(sets.len(), Vec::new);
        self.lacked.iter_mut().for_each(Vec::clear);
        if sets.is_empty() {
            return;
        }
        for word in stretch.start / 64..stretch.end.div_ceil(64) {
            // The rows that no set lacks so far, and those that one does.
            let (mut none, mut one) = (u64::MAX, 0);
            for set in sets {
                let own = set.word(word);
                one = (one & own) | (none & !own);
                none &= own;
            }
            let first = (word * 64 - stretch.start) as u16;
            push_places(none, first, &mut self.selected);
            for (place, set) in sets.iter().enumerate().filter(|(place, _)| one != 0 && is_own[*place]) {
                push_places(one & !set.word(word), first, &mut self.lacked[place]);
            }
        }
        // Past the last row every set lacks every row, so only a set that is alone lets them in.
        let rows = (stretch.end - stretch.start) as u16;
        for lacked in &mut self.lacked {
            while lacked.last().is_some_and(|place| *place >= rows) {
                lacked.pop();
            }
        }
    }
}

fn push_places(mut word: u64, first: u16, places: &mut Vec<u16>) {
    while word != 0 {
        places.push(first + word.trailing_zeros() as u16);
        word &= word - 1;
    }
}
