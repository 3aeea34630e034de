//! Looks for words in titles, numbers, deputies and units.

use super::letters::{Ideographs, push_plain};
use super::word::Word;
use crate::table::{Dictionary, NameLists, Names, RowSet, Table};

/// Words that are looked for at once: a bit each.
const AT_ONCE: usize = 64;

/// The rows in which every word of one of the texts is found, each in any of the four.
pub fn rows_with_words(table: &Table, texts: &[&str]) -> RowSet {
    let mut found = RowSet::none(table.len());
    for text in texts {
        let words = text.split_whitespace().map(Word::new);
        let words: Vec<Word> = words.filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            continue;
        }
        let mut all = RowSet::all(table.len());
        words.chunks(AT_ONCE).for_each(|words| all.intersect(&rows_with_all(table, words)));
        found.unite(&all);
    }
    found
}

fn rows_with_all(table: &Table, words: &[Word]) -> RowSet {
    let names = FoundNames::new(table, words);
    let mut spelling = Spelling::of(words);
    RowSet::from_fn(table.len(), |row| {
        let before = names.of_row(table, row);
        let is_left = |place: &usize| before & 1 << place == 0;
        let mut left = (0..words.len()).filter(is_left).peekable();
        if left.peek().is_none() {
            return true;
        }
        let text = spelling.spell(table.title.get(row), table.proposal_no.get(row));
        left.all(|place| words[place].is_in(text))
    })
}

/// How texts are spelt so that words are found in them.
struct Spelling {
    /// Whether they stay as they are: no word has another form.
    is_written: bool,
    ideographs: Ideographs,
    text: Vec<u8>,
}

/// Stands between a title and a number; no word has it.
const BETWEEN: u8 = b'\n';

impl Spelling {
    fn of(words: &[Word]) -> Spelling {
        let has_any = words.iter().any(Word::has_ideographs);
        Spelling {
            is_written: words.iter().all(Word::is_ideographs),
            ideographs: if has_any { Ideographs::Kept } else { Ideographs::Left },
            text: Vec::new(),
        }
    }

    /// A title and, where words may be in one, a number.
    fn spell<'a>(&'a mut self, title: &'a str, number: &str) -> &'a [u8] {
        // A number that has ideographs is rare, and then it goes the other way.
        if self.is_written && number.is_ascii() {
            return title.as_bytes();
        }
        self.text.clear();
        push_plain(title, self.ideographs, &mut self.text);
        self.text.push(BETWEEN);
        push_plain(number, self.ideographs, &mut self.text);
        &self.text
    }
}

/// Which words are found in each name: names are few.
struct FoundNames {
    deputies: Vec<u64>,
    leads: Vec<u64>,
    cos: Vec<u64>,
}

impl FoundNames {
    fn new(table: &Table, words: &[Word]) -> FoundNames {
        FoundNames {
            deputies: by_code(table.lead_deputy.dictionary(), words),
            leads: by_code(table.lead_units.dictionary(), words),
            cos: by_code(table.co_units.dictionary(), words),
        }
    }

    fn of_row(&self, table: &Table, row: usize) -> u64 {
        of_name(&table.lead_deputy, &self.deputies, row)
            | of_names(&table.lead_units, &self.leads, row)
            | of_names(&table.co_units, &self.cos, row)
    }
}

fn by_code(names: &Dictionary, words: &[Word]) -> Vec<u64> {
    let mut text = Vec::new();
    let found = |code: u32| {
        text.clear();
        push_plain(names.name(code).unwrap_or_default(), Ideographs::Kept, &mut text);
        let found = words.iter().enumerate().filter(|(_, word)| word.is_in(&text));
        found.fold(0, |bits, (place, _)| bits | 1 << place)
    };
    (0..names.len() as u32).map(found).collect()
}

fn of_name(names: &Names, found: &[u64], row: usize) -> u64 {
    found[names.code(row) as usize]
}

fn of_names(names: &NameLists, found: &[u64], row: usize) -> u64 {
    names.codes(row).fold(0, |bits, code| bits | found[code as usize])
}
