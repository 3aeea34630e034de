//! Texts as they are looked for: Latin letters small and without accents, full-width signs as their plain ones.
//!
//! The tables hold the base letters that Unicode's canonical decompositions give (Unicode Character Database, field
//! 5 of UnicodeData.txt), and those of ø, ł and their like, which have none; the whole database would weigh more than
//! the search.

use crate::vocabulary::half_width;

/// The first character of a block, and the base letters of the block; `.` where a letter has none.
const BLOCKS: [(u32, &str); 3] = [
    (
        0xC0,
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggg\
         hhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",
    ),
    (
        0x1A0,
        "oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....aaaa\
         eeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy",
    ),
    (
        0x1E00,
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss\
         ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee\
         iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy",
    ),
];

/// What becomes of ideographs, which have no other form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ideographs {
    /// They stay.
    Kept,
    /// One sign that no text has stands for any number of them: nothing among them is looked for.
    Left,
}

/// Appends a text as it is looked for.
pub fn push_plain(text: &str, ideographs: Ideographs, plain: &mut Vec<u8>) {
    const NO_TEXT: u8 = 0xFF;
    let mut rest = text;
    while let Some(first) = rest.bytes().next() {
        let length = ideographs_at_start(rest.as_bytes());
        let taken = if length > 0 {
            match ideographs {
                Ideographs::Kept => plain.extend(&rest.as_bytes()[..length]),
                Ideographs::Left => plain.push(NO_TEXT),
            }
            length
        } else if first.is_ascii() {
            plain.push(first.to_ascii_lowercase());
            1
        } else {
            let c = rest.chars().next().unwrap_or_default();
            push_letter(c, plain);
            c.len_utf8()
        };
        rest = &rest[taken..];
    }
}

/// How many bytes of ideographs there are at the start of a text: U+4000 to U+9FFF, known by their first byte.
pub fn ideographs_at_start(text: &[u8]) -> usize {
    let mut length = 0;
    while let Some(0xE4..=0xE9) = text.get(length) {
        length += 3;
    }
    length
}

fn push_letter(c: char, plain: &mut Vec<u8>) {
    let letters = match c {
        // Accents that stand by themselves.
        '\u{300}'..='\u{36f}' => "",
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
        'Ĳ' | 'ĳ' => "ij",
        'ß' | 'ẞ' => "ss",
        'Þ' | 'þ' => "th",
        _ => {
            let plain_one = base(c).unwrap_or_else(|| half_width(c).to_ascii_lowercase());
            return plain.extend(plain_one.encode_utf8(&mut [0; 4]).as_bytes());
        }
    };
    plain.extend(letters.as_bytes());
}

fn base(c: char) -> Option<char> {
    let letter = |(first, letters): &(u32, &str)| {
        letters.as_bytes().get((c as u32).checked_sub(*first)? as usize).copied()
    };
    BLOCKS.iter().find_map(letter).filter(|letter| *letter != b'.').map(char::from)
}
