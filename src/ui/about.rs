//! 数据说明 and 名词解释: what the figures can tell and how each is worked out, and what the words mean.

use yew::prelude::*;

use crate::calendar::Day;
use crate::state::View;
use crate::text::figure::Figure;
use crate::text::sentence::handling::scheme_classes;
use crate::text::sentence::head::age;
use crate::text::words::{about as words, notice, sheet};
use crate::text::{Lang, Phrase, Term, day_of_iso};

const CAN: [Phrase; 4] = [words::CAN_STAGES, words::CAN_OUTCOMES, words::CAN_RATINGS, words::CAN_THEMES];
const CANNOT: [Phrase; 5] = [
    words::CANNOT_RANK,
    words::CANNOT_DENY,
    words::CANNOT_SOLVE,
    words::CANNOT_COMPARE,
    words::CANNOT_WITHHELD,
];
const LIMITS: [Phrase; 7] = [
    notice::LIMIT_RECORDS,
    notice::LIMIT_BYTES,
    notice::LIMIT_RECORD,
    notice::LIMIT_STRING,
    notice::LIMIT_NAMES,
    notice::LIMIT_NESTING,
    notice::LIMIT_FRAME,
];

/// What the data can tell and what they cannot, how the figures are worked out, and what can be read at all.
pub fn about(view: &View, today: Option<Day>) -> Html {
    let lang = view.voice.lang;
    let as_of = view.report.edition.as_of.as_deref().and_then(day_of_iso);
    let schemes = view.schemes.iter().filter_map(|own| own.id.as_ref());
    let schemes: Vec<String> =
        schemes.filter_map(|id| scheme_classes(id, &view.dataset, &view.voice)).collect();
    html! {
        <div class="about">
            if let Some(age) = age(as_of, today, &view.voice) {
                <p class="about-note">{ age }</p>
            }
            { part(words::CAN, &CAN.map(|phrase| phrase.of(lang).to_owned()), lang) }
            { part(words::CANNOT, &CANNOT.map(|phrase| phrase.of(lang).to_owned()), lang) }
            <h4 class="about-title">{ words::FIGURES.of(lang) }</h4>
            <dl class="about-list">
                { for Figure::ALL.into_iter().map(|figure| worked_out(figure, view)) }
            </dl>
            if !schemes.is_empty() {
                { part(words::SCHEMES, &schemes, lang) }
                <p class="about-note">{ sheet::SOURCE_CLASS.of(lang) }</p>
            }
            { part(words::LIMITS, &[LIMITS.map(|phrase| phrase.of(lang)).join(lang.comma())], lang) }
        </div>
    }
}

fn part(title: Phrase, items: &[String], lang: Lang) -> Html {
    html! {
        <>
            <h4 class="about-title">{ title.of(lang) }</h4>
            <ul class="about-items">{ for items.iter().map(|item| html! { <li key={item.clone()}>{ item.clone() }</li> }) }</ul>
        </>
    }
}

fn worked_out(figure: Figure, view: &View) -> Html {
    let name = view.voice.say(figure.label(), &[], &[]);
    entry(&name, &figure.how(&view.dataset.rules, &view.voice))
}

fn entry(name: &str, said: &str) -> Html {
    html! { <div key={name.to_owned()}><dt>{ name.to_owned() }</dt><dd>{ said.to_owned() }</dd></div> }
}

/// Words with what they mean.
pub fn glossary(terms: impl Iterator<Item = Term>, lang: Lang) -> Html {
    html! { <dl class="about about-list">{ for terms.map(|term| entry(term.word.of(lang), term.said.of(lang))) }</dl> }
}
