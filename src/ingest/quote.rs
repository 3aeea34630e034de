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

/// A digit, also a full-width one.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
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

fn cover_digits(text: &str) -> String {
    let mut covered = String::with_capacity(text.len());
    let mut run = String::new();
    for c in text.chars() {
        if is_digit(c) {
            run.push(c);
        } else {
            push_run(&mut covered, &mut run);
            covered.push(c);
        }
    }
    push_run(&mut covered, &mut run);
    covered
}

fn push_run(covered: &mut String, run: &mut String) {
    if run.chars().count() < 5 {
        covered.push_str(run)
    } else {
        covered.push_str(COVER)
    }
    run.clear();
}
