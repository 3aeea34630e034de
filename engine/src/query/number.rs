//! Records by their numbers: as people type them, and as other records name them.

use crate::table::{Dictionary, Table};

/// Numbers that are looked for, so that a long list of them costs no more than a short one.
pub struct Wanted {
    names: Dictionary,
    /// Whether any of them can be more than a bare number.
    has_keys: bool,
}

impl Wanted {
    /// These texts.
    pub fn new<'a>(texts: impl Iterator<Item = &'a str>) -> Wanted {
        let mut wanted = Wanted { names: Dictionary::default(), has_keys: false };
        for text in texts.filter(|text| !text.is_empty()) {
            wanted.names.intern(text);
            wanted.has_keys |= text.contains('-');
        }
        wanted
    }

    /// Which of them names the record: its number, `14-1-0123`, or its whole key.
    pub fn name_of(&self, table: &Table, row: usize) -> Option<u32> {
        let no = table.proposal_no.get(row);
        if no.is_empty() {
            return None;
        }
        self.names.code(no).or_else(|| {
            let keys = || [table.short_key(row), table.whole_key(row)];
            self.has_keys.then(keys)?.iter().find_map(|key| self.names.code(key))
        })
    }
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
    let has_digit = |word: &&str| word.bytes().any(|byte| byte.is_ascii_digit());
    if words.is_empty() || !words.iter().all(has_digit) {
        return false;
    }
    let wanted = Wanted::new(words.iter().copied());
    // The code 0 is no name's.
    let mut is_found = vec![false; wanted.names.len()];
    (0..table.len())
        .filter_map(|row| wanted.name_of(table, row))
        .for_each(|code| is_found[code as usize] = true);
    is_found.iter().skip(1).all(|found| *found)
}
