//! Texts compared without what people write in two ways: full-width signs, white space, Latin case.

/// The characters that count, each in its plain form.
pub fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{feff}')
        .map(|c| half_width(c).to_ascii_lowercase())
}

/// Whether two texts differ in nothing that counts.
pub fn same(one: &str, other: &str) -> bool {
    folded(one).eq(folded(other))
}

/// A full-width sign as its ASCII one.
pub fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    }
}
