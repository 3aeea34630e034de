//! The frame of every panel: title, scope line, sentence, picture or table, and what can be done with them.
//!
//! Folded it keeps its title and its sentence, so that the board reads as text.

use yew::prelude::*;

use super::PanelProps;
use super::how::worked_out;
use super::menu::menu;
use crate::state::{Action, Panel};
use crate::text::terms_in;
use crate::text::words::{about, head, name, sheet};
use crate::ui::about::glossary;
use crate::ui::arrows::on_key;
use crate::ui::chart::tabular;

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// There is one.
    None,
    /// The data lack the field; the sentence that says so.
    Absent(String),
    /// Nothing is left under the present filter.
    Filtered,
    /// The present filter does not go with these figures; the sentence that says so.
    Unfiltered(String),
}

/// What stands in the frame.
#[allow(missing_docs)]
pub struct Frame<'a> {
    pub panel: Panel,
    pub props: &'a PanelProps,
    pub gap: Gap,
    pub sentence: String,
    /// A second line under the sentence.
    pub second: String,
    /// What turns the figures to others.
    pub switch: Html,
    /// Small print under the picture.
    pub note: String,
    /// Whether shares are left out because there are too few records for them.
    pub is_few: bool,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub picture: Html,
}

impl<'a> Frame<'a> {
    /// A frame with a sentence and nothing else so far.
    pub fn new(panel: Panel, props: &'a PanelProps, sentence: String) -> Frame<'a> {
        Frame {
            panel,
            props,
            gap: Gap::None,
            sentence,
            second: String::new(),
            switch: html! {},
            note: String::new(),
            is_few: false,
            columns: Vec::new(),
            rows: Vec::new(),
            picture: html! {},
        }
    }

    /// The panel.
    pub fn view(self) -> Html {
        let Frame { panel, props, .. } = self;
        let lang = props.view.voice.lang;
        let heading = AttrValue::from(["panel-", panel.key()].concat());
        let is_folded = props.is_folded && self.gap == Gap::None;
        let class = classes!(
            "frame",
            panel.key(),
            panel.is_wide().then_some("is-wide"),
            is_folded.then_some("is-folded")
        );
        let has_switch = self.gap == Gap::None;
        let body = match self.gap {
            Gap::None if is_folded => html! { <p class="frame-sentence">{ self.sentence }</p> },
            Gap::None => picture(self),
            Gap::Absent(sentence) => html! { <p class="frame-none">{ sentence }</p> },
            Gap::Filtered => filtered(props, head::NOTHING_FILTERED.of(lang)),
            Gap::Unfiltered(sentence) => filtered(props, &sentence),
        };
        html! {
        <article {class} data-panel={panel.key()} aria-labelledby={heading.clone()}>
            <h4 class="frame-title" id={heading}>
                if has_switch { { fold_switch(panel, props, is_folded) } } else { { panel.title().of(lang) } }
            </h4>
            <p class="frame-scope">
                { props.view.scope.clone() }
                if props.view.dataset.sample {
                    <span class="frame-sample">{ head::SAMPLE.of(lang) }</span>
                }
            </p>
            <div class="frame-body">{ body }</div>
        </article>
        }
    }
}

/// The title as a button that folds and unfolds.
fn fold_switch(panel: Panel, props: &PanelProps, is_folded: bool) -> Html {
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::Fold(panel));
    html! {
        <button class="frame-fold" type="button" {onclick} aria-expanded={if is_folded { "false" } else { "true" }}>
            { panel.title().of(props.view.voice.lang) }
            <svg class="frame-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M2 4L6 8L10 4" />
            </svg>
        </button>
    }
}

fn filtered(props: &PanelProps, sentence: &str) -> Html {
    let lang = props.view.voice.lang;
    let onclick = props.dispatch.reform(|_: MouseEvent| Action::ClearAll);
    html! {
        <div class="frame-filtered">
            <p class="frame-none">{ sentence }</p>
            <button class="frame-button" type="button" {onclick}>{ name::CLEAR_FILTER.of(lang) }</button>
        </div>
    }
}

fn picture(frame: Frame<'_>) -> Html {
    let Frame { panel, props, columns, rows, .. } = &frame;
    let lang = props.view.voice.lang;
    let min_n = props.view.dataset.rules.min_n;
    let has_shares = columns.iter().any(|column| column == "%");
    html! {
        <>
            <p class="frame-sentence">{ frame.sentence.clone() }</p>
            if !frame.second.is_empty() {
                <p class="frame-second">{ frame.second.clone() }</p>
            }
            { frame.switch.clone() }
            <figure class="frame-picture" aria-labelledby={["panel-", panel.key()].concat()} onkeydown={keys(*panel, props)}>
                if props.is_table {
                    { tabular(panel.title().of(lang), columns, rows, props.frame_px) }
                    if has_shares {
                        <p class="frame-note">{ name::ROUNDED.of(lang) }</p>
                    }
                } else {
                    { frame.picture.clone() }
                }
            </figure>
            if frame.is_few {
                <p class="frame-note">{ props.view.voice.say(name::FEW, &[("min_n", min_n)], &[]) }</p>
            }
            if !frame.note.is_empty() {
                <p class="frame-note">{ frame.note.clone() }</p>
            }
            { how(&frame) }
            { foot(&frame) }
        </>
    }
}

/// Keys move among the parts of the picture, and Escape lets go of what is picked in it.
fn keys(panel: Panel, props: &PanelProps) -> Callback<KeyboardEvent> {
    let is_picked =
        panel.dimensions().iter().any(|dimension| props.view.selection.clause(*dimension).is_some());
    let dispatch = props.dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        if is_picked && event.key() == "Escape" {
            event.stop_propagation();
            dispatch.emit(Action::LetGo(panel));
        } else {
            on_key(&event);
        }
    })
}

/// How the figures are worked out.
fn how(frame: &Frame<'_>) -> Html {
    let PanelProps { view, facet, .. } = frame.props;
    html! {
        <details class="frame-how">
            <summary class="frame-button">{ sheet::HOW.of(view.voice.lang) }</summary>
            <p>{ worked_out(frame.panel, *facet, view) }</p>
        </details>
    }
}

/// What can be done with a panel.
fn foot(frame: &Frame<'_>) -> Html {
    let Frame { panel, props, .. } = frame;
    let panel = *panel;
    let lang = props.view.voice.lang;
    let switch = if props.is_table { name::SHOW_PICTURE } else { name::SHOW_TABLE };
    let described = ["panel-", panel.key()].concat();
    let on_switch = props.dispatch.reform(move |_: MouseEvent| Action::ToggleTable(panel));
    let terms = terms_in(&[panel.title().of(lang), &frame.sentence, &frame.second].concat(), lang);
    let on_terms = props.dispatch.reform(move |_: MouseEvent| Action::ToggleTerms(panel));
    let on_menu = props.dispatch.reform(move |_: MouseEvent| Action::ToggleMenu(panel));
    html! {
        <>
            <div class="frame-foot">
                <button class="frame-button" type="button" aria-describedby={described.clone()} onclick={on_switch}>
                    { switch.of(lang) }
                </button>
                if !terms.is_empty() {
                    <button class="frame-button" type="button" aria-describedby={described.clone()} onclick={on_terms}
                        aria-expanded={if props.is_explained { "true" } else { "false" }}>
                        { about::GLOSSARY.of(lang) }
                    </button>
                }
                <button class="frame-button frame-more" type="button" aria-describedby={described} onclick={on_menu}
                    aria-expanded={if props.is_menu { "true" } else { "false" }}>
                    { name::MORE.of(lang) }
                </button>
            </div>
            if props.is_explained {
                { glossary(terms.into_iter(), lang) }
            }
            if props.is_menu {
                { menu(frame) }
            }
        </>
    }
}
