//! A file cut into chunks, as a network would bring it.

/// The bytes in chunks of these sizes, over and over; a size past the end takes what is left.
pub fn chunks<'a>(mut rest: &'a [u8], sizes: &'a [usize]) -> impl Iterator<Item = &'a [u8]> {
    let mut sizes = sizes.iter().cycle();
    std::iter::from_fn(move || {
        let size = (*sizes.next()?).clamp(1, rest.len().max(1)).min(rest.len());
        let (chunk, left) = rest.split_at(size);
        rest = left;
        (!chunk.is_empty()).then_some(chunk)
    })
}
