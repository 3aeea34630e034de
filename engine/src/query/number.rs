//! Records by their numbers: as people type them, and as other records name them.

use crate::table::Table;

/// Whether one of these texts names the record: its number, `14-1-0123`, or its whole key.
pub fn has_number(table: &Table, row: usize, wanted: &[&str]) -> bool {
    let no = table.proposal_no.get(row);
    !no.is_empty()
        && (wanted.contains(&no)
            || wanted.iter().any(|want| {
                want.ends_with(no) && (*want == table.short_key(row) || *want == table.whole_key(row))
            }))
}

/// The row of a whole key, such as an address holds.
pub fn row_of_key(table: &Table, key: &str) -> Option<usize> {
    (0..table.len()).find(|row| {
        let no = table.proposal_no.get(*row);
        !no.is_empty() && key.ends_with(no) && table.whole_key(*row) == key
    })
}

/// The row that a record names: `14-1-0123`, or a bare number of its own session. `None` also where the name is its
/// own.
pub fn row_named(table: &Table, name: &str, beside: usize) -> Option<usize> {
    let is_beside = |row: usize| {
        table.session_code(row) == table.session_code(beside) && table.year.get(row) == table.year.get(beside)
    };
    let is_named = |row: &usize| {
        let no = table.proposal_no.get(*row);
        *row != beside
            && !no.is_empty()
            && name.ends_with(no)
            && (name == table.short_key(*row) || name == no && is_beside(*row))
    };
    (0..table.len()).find(is_named)
}

/// Whether every word of a text is the number of a record, so that the text asks for these records.
pub fn are_numbers(table: &Table, words: &[&str]) -> bool {
    let mut is_found = vec![false; words.len()];
    let has_digit = |word: &&str| word.bytes().any(|byte| byte.is_ascii_digit());
    if words.is_empty() || !words.iter().all(has_digit) {
        return false;
    }
    for row in 0..table.len() {
        for (found, word) in is_found.iter_mut().zip(words) {
            *found = *found || has_number(table, row, &[word]);
        }
    }
    is_found.iter().all(|found| *found)
}
