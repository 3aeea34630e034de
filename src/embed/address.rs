//! The page's address: what it says of the board, and what the board writes into it.
//!
//! One parameter is the board's; the page's others, in the query or after `#`, are left as they are, and where the page
//! keeps something else after `#` (a place in its text, its routing) nothing is written. A host that forbids the history
//! (a sandboxed frame) loses the links, nothing else.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::{AbortSignal, HtmlElement, Location, Window};

use super::listener::listen;

use crate::state::{Address, Broken, PARAMETER};

/// The address of the page, watched until it is dropped.
pub struct AddressBar {
    window: Window,
    location: Location,
    /// The board's parameter.
    parameter: String,
    _heard: Closure<dyn FnMut()>,
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
    /// The address; `on_visit` is called when the reader goes back or forward. `None` where it is not this element's:
    /// of several on a page each needs an id of its own, or is the first.
    pub fn new(
        host: &HtmlElement,
        signal: &AbortSignal,
        on_visit: impl Fn() + 'static,
    ) -> Option<AddressBar> {
        let parameter = parameter(host)?;
        let window = web_sys::window()?;
        let heard = Closure::<dyn FnMut()>::new(on_visit);
        for name in WATCHED {
            listen(&window, name, heard.as_ref().unchecked_ref(), signal)?;
        }
        Some(AddressBar { location: window.location(), window, parameter, _heard: heard })
    }

    /// The parameter that is this board's.
    pub fn parameter(&self) -> String {
        self.parameter.clone()
    }

    /// What the address names; of both its parts the last holds.
    pub fn read(&self) -> Option<Result<Address, Broken>> {
        [self.hash(), self.query()].iter().find_map(|text| Address::parse(text, &self.parameter))
    }

    /// Whether what stands after `#` is the page's own: a place in its text, or its routing.
    pub fn is_hosts(&self) -> bool {
        let is_parameter = |part: &str| part.split_once('=').is_some_and(|(name, _)| !name.contains('/'));
        !self.hash().split('&').filter(|part| !part.is_empty()).all(is_parameter)
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
        let others = Address::others(&query, &self.parameter);
        if others.is_empty() { origin + &path } else { [&origin, &*path, "?", &others].concat() }
    }

    /// Writes a state after `#`; nothing is left of it where the board is as it opens, and nothing is written over what
    /// the page has there.
    pub fn write(&self, text: &str, is_default: bool, step: Step) {
        let own = Address::parse(&self.query(), &self.parameter).is_some();
        let hash = self.hash();
        let others = Address::others(&hash, &self.parameter);
        if self.is_hosts() || is_default && !own && others == hash {
            return;
        }
        let path = self.location.pathname().unwrap_or_default() + &self.location.search().unwrap_or_default();
        let own = (!is_default || own).then(|| [&*self.parameter, "=", text].concat());
        let parts: Vec<String> = own.into_iter().chain((!others.is_empty()).then_some(others)).collect();
        let address = if parts.is_empty() { path } else { [&*path, "#", &parts.join("&")].concat() };
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

/// The name of an element's parameter: of several on the page the one with its id.
fn parameter(host: &HtmlElement) -> Option<String> {
    if host.get_attribute("address").as_deref() == Some("off") {
        return None;
    }
    let all = web_sys::window()?.document()?.query_selector_all(&host.local_name()).ok()?;
    let (is_alone, is_first) =
        (all.length() < 2, all.get(0).is_some_and(|first| first.is_same_node(Some(host))));
    match id(host) {
        Some(id) if !is_alone => Some([PARAMETER, "-", &id].concat()),
        _ => (is_alone || is_first).then(|| PARAMETER.to_owned()),
    }
}

/// The id of an element or, for a `div` that was made one, of that; a plain word, so that it needs no encoding.
fn id(host: &HtmlElement) -> Option<String> {
    let of = |element: &web_sys::Element| Some(element.id()).filter(|id| !id.is_empty());
    let holder = || host.parent_element().filter(|parent| parent.has_attribute("data-jianyi-src"));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    of(host).or_else(|| of(&holder()?)).filter(|id| id.chars().all(is_plain))
}

fn after(text: String, sign: char) -> String {
    text.strip_prefix(sign).unwrap_or_default().to_owned()
}
