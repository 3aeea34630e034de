//! The element in the browser: what `static/embed.js` calls, and what the board needs from outside.
//!
//! Attributes in, events out, bytes fetched. What is shown is `ui`'s.

mod address;
mod ahead;
mod attribute;
mod body;
mod clipboard;
mod encoding;
mod event;
mod file;
mod inflate;
mod painter;
mod paper;
mod pause;
mod place;
mod press;
mod root;
mod save;
mod sight;
mod source;
mod taking;
mod watcher;
mod width;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::AppHandle;

use ahead::Ahead;
use attribute::Attribute;
use painter::Painter;
use root::{Message, Properties, Root};

/// One mounted board.
#[wasm_bindgen]
pub struct Handle {
    app: Option<AppHandle<Root>>,
}

/// Draws the board of `host` into `root`, a fresh child of its shadow root. Attributes are read from
/// `host`; `jianyi:progress`, `jianyi:ready` and `jianyi:error` are dispatched on it. `painter` makes pictures of
/// panels. `ahead` is what was already asked for; it is read where it is what the tag still names.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: Element, painter: Painter, ahead: Option<Ahead>) -> Handle {
    let properties = Properties { host, root: root.clone(), painter, ahead };
    Handle { app: Some(yew::Renderer::<Root>::with_root_and_props(root, properties).render()) }
}

#[wasm_bindgen]
impl Handle {
    /// The report of what is selected as JSON text, once a file is read.
    pub fn report(&self) -> Option<String> {
        self.app.as_ref()?.get_component()?.report()
    }

    /// Tells the board that an attribute of its element changed.
    pub fn change(&self, name: &str) {
        if let (Some(app), Some(attribute)) = (&self.app, Attribute::of(name)) {
            app.send_message(Message::Changed(attribute));
        }
    }

    /// Takes the board down and stops what is under way for it.
    pub fn destroy(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}
