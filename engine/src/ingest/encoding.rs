//! In which encoding a file stands, told from its bytes, and the bytes as UTF-8.
//!
//! Decoding other encodings is the platform's: who reads the file hands it in.

/// An encoding that files come in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Encoding {
    #[default]
    Utf8,
    Utf16Le,
    Utf16Be,
    Gb18030,
}

impl Encoding {
    /// The label of the Encoding standard, which the import report prints.
    pub fn label(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Gb18030 => "gb18030",
        }
    }
}

/// Whether a file that starts so is packed with gzip; unpacking is the platform's too.
pub fn is_packed(start: &[u8]) -> bool {
    start.starts_with(&[0x1f, 0x8b])
}

/// Turns the bytes of a file into text, chunk after chunk.
pub trait Decode {
    /// The text of the next bytes; what is no character becomes U+FFFD. `is_last` ends the file.
    fn decode(&mut self, bytes: &[u8], is_last: bool) -> String;
}

/// Makes a decoder for an encoding other than UTF-8, where the platform has one.
pub type Decoders = fn(Encoding) -> Option<Box<dyn Decode>>;

/// Bytes that are looked at to tell GB18030 from UTF-8, from the first beyond ASCII on.
const WINDOW: usize = 64 << 10;

/// The bytes of a file on their way to UTF-8.
pub struct Decoding {
    stage: Stage,
    /// The encoding, as far as it is known.
    pub encoding: Encoding,
    decoders: Decoders,
}

enum Stage {
    /// The first bytes, until it is certain whether they are a mark of the encoding.
    Start(Vec<u8>),
    /// Nothing but ASCII so far.
    Ascii,
    /// Bytes from the first beyond ASCII on.
    Window(Vec<u8>),
    Utf8,
    Other(Box<dyn Decode>),
}

const MARKS: [(&[u8], Encoding); 3] =
    [(b"\xEF\xBB\xBF", Encoding::Utf8), (b"\xFF\xFE", Encoding::Utf16Le), (b"\xFE\xFF", Encoding::Utf16Be)];

impl Decoding {
    /// At the start of a file.
    pub fn new(decoders: Decoders) -> Decoding {
        Decoding { stage: Stage::Start(Vec::new()), encoding: Encoding::Utf8, decoders }
    }

    /// Hands on as UTF-8 what the next bytes complete; `is_last` ends the file.
    pub fn feed(&mut self, bytes: &[u8], is_last: bool, sink: &mut dyn FnMut(&[u8])) {
        match std::mem::replace(&mut self.stage, Stage::Utf8) {
            Stage::Start(mut start) => {
                start.extend_from_slice(bytes);
                self.leave_start(start, is_last, sink);
            }
            Stage::Ascii => self.pass_ascii(bytes, is_last, sink),
            Stage::Window(mut window) => {
                window.extend_from_slice(bytes);
                self.leave_window(window, is_last, sink);
            }
            Stage::Utf8 => sink(bytes),
            Stage::Other(mut decoder) => {
                sink(decoder.decode(bytes, is_last).as_bytes());
                self.stage = Stage::Other(decoder);
            }
        }
    }

    fn leave_start(&mut self, start: Vec<u8>, is_last: bool, sink: &mut dyn FnMut(&[u8])) {
        if !is_last && MARKS.iter().any(|(mark, _)| start.len() < mark.len() && mark.starts_with(&start)) {
            self.stage = Stage::Start(start);
            return;
        }
        match MARKS.iter().find(|(mark, _)| start.starts_with(mark)) {
            Some((mark, encoding)) => self.go_on(*encoding, &start[mark.len()..], is_last, sink),
            None => self.pass_ascii(&start, is_last, sink),
        }
    }

    fn pass_ascii(&mut self, bytes: &[u8], is_last: bool, sink: &mut dyn FnMut(&[u8])) {
        let ascii = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len());
        sink(&bytes[..ascii]);
        self.stage = Stage::Ascii;
        if ascii < bytes.len() {
            self.leave_window(bytes[ascii..].to_vec(), is_last, sink);
        }
    }

    fn leave_window(&mut self, window: Vec<u8>, is_last: bool, sink: &mut dyn FnMut(&[u8])) {
        if window.len() < WINDOW && !is_last {
            self.stage = Stage::Window(window);
            return;
        }
        let seen = &window[..window.len().min(WINDOW)];
        let is_gb = faults(seen, utf8_step) > faults(seen, gb18030_step);
        let encoding = if is_gb { Encoding::Gb18030 } else { Encoding::Utf8 };
        self.go_on(encoding, &window, is_last, sink);
    }

    fn go_on(&mut self, encoding: Encoding, bytes: &[u8], is_last: bool, sink: &mut dyn FnMut(&[u8])) {
        let decoder = (encoding != Encoding::Utf8).then(|| (self.decoders)(encoding)).flatten();
        match decoder {
            None => {
                self.stage = Stage::Utf8;
                sink(bytes);
            }
            Some(decoder) => {
                self.encoding = encoding;
                self.stage = Stage::Other(decoder);
                self.feed(bytes, is_last, sink);
            }
        }
    }
}

/// One step through a text: how many bytes it takes, and whether they are a sound sequence; `None` where
/// the text ends within the sequence.
type Step = fn(&[u8]) -> Option<(usize, bool)>;

/// How many sequences are unsound; one that is cut off at the end does not count.
fn faults(mut bytes: &[u8], step: Step) -> usize {
    let mut faults = 0;
    while let Some((length, is_sound)) = step(bytes) {
        faults += usize::from(!is_sound);
        bytes = &bytes[length..];
    }
    faults
}

fn utf8_step(bytes: &[u8]) -> Option<(usize, bool)> {
    match str::from_utf8(bytes) {
        Ok(_) => None,
        Err(error) => Some((error.valid_up_to() + error.error_len()?, false)),
    }
}

/// Two or four bytes beyond ASCII, as the Encoding standard reads them.
fn gb18030_step(bytes: &[u8]) -> Option<(usize, bool)> {
    match bytes {
        [0..=0x80, ..] => Some((1, true)),
        [0xFF, ..] => Some((1, false)),
        [_, 0x40..=0x7E | 0x80..=0xFE, ..] => Some((2, true)),
        [_, 0x30..=0x39, 0x81..=0xFE, 0x30..=0x39, ..] => Some((4, true)),
        [_, 0x30..=0x39] | [_, 0x30..=0x39, 0x81..=0xFE] | [_] | [] => None,
        // An ASCII byte after a lead stands for itself.
        [_, 0x80..=0xFF, ..] => Some((2, false)),
        _ => Some((1, false)),
    }
}
