//! A section: heading, line, key figures, panels.

use std::rc::Rc;

use yew::prelude::*;

use super::facts::Facts;
use super::panel::{Categories, Change, Outcomes, PanelProps, Ratings, Stages, Themes};
use crate::state::{Action, Panel, Section, State, ViewRef};

/// Which section, and what its panels draw.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct SectionViewProps {
    pub section: Section,
    pub view: ViewRef,
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
}

/// One section of the board.
#[component]
pub fn SectionView(props: &SectionViewProps) -> Html {
    let voice = &props.view.voice;
    let hidden = &props.view.dataset.hide_panels;
    let panels = panels(props.section).iter().filter(|panel| !hidden.iter().any(|key| key == panel.key()));
    let heading = AttrValue::from(["section-", props.section.key()].concat());
    html! {
        <section class="section" aria-labelledby={heading.clone()}>
            <header class="section-head">
                <h3 class="section-title" id={heading}>{ voice.say(props.section.title(), &[], &[]) }</h3>
                <p class="section-line">{ props.section.line().of(voice.lang) }</p>
                <Facts section={props.section} view={props.view.clone()} />
            </header>
            <div class="section-panels">
                { for panels.map(|panel| drawn(props, *panel)) }
            </div>
        </section>
    }
}

fn panels(section: Section) -> &'static [Panel] {
    match section {
        Section::Overview => &[],
        Section::Handling => &[Panel::Stages, Panel::Outcomes],
        Section::Satisfaction => &[Panel::Ratings, Panel::Change],
        Section::Supervision => &[Panel::Themes, Panel::Categories],
    }
}

fn drawn(section: &SectionViewProps, panel: Panel) -> Html {
    let state = &section.state;
    let props = PanelProps {
        view: section.view.clone(),
        is_table: state.tables.contains(panel),
        is_open: state.opened.contains(panel),
        is_narrow: state.is_narrow(),
        frame_px: frame_px(state.width_px, panel),
        dispatch: section.dispatch.clone(),
    };
    let key = panel.key();
    match panel {
        Panel::Stages => html! { <Stages {key} ..props /> },
        Panel::Outcomes => html! { <Outcomes {key} ..props /> },
        Panel::Ratings => html! { <Ratings {key} ..props /> },
        Panel::Change => html! { <Change {key} ..props /> },
        Panel::Themes => html! { <Themes {key} ..props /> },
        Panel::Categories => html! { <Categories {key} ..props /> },
    }
}

/// About how wide a panel's picture is, to know which labels fit; narrow until the width is known.
fn frame_px(width_px: u32, panel: Panel) -> u32 {
    match width_px {
        0 => 300,
        1..=719 => width_px.saturating_sub(32),
        _ if panel.is_wide() => width_px.min(1200).saturating_sub(96),
        _ => width_px.min(1200) / 2 - 72,
    }
}
