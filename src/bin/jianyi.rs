//! The program for those who publish: parses arguments and calls the library.

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
    sample::write(&mut out, &sample::Options { seed: options.seed, proposals: options.proposals })?;
    out.flush()
}

fn write_report(options: &Report) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    report::write(&mut out, &options.file, options.mapping.as_deref(), &options.select)?;
    out.flush()
}
