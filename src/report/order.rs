//! The order of lists: the roster first, then the larger, then the name; what has no name comes last.

use rustc_hash::FxHashMap;

/// Sorts entries of (name, items) as every list is sorted (SCHEMA 3.2, order of lists).
pub fn by_roster<T>(entries: &mut [T], roster: &[String], key: impl Fn(&T) -> (Option<&str>, u64)) {
    let places: FxHashMap<&str, usize> =
        roster.iter().rev().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let last = roster.len();
    let place = |name: Option<&str>| match name {
        None => last + 1,
        Some(name) => places.get(name).map_or(last, |from_end| last - 1 - from_end),
    };
    entries.sort_by(|a, b| {
        let ((a_name, a_items), (b_name, b_items)) = (key(a), key(b));
        place(a_name).cmp(&place(b_name)).then(b_items.cmp(&a_items)).then_with(|| a_name.cmp(&b_name))
    });
}

/// Names of people: the roster, then the name, never a figure.
pub fn people<'a>(names: impl IntoIterator<Item = &'a str>, roster: &[String]) -> Vec<String> {
    let mut list: Vec<String> = names.into_iter().map(str::to_owned).collect();
    list.sort();
    list.dedup();
    by_roster(&mut list, roster, |name| (Some(name), 0));
    list
}
