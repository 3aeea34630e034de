//! The foot of the board: whose data, as of when, how often renewed, whom to ask; and the other language.

use yew::prelude::*;

use super::about;
use crate::state::{Action, Note, State, View};
use crate::text::sentence::head::source;
use crate::text::words::{about as words, name};
use crate::text::{Lang, Phrase, terms};

/// What the foot is drawn of.
#[allow(missing_docs)]
pub struct Foot<'a> {
    pub view: &'a View,
    pub state: &'a State,
    pub dispatch: &'a Callback<Action>,
}

/// The foot.
pub fn foot(foot: &Foot<'_>) -> Html {
    let Foot { view, state, dispatch } = *foot;
    let lang = view.voice.lang;
    let is_open = |note: Note| state.is_on_paper || state.note == Some(note);
    let on_report = dispatch.reform(|_: MouseEvent| Action::SaveReport);
    let on_print = dispatch.reform(|_: MouseEvent| Action::Print);
    html! {
        <footer class="foot">
            <p class="foot-source">{ source(&view.dataset, &view.voice) }</p>
            <div class="foot-ways">
                { for Note::ALL.into_iter().map(|note| way(note, is_open(note), lang, dispatch)) }
                <button class="frame-button" type="button" onclick={on_report}>{ name::SAVE_REPORT.of(lang) }</button>
                <button class="frame-button" type="button" onclick={on_print}>{ name::PRINT.of(lang) }</button>
                { large(state.is_large, lang, dispatch) }
                { languages(lang, dispatch) }
            </div>
            { for Note::ALL.into_iter().filter(|note| is_open(*note)).map(|note| opened(note, view, state)) }
        </footer>
    }
}

/// What unfolds a part of the foot.
fn way(note: Note, is_open: bool, lang: Lang, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| Action::ToggleNote(note));
    html! {
        <button key={note.key()} class="frame-button" type="button" {onclick} aria-expanded={if is_open { "true" } else { "false" }}>
            { title(note).of(lang) }
        </button>
    }
}

fn title(note: Note) -> Phrase {
    match note {
        Note::Data => words::TITLE,
        Note::Glossary => words::GLOSSARY,
    }
}

fn opened(note: Note, view: &View, state: &State) -> Html {
    let lang = view.voice.lang;
    html! {
        <section key={note.key()} class="foot-note" tabindex="-1" aria-label={title(note).of(lang)}>
            <h3 class="section-title">{ title(note).of(lang) }</h3>
            { match note {
                Note::Data => about::about(view, state.today),
                Note::Glossary => about::glossary(terms(), lang),
            } }
        </section>
    }
}

/// The switch to large type, or back.
pub fn large(is_large: bool, lang: Lang, dispatch: &Callback<Action>) -> Html {
    let label = if is_large { name::STANDARD } else { name::LARGE };
    let onclick = dispatch.reform(move |_: MouseEvent| Action::ChooseLarge(!is_large));
    html! { <button class="foot-size frame-button" type="button" {onclick}>{ label.of(lang) }</button> }
}

/// The switches to the other languages, each in its own words.
fn languages(lang: Lang, dispatch: &Callback<Action>) -> Html {
    Lang::ALL.into_iter().filter(|other| *other != lang).map(|other| language(other, dispatch)).collect()
}

/// The switch to a language, in its own words.
pub fn language(other: Lang, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| Action::ChooseLang(other));
    html! {
        <button key={other.tag()} class="foot-language frame-button" type="button" lang={other.tag()} {onclick}>
            { other.name() }
        </button>
    }
}
