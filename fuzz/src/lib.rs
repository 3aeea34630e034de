//! What the fuzz targets share: cutting an input into chunks, and the account that every export must give.

use jianyi::ingest::{Export, LoadError};

/// The sizes of chunks that the first two bytes of an input ask for, and the bytes to read.
pub fn cut(data: &[u8]) -> Option<([usize; 2], &[u8])> {
    let [first, second, bytes @ ..] = data else { return None };
    let size = |byte: &u8| 1 + usize::from(byte % 32);
    Some(([size(first), size(second)], bytes))
}

/// The bytes in chunks of these sizes, in turn.
pub fn chunks(mut rest: &[u8], sizes: [usize; 2]) -> impl Iterator<Item = &[u8]> {
    let mut sizes = sizes.into_iter().cycle();
    std::iter::from_fn(move || {
        let size = sizes.next()?.min(rest.len());
        let (chunk, left) = rest.split_at(size);
        rest = left;
        (!chunk.is_empty()).then_some(chunk)
    })
}

/// All that was read, as a text to compare by; every record was counted once.
pub fn account(result: Result<Export, LoadError>) -> String {
    match result {
        Err(error) => error.to_string(),
        Ok(export) => {
            let import = &export.import;
            let parts = import.accepted + import.rejected + import.duplicates + import.withheld;
            assert_eq!(import.read, parts, "{import:?}");
            assert_eq!(import.accepted, export.table.len() as u64);
            format!("{export:?}")
        }
    }
}
