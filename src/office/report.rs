//! The figures of a file, for those who want them without a browser.
//!
//! Reading is `ingest`'s, counting `report`'s; here files are opened and faults put into words.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use super::encoding::{decoders, unpacked};
use crate::ingest::{Export, Loader, Mapping};
use crate::query::Selection;

const CHUNK: usize = 1 << 20;

/// Writes the report of an export as JSON and a line end. `-` is standard input.
///
/// # Errors
/// An unreadable file, one that is no export, an unsound mapping or a selection that names what does not
/// exist: the error says which, and nothing is written.
pub fn write(out: &mut dyn Write, file: &Path, mapping: Option<&Path>, select: &str) -> io::Result<()> {
    let mapping = mapping.map(read_mapping).transpose()?;
    let export = load(file, mapping)?;
    let selection = Selection::parse(select).map_err(invalid)?;
    let report = crate::report::report(&export, &selection).map_err(invalid)?;
    writeln!(out, "{}", report.to_json())
}

fn load(file: &Path, mapping: Option<Mapping>) -> io::Result<Export> {
    let input: Box<dyn Read> =
        if file == Path::new("-") { Box::new(io::stdin().lock()) } else { Box::new(open(file)?) };
    let (mut input, is_packed) = unpacked(input).map_err(|error| named(file, error))?;
    let mut loader = Loader::with_decoders(mapping, decoders);
    let mut chunk = vec![0; CHUNK];
    while !loader.is_full() {
        match input.read(&mut chunk) {
            Ok(0) => break,
            Ok(length) => loader.feed(&chunk[..length]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // A packed file that is cut off or damaged ends where it can no longer be unpacked.
            Err(error) if is_packed && is_packing(&error) => {
                loader.note_cut();
                break;
            }
            Err(error) => return Err(named(file, error)),
        }
    }
    loader.finish().map_err(|error| named(file, invalid(error)))
}

fn is_packing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData
    )
}

fn read_mapping(file: &Path) -> io::Result<Mapping> {
    let mut text = String::new();
    open(file)?.read_to_string(&mut text).map_err(|error| named(file, error))?;
    Mapping::parse(&text).map_err(|error| named(file, invalid(error)))
}

fn open(file: &Path) -> io::Result<File> {
    File::open(file).map_err(|error| named(file, error))
}

fn named(file: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", file.display()))
}

fn invalid(error: impl ToString) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}
