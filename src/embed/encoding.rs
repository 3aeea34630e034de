//! Other encodings than UTF-8, by the browser's own decoder.

use web_sys::{TextDecodeOptions, TextDecoder};

use crate::ingest::{Decode, Encoding};

struct Browser(TextDecoder);

/// The decoder of an encoding; UTF-8 needs none.
pub fn decoders(encoding: Encoding) -> Option<Box<dyn Decode>> {
    if encoding == Encoding::Utf8 {
        return None;
    }
    let decoder = TextDecoder::new_with_label(encoding.label()).ok()?;
    Some(Box::new(Browser(decoder)))
}

impl Decode for Browser {
    fn decode(&mut self, bytes: &[u8], is_last: bool) -> String {
        let options = TextDecodeOptions::new();
        options.set_stream(!is_last);
        // Only a decoder that was asked to be fatal refuses anything.
        self.0.decode_with_u8_array_and_options(bytes, &options).unwrap_or_default()
    }
}
