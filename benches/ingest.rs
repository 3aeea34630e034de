//! How fast the native build reads an export, in memory: `cargo bench --locked --bench ingest [-- FILE]`.
//!
//! For a quick look while the reader is worked on; the figures that count are the browser's (`make bench`).

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use jianyi::ingest::Loader;

const ROUNDS: usize = 9;
/// As much as the browser hands over at once.
const PART: usize = 64 << 10;
const SAMPLE: &str = "target/bench/100000.json";

/// Seconds from the first byte to the export; dropping it is not counted.
fn round(bytes: &[u8]) -> Result<f64, Box<dyn Error>> {
    let began = Instant::now();
    let mut loader = Loader::new(None);
    for part in bytes.chunks(PART) {
        loader.feed(black_box(part));
    }
    let export = black_box(loader.finish().map_err(|error| error.to_string())?);
    let seconds = began.elapsed().as_secs_f64();
    drop(export);
    Ok(seconds)
}

fn main() -> Result<(), Box<dyn Error>> {
    let named = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let file = named.unwrap_or_else(|| SAMPLE.to_owned());
    let bytes =
        std::fs::read(&file).map_err(|error| format!("{file}: {error}; `make bench-data` makes one"))?;
    round(&bytes)?;
    let mut seconds = (0..ROUNDS).map(|_| round(&bytes)).collect::<Result<Vec<f64>, _>>()?;
    seconds.sort_by(f64::total_cmp);
    let rate = |at: usize| bytes.len() as f64 / 1e6 / seconds[at];
    println!("{file}: {:.1} MB/s, of {ROUNDS} rounds", rate(ROUNDS / 2));
    println!("slowest {:.1}, fastest {:.1}; {:.0} ms", rate(ROUNDS - 1), rate(0), seconds[ROUNDS / 2] * 1e3);
    Ok(())
}
