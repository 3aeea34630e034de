//! Which words of a text are explained, and what the foot unfolds.

#![allow(clippy::unwrap_used)]

use jianyi::state::{Action, Note, Panel, State};
use jianyi::text::{Lang, terms, terms_in};

fn words_in(text: &str, lang: Lang) -> Vec<&'static str> {
    terms_in(text, lang).iter().map(|term| term.word.of(lang)).collect()
}

#[test]
fn the_words_of_a_text_are_found() {
    assert_eq!(words_in("重新办理：首次评价不满意18件", Lang::Zh), ["重新办理"]);
    assert_eq!(words_in("主办会办617件，分办145件", Lang::Zh), ["承办、主办、会办、分办"]);
    assert_eq!(words_in("“回头看”3次", Lang::Zh), ["跟踪落实、“回头看”"]);
    assert_eq!(words_in("Handed over: 9; no reply: 3", Lang::En), ["Handed over", "No reply"]);
}

#[test]
fn the_word_after_every_number_is_not_explained_everywhere() {
    assert!(words_in("共1433件", Lang::Zh).is_empty());
    assert_eq!(words_in("共1433件次", Lang::Zh), ["件、件次"]);
}

#[test]
fn every_word_has_what_it_means() {
    let all: Vec<_> = terms().collect();
    assert_eq!(all.len(), 18);
    for term in &all {
        assert!(term.said.zh.chars().count() > term.word.zh.chars().count() / 2, "{}", term.word.zh);
        assert_ne!(term.word.zh, term.said.zh);
        assert!(term.word.en.is_ascii(), "{}", term.word.en);
    }
}

#[test]
fn one_panel_and_one_part_of_the_foot_are_unfolded_at_a_time() {
    let mut state = State::default();
    state.apply(Action::ToggleTerms(Panel::Stages));
    state.apply(Action::ToggleTerms(Panel::Again));
    assert_eq!(state.terms, Some(Panel::Again));
    state.apply(Action::ToggleTerms(Panel::Again));
    assert_eq!(state.terms, None);
    state.apply(Action::ToggleNote(Note::Data));
    state.apply(Action::ToggleNote(Note::Glossary));
    assert_eq!(state.note, Some(Note::Glossary));
    state.apply(Action::ToggleNote(Note::Glossary));
    assert_eq!(state.note, None);
}
