//! Where the reader is on the page: brought to what was asked for, and back to where they were; and where a keyboard goes
//! on after what it pressed is gone.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement, ShadowRoot};

use super::pause::next_frame;
use crate::state::{Action, Section, State, asked};

/// The reader's place, from one drawing to the next.
#[derive(Default)]
pub struct Place {
    /// Where the focus goes once what was pressed may be gone: the first of these that there is.
    next_focus: Vec<String>,
    /// The section to go to, once it is drawn.
    pub wanted: Option<Section>,
    /// Whether what the foot unfolds is to be gone to instead.
    pub is_note_wanted: bool,
    /// The suggestion that was drawn last.
    item: Option<String>,
    /// How far the page was scrolled before it; `None` where nothing was seen before it.
    top: Option<f64>,
    /// Whether it was opened from the list.
    is_from_list: bool,
    /// What the search was last seen to look for.
    asked: String,
}

impl Place {
    /// Keeps where the reader is, before something is done that may cover the board.
    pub fn keep(&mut self, root: &Element, state: &State) {
        if state.item.is_some() || found(root, ".dashboard").is_none() {
            return;
        }
        self.top = web_sys::window().and_then(|window| window.scroll_y().ok());
        let shadow = root.get_root_node().dyn_into::<ShadowRoot>().ok();
        let active = shadow.and_then(|shadow| shadow.active_element());
        self.is_from_list =
            active.is_some_and(|active| active.closest(".list").is_ok_and(|list| list.is_some()));
    }

    /// Notes where the focus goes after an action that may take away what was pressed.
    pub fn note(&mut self, action: &Action, before: &State) {
        let next: &[&str] = match action {
            Action::ClearDimension(_) | Action::ClearAll => &[".chips-chip", ".tabs-tab.is-current"],
            Action::ClearBehind => &[".list-count"],
            Action::ToggleFigure(section, figure) if before.figure == Some((*section, *figure)) => {
                let key = if *section == Section::Overview {
                    figure.key().to_owned()
                } else {
                    [section.key(), ".", figure.key()].concat()
                };
                self.next_focus = vec![["[data-figure=\"", &key, "\"]"].concat()];
                return;
            }
            _ => return,
        };
        self.next_focus = next.iter().map(|name| (*name).to_owned()).collect();
    }

    /// Brings the reader to where a drawn state wants them; where that is a part of the board, to be held there until
    /// what stands above it is laid out.
    pub fn settle(&mut self, root: &Element, state: &State) -> Option<Element> {
        match (&state.item, self.item.clone()) {
            (Some(key), before) if before.as_ref() != Some(key) => self.enter(root, key),
            (None, Some(key)) => self.leave(root, &key),
            _ => {}
        }
        let reached = if state.item.is_none() { self.go(root, state) } else { None };
        self.show_asked(root, state);
        let next = std::mem::take(&mut self.next_focus);
        if let Some(element) = next.iter().filter_map(|name| found(root, name)).next() {
            focus(&element);
        }
        reached
    }

    /// Puts what is looked for into the field where that has changed: what is being typed stays.
    fn show_asked(&mut self, root: &Element, state: &State) {
        let field = found(root, ".find-field").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field else {
            // The next field is a new one.
            self.asked.clear();
            return;
        };
        let asked = asked(&state.selection);
        if asked != self.asked {
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
        match (web_sys::window(), self.top) {
            (Some(window), Some(top)) => {
                window.scroll_to_with_x_and_y(window.scroll_x().unwrap_or(0.0), top);
            }
            _ => root.scroll_into_view(),
        }
        let places: &[&str] = if self.is_from_list { &[".list .entry"] } else { &[".entry"] };
        let own = places.iter().find_map(|place| entry(root, place, key));
        if let Some(element) = own.or_else(|| found(root, ".list-count")) {
            focus(&element);
        }
    }

    fn go(&mut self, root: &Element, state: &State) -> Option<Element> {
        if self.is_note_wanted {
            let note = found(root, ".foot-note").filter(|_| !state.is_held())?;
            self.is_note_wanted = false;
            note.scroll_into_view();
            focus(&note);
            return Some(note.into());
        }
        let section = self.wanted?;
        let name = if section == Section::Overview {
            ".dashboard-top".to_owned()
        } else {
            [".dashboard-section.is-", section.key()].concat()
        };
        // What stands above a section is drawn first: it moves it.
        let element = found(root, &name).filter(|_| !state.is_held())?;
        self.wanted = None;
        element.scroll_into_view();
        // Who asked for a list reads on from its head, not from a field that is out of sight.
        if let (Section::List, Some(head)) = (section, found(root, ".list-count")) {
            focus(&head);
        }
        Some(element.into())
    }
}

/// Heights of what was never in sight are guessed by the browser, and settle within so many frames: shorter than a hand
/// needs to scroll on.
pub const GUESSED_FRAMES: u32 = 12;

/// Holds the page at an element until what stands above it is laid out.
pub async fn hold_at(element: &Element) {
    for _ in 0..GUESSED_FRAMES {
        next_frame().await;
        element.scroll_into_view();
    }
}

/// The line of a suggestion among those of a place.
fn entry(root: &Element, place: &str, key: &str) -> Option<HtmlElement> {
    let entries = root.query_selector_all(place).ok()?;
    let mut all = (0..entries.length()).filter_map(|at| entries.get(at)?.dyn_into::<HtmlElement>().ok());
    all.find(|entry| entry.get_attribute("data-key").as_deref() == Some(key))
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
