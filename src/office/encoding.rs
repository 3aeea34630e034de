//! Other encodings than UTF-8, and packed files, for the native program.

use std::io::{self, Read};

use encoding_rs::{Decoder, GB18030, UTF_16BE, UTF_16LE};
use flate2::read::MultiGzDecoder;

use crate::ingest::{Decode, Encoding, is_packed};

struct Native(Decoder);

/// The decoder of an encoding; UTF-8 needs none.
pub fn decoders(encoding: Encoding) -> Option<Box<dyn Decode>> {
    let standard = match encoding {
        Encoding::Utf8 => return None,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
        Encoding::Gb18030 => GB18030,
    };
    Some(Box::new(Native(standard.new_decoder_without_bom_handling())))
}

impl Decode for Native {
    fn decode(&mut self, bytes: &[u8], is_last: bool) -> String {
        let most = self.0.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len() * 3 + 16);
        let mut text = String::with_capacity(most);
        // The room is the most that these bytes can take, so all of them are read at once.
        let _ = self.0.decode_to_string(bytes, &mut text, is_last);
        text
    }
}

/// The bytes of a file, unpacked where its first bytes say that it is packed; and whether they do.
///
/// # Errors
/// What reading the first bytes gives.
pub fn unpacked<'a>(mut input: Box<dyn Read + 'a>) -> io::Result<(Box<dyn Read + 'a>, bool)> {
    let mut start = Vec::new();
    input.by_ref().take(2).read_to_end(&mut start)?;
    let is_packed = is_packed(&start);
    let whole = io::Cursor::new(start).chain(input);
    Ok(if is_packed { (Box::new(MultiGzDecoder::new(whole)), true) } else { (Box::new(whole), false) })
}
