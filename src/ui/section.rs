//! A section: heading, line, key figures, panels.

use std::cell::RefCell;
use std::collections::BTreeMap;

use yew::prelude::*;

use super::facts::facts;
use super::figures::Tiles;
use super::panel::{Drawn, PanelProps, has_data};
use crate::state::{Action, Panel, Section, State, ViewRef};
use crate::text::words::name;

/// What was drawn last, for what is held.
#[derive(Default)]
pub struct Kept {
    panels: BTreeMap<Panel, Html>,
    sections: BTreeMap<&'static str, Html>,
}

/// What the sections are drawn of.
#[allow(missing_docs)]
pub struct Sections<'a> {
    pub view: &'a ViewRef,
    pub state: &'a State,
    pub tiles: &'a Tiles<'a>,
    /// The list of suggestions; nothing while a file is on its way.
    pub list: Html,
    /// What was drawn last.
    pub kept: &'a RefCell<Kept>,
    pub dispatch: &'a Callback<Action>,
}

impl Sections<'_> {
    /// One section of the board; where all of it is held it stays as it was drawn last, if it was.
    pub fn one(&self, section: Section) -> Html {
        let panels = self.panels(section);
        let is_held = match section {
            Section::List => self.state.is_list_held,
            _ => !panels.is_empty() && panels.iter().all(|panel| self.state.held.contains(*panel)),
        };
        if !is_held {
            let html = self.drawn(section, &panels);
            self.kept.borrow_mut().sections.insert(section.key(), html);
        }
        self.kept.borrow().sections.get(section.key()).cloned().unwrap_or_default()
    }

    fn drawn(&self, section: Section, panels: &[Panel]) -> Html {
        let voice = &self.view.voice;
        let heading = AttrValue::from(["section-", section.key()].concat());
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
                    <div class="section-panels">{ self.laid_out(panels) }</div>
                    { self.fold_all(section, panels) }
                }
            </section>
        }
    }

    /// In one column where there is little room; else two to a row, but for those that take a row of their own. Panels
    /// between two of these stand in two columns, so that a short one leaves no hole beside a long one.
    fn laid_out(&self, panels: &[Panel]) -> Html {
        if self.state.is_narrow() || self.state.is_on_paper {
            return panels.iter().filter_map(|panel| self.panel(*panel)).collect();
        }
        let runs = panels.chunk_by(|one, next| !one.is_wide() && !next.is_wide());
        runs.enumerate().map(|(place, run)| self.run(place, run)).collect()
    }

    fn run(&self, place: usize, run: &[Panel]) -> Html {
        if let [alone] = run {
            return html! { <div key={place} class="section-row">{ self.panel(*alone).unwrap_or_default() }</div> };
        }
        let mut columns: [(u32, Vec<Html>); 2] = Default::default();
        for panel in run {
            // Each goes where there is more room left, the first of two alike to the left.
            let place = usize::from(columns[1].0 < columns[0].0);
            let (height, panels) = &mut columns[place];
            *height += panel.height();
            panels.extend(self.panel(*panel));
        }
        let columns = columns.into_iter().enumerate();
        html! {
            <div key={place} class="section-columns">
                { for columns.map(|(side, (_, panels))| html! { <div key={side} class="section-column">{ for panels }</div> }) }
            </div>
        }
    }

    /// A panel; one that is held stays as it was drawn last, if it was.
    fn panel(&self, panel: Panel) -> Option<Html> {
        let mut kept = self.kept.borrow_mut();
        if !self.state.held.contains(panel) {
            let props = self.props(panel);
            kept.panels.insert(panel, html! { <Drawn key={panel.key()} ..props /> });
        }
        kept.panels.get(&panel).cloned()
    }

    fn props(&self, panel: Panel) -> PanelProps {
        let state = self.state;
        PanelProps {
            panel,
            view: self.view.clone(),
            is_table: state.tables.contains(panel),
            is_menu: state.menu == Some(panel),
            picture: state.picture.as_ref().filter(|own| own.panel == panel).map(|own| own.address.clone()),
            is_explained: state.terms == Some(panel),
            has_link: state.has_link(),
            is_open: state.opened.contains(panel),
            is_folded: !state.is_unfolded(panel),
            facet: state.facet,
            is_narrow: state.is_narrow(),
            frame_px: state.frame_px(panel),
            dispatch: self.dispatch.clone(),
        }
    }

    /// Its panels, but for those that the page or the data hide.
    fn panels(&self, section: Section) -> Vec<Panel> {
        let hidden = &self.view.dataset.hide_panels;
        let own = Panel::ALL.iter().copied().filter(|panel| panel.section() == section);
        let shown = own.filter(|panel| is_drawn(*panel, self.state) && has_data(*panel, self.view));
        shown.filter(|panel| !hidden.iter().any(|key| key == panel.key())).collect()
    }

    /// One switch for all panels of a section.
    fn fold_all(&self, section: Section, panels: &[Panel]) -> Html {
        if panels.is_empty() || self.state.is_on_paper {
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
