//! What stands in the board's place while there is nothing to draw.

use yew::prelude::*;

use crate::calendar::Day;
use crate::ingest::ImportReport;
use crate::state::{Action, Fault, Outline, Phase, Progress, State};
use crate::text::words::{notice as words, sheet};
use crate::text::{Lang, Phrase, count, percent, sentence_date};

/// Loading, no address, or a fault.
pub fn notice(state: &State, dispatch: &Callback<Action>) -> Html {
    let lang = state.lang;
    match &state.phase {
        Phase::Failed(fault) => fault_notice(*fault, state, dispatch),
        Phase::Loading(progress) => loading(*progress, lang),
        _ => html! {
            <div class="notice is-fault"><p class="notice-text">{ words::NO_SOURCE.of(lang) }</p></div>
        },
    }
}

fn loading(progress: Progress, lang: Lang) -> Html {
    html! {
        <div class="notice is-loading">
            { progress_bar(progress, html! {}, lang) }
            <div class="notice-ghost" aria-hidden="true">
                { for (0..10).map(|place| html! { <span key={place} class="notice-block" /> }) }
            </div>
        </div>
    }
}

/// How far a file is read, in words and, where its length is known, as a bar; with a note between them. It
/// changes too often to be read out each time.
fn progress_bar(progress: Progress, note: Html, lang: Lang) -> Html {
    let (text, done) = match progress {
        Progress::Bytes { read, of } => {
            let share = percent(read.min(of), of);
            (words::LOADING.fill(lang, &[("pct", &share)]), Some((read.min(of).to_string(), of.to_string())))
        }
        Progress::Records(n) => (words::LOADING_COUNT.fill(lang, &[("n", &count(n, lang))]), None),
    };
    html! {
        <>
            <p class="notice-text">{ text.clone() }</p>
            { note }
            if let Some((value, max)) = done {
                <progress class="notice-progress" aria-label={text} {value} {max} />
            } else {
                // Its place is kept for when the length is known.
                <progress class="notice-progress" aria-label={text} />
            }
        </>
    }
}

/// Over the figures of a file that is on its way.
pub fn progress_strip(progress: Progress, lang: Lang) -> Html {
    html! {
        <div class="notice-strip">
            { progress_bar(progress, html! { <p class="notice-note" role="status">{ words::PARTIAL.of(lang) }</p> }, lang) }
        </div>
    }
}

/// A fault in one sentence, with what can be done.
pub fn fault_notice(fault: Fault, state: &State, dispatch: &Callback<Action>) -> Html {
    let lang = state.lang;
    let button = |label: Phrase, action: Action| {
        let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
        html! { <button class="notice-button" type="button" {onclick}>{ label.of(lang) }</button> }
    };
    let copied = state
        .copied
        .as_ref()
        .map(|copied| if copied.is_done { sheet::COPIED.of(lang) } else { &copied.text });
    html! {
        <div class="notice is-fault">
            <p class="notice-text" role="alert">{ fault.sentence(lang) }</p>
            if fault.can_retry() {
                { button(words::RETRY, Action::Retry) }
            }
            if fault == Fault::Settings {
                { button(words::COPY_DETAILS, Action::Copy(details(fault, state))) }
                <p class="notice-note" role="status">{ copied.unwrap_or_default().to_owned() }</p>
            }
        </div>
    }
}

/// What whoever runs the site needs to know.
fn details(fault: Fault, state: &State) -> String {
    [fault.code(), env!("CARGO_PKG_VERSION"), &state.page].join("\n")
}

/// Over the figures of a file that was cut off or past a limit: that it is not whole.
pub fn import_notices(import: &ImportReport, lang: Lang, dispatch: &Callback<Action>) -> Html {
    let cut = import.is_cut_off().then_some(Fault::CutOff);
    let faults = cut.into_iter().chain(import.limits.iter().map(|limit| Fault::Limit(*limit)));
    faults.map(|fault| over_figures(fault, lang, dispatch)).collect()
}

/// Over the figures of an earlier edition: that the new one cannot be read. Data that give no day are of the day on which
/// they were kept.
pub fn kept_notice(view: &Outline, since: Day, dispatch: &Callback<Action>) -> Html {
    let lang = view.voice.lang;
    let own = Some(view.voice.as_of.clone()).filter(|day| !day.is_empty());
    let as_of = own.unwrap_or_else(|| sentence_date(since, lang));
    let sentence = words::LAST_GOOD.fill(lang, &[("as_of", &as_of)]);
    beside_retry(sentence, true, lang, dispatch)
}

/// In the place of the sections: that the rest of the program could not be fetched.
pub fn lost_notice(lang: Lang, dispatch: &Callback<Action>) -> Html {
    beside_retry(words::REST_LOST.of(lang).to_owned(), true, lang, dispatch)
}

/// In the place of the sections while the rest of the program is on its way.
pub fn waiting() -> Html {
    html! {
        <div class="notice-ghost is-rest" aria-hidden="true">
            { for (0..4).map(|place| html! { <span key={place} class="notice-block" /> }) }
        </div>
    }
}

fn over_figures(fault: Fault, lang: Lang, dispatch: &Callback<Action>) -> Html {
    beside_retry(fault.sentence(lang), fault.can_retry(), lang, dispatch)
}

/// A sentence over figures, and the way to read again where that may help.
fn beside_retry(sentence: String, can_retry: bool, lang: Lang, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::Retry);
    html! {
        <div key={sentence.clone()} class="notice-cut" role="alert">
            <p>{ sentence }</p>
            if can_retry {
                <button class="notice-button" type="button" {onclick}>{ words::RETRY.of(lang) }</button>
            }
        </div>
    }
}
