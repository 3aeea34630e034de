//! Writing GB18030, for spreadsheets that take every file for it: browsers read this encoding and write only UTF-8, so its
//! table is what they make of every pair of bytes.

/// First bytes of pairs, and the second ones that there are.
const FIRST: std::ops::RangeInclusive<u8> = 0x81..=0xFE;
const SECOND: [std::ops::RangeInclusive<u8>; 2] = [0x40..=0x7E, 0x80..=0xFE];
/// Place of U+10000 among the sequences of four.
const BEYOND: u32 = 189_000;

/// The table of an encoder.
pub struct Gb18030 {
    /// By code point up to U+FFFF: its pair, or the place of its four bytes with `FOUR` added.
    codes: Vec<u32>,
}

const FOUR: u32 = 1 << 16;

/// Every pair of bytes, in order: what `Gb18030::new` wants to have read.
pub fn every_pair() -> Vec<u8> {
    pairs().flat_map(|pair| [(pair >> 8) as u8, pair as u8]).collect()
}

fn pairs() -> impl Iterator<Item = u32> {
    let second = || SECOND.into_iter().flatten();
    FIRST.flat_map(move |first| second().map(move |second| u32::from(first) << 8 | u32::from(second)))
}

impl Gb18030 {
    /// The encoder, from `read`: what a decoder of GB18030 makes of `every_pair`. `None` where it made something else of
    /// it than one character a pair.
    pub fn new(read: &str) -> Option<Gb18030> {
        let mut codes = vec![0; FOUR as usize];
        let mut signs = read.chars();
        for pair in pairs() {
            let sign = signs.next()? as usize;
            // Of two pairs for one character the first is written.
            let code = codes.get_mut(sign).filter(|code| **code == 0);
            code.into_iter().for_each(|code| *code = pair);
        }
        // All others stand in the sequences of four, in their order.
        let others = (0x80..0xD800).chain(0xE000..=0xFFFF);
        let others: Vec<u32> = others.filter(|sign| has_place(*sign, codes[*sign as usize])).collect();
        for (place, sign) in others.into_iter().enumerate() {
            let sign = if sign == OUSTED { OUSTING } else { sign } as usize;
            if codes[sign] == 0 {
                codes[sign] = FOUR + place as u32;
            }
        }
        signs.next().is_none().then_some(Gb18030 { codes })
    }

    /// The bytes of a text.
    pub fn encode(&self, text: &str) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(text.len());
        for sign in text.chars().map(u32::from) {
            match self.codes.get(sign as usize) {
                _ if sign < 0x80 => bytes.push(sign as u8),
                // Of private use, and no longer written.
                Some(0) => bytes.push(b'?'),
                Some(code) if *code < FOUR => bytes.extend([(code >> 8) as u8, *code as u8]),
                Some(code) => bytes.extend(four(code - FOUR)),
                None => bytes.extend(four(sign - FOUR + BEYOND)),
            }
        }
        bytes
    }
}

/// Characters that the editions of 2005 and 2022 gave a pair, which the places still count; and those of private use that
/// have none. (GB 18030-2022, annex; WHATWG Encoding, index gb18030.)
const GIVEN: [std::ops::RangeInclusive<u32>; 3] = [OUSTED..=OUSTED, 0x9FB4..=0x9FBB, 0xFE10..=0xFE19];
const TAKEN: [u32; 20] = [
    0xE5E5, 0xE78D, 0xE78E, 0xE78F, 0xE790, 0xE791, 0xE792, 0xE793, 0xE794, 0xE795, 0xE796, OUSTING, 0xE81E,
    0xE826, 0xE82B, 0xE82C, 0xE832, 0xE843, 0xE854, 0xE864,
];
/// Of these two the second stands in the place of the first.
const OUSTED: u32 = 0x1E3F;
const OUSTING: u32 = 0xE7C7;

/// Whether the sequences of four have a place for a character with this pair, 0 for none.
fn has_place(sign: u32, pair: u32) -> bool {
    GIVEN.iter().any(|given| given.contains(&sign)) || pair == 0 && !TAKEN.contains(&sign)
}

/// The four bytes of a place among the sequences of four.
fn four(place: u32) -> [u8; 4] {
    let digit = |of: u32, base: u32| (of % base) as u8;
    [
        0x81 + (place / 12_600) as u8,
        0x30 + digit(place / 1_260, 10),
        0x81 + digit(place / 10, 126),
        0x30 + digit(place, 10),
    ]
}
