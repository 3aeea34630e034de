//! A synthetic export of the contract's whole breadth: everything in it is invented, and says 示例.
//!
//! The same seed gives the same bytes on every platform. Each record is made from its place alone and
//! written at once, so memory does not grow with their number.

mod answer;
mod appraisal;
mod author;
mod category;
mod course;
mod dataset;
mod day;
mod disclosure;
mod ending;
mod fate;
mod follow_up;
mod handling;
mod planted;
mod proposal;
mod random;
mod rating;
mod record;
mod roster;
mod sitting;
mod subject;
mod supervision;
mod theme;
mod title;

use std::io::{self, Write};

use serde::Serialize;

/// What to make.
pub struct Options {
    /// Decides everything that is left to chance.
    pub seed: u64,
    /// How many records.
    pub proposals: u32,
}

/// Writes the export as JSON text, one record a line.
pub fn write(out: &mut dyn Write, options: &Options) -> io::Result<()> {
    out.write_all(b"{\"schema\":\"jianyi/1\",\n\"dataset\":")?;
    serde_json::to_writer(&mut *out, &dataset::Dataset::new(options.proposals))?;
    out.write_all(b",\n\"proposals\":[")?;
    list(out, (0..options.proposals).map(|index| proposal::at(options.seed, index)))?;
    out.write_all(b"],\n\"appraisals\":[")?;
    list(out, &appraisal::APPRAISALS)?;
    out.write_all(b"]}\n")
}

fn list<T: Serialize>(out: &mut dyn Write, items: impl IntoIterator<Item = T>) -> io::Result<()> {
    let mut before = "\n";
    for item in items {
        out.write_all(before.as_bytes())?;
        serde_json::to_writer(&mut *out, &item)?;
        before = ",\n";
    }
    out.write_all(b"\n")
}
