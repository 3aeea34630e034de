//! Numbers of which there are few as codes, and lists of codes.

use rustc_hash::FxHashMap;

use super::Narrow;

/// Numbers by row as codes from 1 on, in the order of first sight; 0 stays 0.
#[derive(Clone, Debug)]
pub struct Dense {
    /// The codes by row.
    pub codes: Narrow,
    /// The numbers by code.
    pub values: Vec<u32>,
    seen: FxHashMap<u32, u32>,
    /// The last number and its code.
    last: (u32, u32),
}

/// Any number of codes by row.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Where the codes of each row end.
    pub ends: Vec<u32>,
    /// The codes of all rows.
    pub codes: Vec<u32>,
}

impl Default for Dense {
    fn default() -> Dense {
        Dense {
            codes: Narrow::default(),
            values: vec![0],
            seen: FxHashMap::from_iter([(0, 0)]),
            last: (0, 0),
        }
    }
}

impl Dense {
    /// Appends a row.
    pub fn push(&mut self, number: u32) {
        // Records of a year or session stand together.
        if number != self.last.0 {
            let next = self.values.len() as u32;
            let code = *self.seen.entry(number).or_insert(next);
            if code == next {
                self.values.push(number);
            }
            self.last = (number, code);
        }
        self.codes.push(self.last.1);
    }

    /// The code of a number, if a row has it.
    pub fn code(&self, number: u32) -> Option<u32> {
        self.seen.get(&number).copied()
    }
}

impl Lists {
    /// Appends a row.
    pub fn push(&mut self, codes: impl Iterator<Item = u32>) {
        self.codes.extend(codes);
        self.ends.push(self.codes.len() as u32);
    }
}
