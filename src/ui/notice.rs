//! What stands in the board's place while there is nothing to draw.

use yew::prelude::*;

use crate::state::{Action, Fault, Phase, Progress};
use crate::text::words::notice as words;
use crate::text::{Lang, count, percent};

/// Loading, no address, or a fault.
pub fn notice(phase: &Phase, lang: Lang, dispatch: &Callback<Action>) -> Html {
    match phase {
        Phase::Failed(fault) => fault_notice(*fault, lang, dispatch),
        Phase::Loading(progress) => loading(*progress, lang),
        _ => html! {
            <div class="notice is-fault"><p class="notice-text">{ words::NO_SOURCE.of(lang) }</p></div>
        },
    }
}

fn loading(progress: Progress, lang: Lang) -> Html {
    let (text, done) = match progress {
        Progress::Bytes { read, of } => {
            let share = percent(read.min(of), of);
            (words::LOADING.fill(lang, &[("pct", &share)]), Some((read.min(of).to_string(), of.to_string())))
        }
        Progress::Records(n) => (words::LOADING_COUNT.fill(lang, &[("n", &count(n, lang))]), None),
    };
    let (value, max) = done.unzip();
    html! {
        <div class="notice is-loading">
            <p class="notice-text" role="status">{ text.clone() }</p>
            <progress class="notice-progress" aria-label={text} {value} {max} />
            <div class="notice-ghost" aria-hidden="true">
                { for (0..10).map(|place| html! { <span key={place} class="notice-block" /> }) }
            </div>
        </div>
    }
}

/// A fault in one sentence, with what can be done.
pub fn fault_notice(fault: Fault, lang: Lang, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::Retry);
    html! {
        <div class="notice is-fault">
            <p class="notice-text" role="alert">{ fault.sentence(lang) }</p>
            if fault.can_retry() {
                <button class="notice-button" type="button" {onclick}>{ words::RETRY.of(lang) }</button>
            }
        </div>
    }
}

/// Over the figures of a file that was cut off: that it is not whole.
pub fn cut_notice(lang: Lang, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::Retry);
    html! {
        <div class="notice-cut" role="alert">
            <p>{ Fault::CutOff.sentence(lang) }</p>
            <button class="notice-button" type="button" {onclick}>{ words::RETRY.of(lang) }</button>
        </div>
    }
}
