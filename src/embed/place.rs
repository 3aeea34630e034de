//! Where the reader is on the page: brought to what was asked for, and back to where they were.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

use crate::state::{Section, State};

/// The reader's place, from one drawing to the next.
#[derive(Default)]
pub struct Place {
    /// The section to go to, once it is drawn.
    pub wanted: Option<Section>,
    /// The suggestion that was drawn last, and how far the page was scrolled before.
    item: Option<(String, f64)>,
}

impl Place {
    /// Brings the reader to where a drawn state wants them.
    pub fn settle(&mut self, root: &Element, state: &State) {
        let before = self.item.as_ref().map(|(key, _)| key.clone());
        match (&state.item, before) {
            (Some(key), before) if before.as_ref() != Some(key) => self.enter(root, key),
            (None, Some(key)) => self.leave(root, &key),
            _ => {}
        }
        if state.item.is_none() {
            self.go(root);
        }
    }

    /// To the top of a suggestion.
    fn enter(&mut self, root: &Element, key: &str) {
        let kept = self.item.as_ref().map(|(_, top)| *top);
        let Some(title) = found(root, ".item-title, .item") else { return };
        let top = kept.unwrap_or_else(scrolled);
        self.item = Some((key.to_owned(), top));
        focus(&title);
        root.scroll_into_view();
    }

    /// Back to where the suggestion was opened.
    fn leave(&mut self, root: &Element, key: &str) {
        let Some((_, top)) = self.item.take() else { return };
        if self.wanted.is_some() {
            return;
        }
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(window.scroll_x().unwrap_or(0.0), top);
        }
        let Ok(entries) = root.query_selector_all(".entry") else { return };
        let entries = (0..entries.length()).filter_map(|at| entries.get(at)?.dyn_into::<HtmlElement>().ok());
        let mut own = entries.filter(|entry| entry.get_attribute("data-key").as_deref() == Some(key));
        if let Some(entry) = own.next() {
            focus(&entry);
        }
    }

    fn go(&mut self, root: &Element) {
        let Some(section) = self.wanted else { return };
        let name = if section == Section::Overview {
            ".dashboard-top".to_owned()
        } else {
            [".dashboard-section.is-", section.key()].concat()
        };
        // A section that is held back is waited for.
        if let Some(element) = found(root, &name) {
            self.wanted = None;
            element.scroll_into_view();
        }
    }
}

fn found(root: &Element, name: &str) -> Option<HtmlElement> {
    root.query_selector(name).ok()??.dyn_into().ok()
}

/// Takes the focus there without moving the page.
fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot take the focus leaves it where it is.
    let _ = element.focus_with_options(&options);
}

fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0)
}
