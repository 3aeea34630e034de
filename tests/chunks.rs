//! Whatever the bytes are: no panic, the same in any chunks, and every record counted once.

use jianyi::ingest::Loader;
use proptest::prelude::*;

/// What a file gives when it comes in chunks of these sizes, over and over.
fn read(bytes: &[u8], sizes: &[usize]) -> String {
    let mut loader = Loader::new(None);
    let mut rest = bytes;
    for size in sizes.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (chunk, left) = rest.split_at((*size).clamp(1, rest.len()));
        loader.feed(chunk);
        rest = left;
    }
    match loader.finish() {
        Err(error) => error.to_string(),
        Ok(export) => {
            let import = &export.import;
            let parts = import.accepted + import.rejected + import.duplicates + import.withheld;
            assert_eq!(import.read, parts, "{import:?}");
            let numbers: Vec<&str> =
                (0..export.table.len()).map(|row| export.table.proposal_no.get(row)).collect();
            format!("{import:?} {numbers:?} {:?}", export.dataset)
        }
    }
}

/// Pieces of which files are made, whole and broken.
const PIECES: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\n",
    " ",
    "\"",
    "\\",
    "1",
    "null",
    "true",
    "\"proposal_no\"",
    "\"a\"",
    "\"proposals\"",
    "\"dataset\"",
    "{\"proposal_no\":\"1\"}",
    "{\"proposal_no\":\"2\",\"confidential\":true}",
    "{\"name\":\"示例\"}",
    "\"confidential\"",
    "\u{feff}",
    "示",
    "{\"proposal_no\":\"1\",\"title\":\"[\\\"{\"}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_pieces_in_any_chunks(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40), sizes in prop::collection::vec(1usize..9, 1..5)) {
        let text = pieces.concat();
        prop_assert_eq!(read(text.as_bytes(), &sizes), read(text.as_bytes(), &[usize::MAX]));
    }

    #[test]
    fn any_bytes_in_any_chunks(bytes in prop::collection::vec(any::<u8>(), 0..200), sizes in prop::collection::vec(1usize..9, 1..5)) {
        prop_assert_eq!(read(&bytes, &sizes), read(&bytes, &[usize::MAX]));
    }
}
