//! The sentence about a ballot at a meeting: 代表评议. What the data do not say of it is left out.

use crate::table::Appraisal;
use crate::text::words::satisfaction as words;
use crate::text::{Lang, Voice, day_of_iso, sentence_date, term_label};
use crate::vocabulary::{AppraisalForm, Coded};

/// A ballot in one sentence.
pub fn appraisal(ballot: &Appraisal, voice: &Voice) -> String {
    let lang = voice.lang;
    let lead = name(ballot, lang);
    let held = [ballot.form.as_deref().map(|form| form_label(form, lang)), voters(ballot, voice)];
    let held = joined(held.into_iter().flatten(), lang);
    let told = joined(votes(ballot, voice).into_iter(), lang);
    let parts = if lang.is_chinese() { "；" } else { "; " };
    let after = joined_by([held, told], parts);
    let end = if lang.is_chinese() { "。" } else { "." };
    joined_by([lead, after], lang.colon()) + end
}

/// When and what, as far as it is told.
pub fn name(ballot: &Appraisal, lang: Lang) -> String {
    let on =
        ballot.on.as_deref().map(|on| day_of_iso(on).map_or(on.to_owned(), |day| sentence_date(day, lang)));
    let between = if lang.is_chinese() { "，" } else { ", " };
    joined_by([on.unwrap_or_default(), ballot.name.clone().unwrap_or_default()], between)
}

/// What kind of ballot: as given, where the vocabulary does not have it.
fn form_label(form: &str, lang: Lang) -> String {
    let term = AppraisalForm::TERMS.iter().find(|term| term.key == form);
    term.map_or(form, |term| term_label(term, lang)).to_owned()
}

fn voters(ballot: &Appraisal, voice: &Voice) -> Option<String> {
    Some(voice.say(words::BALLOT_VOTERS, &[("n", ballot.voters?)], &[]))
}

/// What is told of the votes; that nobody abstained need not be said.
fn votes(ballot: &Appraisal, voice: &Voice) -> Vec<String> {
    let votes = [
        (words::BALLOT_SATISFIED, ballot.satisfied),
        (words::BALLOT_BASICALLY, ballot.basically),
        (words::BALLOT_DISSATISFIED, ballot.dissatisfied),
        (words::BALLOT_ABSTAINED, ballot.abstained.filter(|n| *n > 0)),
    ];
    votes.into_iter().filter_map(|(phrase, n)| Some(voice.say(phrase, &[("n", n?)], &[]))).collect()
}

fn joined(parts: impl Iterator<Item = String>, lang: Lang) -> String {
    parts.collect::<Vec<_>>().join(lang.comma())
}

/// Both, or the one that is not empty.
fn joined_by([first, last]: [String; 2], between: &str) -> String {
    if first.is_empty() || last.is_empty() { first + &last } else { [first, last].join(between) }
}
