//! The order of lists: the roster first, then the larger, then the name; what has no name comes last.

use crate::stats::sort_by;
use crate::table::Dictionary;

/// Sorts entries of (name, items) as every list is sorted (SCHEMA 3.2, order of lists).
pub fn by_roster<T>(entries: &mut Vec<T>, roster: &[String], key: impl Fn(&T) -> (Option<&str>, u64)) {
    let mut places = Dictionary::default();
    roster.iter().for_each(|name| {
        places.intern(name);
    });
    let place = |name: Option<&str>| match name {
        None => u32::MAX,
        Some(name) => places.code(name).unwrap_or(u32::MAX - 1),
    };
    sort_by(entries, |a, b| {
        let ((a_name, a_items), (b_name, b_items)) = (key(a), key(b));
        place(a_name).cmp(&place(b_name)).then(b_items.cmp(&a_items)).then_with(|| a_name.cmp(&b_name))
    });
}

/// Names of people, each once: the roster, then the name, never a figure.
pub fn people<'a>(names: impl IntoIterator<Item = &'a str>, roster: &[String]) -> Vec<String> {
    let mut seen = Dictionary::default();
    let mut list = Vec::new();
    for name in names {
        let known = seen.len();
        if seen.intern(name) as usize == known {
            list.push(name.to_owned());
        }
    }
    by_roster(&mut list, roster, |name| (Some(name), 0));
    list
}
