//! A number as the text of an attribute, without the weight of float formatting.

/// Rounds to two decimals.
pub fn round(x: f64) -> f64 {
    (x * 100.0).round() / 100.0
}

/// At most two decimals, none that are zero.
pub fn print(x: f64) -> String {
    let hundredths = (x * 100.0).round() as i64;
    let mut text = String::new();
    if hundredths < 0 {
        text.push('-');
    }
    let size = hundredths.unsigned_abs();
    text.push_str(&(size / 100).to_string());
    match size % 100 {
        0 => {}
        rest => {
            text.push('.');
            text.push(char::from(b'0' + (rest / 10) as u8));
            if rest % 10 > 0 {
                text.push(char::from(b'0' + (rest % 10) as u8));
            }
        }
    }
    text
}
