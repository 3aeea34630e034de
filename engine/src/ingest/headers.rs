//! The names of members as a file uses them: each is understood once, and the one after it guessed, since
//! records name their fields in much the same order.

use rustc_hash::FxHashMap;

use super::json::{Fault, Prefix, Reading, Text};
use crate::vocabulary::{Header, Part};

/// Members of the top level by which the object of the contract is told from a record.
pub const FRAME_NAMES: [&str; 5] = ["schema", "dataset", "proposals", "appraisals", "rating_totals"];
/// Most names that are remembered: a file with more of them names its members by their content.
const MAX_KNOWN: usize = 2_048;
/// Where every record starts, before its first member.
pub const START: usize = 0;
/// Where every object in a record starts.
pub const INNER: usize = 1;
/// How many names are remembered that followed one.
const FOLLOWERS: usize = 4;

/// The names seen so far, by number.
pub struct Headers {
    known: Vec<Known>,
    numbers: FxHashMap<Box<[u8]>, usize>,
}

/// One name.
pub struct Known {
    /// As written, with its quotes and the colon; empty where it is not to be guessed.
    written: Prefix,
    /// The name itself.
    pub name: String,
    /// What it says.
    pub header: Header,
    /// Whether it tells the object of the contract.
    pub is_frame: bool,
    /// What it says in an object in a record.
    pub part: Option<Part>,
    /// The names that came after it, the likely ones first; after them `START`.
    followers: [usize; FOLLOWERS],
}

impl Known {
    fn new(name: Text<'_>) -> Known {
        let written = match name {
            Text::Ascii(_) | Text::Plain(_) => [b"\"", name.source(), b"\":"].concat(),
            Text::Escaped(_) | Text::Broken(_) => Vec::new(),
        };
        let name = name.decode().into_owned();
        Known {
            written: Prefix::new(written),
            header: Header::of(&name),
            is_frame: FRAME_NAMES.contains(&name.as_str()),
            part: Part::of(&name),
            name,
            followers: [START; FOLLOWERS],
        }
    }
}

impl Default for Headers {
    fn default() -> Headers {
        let starts = [START, INNER].map(|_| Known::new(Text::Ascii(b"")));
        Headers { known: starts.into(), numbers: FxHashMap::default() }
    }
}

impl Headers {
    /// Passes the name of an object's next member; its number, or none past the last.
    pub fn next(&mut self, previous: usize, reading: &mut Reading<'_>) -> Result<Option<usize>, Fault> {
        if reading.is_over()? {
            return Ok(None);
        }
        if let Some(number) = self.guess(previous, reading.rest()) {
            reading.skip(self.known[number].written.text().len());
            reading.space();
            return Ok(Some(number));
        }
        Ok(Some(self.learn(previous, reading.name()?)))
    }

    /// The name that stands at the start of some bytes, if it came after `previous` before.
    fn guess(&mut self, previous: usize, bytes: &[u8]) -> Option<usize> {
        for place in 0..FOLLOWERS {
            let number = self.known[previous].followers[place];
            if number == START {
                return None;
            }
            if self.known[number].written.starts(bytes) {
                // What comes often moves to the front.
                self.known[previous].followers.swap(place, place.saturating_sub(1));
                return Some(number);
            }
        }
        None
    }

    /// The number of another name, which may be expected from now on.
    pub fn learn(&mut self, previous: usize, name: Text<'_>) -> usize {
        let number = match self.numbers.get(name.source()) {
            Some(number) => *number,
            None => self.add(name),
        };
        if !self.known[number].written.text().is_empty() {
            let followers = &mut self.known[previous].followers;
            let free = followers.iter().position(|follower| *follower == START);
            followers[free.unwrap_or(FOLLOWERS - 1)] = number;
        }
        number
    }

    /// What is known of a name.
    pub fn known(&self, number: usize) -> &Known {
        &self.known[number]
    }

    fn add(&mut self, name: Text<'_>) -> usize {
        // Past the most, the last place is taken again by each new name; it is not found by its bytes.
        if self.known.len() == MAX_KNOWN {
            self.known.pop();
        } else if self.known.len() < MAX_KNOWN - 1 {
            self.numbers.insert(name.source().into(), self.known.len());
        }
        self.known.push(Known::new(name));
        self.known.len() - 1
    }
}
