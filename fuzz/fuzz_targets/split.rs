//! Any bytes in any chunks: the same pieces as in one chunk.

#![no_main]

use jianyi::ingest::split::{Piece, Place, Splitter};
use jianyi_fuzz::{chunks, cut};
use libfuzzer_sys::fuzz_target;

fn pieces<'a>(chunks: impl Iterator<Item = &'a [u8]>) -> Vec<String> {
    let mut found = Vec::new();
    let mut splitter = Splitter::new(Place::Contract);
    let mut note = |piece: Piece<'_>| found.push(format!("{piece:?}"));
    chunks.for_each(|chunk| splitter.feed(chunk, &mut note));
    let end = splitter.finish(&mut note);
    found.push(format!("{end:?}"));
    found
}

fuzz_target!(|data: &[u8]| {
    let Some((sizes, bytes)) = cut(data) else { return };
    assert_eq!(pieces(chunks(bytes, sizes)), pieces(std::iter::once(bytes)));
});
