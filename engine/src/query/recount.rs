//! How many selected records have each value of many dimensions, the clause of a dimension left out where its
//! own values are counted: a panel never narrows itself.
//!
//! Rows are gone through a stretch at a time, and each dimension over that stretch: the rows that are selected
//! are looked for once for all dimensions, and a column is read where it lies.

use std::ops::Range;

use super::axis::Axis;
use super::tally::{Chosen, Tally};
use crate::table::RowSet;

/// Rows of a stretch: few enough that its codes stay near, and that a place in it takes two bytes.
const STRETCH: usize = 4_096;

/// A dimension whose values are counted.
pub struct Counted<'a> {
    /// Its codes.
    pub axis: Axis<'a>,
    /// Which of the clauses is its own.
    pub own: Option<usize>,
}

/// Counts by dimension and code, over the rows that are in every set; of a dimension with a set of its own
/// also those that only that set lacks. `more` are the rows that stand for more than one record, and how many
/// more: they are few.
pub fn recount(
    len: usize,
    sets: &[&RowSet],
    dimensions: &[Counted<'_>],
    more: &[(u32, u64)],
) -> Vec<Vec<u64>> {
    let mut tallies: Vec<Tally<'_>> = dimensions.iter().map(|dimension| Tally::new(dimension.axis)).collect();
    let is_own: Vec<bool> =
        (0..sets.len()).map(|set| dimensions.iter().any(|dimension| dimension.own == Some(set))).collect();
    let mut places = Places::default();
    for start in (0..len).step_by(STRETCH) {
        let stretch = start..len.min(start + STRETCH);
        places.find(sets, &is_own, stretch.clone());
        for (dimension, tally) in dimensions.iter().zip(&mut tallies) {
            let mut take = |chosen: Chosen<'_>| tally.count(stretch.clone(), chosen);
            if sets.is_empty() {
                take(Chosen::All);
                continue;
            }
            take(if places.is_most {
                Chosen::AllBut(&places.selected)
            } else {
                Chosen::Some(&places.selected)
            });
            if let Some(own) = dimension.own {
                take(Chosen::Some(&places.lacked[own]));
            }
        }
    }
    let mut counts: Vec<Vec<u64>> = tallies.into_iter().map(Tally::counts).collect();
    more.iter().for_each(|(row, weight)| add_more(*row as usize, *weight, sets, dimensions, &mut counts));
    counts
}

fn add_more(row: usize, weight: u64, sets: &[&RowSet], dimensions: &[Counted<'_>], counts: &mut [Vec<u64>]) {
    let mut lacking = sets.iter().enumerate().filter(|(_, set)| !set.contains(row)).map(|(place, _)| place);
    let (one, another) = (lacking.next(), lacking.next());
    if another.is_some() {
        return;
    }
    for (dimension, counts) in dimensions.iter().zip(counts) {
        if one.is_none() || one == dimension.own {
            dimension.axis.walk([row].into_iter(), |code| {
                if let Some(count) = counts.get_mut(code as usize) {
                    *count += weight;
                }
            });
        }
    }
}

/// The rows of a stretch that matter, as places in it.
#[derive(Default)]
struct Places {
    /// In every set; or those that are not, where most are.
    selected: Vec<u16>,
    is_most: bool,
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
        let words = stretch.start / 64..stretch.end.div_ceil(64);
        let selected: u32 = words.clone().map(|word| all_of(sets, word).count_ones()).sum();
        self.is_most = 2 * selected as usize > stretch.len();
        let turned = if self.is_most { u64::MAX } else { 0 };
        for word in words {
            // The rows that no set lacks so far, and those that one does.
            let (mut none, mut one) = (u64::MAX, 0);
            for set in sets {
                let own = set.word(word);
                one = (one & own) | (none & !own);
                none &= own;
            }
            let first = (word * 64 - stretch.start) as u16;
            push_places(none ^ turned, first, &mut self.selected);
            for (place, set) in sets.iter().enumerate().filter(|(place, _)| one != 0 && is_own[*place]) {
                push_places(one & !set.word(word), first, &mut self.lacked[place]);
            }
        }
        // Past the last row no set has any.
        let rows = stretch.len() as u16;
        for places in self.lacked.iter_mut().chain([&mut self.selected]) {
            while places.last().is_some_and(|place| *place >= rows) {
                places.pop();
            }
        }
    }
}

fn all_of(sets: &[&RowSet], word: usize) -> u64 {
    sets.iter().fold(u64::MAX, |all, set| all & set.word(word))
}

fn push_places(mut word: u64, first: u16, places: &mut Vec<u16>) {
    while word != 0 {
        places.push(first + word.trailing_zeros() as u16);
        word &= word - 1;
    }
}
