//! Contrast of the colours, in light and in dark, by the formula of WCAG 2.2: text 4.5 to 1 on what it stands on, marks
//! and edges of fields 3 to 1 against the ground.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../static/board/tokens.css");
const TONES: &str = include_str!("../static/board/tones.css");

type Palette = BTreeMap<String, [u8; 3]>;

/// Blocks of `selector { declarations }` that hold no other block.
fn blocks(css: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let plain =
        css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect::<String>();
    let block = |part: &str| {
        let (selector, body) = part.rsplit_once('{')?;
        let declarations = body.split(';').filter_map(|line| line.split_once(':'));
        let pair = |(name, value): (&str, &str)| (name.trim().to_owned(), value.trim().to_owned());
        Some((selector.rsplit('{').next()?.trim().to_owned(), declarations.map(pair).collect()))
    };
    plain.split('}').filter_map(block).collect()
}

/// The colours of light, of dark by the visitor's system, and of dark by the tag.
fn palettes() -> [Palette; 3] {
    let color = |value: &str| -> Option<[u8; 3]> {
        let number = u32::from_str_radix(value.strip_prefix('#')?, 16).ok()?;
        Some([(number >> 16) as u8, (number >> 8) as u8, number as u8])
    };
    let of = |wanted: &str| -> Palette {
        let found = blocks(TOKENS).into_iter().filter(|(selector, _)| selector.contains(wanted));
        found.flat_map(|(_, own)| own).filter_map(|(name, value)| Some((name, color(&value)?))).collect()
    };
    let light = of(".picture-sheet");
    let over = |dark: Palette| light.clone().into_iter().chain(dark).collect();
    [light.clone(), over(of(":not([theme=\"light\"])")), over(of("[theme=\"dark\"]"))]
}

fn luminance(color: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2])
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_formula_gives_the_known_values() {
    assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 1e-9);
    // #767676 on white is the lightest grey that passes.
    assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.01);
    assert!(contrast([0x77; 3], [255; 3]) < 4.5);
}

#[test]
fn text_can_be_read_on_every_ground() {
    for palette in palettes() {
        assert!(palette.len() > 20, "{palette:?}");
        let of = |name: &str| palette[&["--jianyi-", name].concat()];
        for text in ["ink", "quiet", "accent"] {
            for ground in ["paper", "wash", "accent-wash"] {
                let found = contrast(of(text), of(ground));
                assert!(found >= 4.5, "{text} on {ground}: {found:.2}");
            }
        }
        let found = contrast(of("line-strong"), of("paper"));
        assert!(found >= 3.0, "the edge of a field: {found:.2}");
    }
}

#[test]
fn marks_are_seen_and_what_stands_in_them_can_be_read() {
    let mut held = 0;
    for palette in palettes() {
        let value = |value: &str| palette[value.strip_prefix("var(").unwrap().strip_suffix(')').unwrap()];
        let ground = palette["--jianyi-paper"];
        for (selector, own) in blocks(TONES) {
            let tone = value(&own["--tone"]);
            let edge = own.get("--edge").map(|edge| contrast(value(edge), ground));
            let seen = contrast(tone, ground).max(edge.unwrap_or(0.0));
            assert!(seen >= 3.0, "{selector}: {seen:.2}");
            let read = contrast(value(&own["--on"]), tone);
            assert!(read >= 4.5, "what stands in {selector}: {read:.2}");
            held += 1;
        }
    }
    assert!(held > 100, "{held}");
}
