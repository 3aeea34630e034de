//! Counts, shares and ordinals as text.

use super::Lang;

/// A count in a sentence or a tile: plain in Chinese, grouped in English.
pub fn count(n: u64, lang: Lang) -> String {
    match lang {
        Lang::Zh | Lang::Hant => n.to_string(),
        Lang::En => grouped(n),
    }
}

/// A count in a table: grouped from 10,000 on in Chinese, always in English.
pub fn table_count(n: u64, lang: Lang) -> String {
    if lang.is_chinese() && n < 10_000 { n.to_string() } else { grouped(n) }
}

/// Up to here a share is worked out in whole numbers.
const MANY: u64 = 1 << 52;

/// A share to one decimal: not 100.0% while something is left, not 0.0% while something is there.
pub fn percent(n: u64, of: u64) -> String {
    let mut thousandths = match n.max(of) {
        0..MANY => (n * 2_000 + of).checked_div(of * 2).unwrap_or(0),
        // Past all counting: somebody typed it, and whole numbers have no room.
        _ if of == 0 => 0,
        _ => (n as f64 / of as f64 * 1_000.0 + 0.5) as u64,
    };
    if n < of {
        thousandths = thousandths.min(999);
    }
    if n > 0 {
        thousandths = thousandths.max(1);
    }
    let mut text = (thousandths / 10).to_string();
    text.push('.');
    text.push_str(&(thousandths % 10).to_string());
    text.push('%');
    text
}

/// `61/70（87.1%）`; under `min_n` only `6/8`.
pub fn rate(n: u64, of: u64, min_n: u64, lang: Lang) -> String {
    let mut text = count(n, lang);
    text.push('/');
    text.push_str(&count(of, lang));
    if of >= min_n && of > 0 {
        let (open, close) = if lang.is_chinese() { ("（", "）") } else { (" (", ")") };
        text.push_str(open);
        text.push_str(&percent(n, of));
        text.push_str(close);
    }
    text
}

/// `14th`.
pub fn ordinal(n: u32) -> String {
    let ending = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    let mut text = n.to_string();
    text.push_str(ending);
    text
}

fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
