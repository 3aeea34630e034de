//! Any bytes as a record in a list: the same in any chunks, and every record counted once.

#![no_main]

use jianyi::ingest::Loader;
use jianyi_fuzz::{account, chunks, cut};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((sizes, bytes)) = cut(data) else { return };
    let file = [b"[", bytes, b"]"].concat();
    let mut loader = Loader::new(None);
    chunks(&file, sizes).for_each(|chunk| loader.feed(chunk));
    assert_eq!(account(loader.finish()), account(Loader::load(&file, None)));
});
