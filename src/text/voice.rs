//! What every sentence needs to know of the export: language, measure word, date, the place's own words.

use super::words::name;
use super::{Lang, Phrase, Vars, count, day_of_iso, percent, rate, sentence_date, term_label};
use crate::report::{Report, Share};
use crate::table::Dataset;
use crate::vocabulary::Coded;

/// How sentences about one export are worded.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The language.
    pub lang: Lang,
    /// 件, 件次, suggestions or replies.
    pub unit: &'static str,
    /// The place's name for key suggestions.
    pub key_item: String,
    /// 类 or 项.
    pub theme_counter: String,
    /// The day in words; empty where none is known.
    pub as_of: String,
    /// Whether the export states that day itself.
    pub as_of_given: bool,
    /// Whether numbers begin again: the records are of several sessions.
    pub has_sessions: bool,
    /// Smallest denominator for which a rate is shown.
    pub min_n: u64,
}

impl Voice {
    /// The voice of a report on an export.
    pub fn new(dataset: &Dataset, report: &Report, lang: Lang) -> Voice {
        let unit = dataset.unit.term();
        let day = report.edition.as_of.as_deref().and_then(day_of_iso);
        let counter = if lang == Lang::Hant { "類" } else { "类" };
        let given = dataset.terms.key_item.as_ref().filter(|_| lang.is_chinese());
        Voice {
            lang,
            unit: term_label(unit, lang),
            key_item: given.cloned().unwrap_or_else(|| name::KEY_ITEM.of(lang).to_owned()),
            theme_counter: dataset.terms.theme_counter.clone().unwrap_or_else(|| counter.to_owned()),
            as_of: day.map(|day| sentence_date(day, lang)).unwrap_or_default(),
            as_of_given: report.edition.as_of_given,
            has_sessions: false,
            min_n: dataset.rules.min_n,
        }
    }

    /// A count in a sentence.
    pub fn count(&self, n: u64) -> String {
        count(n, self.lang)
    }

    /// n / N with its percentage, or n / N alone where N is small.
    pub fn rate(&self, share: Share) -> String {
        rate(share.n, share.of, self.min_n, self.lang)
    }

    /// The percentage; empty where the denominator is too small for one.
    pub fn percent(&self, n: u64, of: u64) -> String {
        if of < self.min_n || of == 0 { String::new() } else { percent(n, of) }
    }

    /// A text with numbers filled in; measure word, date and the name of key suggestions are known to all.
    pub fn say(&self, phrase: Phrase, numbers: &[(&str, u64)], others: &Vars) -> String {
        let counts: Vec<String> = numbers.iter().map(|(_, n)| self.count(*n)).collect();
        let mut vars: Vec<(&str, &str)> = vec![
            ("u", self.unit),
            ("u_en", self.unit),
            ("as_of", &self.as_of),
            ("key_item", &self.key_item),
            ("counter", &self.theme_counter),
        ];
        vars.extend(numbers.iter().zip(&counts).map(|((key, _), text)| (*key, text.as_str())));
        vars.extend_from_slice(others);
        phrase.fill(self.lang, &vars)
    }
}
