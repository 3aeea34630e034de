//! Whatever the bytes are: no panic, the same in any chunks, and every record counted once.

#![allow(clippy::unwrap_used)]

mod chunk;

use jianyi::ingest::{Loader, Mapping};
use proptest::prelude::*;

/// Mappings under which a file is read, and none.
const MAPPINGS: [Option<&str>; 3] = [
    None,
    Some(r#"{"schema":"jianyi-mapping/1","headers":true,"fields":{"title":"a"}}"#),
    Some(r#"{"schema":"jianyi-mapping/1","records":"proposals","fields":{"proposal_no":{"row":true}}}"#),
];

/// What a file gives when it comes in chunks of these sizes, over and over, under each mapping.
fn read(bytes: &[u8], sizes: &[usize], is_watched: bool) -> Vec<String> {
    let under = |mapping: Option<&str>| {
        let mapping = mapping.map(|text| Mapping::parse(text).unwrap());
        read_under(mapping, bytes, sizes, is_watched)
    };
    MAPPINGS.into_iter().map(under).collect()
}

fn read_under(mapping: Option<Mapping>, bytes: &[u8], sizes: &[usize], is_watched: bool) -> String {
    let mut loader = Loader::new(mapping);
    for part in chunk::chunks(bytes, sizes) {
        loader.feed(part);
        if is_watched {
            loader.look(|export| assert_eq!(export.import.accepted, export.table.len() as u64));
        }
    }
    match loader.finish() {
        Err(error) => error.to_string(),
        Ok(export) => {
            let import = &export.import;
            let parts = import.accepted + import.rejected + import.duplicates + import.withheld;
            assert_eq!(import.read, parts, "{import:?}");
            let numbers: Vec<&str> =
                (0..export.table.len()).map(|row| export.table.proposal_no.get(row)).collect();
            let stages = export.standing.stage.codes();
            assert_eq!(stages.len(), export.table.len());
            format!("{import:?} {numbers:?} {stages:?} {:?}", export.dataset)
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
        prop_assert_eq!(read(text.as_bytes(), &sizes, true), read(text.as_bytes(), &[usize::MAX], false));
    }

    #[test]
    fn any_bytes_in_any_chunks(bytes in prop::collection::vec(any::<u8>(), 0..200), sizes in prop::collection::vec(1usize..9, 1..5)) {
        prop_assert_eq!(read(&bytes, &sizes, true), read(&bytes, &[usize::MAX], false));
    }
}
