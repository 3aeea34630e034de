//! The page's address: what it says of the board, and what the board writes into it.
//!
//! Only the first element of a page has it, and none whose tag says `address="off"`. What the page keeps in the query or
//! after `#` is left alone; a host that forbids the history (a sandboxed frame) loses the links, nothing else.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlElement, Location, Window};

use crate::state::{Address, Broken};

/// The address of the page, watched until it is dropped.
pub struct AddressBar {
    window: Window,
    location: Location,
    heard: Closure<dyn FnMut()>,
}

/// How a change is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The way back leads to what was before.
    New,
    /// In the place of what was before.
    Same,
}

const WATCHED: [&str; 2] = ["popstate", "hashchange"];

impl AddressBar {
    /// The address, where it is this element's; `on_visit` is called when the reader goes back or forward.
    pub fn new(host: &HtmlElement, on_visit: impl Fn() + 'static) -> Option<AddressBar> {
        let window = web_sys::window()?;
        let first = window.document()?.query_selector(&host.local_name()).ok()??;
        if !first.is_same_node(Some(host)) || host.get_attribute("address").as_deref() == Some("off") {
            return None;
        }
        let heard = Closure::<dyn FnMut()>::new(on_visit);
        for name in WATCHED {
            window.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref()).ok()?;
        }
        Some(AddressBar { location: window.location(), window, heard })
    }

    /// What the address names; of both its parts the last holds.
    pub fn read(&self) -> Option<Result<Address, Broken>> {
        [self.hash(), self.query()].iter().find_map(|text| Address::parse(text))
    }

    /// Whether what stands after `#` is the page's own: a place in its text, or its routing.
    pub fn is_hosts(&self) -> bool {
        let hash = self.hash();
        !hash.is_empty() && Address::parse(&hash).is_none()
    }

    /// The origin of the page; empty where it has none.
    pub fn origin() -> String {
        let origin = web_sys::window().and_then(|window| window.location().origin().ok());
        origin.filter(|origin| origin != "null").unwrap_or_default()
    }

    /// The address without the board's part; empty where there is none to share.
    pub fn page(&self) -> String {
        let origin = AddressBar::origin();
        if origin.is_empty() {
            return origin;
        }
        let path = self.location.pathname().unwrap_or_default();
        let query = self.query();
        let others = Address::others(&query);
        if others.is_empty() { origin + &path } else { [&origin, &*path, "?", &others].concat() }
    }

    /// Writes a state after `#`; nothing is left of it where the board is as it opens, and nothing is written over what
    /// the page has there.
    pub fn write(&self, text: &str, is_default: bool, step: Step) {
        let own = Address::parse(&self.query()).is_some();
        if self.is_hosts() || is_default && !own && self.hash().is_empty() {
            return;
        }
        let path = self.location.pathname().unwrap_or_default() + &self.location.search().unwrap_or_default();
        let address = if is_default && !own { path } else { [&path, "#", text].concat() };
        let Ok(history) = self.window.history() else { return };
        // A browser that refuses (too often, or in a sandbox) keeps the address that it has.
        let _ = match step {
            Step::New => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
            // What the page keeps with its entry stays.
            Step::Same => {
                history.replace_state_with_url(&history.state().unwrap_or(JsValue::NULL), "", Some(&address))
            }
        };
    }

    /// What stands after `#`, as the browser writes it.
    pub fn hash(&self) -> String {
        after(self.location.hash().unwrap_or_default(), '#')
    }

    fn query(&self) -> String {
        after(self.location.search().unwrap_or_default(), '?')
    }
}

impl Drop for AddressBar {
    fn drop(&mut self) {
        for name in WATCHED {
            let _ =
                self.window.remove_event_listener_with_callback(name, self.heard.as_ref().unchecked_ref());
        }
    }
}

fn after(text: String, sign: char) -> String {
    text.strip_prefix(sign).unwrap_or_default().to_owned()
}
