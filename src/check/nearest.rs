//! The label that a misspelt word is nearly.

use crate::vocabulary::{Term, folded};

/// A word of so many letters, or fewer, may differ in one.
const SHORT: usize = 4;
/// A longer one may differ in so many.
const MOST: usize = 2;
/// So many letters are the same at least: 置回 and 撤回 have one in common, and nothing to do with each other.
const COMMON: usize = 2;
/// Letters that turn a word round: 未解决 is no slip of the pen for 已解决.
const TURNING: &str = "不未无非没待拟";

/// The Chinese label of the one term that a text is nearly, by its key, labels or another form that is read as it;
/// `None` where two are as near, where fewer than two letters are the same, where the text says 不 or 未 and the term
/// does not, and where the word for nothing recorded is nearest. Full-width signs, white space and Latin case make no
/// difference.
pub fn nearest(terms: &'static [Term], text: &str) -> Option<&'static str> {
    let letters: Vec<char> = folded(text).collect();
    let most = if letters.len() <= SHORT { 1 } else { MOST };
    let known = &terms[..terms.len().saturating_sub(1)];
    let near = known.iter().filter_map(|term| Some((distance_to(term, &letters, most)?, term)));
    let mut best: Option<(usize, Option<&'static Term>)> = None;
    for (distance, term) in near {
        match best {
            Some((least, _)) if least < distance => {}
            Some((least, _)) if least == distance => best = Some((least, None)),
            _ => best = Some((distance, Some(term))),
        }
    }
    let is_value = |term: &&Term| known.last() != Some(*term);
    best.and_then(|(_, term)| term).filter(is_value).map(|term| term.zh)
}

/// How near a text comes to what is read as a term, if it is not past the most.
fn distance_to(term: &Term, letters: &[char], most: usize) -> Option<usize> {
    let labels = [term.key, term.zh, term.short, term.en];
    let forms = labels.iter().chain(term.also).map(|form| folded(form).collect::<Vec<char>>());
    forms
        .filter(|form| is_turned_no_further(letters, form))
        .filter_map(|form| distance(letters, &form, most))
        .min()
}

/// Whether a text says no only where the form does: a slip of the pen may lose the 不 of a word, and does not make one.
fn is_turned_no_further(letters: &[char], form: &[char]) -> bool {
    letters.iter().filter(|letter| TURNING.contains(**letter)).all(|letter| form.contains(letter))
}

/// How many letters are to be put in, left out or changed to make one word of another (Levenshtein, 1966), if they
/// are no more than the most and enough stays.
fn distance(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        for (column, own) in other.iter().enumerate() {
            let changed = corner + usize::from(letter != own);
            corner = row[column + 1];
            row[column + 1] = changed.min(row[column] + 1).min(corner + 1);
        }
    }
    let common = |distance: usize| one.len().max(other.len()) - distance;
    row.last().copied().filter(|distance| *distance <= most && common(*distance) >= COMMON)
}
