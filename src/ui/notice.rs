//! What stands in the board's place while there is nothing to draw.

use yew::prelude::*;

use crate::ingest::Export;
use crate::state::{Action, Fault, Phase, Progress};
use crate::text::words::notice;
use crate::text::{Lang, count, percent};

/// The phase that is told of.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct NoticeProps {
    pub phase: Phase,
    pub lang: Lang,
    pub dispatch: Callback<Action>,
}

/// Loading, no address, or a fault.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    match &props.phase {
        Phase::Failed(fault) => {
            html! { <FaultNotice fault={*fault} lang={props.lang} dispatch={props.dispatch.clone()} /> }
        }
        Phase::Loading(progress) => loading(*progress, props.lang),
        _ => html! {
            <div class="notice"><p class="notice-text">{ notice::NO_SOURCE.of(props.lang) }</p></div>
        },
    }
}

fn loading(progress: Progress, lang: Lang) -> Html {
    let (text, done) = match progress {
        Progress::Bytes { read, of } => {
            let share = percent(read.min(of), of);
            (notice::LOADING.fill(lang, &[("pct", &share)]), Some((read.min(of).to_string(), of.to_string())))
        }
        Progress::Records(n) => (notice::LOADING_COUNT.fill(lang, &[("n", &count(n, lang))]), None),
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

/// The fault that is told of.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct FaultNoticeProps {
    pub fault: Fault,
    pub lang: Lang,
    pub dispatch: Callback<Action>,
}

/// A fault in one sentence, with what can be done.
#[component]
pub fn FaultNotice(props: &FaultNoticeProps) -> Html {
    let onclick = props.dispatch.reform(|_: MouseEvent| Action::Retry);
    html! {
        <div class="notice is-fault">
            <p class="notice-text" role="alert">{ props.fault.phrase().of(props.lang) }</p>
            if props.fault.can_retry() {
                <button class="notice-button" type="button" {onclick}>{ notice::RETRY.of(props.lang) }</button>
            }
        </div>
    }
}

/// Whether a file was read in which there is no record at all.
pub fn is_nothing(export: &Export) -> bool {
    export.import.read == 0
}
