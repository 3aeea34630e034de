//! A section: heading, line, key figures, panels.

use yew::prelude::*;

use super::facts::facts;
use super::figures::Tiles;
use super::panel::{self, PanelProps};
use crate::state::{Action, Panel, Section, State, ViewRef};
use crate::text::words::name;

/// What the sections are drawn of.
#[allow(missing_docs)]
pub struct Sections<'a> {
    pub view: &'a ViewRef,
    pub state: &'a State,
    pub tiles: &'a Tiles<'a>,
    /// The list of suggestions; nothing while a file is on its way.
    pub list: Html,
    pub dispatch: &'a Callback<Action>,
}

impl Sections<'_> {
    /// One section of the board.
    pub fn one(&self, section: Section) -> Html {
        let voice = &self.view.voice;
        let heading = AttrValue::from(["section-", section.key()].concat());
        let panels = self.panels(section);
        html! {
            <section class="section" aria-labelledby={heading.clone()}>
                <header class="section-head">
                    <h3 class="section-title" id={heading}>{ voice.say(section.title(), &[], &[]) }</h3>
                    <p class="section-line">{ section.line().of(voice.lang) }</p>
                    { facts(section, self.tiles) }
                </header>
                if section == Section::List {
                    { self.list.clone() }
                } else {
                    <div class="section-panels">
                        { for panels.iter().map(|panel| drawn(*panel, self.view, self.state, self.dispatch)) }
                    </div>
                    { self.fold_all(section, &panels) }
                }
            </section>
        }
    }

    /// Its panels, but for those that the page or the data hide.
    fn panels(&self, section: Section) -> Vec<Panel> {
        let hidden = &self.view.dataset.hide_panels;
        let own = Panel::ALL.iter().copied().filter(|panel| panel.section() == section);
        let shown = own.filter(|panel| is_drawn(*panel, self.state));
        shown.filter(|panel| !hidden.iter().any(|key| key == panel.key())).collect()
    }

    /// One switch for all panels of a section.
    fn fold_all(&self, section: Section, panels: &[Panel]) -> Html {
        if panels.is_empty() {
            return html! {};
        }
        let lang = self.view.voice.lang;
        let is_any_folded = panels.iter().any(|panel| !self.state.is_unfolded(*panel));
        let onclick = self.dispatch.reform(move |_: MouseEvent| Action::FoldAll(section, is_any_folded));
        let label = if is_any_folded { name::OPEN_ALL } else { name::FOLD };
        html! {
            <button class="section-fold frame-button" type="button" {onclick}>{ label.of(lang) }</button>
        }
    }
}

/// A panel that has no form for a phone is not shown there.
fn is_drawn(panel: Panel, state: &State) -> bool {
    state.is_wanted(panel) && (panel != Panel::Grid || !state.is_narrow())
}

fn drawn(panel: Panel, view: &ViewRef, state: &State, dispatch: &Callback<Action>) -> Html {
    let props = PanelProps {
        view: view.clone(),
        is_table: state.tables.contains(panel),
        is_open: state.opened.contains(panel),
        is_folded: !state.is_unfolded(panel),
        link: state.link(),
        is_narrow: state.is_narrow(),
        frame_px: frame_px(state.width_px, panel),
        dispatch: dispatch.clone(),
    };
    panel::drawn(panel, &props)
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
