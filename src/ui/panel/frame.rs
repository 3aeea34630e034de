//! The frame of every panel: title, scope line, sentence, picture or table, and the switch between them.

use yew::prelude::*;

use crate::state::{Action, Panel, ViewRef};
use crate::text::words::{head, name};
use crate::ui::chart::Tabular;

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// There is one.
    None,
    /// The data lack the field; the sentence that says so.
    Absent(String),
    /// Nothing is left under the present filter.
    Filtered,
}

/// What stands in the frame.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct FrameProps {
    pub panel: Panel,
    pub view: ViewRef,
    pub gap: Gap,
    pub sentence: String,
    /// A second line under the sentence.
    #[prop_or_default]
    pub second: String,
    /// Small print under the picture.
    #[prop_or_default]
    pub note: String,
    pub is_table: bool,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub dispatch: Callback<Action>,
    pub children: Children,
}

/// A panel.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let lang = props.view.voice.lang;
    let heading = AttrValue::from(["panel-", props.panel.key()].concat());
    let class = classes!("frame", props.panel.key(), props.panel.is_wide().then_some("is-wide"));
    let body = match &props.gap {
        Gap::None => picture(props),
        Gap::Absent(sentence) => html! { <p class="frame-none">{ sentence.clone() }</p> },
        Gap::Filtered => filtered(props),
    };
    html! {
        <article {class} aria-labelledby={heading.clone()}>
            <h4 class="frame-title" id={heading}>{ props.panel.title().of(lang) }</h4>
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

fn filtered(props: &FrameProps) -> Html {
    let lang = props.view.voice.lang;
    let onclick = props.dispatch.reform(|_: MouseEvent| Action::ClearAll);
    html! {
        <div class="frame-filtered">
            <p class="frame-none">{ head::NOTHING_FILTERED.of(lang) }</p>
            <button class="frame-button" type="button" {onclick}>{ name::CLEAR_FILTER.of(lang) }</button>
        </div>
    }
}

fn picture(props: &FrameProps) -> Html {
    let lang = props.view.voice.lang;
    let panel = props.panel;
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::ToggleTable(panel));
    let switch = if props.is_table { name::SHOW_PICTURE } else { name::SHOW_TABLE };
    html! {
        <>
            <p class="frame-sentence">{ props.sentence.clone() }</p>
            if !props.second.is_empty() {
                <p class="frame-second">{ props.second.clone() }</p>
            }
            <div class="frame-picture">
                if props.is_table {
                    <Tabular caption={panel.title().of(lang)} columns={props.columns.clone()} rows={props.rows.clone()} />
                    if props.columns.len() > 2 && props.columns.iter().any(|column| column == "%") {
                        <p class="frame-note">{ name::ROUNDED.of(lang) }</p>
                    }
                } else {
                    { props.children.clone() }
                }
            </div>
            if !props.note.is_empty() {
                <p class="frame-note">{ props.note.clone() }</p>
            }
            <div class="frame-foot">
                <button class="frame-button" type="button" {onclick}>{ switch.of(lang) }</button>
            </div>
        </>
    }
}
