//! Encodings told from the bytes, by the rule of the contract, and packed files.

#![allow(clippy::unwrap_used)]

mod chunk;

use std::io::Write;

use encoding_rs::GB18030;
use flate2::Compression;
use flate2::write::GzEncoder;
use jianyi::ingest::{Export, Loader};
use jianyi::office::encoding::decoders;
use jianyi::office::report;
use proptest::prelude::*;

fn load_in(bytes: &[u8], sizes: &[usize]) -> Export {
    let mut loader = Loader::with_decoders(None, decoders);
    chunk::chunks(bytes, sizes).for_each(|part| loader.feed(part));
    loader.finish().unwrap()
}

fn load(bytes: &[u8]) -> Export {
    load_in(bytes, &[usize::MAX])
}

const FILE: &str = r#"[{"案号":"1","标题":"示例：镕㐀“囧”","主办单位":"示例一局、示例二局"}]"#;

fn gb(text: &str) -> Vec<u8> {
    GB18030.encode(text).0.into_owned()
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(order).collect()
}

#[test]
fn every_encoding_gives_the_same_record() {
    let files = [
        (FILE.as_bytes().to_vec(), "utf-8"),
        (["\u{feff}", FILE].concat().into_bytes(), "utf-8"),
        (gb(FILE), "gb18030"),
        (utf16(FILE, u16::to_le_bytes), "utf-16le"),
        (utf16(FILE, u16::to_be_bytes), "utf-16be"),
    ];
    for (bytes, encoding) in files {
        for sizes in [&[usize::MAX][..], &[1], &[3, 2]] {
            let export = load_in(&bytes, sizes);
            assert_eq!(export.import.encoding, encoding);
            assert_eq!(export.table.title.get(0), "示例：镕㐀“囧”", "{encoding}");
            assert_eq!(export.table.lead_units.get(0).collect::<Vec<_>>(), ["示例一局", "示例二局"]);
            assert!(export.import.issues.is_empty(), "{:?}", export.import.issues);
        }
    }
}

#[test]
fn some_bad_bytes_make_no_other_encoding_of_a_file() {
    // Names of an odd number of characters, as every real file has: as GB18030 their last byte takes the
    // quote along, which is no sound sequence.
    let names = r#""提出人":"示例甲","主办单位":"示例局","内容分类":"示例类","代表团":"示例团""#;
    let text = format!(r#"[{{"案号":"1","标题":"示例",{names}}},{{"案号":"2","标题":"示例"}}]"#);
    let mut bytes = text.into_bytes();
    let place = bytes.windows(6).rposition(|six| six == "示例".as_bytes()).unwrap();
    bytes[place + 3] = 0xff;
    let export = load(&bytes);
    assert_eq!((export.import.encoding, export.import.accepted), ("utf-8", 2));
    let issue = &export.import.issues[0];
    assert_eq!((issue.row, issue.field.as_deref(), issue.code), (Some(2), Some("title"), "bad_encoding"));
    assert!(export.table.title.get(1).starts_with("示\u{fffd}"));
}

#[test]
fn what_comes_after_the_window_decides_nothing() {
    // 64 KiB of sound UTF-8 from its first byte beyond ASCII on, then bytes of GB18030.
    let head = format!(
        r#"[{{"案号":"1","标题":"{}"}},{}{{"案号":"2","标题":""#,
        "示".repeat(20_000),
        " ".repeat(6_000)
    );
    let bytes = [head.as_bytes(), &gb("示例示例示例"), b"\"}]"].concat();
    let export = load(&bytes);
    assert_eq!((export.import.encoding, export.import.accepted), ("utf-8", 2));
    // And ASCII before it does not count: the window starts where the first such byte stands.
    let late = [
        b"[{\"proposal_no\":\"1\"},".as_slice(),
        &b" ".repeat(200_000),
        &gb("{\"案号\":\"2\",\"标题\":\"示例\"}]"),
    ]
    .concat();
    assert_eq!(load(&late).import.encoding, "gb18030");
    assert_eq!(load(&late).table.title.get(1), "示例");
}

#[test]
fn a_sequence_cut_off_by_the_window_does_not_count() {
    for filler in 0..3 {
        // The window ends one, two or three bytes into a character; each string ends within its limit.
        let first = ["示", &"x".repeat(filler), &"示".repeat(21_000)].concat();
        let second = "示".repeat(3_000);
        let text = format!(r#"[{{"proposal_no":"{first}"}},{{"proposal_no":"{second}"}}]"#);
        assert_eq!(load(text.as_bytes()).import.encoding, "utf-8");
    }
}

#[test]
fn a_second_byte_that_looks_like_a_bracket_ends_nothing() {
    // 0x5B, 0x7B and 0x5C are second bytes of characters here.
    let text = "昜卄俓乗亹乕乗";
    let bytes = gb(&format!(r#"[{{"案号":"1","标题":"{text}"}},{{"案号":"2","标题":"示例"}}]"#));
    assert!(bytes.iter().filter(|byte| matches!(byte, b'[' | b'{' | b'\\')).count() > 3);
    let export = load(&bytes);
    assert_eq!((export.import.encoding, export.table.title.get(0)), ("gb18030", text));
    assert_eq!(export.table.title.get(1), "示例");
}

#[test]
fn without_a_decoder_a_file_is_read_as_it_stands() {
    let export = Loader::load(&gb(FILE), None).unwrap();
    assert_eq!(export.import.encoding, "utf-8");
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The report of a file with these bytes, or what is said instead.
fn reported(name: &str, bytes: &[u8]) -> String {
    let path = std::env::temp_dir().join(format!("jianyi-{}-{name}", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let mut out = Vec::new();
    let result = report::write(&mut out, &path, None, "");
    std::fs::remove_file(&path).unwrap();
    result.map_or_else(|error| error.to_string(), |()| String::from_utf8(out).unwrap())
}

#[test]
fn a_packed_file_is_told_by_its_first_bytes_and_a_damaged_one_keeps_its_whole_records() {
    let plain = reported("plain.json", FILE.as_bytes());
    assert_eq!(reported("packed.json", &packed(FILE.as_bytes())), plain);
    assert!(reported("gb.gz", &packed(&gb(FILE))).contains("\"encoding\":\"gb18030\""));
    let (first, second) = FILE.as_bytes().split_at(20);
    assert_eq!(reported("members.gz", &[packed(first), packed(second)].concat()), plain, "two members");
    let record =
        |at: u32| format!(r#"{{"proposal_no":"{at}","title":"示例{}"}}"#, at.wrapping_mul(2_654_435_761));
    let long = format!("[{}]", (0..2_000).map(record).collect::<Vec<_>>().join(","));
    let whole = packed(long.as_bytes());
    let cut = reported("cut.gz", &whole[..whole.len() / 2]);
    assert!(cut.contains("\"code\":\"truncated\"") && !cut.contains("\"accepted\":0,\"rejected"), "{cut}");
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 0xff;
    assert!(
        reported("damaged.gz", &damaged).contains("\"accepted\":"),
        "{}",
        reported("damaged.gz", &damaged)
    );
}

proptest! {
    #[test]
    fn any_text_in_any_encoding_in_any_chunks(title in "[示例建议（）a-z0-9㐀-㐿]{1,40}", sizes in prop::collection::vec(1usize..9, 1..4)) {
        let text = format!(r#"[{{"案号":"1","标题":"示例：{title}"}}]"#);
        for bytes in [text.clone().into_bytes(), gb(&text), utf16(&text, u16::to_le_bytes), utf16(&text, u16::to_be_bytes)] {
            let export = load_in(&bytes, &sizes);
            prop_assert_eq!(export.table.title.get(0), format!("示例：{title}"));
        }
    }
}
