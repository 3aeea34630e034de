//! A record as it is written: what the contract has room for, and what it has none for.

use super::super::planted;
use super::super::proposal;
use super::super::record::{Date, Record};

/// A record on its way to the file.
pub struct Written {
    /// What fits the contract.
    pub record: Record,
    /// Members after it, by name and as JSON.
    pub more: Vec<(&'static str, &'static str)>,
    /// What stands in its place, as JSON.
    pub instead: Option<&'static str>,
    /// What a check has to say of it that cannot be seen in its fields.
    pub told: Vec<Told>,
    /// It is written again, so it is counted once.
    pub is_repeat: bool,
}

/// What a check has to say of a record.
#[derive(Clone, Copy)]
pub enum Told {
    /// A word outside the vocabulary of a field.
    Word(&'static str, &'static str),
    /// An issue of this code, of a field.
    Issue(&'static str, Option<&'static str>),
    /// A column that must not be public.
    Refused(&'static str),
}

impl Written {
    /// The record of the sample at this place.
    pub fn at(seed: u64, index: u32) -> Written {
        let word = planted::FOREIGN.iter().find(|(own, _)| *own == index);
        let told = word.map(|(_, word)| Told::Word("status", word));
        let is_repeat = planted::source(index) != index;
        let repeat = is_repeat.then_some(Told::Issue("duplicate", Some("proposal_no")));
        Written {
            record: proposal::at(seed, index),
            more: Vec::new(),
            instead: None,
            told: told.into_iter().chain(repeat).collect(),
            is_repeat,
        }
    }

    /// Whether it is read at all: neither withheld nor rejected, and for the first time.
    pub fn is_read(&self) -> bool {
        let has_number = self.record.proposal_no.is_some() || self.record.count.is_some();
        !self.is_withheld() && !self.is_repeat && self.instead.is_none() && has_number
    }

    fn is_withheld(&self) -> bool {
        self.record.confidential == Some(true) || self.record.disclosure == Some("none")
    }

    /// Whether more of it is read than its title, its units and its days.
    pub fn is_whole(&self) -> bool {
        self.record.disclosure != Some("title_only")
    }

    /// Whether it may get a flaw: it has none, and is not what another record repeats.
    pub fn may_have_flaw(&self, index: u32) -> bool {
        let is_broken = |date: &Option<Date>| matches!(date, Some(Date::Broken(_)));
        let dates = [&self.record.submitted_on, &self.record.replied_on, &self.record.due_on];
        let is_special = index < planted::BREADTH || dates.into_iter().any(is_broken);
        self.is_read() && self.is_whole() && self.told.is_empty() && !is_special
    }

    /// Its text.
    pub fn to_json(&self) -> serde_json::Result<String> {
        if let Some(instead) = self.instead {
            return Ok(instead.to_owned());
        }
        let mut text = serde_json::to_string(&self.record)?;
        for (name, value) in &self.more {
            text.truncate(text.len() - 1);
            text.extend([",\"", name, "\":", value, "}"]);
        }
        Ok(text)
    }
}
