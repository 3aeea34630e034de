//! How a value of the file may be quoted where it was not understood: short, and without personal data.

/// Longest quotation, in characters.
const LONGEST: usize = 40;
const COVER: &str = "···";

/// The text at most 40 characters long, runs of five or more digits and words around an `@` covered.
pub fn quote(text: &str) -> String {
    let covered = cover_digits(&cover_addresses(text));
    if covered.chars().count() <= LONGEST {
        return covered;
    }
    covered.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// The shape of a date or number: every digit a 9, every letter an x, at most 40 characters; signs and
/// the words of a date stay.
pub fn shape(text: &str) -> String {
    let sign = |c: char| match c {
        '年' | '月' | '日' => c,
        c if is_digit(c) => '9',
        c if c.is_ascii_alphabetic() || !c.is_ascii() && !c.is_whitespace() => 'x',
        c => c,
    };
    text.chars().take(LONGEST).map(sign).collect()
}

/// A digit of any script; Chinese numerals are words.
fn is_digit(c: char) -> bool {
    c.is_numeric() && c != '〇'
}

fn cover_addresses(text: &str) -> String {
    let is_break = |c: char| c.is_whitespace() || "、，,;；|<>()（）".contains(c);
    text.split_inclusive(is_break)
        .map(|word| {
            if !word.contains(['@', '＠']) {
                return word.to_owned();
            }
            let end: String = word.chars().last().filter(|c| is_break(*c)).into_iter().collect();
            [COVER, &end].concat()
        })
        .collect()
}

/// Covers runs of five digits or more; a sign between two digits does not end a run.
fn cover_digits(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let mut covered = String::with_capacity(text.len());
    let mut at = 0;
    while at < signs.len() {
        let end = run_end(&signs, at);
        if signs[at..end].iter().filter(|c| is_digit(**c)).count() < 5 {
            covered.extend(&signs[at..end.max(at + 1)]);
        } else {
            covered.push_str(COVER);
        }
        at = end.max(at + 1);
    }
    covered
}

/// Where a run of digits ends, the signs of telephone numbers between them passed.
fn run_end(signs: &[char], start: usize) -> usize {
    let is_joint = |c: char| {
        matches!(
            c,
            '-' | '－' | '–' | '.' | ' ' | '\u{3000}' | '\u{a0}' | '\u{200b}'..='\u{200d}' | '\u{2060}'
        )
    };
    let mut end = start;
    while let Some(c) = signs.get(end) {
        let goes_on =
            is_digit(*c) || end > start && is_joint(*c) && signs.get(end + 1).is_some_and(|c| is_digit(*c));
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}
