//! Any bytes in any chunks: the same pieces as in one chunk.

#![no_main]

use jianyi::ingest::split::{At, Piece, Place, Sink, Splitter};
use jianyi_fuzz::{chunks, cut};
use libfuzzer_sys::fuzz_target;

/// Notes every piece and takes no record ahead of it.
#[derive(Default)]
struct Notes(Vec<String>);

impl Sink for Notes {
    fn take_start(&mut self, _bytes: &[u8], _at: At) -> Option<usize> {
        None
    }

    fn take(&mut self, piece: Piece<'_>) {
        self.0.push(format!("{piece:?}"));
    }
}

fn pieces<'a>(chunks: impl Iterator<Item = &'a [u8]>) -> Vec<String> {
    let mut found = Notes::default();
    let mut splitter = Splitter::new(Place::Contract);
    chunks.for_each(|chunk| splitter.feed(chunk, &mut found));
    let end = splitter.finish(&mut found);
    found.0.push(format!("{end:?}"));
    found.0
}

fuzz_target!(|data: &[u8]| {
    let Some((sizes, bytes)) = cut(data) else { return };
    assert_eq!(pieces(chunks(bytes, sizes)), pieces(std::iter::once(bytes)));
});
