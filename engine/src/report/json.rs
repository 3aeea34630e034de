//! The text form of the report: no white space, keys in order, decimals to four places.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

/// The JSON text of a value of the report.
pub fn text(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    // Writing plain data to memory cannot fail.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut bytes, Decimals));
    String::from_utf8(bytes).unwrap_or_default()
}

/// Writes decimals itself: the general printer of floats brings ten kilobytes of tables along.
struct Decimals;

impl Formatter for Decimals {
    /// A number from 0 to 1 to four places, without zeros at its end.
    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        let mut rest = (value * 10_000.0).round() as u32;
        let whole = rest / 10_000;
        rest %= 10_000;
        let mut text = whole.to_string();
        if rest > 0 {
            text.push('.');
        }
        while rest > 0 {
            text.push(char::from(b'0' + (rest / 1_000) as u8));
            rest = rest % 1_000 * 10;
        }
        writer.write_all(text.as_bytes())
    }
}
