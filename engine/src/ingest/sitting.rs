//! Terms and sessions of a congress as they are written: `14`, `第十四届`, `十四届人大一次会议`.

use crate::vocabulary::folded;

/// Largest number of a term or session that is taken for one.
const LARGEST: u32 = 9_999;

/// The term, and the session where the text tells it.
pub fn sitting(text: &str) -> Option<(u32, Option<u32>)> {
    let text: String = folded(text).collect();
    if let Some(term) = number(&text) {
        return Some((term, None));
    }
    let (term, rest) = text.split_once('届')?;
    let term = number(trailing(term))?;
    // The sessions of the standing committee are numbered apart.
    let session = Some(rest)
        .filter(|rest| !rest.contains("常委会"))
        .and_then(|rest| rest.split_once('次').and_then(|(session, _)| number(trailing(session))));
    Some((term, session))
}

/// The number of a session: `1`, `第一次`, `一次会议`.
pub fn session_number(text: &str) -> Option<u32> {
    let text: String = folded(text).collect();
    number(&text).or_else(|| number(trailing(text.split_once('次')?.0)))
}

/// The digits at the end, in whichever script.
fn trailing(text: &str) -> &str {
    let start = text.char_indices().rev().take_while(|(_, c)| digit(*c).is_some() || *c == '十').last();
    start.map_or("", |(at, _)| &text[at..])
}

fn number(text: &str) -> Option<u32> {
    let text = text.strip_prefix('第').unwrap_or(text);
    let value = match text.split_once('十') {
        None if text.chars().count() > 1 && !text.is_ascii() => None,
        None => text.chars().try_fold(0, |sum: u32, c| sum.checked_mul(10)?.checked_add(digit(c)?)),
        Some((tens, ones)) => {
            let part = |text: &str, empty: u32| {
                let mut signs = text.chars();
                match (signs.next(), signs.next()) {
                    (None, _) => Some(empty),
                    (Some(c), None) => digit(c),
                    _ => None,
                }
            };
            Some(part(tens, 1)? * 10 + part(ones, 0)?)
        }
    };
    value.filter(|value| !text.is_empty() && *value <= LARGEST)
}

fn digit(c: char) -> Option<u32> {
    const DIGITS: &str = "〇一二三四五六七八九";
    match c {
        // 零 and 两 stand for the same digits.
        '零' => Some(0),
        '两' => Some(2),
        c => c.to_digit(10).or_else(|| DIGITS.chars().position(|own| own == c).map(|at| at as u32)),
    }
}
