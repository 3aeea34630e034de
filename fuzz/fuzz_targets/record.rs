//! Any bytes as a record in a list, and as a whole file in any encoding: the same in any chunks, and every record counted
//! once.

#![no_main]

use jianyi::ingest::Loader;
use jianyi::office::encoding::decoders;
use jianyi_fuzz::{account, chunks, cut};
use libfuzzer_sys::fuzz_target;

fn read<'a>(chunks: impl Iterator<Item = &'a [u8]>) -> String {
    let mut loader = Loader::with_decoders(None, decoders);
    chunks.for_each(|chunk| loader.feed(chunk));
    account(loader.finish())
}

fuzz_target!(|data: &[u8]| {
    let Some((sizes, bytes)) = cut(data) else { return };
    for file in [[b"[", bytes, b"]"].concat(), bytes.to_vec()] {
        assert_eq!(read(chunks(&file, sizes)), read(std::iter::once(file.as_slice())));
    }
});
