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
mod flaw;
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

pub use flaw::{Planted, write_flawed};

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
    json_list(
        out,
        (0..options.proposals).map(|index| serde_json::to_string(&proposal::at(options.seed, index))),
    )?;
    out.write_all(b"],\n\"appraisals\":[")?;
    json_list(out, appraisal::APPRAISALS.iter().map(serde_json::to_string))?;
    out.write_all(b"]}\n")
}

/// Writes the elements of a list, a line each.
fn json_list(
    out: &mut dyn Write,
    items: impl IntoIterator<Item = serde_json::Result<String>>,
) -> io::Result<()> {
    let mut before = "\n";
    for item in items {
        out.write_all(before.as_bytes())?;
        out.write_all(item?.as_bytes())?;
        before = ",\n";
    }
    out.write_all(b"\n")
}
