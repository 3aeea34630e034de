//! The frame of every panel: title, scope line, sentence, picture or table, and the switch between them.

use yew::prelude::*;

use super::PanelProps;
use crate::state::{Action, Panel};
use crate::text::words::{head, name};
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
    /// Small print under the picture.
    pub note: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub picture: Html,
}

impl Frame<'_> {
    /// The panel.
    pub fn view(self) -> Html {
        let Frame { panel, props, .. } = self;
        let lang = props.view.voice.lang;
        let heading = AttrValue::from(["panel-", panel.key()].concat());
        let class = classes!("frame", panel.key(), panel.is_wide().then_some("is-wide"));
        let body = match self.gap {
            Gap::None => picture(self),
            Gap::Absent(sentence) => html! { <p class="frame-none">{ sentence }</p> },
            Gap::Filtered => filtered(props),
        };
        html! {
        <article key={panel.key()} {class} aria-labelledby={heading.clone()}>
            <h4 class="frame-title" id={heading}>{ panel.title().of(lang) }</h4>
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

fn filtered(props: &PanelProps) -> Html {
    let lang = props.view.voice.lang;
    let onclick = props.dispatch.reform(|_: MouseEvent| Action::ClearAll);
    html! {
        <div class="frame-filtered">
            <p class="frame-none">{ head::NOTHING_FILTERED.of(lang) }</p>
            <button class="frame-button" type="button" {onclick}>{ name::CLEAR_FILTER.of(lang) }</button>
        </div>
    }
}

fn picture(frame: Frame<'_>) -> Html {
    let Frame { panel, props, columns, rows, .. } = frame;
    let lang = props.view.voice.lang;
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::ToggleTable(panel));
    let min_n = props.view.dataset.rules.min_n;
    let has_shares = columns.iter().any(|column| column == "%");
    let switch = if props.is_table { name::SHOW_PICTURE } else { name::SHOW_TABLE };
    html! {
        <>
            <p class="frame-sentence">{ frame.sentence }</p>
            if !frame.second.is_empty() {
                <p class="frame-second">{ frame.second }</p>
            }
            <div class="frame-picture">
                if props.is_table {
                    { tabular(panel.title().of(lang), &columns, &rows) }
                    if has_shares {
                        <p class="frame-note">{ name::ROUNDED.of(lang) }</p>
                    }
                } else {
                    { frame.picture }
                }
            </div>
            if panel != Panel::Change && !has_shares {
                <p class="frame-note">{ props.view.voice.say(name::FEW, &[("min_n", min_n)], &[]) }</p>
            }
            if !frame.note.is_empty() {
                <p class="frame-note">{ frame.note }</p>
            }
            <div class="frame-foot">
                <button class="frame-button" type="button" aria-describedby={["panel-", panel.key()].concat()} {onclick}>
                    { switch.of(lang) }
                </button>
            </div>
        </>
    }
}
