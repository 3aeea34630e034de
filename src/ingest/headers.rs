//! The names of members as a file uses them: each is understood once, and the one after it guessed, since
//! records name their fields in much the same order.

use rustc_hash::FxHashMap;

use super::json::Text;
use crate::vocabulary::Header;

/// Members of the top level by which the object of the contract is told from a record.
pub const FRAME_NAMES: [&str; 5] = ["schema", "dataset", "proposals", "appraisals", "rating_totals"];
/// Most names that are remembered: a file with more of them names its members by their content.
const MAX_KNOWN: usize = 2_048;
/// Where every record starts, before its first member.
pub const START: usize = 0;

/// The names seen so far, by number.
pub struct Headers {
    known: Vec<Known>,
    numbers: FxHashMap<Box<[u8]>, usize>,
}

/// One name.
pub struct Known {
    /// As written, with its quotes; empty where it is not to be guessed.
    quoted: Vec<u8>,
    /// The name itself.
    pub name: String,
    /// What it says.
    pub header: Header,
    /// Whether it tells the object of the contract.
    pub is_frame: bool,
    /// The name that came after it last.
    next: usize,
}

impl Known {
    fn new(name: Text<'_>) -> Known {
        let quoted = match name {
            Text::Ascii(source) => [b"\"", source, b"\""].concat(),
            Text::Plain(source) => [b"\"", source.as_bytes(), b"\""].concat(),
            Text::Escaped(_) | Text::Broken(_) => Vec::new(),
        };
        let name = name.decode().into_owned();
        Known {
            quoted,
            header: Header::of(&name),
            is_frame: FRAME_NAMES.contains(&name.as_str()),
            name,
            next: START,
        }
    }
}

impl Default for Headers {
    fn default() -> Headers {
        Headers { known: vec![Known::new(Text::Ascii(b""))], numbers: FxHashMap::default() }
    }
}

impl Headers {
    /// The name that will probably follow, as written; the start is followed by none before it is known.
    pub fn expected(&self, previous: usize) -> &[u8] {
        match self.known[previous].next {
            START => b"",
            next => &self.known[next].quoted,
        }
    }

    /// The number of the name that was expected.
    pub fn next(&self, previous: usize) -> usize {
        self.known[previous].next
    }

    /// The number of another name, which is expected from now on.
    pub fn learn(&mut self, previous: usize, name: Text<'_>) -> usize {
        let number = match self.numbers.get(name.source()) {
            Some(number) => *number,
            None => self.add(name),
        };
        self.known[previous].next = number;
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
