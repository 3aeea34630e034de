//! The sentences of 办理情况.

use crate::report::Partition;
use crate::table::Dataset;
use crate::text::words::handling;
use crate::text::{Lang, Voice, term_label};
use crate::vocabulary::{Coded, Outcome, Status, scheme};

/// 办理进展: how far the suggestions are, `key_items` of them key ones.
pub fn stages(stages: &Partition<Status>, key_items: u64, voice: &Voice) -> String {
    use Status::*;
    let numbers = [
        ("N", stages.total()),
        ("a", stages.sum(&[Submitted, UnderReview, Filed])),
        ("b", stages.sum(&[Assigned, Accepted, Returned, Handling])),
        ("c", stages[Replied]),
        ("r", stages[Rehandling]),
        ("d", stages[Tracking]),
        ("e", stages[Closed]),
        ("x1", stages[Rejected]),
        ("x2", stages[Withdrawn]),
        ("x3", stages[Merged]),
        ("g", stages.sum(&[Missing, Unknown])),
    ];
    let mut sentence = voice.say(handling::STAGES, &numbers, &[]);
    if key_items > 0 {
        sentence.push_str(&voice.say(handling::STAGES_KEY, &[("k", key_items)], &[]));
    }
    sentence
}

/// 办理结果: the classes that are there, in the order of the vocabulary.
pub fn outcomes(outcomes: &Partition<Outcome>, voice: &Voice) -> String {
    let parts: Vec<String> = outcomes
        .iter()
        .filter(|(outcome, n)| outcome.is_known() && *n > 0)
        .map(|(outcome, n)| {
            let label = term_label(outcome.term(), voice.lang);
            voice.say(handling::OUTCOMES_PART, &[("n", n)], &[("label", label)])
        })
        .collect();
    let numbers = [("m", outcomes[Outcome::Missing]), ("k", outcomes[Outcome::Unknown])];
    let rest = voice.say(handling::OUTCOMES_REST, &numbers, &[]);
    let rest = if parts.is_empty() { rest.trim_start_matches(['；', ';', ' ']) } else { &rest };
    [handling::OUTCOMES_LEAD.of(voice.lang), &parts.join(voice.lang.comma()), rest].concat()
}

/// By which scheme letters are read; `None` where the export names none.
pub fn outcomes_note(dataset: &Dataset, voice: &Voice) -> Option<String> {
    let text = scheme_classes(dataset.reply_scheme.as_deref()?, dataset, voice)?;
    Some(voice.say(handling::OUTCOMES_NOTE, &[], &[("scheme", &text)]))
}

/// The letters of a scheme, each with what it stands for; `None` for a scheme that nobody knows.
pub fn scheme_classes(id: &str, dataset: &Dataset, voice: &Voice) -> Option<String> {
    let mut classes = Vec::new();
    if let Some(own) = dataset.schemes.iter().find(|own| own.id == id) {
        for class in &own.classes {
            classes.push(lettered(&class.letter, class.label.as_deref(), class.outcome, voice.lang));
        }
    } else {
        for class in scheme(id)?.classes {
            classes.push(lettered(class.letter, Some(class.label), class.outcome, voice.lang));
        }
    }
    Some(classes.join(if voice.lang.is_chinese() { "、" } else { "; " }))
}

/// A letter with what it stands for; the labels are the place's own words and stay Chinese.
fn lettered(letter: &str, label: Option<&str>, outcome: Outcome, lang: Lang) -> String {
    let label = label.unwrap_or(term_label(outcome.term(), lang));
    if letter == label {
        return label.to_owned();
    }
    match lang {
        Lang::Zh => [letter, "类（", label, "）"].concat(),
        Lang::Hant => [letter, "類（", label, "）"].concat(),
        Lang::En => [letter, " (", label, ")"].concat(),
    }
}

/// 内容分类: how many categories, and how many records without one.
pub fn categories(kinds: u64, missing: u64, voice: &Voice) -> String {
    voice.say(handling::CATEGORIES, &[("k", kinds), ("m", missing)], &[])
}
