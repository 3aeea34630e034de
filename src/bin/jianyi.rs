//! The program for those who publish: parses arguments and calls the library.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use jianyi::office::{report, sample};

/// What became of deputies' suggestions: tools for those who publish.
#[derive(Parser)]
#[command(name = "jianyi", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Writes a synthetic export to standard output; everything in it is invented
    Sample(Sample),
    /// Prints the figures of an export as JSON
    Report(Report),
}

#[derive(Args)]
struct Sample {
    /// Decides everything that is left to chance: the same seed gives the same bytes
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// How many records to write
    #[arg(long, default_value_t = 1434)]
    proposals: u32,
    /// Which share of the records gets a flaw, 0 to 1, for trying out what finds them
    #[arg(long, value_name = "SHARE", default_value_t = 0.0, value_parser = share)]
    flaws: f64,
    /// Where to write, as JSON, what is to be found in them
    #[arg(long, value_name = "FILE")]
    planted: Option<PathBuf>,
}

#[derive(Args)]
struct Report {
    /// The export; - for standard input
    file: PathBuf,
    /// How a foreign export is to be read
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// Which records the figures speak of, such as `category=财政经济&key=1`
    #[arg(long, default_value = "")]
    select: String,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Sample(options) => write_sample(&options),
        Task::Report(options) => write_report(&options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be done where this cannot be said either.
            let _ = writeln!(io::stderr(), "jianyi: {error}");
            ExitCode::from(2)
        }
    }
}

fn write_sample(options: &Sample) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let wanted = sample::Options { seed: options.seed, proposals: options.proposals };
    let planted = sample::write_flawed(&mut out, &wanted, options.flaws)?;
    out.flush()?;
    match &options.planted {
        Some(file) => fs::write(file, serde_json::to_string_pretty(&planted)? + "\n"),
        None => Ok(()),
    }
}

/// A share of a whole.
fn share(text: &str) -> Result<f64, String> {
    let share = text.parse().ok().filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| "a share is a number from 0 to 1".to_owned())
}

fn write_report(options: &Report) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    report::write(&mut out, &options.file, options.mapping.as_deref(), &options.select)?;
    out.flush()
}
