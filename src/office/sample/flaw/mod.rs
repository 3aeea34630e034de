//! The sample as an office might send it: a share of its records has one flaw each, and what a check has to find in it
//! is told beside it.
//!
//! Nothing is asked of the check: what is planted is known, and what follows from it is told by `ledger`.

mod kind;
mod ledger;
mod planted;
mod rating;
mod written;

use std::io::{self, Write};

pub use planted::Planted;

use super::sitting::{Purpose, Slot};
use super::{Options, appraisal, dataset, json_list};
use ledger::Ledger;
use rating::Units;
use written::Written;

/// A whole in the parts in which a share is given.
const WHOLE: u32 = 1_000_000;

/// Writes the export as JSON text, one record a line, and returns what a check has to find in it. `share` is that of
/// the records that get a flaw, 0 to 1; with 0 the bytes are those of the sample.
///
/// Beside the flaws of records there are three of the file: a unit whose ratings are all the same, one whose records
/// are each rated alike in all three, and a name on a roster that no record names. Past a hundred thousand issues
/// records are told here that an import does not keep.
pub fn write_flawed(out: &mut dyn Write, options: &Options, share: f64) -> io::Result<Vec<Planted>> {
    let share = (share.clamp(0.0, 1.0) * f64::from(WHOLE)) as u32;
    let mut flawed = Flawed::new(options, share);
    let mut head = dataset::Dataset::new(options.proposals);
    if share > 0 {
        head.add_to_roster(ledger::ROSTER_REST);
        flawed.ledger.hear_roster_rest();
    }
    out.write_all(b"{\"schema\":\"jianyi/1\",\n\"dataset\":")?;
    serde_json::to_writer(&mut *out, &head)?;
    out.write_all(b",\n\"proposals\":[")?;
    json_list(out, (0..options.proposals).map(|index| flawed.record(index)))?;
    out.write_all(b"],\n\"appraisals\":[")?;
    json_list(out, appraisal::APPRAISALS.iter().map(serde_json::to_string))?;
    out.write_all(b"]}\n")?;
    Ok(flawed.ledger.close())
}

/// The records as they are written, one after the other.
struct Flawed {
    seed: u64,
    /// How many in `WHOLE` get a flaw.
    share: u32,
    units: Units,
    ledger: Ledger,
    /// The last record without any flaw, by place: one that may come again.
    clean: Option<u32>,
    /// How many flaws there are so far: each kind in its turn.
    turn: usize,
}

impl Flawed {
    fn new(options: &Options, share: u32) -> Flawed {
        let units = if share > 0 { Units::of(options) } else { Units::default() };
        Flawed { seed: options.seed, share, units, ledger: Ledger::default(), clean: None, turn: 0 }
    }

    /// The text of the record at this place.
    fn record(&mut self, index: u32) -> serde_json::Result<String> {
        let mut written = self.at(index);
        let mut random = Slot::at(self.seed, index).random(Purpose::Flaw);
        let may_have_one = written.may_have_flaw(index) && !self.units.lead(&written.record);
        if may_have_one && random.below(WHOLE) < self.share {
            self.plant(&mut written, &mut random);
        } else if may_have_one {
            self.clean = Some(index);
        }
        self.ledger.observe(index, &written);
        written.to_json()
    }

    /// The record as it is before it gets a flaw of its own.
    fn at(&self, index: u32) -> Written {
        let mut written = Written::at(self.seed, index);
        self.units.force(&mut written.record, index);
        written
    }

    /// The next kind of flaw that the record can have.
    fn plant(&mut self, written: &mut Written, random: &mut super::random::Random) {
        let earlier = self.clean.map(|index| self.at(index));
        let kinds = (0..kind::KINDS.len()).map(|step| kind::KINDS[(self.turn + step) % kind::KINDS.len()]);
        if kinds.into_iter().any(|plant| plant(written, earlier.as_ref(), random)) {
            self.turn += 1;
        }
    }
}
