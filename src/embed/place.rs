//! Where the reader is on the page: brought to what was asked for, and back to where they were.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement};

use crate::state::{Section, State, asked};

/// The reader's place, from one drawing to the next.
#[derive(Default)]
pub struct Place {
    /// Whether what was pressed may be gone with the next drawing, and the focus with it.
    pub is_gone: bool,
    /// The section to go to, once it is drawn.
    pub wanted: Option<Section>,
    /// The suggestion that was drawn last.
    item: Option<String>,
    /// How far the page was scrolled before it.
    top: f64,
    /// What the search was last seen to look for.
    asked: String,
}

impl Place {
    /// Keeps how far the page is scrolled, before something is done that may cover the board.
    pub fn keep(&mut self, state: &State) {
        if state.item.is_none() {
            self.top = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0);
        }
    }

    /// Brings the reader to where a drawn state wants them.
    pub fn settle(&mut self, root: &Element, state: &State) {
        match (&state.item, self.item.clone()) {
            (Some(key), before) if before.as_ref() != Some(key) => self.enter(root, key),
            (None, Some(key)) => self.leave(root, &key),
            _ => {}
        }
        if state.item.is_none() {
            self.go(root);
        }
        self.show_asked(root, state);
        if std::mem::take(&mut self.is_gone) {
            focus_next(root);
        }
    }

    /// Puts what is looked for into the field where that has changed: what is being typed stays.
    fn show_asked(&mut self, root: &Element, state: &State) {
        let asked = asked(&state.selection);
        if asked == self.asked {
            return;
        }
        let field = found(root, ".find-field").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field {
            field.set_value(&asked);
            self.asked = asked;
        }
    }

    /// To the top of a suggestion.
    fn enter(&mut self, root: &Element, key: &str) {
        let Some(title) = found(root, ".item-title").or_else(|| found(root, ".item-back")) else { return };
        self.item = Some(key.to_owned());
        focus(&title);
        root.scroll_into_view();
    }

    /// Back to where the suggestion was opened.
    fn leave(&mut self, root: &Element, key: &str) {
        self.item = None;
        if self.wanted.is_some() {
            return;
        }
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(window.scroll_x().unwrap_or(0.0), self.top);
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
            // Who asked for a list reads on from its head, not from a field that is out of sight.
            if let (Section::List, Some(head)) = (section, found(root, ".list-count")) {
                focus(&head);
            }
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

/// A keyboard goes on from the next chip, or from the tabs where none is left.
fn focus_next(root: &Element) {
    let next = [".chips-chip", ".tabs-tab.is-current"].iter();
    if let Some(element) = next.filter_map(|class| found(root, class)).next() {
        focus(&element);
    }
}
