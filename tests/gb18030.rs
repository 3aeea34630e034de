//! GB18030 as it is written, read again by another program's decoder.

#![allow(clippy::unwrap_used)]

use encoding_rs::GB18030;
use jianyi::text::{Gb18030, every_pair};
use proptest::prelude::*;

fn encoder() -> Gb18030 {
    Gb18030::new(&GB18030.decode_without_bom_handling(&every_pair()).0).unwrap()
}

fn read(bytes: &[u8]) -> String {
    let (text, is_broken) = GB18030.decode_without_bom_handling(bytes);
    assert!(!is_broken);
    text.into_owned()
}

#[test]
fn every_character_is_read_again() {
    let encoder = encoder();
    // Characters of private use have moved between editions of the standard.
    let private = |sign: &char| matches!(*sign, '\u{e000}'..='\u{f8ff}');
    for sign in (0..=0x0010_FFFF).filter_map(char::from_u32).filter(|sign| !private(sign)) {
        let text = sign.to_string();
        assert_eq!(read(&encoder.encode(&text)), text, "U+{:04X}", u32::from(sign));
    }
}

#[test]
fn tables_of_an_older_edition_do_as_well() {
    // Before 2022 these pairs were of private use; the four bytes of what is there now have always been read.
    let moved = ["\u{fe10}", "\u{fe19}", "\u{9fb4}", "\u{9fbb}"];
    let given = GB18030.decode_without_bom_handling(&every_pair()).0.into_owned();
    let older = given.replace('\u{fe10}', "\u{e78d}").replace('\u{9fb4}', "\u{e81e}");
    let encoder = Gb18030::new(&older).unwrap();
    for sign in moved.into_iter().chain(["\u{f900}", "\u{ffe6}", "\u{e865}", "\u{9fbc}"]) {
        assert_eq!(read(&encoder.encode(sign)), sign, "{sign:?}");
    }
    assert_eq!(encoder.encode("\u{e5e5}"), b"?");
}

#[test]
fn known_bytes() {
    let bytes = encoder().encode("建议,1€\u{20087}");
    assert_eq!(bytes, [0xBD, 0xA8, 0xD2, 0xE9, b',', b'1', 0xA2, 0xE3, 0x95, 0x32, 0x90, 0x31]);
}

#[test]
fn a_table_that_is_none_makes_no_encoder() {
    assert!(Gb18030::new("").is_none());
    assert!(Gb18030::new(&"一".repeat(30_000)).is_none());
}

proptest! {
    #[test]
    fn text_is_written_as_by_another_encoder(text in "[ -~一-龥，。（）“”·—示例]{0,60}") {
        let (bytes, _, is_lossy) = GB18030.encode(&text);
        prop_assert!(!is_lossy);
        prop_assert_eq!(encoder().encode(&text), bytes.into_owned());
    }
}
