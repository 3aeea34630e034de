//! Counts by code, a stretch of rows at a time: the loops that every selection waits for.

use std::ops::Range;

use super::axis::{Axis, By, Cells, Source};

/// Rows of one stretch of a table, told by how far they are from its first.
#[derive(Clone, Copy, Debug)]
pub enum Chosen<'a> {
    /// Every one.
    All,
    /// These.
    Some(&'a [u16]),
    /// Every one but these.
    AllBut(&'a [u16]),
}

/// To add to a count that was just added to takes longer: codes of a byte have so many, taken in turn.
const LANES: usize = 4;

/// Counts by code while they are made.
pub struct Tally<'a> {
    axis: Axis<'a>,
    counts: Counts,
}

enum Counts {
    /// By codes of a byte.
    Bytes(Box<[[u32; 256]; LANES]>),
    /// By any code.
    Any(Vec<u32>),
}

/// Takes one away where it is added: counts may pass below zero on the way.
const MINUS_ONE: u32 = u32::MAX;

impl<'a> Tally<'a> {
    /// Nothing counted so far.
    pub fn new(axis: Axis<'a>) -> Tally<'a> {
        let counts = match (axis.source, axis.by) {
            (Source::One(Cells::Bytes(_)), None) => Counts::Bytes(Box::new([[0; 256]; LANES])),
            _ => Counts::Any(vec![0; axis.codes]),
        };
        Tally { axis, counts }
    }

    /// The counts by code.
    pub fn counts(self) -> Vec<u64> {
        match self.counts {
            Counts::Bytes(lanes) => {
                let sum = |code: usize| lanes.iter().fold(0, |sum: u32, lane| sum.wrapping_add(lane[code]));
                (0..self.axis.codes.min(256)).map(|code| sum(code).into()).collect()
            }
            Counts::Any(counts) => counts.into_iter().map(u64::from).collect(),
        }
    }

    /// Adds one to the count of each code of the chosen rows of a stretch; codes past the counts are left out.
    pub fn count(&mut self, stretch: Range<usize>, chosen: Chosen<'_>) {
        match chosen {
            Chosen::All => self.count_all(stretch),
            Chosen::Some(places) => self.add(stretch, places, 1),
            Chosen::AllBut(places) => {
                self.count_all(stretch.clone());
                self.add(stretch, places, MINUS_ONE);
            }
        }
    }

    fn count_all(&mut self, stretch: Range<usize>) {
        match (&mut self.counts, self.axis.source, self.axis.by) {
            (Counts::Bytes(lanes), Source::One(Cells::Bytes(codes)), _) => {
                count_bytes(&codes[stretch], lanes)
            }
            (Counts::Any(counts), Source::One(Cells::Bytes(names)), Some(by)) => {
                count_by(&names[stretch.clone()], by, stretch, counts);
            }
            (Counts::Any(counts), Source::One(Cells::Pairs(names)), Some(by)) => {
                count_by(&names[stretch.clone()], by, stretch, counts);
            }
            (Counts::Any(counts), Source::Many { ends, codes: Cells::Bytes(codes), none }, None) => {
                count_lists(ends, codes, none, stretch, counts);
            }
            (Counts::Any(counts), Source::Many { ends, codes: Cells::Pairs(codes), none }, None) => {
                count_lists(ends, codes, none, stretch, counts);
            }
            (Counts::Any(counts), ..) => self.axis.walk(stretch, |code| add(counts, code, 1)),
            (Counts::Bytes(lanes), ..) => self.axis.walk(stretch, |code| add(&mut lanes[0], code, 1)),
        }
    }

    fn add(&mut self, stretch: Range<usize>, places: &[u16], one: u32) {
        if let (Counts::Bytes(lanes), Source::One(Cells::Bytes(codes))) = (&mut self.counts, self.axis.source)
        {
            return add_bytes(&codes[stretch], places, one, lanes);
        }
        let counts = match &mut self.counts {
            Counts::Bytes(lanes) => &mut lanes[0][..],
            Counts::Any(counts) => counts,
        };
        let rows = places.iter().map(|place| stretch.start + usize::from(*place));
        self.axis.walk(rows, |code| add(counts, code, one));
    }
}

#[inline]
fn add(counts: &mut [u32], code: u32, one: u32) {
    if let Some(count) = counts.get_mut(code as usize) {
        *count = count.wrapping_add(one);
    }
}

#[inline]
fn bump(count: &mut u32) {
    *count = count.wrapping_add(1);
}

fn count_bytes(codes: &[u8], [a, b, c, d]: &mut [[u32; 256]; LANES]) {
    // Eight codes are read at once.
    let (words, last) = codes.as_chunks::<8>();
    for word in words {
        let [low, high] = [u64::from_le_bytes(*word) as u32, (u64::from_le_bytes(*word) >> 32) as u32];
        for four in [low, high] {
            bump(&mut a[(four & 0xFF) as usize]);
            bump(&mut b[(four >> 8 & 0xFF) as usize]);
            bump(&mut c[(four >> 16 & 0xFF) as usize]);
            bump(&mut d[(four >> 24) as usize]);
        }
    }
    last.iter().for_each(|code| bump(&mut a[usize::from(*code)]));
}

fn add_bytes(codes: &[u8], places: &[u16], one: u32, [a, b, ..]: &mut [[u32; 256]; LANES]) {
    let plus = |counts: &mut [u32; 256], place: u16| {
        let count = &mut counts[usize::from(codes[usize::from(place)])];
        *count = count.wrapping_add(one);
    };
    let (pairs, last) = places.as_chunks::<2>();
    for [first, second] in pairs {
        plus(a, *first);
        plus(b, *second);
    }
    last.iter().for_each(|place| plus(a, *place));
}

fn count_by<T: Copy + Into<u32>>(names: &[T], by: By<'_>, stretch: Range<usize>, counts: &mut [u32]) {
    let width = by.width as u32;
    for (name, code) in names.iter().zip(&by.codes[stretch]) {
        add(counts, (*name).into() * width + u32::from(*code), 1);
    }
}

/// All rows of a stretch: their codes stand side by side.
fn count_lists<T: Copy + Into<u32>>(
    ends: &[u32],
    codes: &[T],
    none: u32,
    stretch: Range<usize>,
    counts: &mut [u32],
) {
    let Some(before) = stretch.end.checked_sub(1) else { return };
    let mut start = if stretch.start == 0 { 0 } else { ends[stretch.start - 1] };
    codes[start as usize..ends[before] as usize].iter().for_each(|code| add(counts, (*code).into(), 1));
    let mut empty = 0;
    for end in &ends[stretch] {
        empty += u32::from(*end == start);
        start = *end;
    }
    add(counts, none, empty);
}
