//! All issues of one code together: how many there are, in which records, and what they have in common.

use super::import::Issue;

/// The issues of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The code.
    pub code: &'static str,
    /// The field, where all have the same.
    pub field: Option<String>,
    /// What stood there, quoted, where all have the same.
    pub text: Option<String>,
    /// How many there are.
    pub n: u64,
    /// Numbers of the records in the file, from 1, ascending, each once.
    pub rows: Vec<u32>,
}

impl Tally {
    /// Those of each code of the issues that were kept, and of so many more by code of which nothing else is known.
    pub fn of(issues: &[Issue], unkept: &[(&'static str, u64)]) -> Vec<Tally> {
        let mut tallies: Vec<Tally> = Vec::new();
        for issue in issues {
            match tallies.iter_mut().find(|tally| tally.code == issue.code) {
                Some(tally) => tally.add(issue),
                None => tallies.push(Tally::new(issue)),
            }
        }
        for (code, n) in unkept {
            match tallies.iter_mut().find(|tally| tally.code == *code) {
                Some(tally) => (tally.n, tally.field, tally.text) = (tally.n + n, None, None),
                None => tallies.push(Tally { code, field: None, text: None, n: *n, rows: Vec::new() }),
            }
        }
        tallies.iter_mut().for_each(|tally| {
            tally.rows.sort_unstable();
            tally.rows.dedup();
        });
        tallies
    }

    fn new(issue: &Issue) -> Tally {
        let (field, text) = (issue.field.clone(), Some(issue.text.clone()));
        Tally {
            code: issue.code,
            field,
            text,
            n: 1,
            rows: issue.row.map(|row| row as u32).into_iter().collect(),
        }
    }

    fn add(&mut self, issue: &Issue) {
        self.n += 1;
        self.rows.extend(issue.row.map(|row| row as u32));
        if self.field != issue.field {
            self.field = None;
        }
        if self.text.as_ref() != Some(&issue.text) {
            self.text = None;
        }
    }
}
