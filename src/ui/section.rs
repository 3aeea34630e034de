//! A section: heading, line, key figures, panels.

use yew::prelude::*;

use super::facts::facts;
use super::panel::{PanelProps, categories, change, outcomes, ratings, stages, themes};
use crate::state::{Action, Panel, Section, State, ViewRef};

/// One section of the board.
pub fn section(section: Section, view: &ViewRef, state: &State, dispatch: &Callback<Action>) -> Html {
    let voice = &view.voice;
    let hidden = &view.dataset.hide_panels;
    let panels = panels(section).iter().filter(|panel| !hidden.iter().any(|key| key == panel.key()));
    let heading = AttrValue::from(["section-", section.key()].concat());
    html! {
        <section class="section" aria-labelledby={heading.clone()}>
            <header class="section-head">
                <h3 class="section-title" id={heading}>{ voice.say(section.title(), &[], &[]) }</h3>
                <p class="section-line">{ section.line().of(voice.lang) }</p>
                { facts(section, view) }
            </header>
            <div class="section-panels">
                { for panels.map(|panel| drawn(*panel, view, state, dispatch)) }
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

fn drawn(panel: Panel, view: &ViewRef, state: &State, dispatch: &Callback<Action>) -> Html {
    let props = PanelProps {
        view: view.clone(),
        is_table: state.tables.contains(panel),
        is_open: state.opened.contains(panel),
        is_narrow: state.is_narrow(),
        frame_px: frame_px(state.width_px, panel),
        dispatch: dispatch.clone(),
    };
    match panel {
        Panel::Stages => stages(&props),
        Panel::Outcomes => outcomes(&props),
        Panel::Ratings => ratings(&props),
        Panel::Change => change(&props),
        Panel::Themes => themes(&props),
        Panel::Categories => categories(&props),
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
