//! The element in the browser: what `static/embed/` calls, and what the board needs from outside.
//!
//! Attributes in, events out, bytes fetched. What is shown is `ui`'s.

mod address;
mod ahead;
mod attribute;
mod body;
mod clipboard;
mod encoding;
mod event;
mod fetching;
mod file;
mod inflate;
mod kept;
mod listener;
mod painter;
mod paper;
mod pause;
mod place;
mod press;
mod reading;
mod rest;
mod owner;
mod save;
mod services;
mod sight;
mod size;
mod source;
mod taking;
mod watcher;
mod width;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::AppHandle;

use crate::query::{Filter, Selection};
use crate::state::{Action, Address, FileKind, Phase};
use ahead::Ahead;
use attribute::Attribute;
use owner::{Answer, Given, Message, Owner, Properties};
use services::Services;

/// One mounted board.
#[wasm_bindgen]
pub struct Handle {
    app: Option<AppHandle<Owner>>,
}

/// Draws the board of `host` into `root`, a fresh child of its shadow root. Attributes are read from `host`; events are
/// dispatched on it. `ahead` is what was already asked for; it is read where it is what the tag still names. `before` is
/// what a board was in that this one follows, as an address has it, or empty.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    root: Element,
    services: Services,
    ahead: Option<Ahead>,
    before: String,
    is_after_crash: bool,
) -> Handle {
    let properties = Properties { host, root: root.clone(), services, ahead, before, is_after_crash };
    Handle { app: Some(yew::Renderer::<Owner>::with_root_and_props(root, properties).render()) }
}

#[wasm_bindgen]
impl Handle {
    /// The report of what is selected as JSON text, once a file is read.
    pub fn report(&self) -> Option<String> {
        self.app.as_ref()?.get_component()?.report()
    }

    /// Tells the board that an attribute of its element changed.
    pub fn change(&self, name: &str) {
        if let Some(attribute) = Attribute::of(name) {
            self.send(Message::Changed(attribute));
        }
    }

    /// Reads an address or a blob in the place of what the tag names. The promise comes to what `jianyi:ready` tells, or
    /// fails with an error that has a `code`.
    pub fn load(&self, data: JsValue) -> Promise {
        let given = Given::of(data);
        Promise::new(&mut |resolve, reject| {
            let answer = Answer { resolve, reject };
            match given.clone() {
                Some(given) => self.send(Message::Load(given, answer)),
                None => answer.reject("settings", "an address, a file or an object is wanted"),
            }
        })
    }

    /// Selects what a text says. The promise comes to true once it is done, and to false where the text cannot be
    /// understood, or names what the data do not have.
    pub fn select(&self, text: &str) -> Promise {
        let Some(selection) = self.selection(text) else {
            return Promise::resolve(&JsValue::FALSE);
        };
        Promise::new(&mut |resolve, _| self.send(Message::Select(selection.clone(), resolve)))
    }

    /// What a text selects of the data that are there.
    fn selection(&self, text: &str) -> Option<Selection> {
        let selection = Selection::parse(text).ok()?;
        let state = self.app.as_ref()?.get_component()?.state();
        match &state.phase {
            Phase::Ready(export) => {
                Filter::new(&export.table, &export.standing, &selection).ok().map(|_| selection)
            }
            _ => Some(selection),
        }
    }

    /// Saves `csv`, `csv-gb18030` or `report`; false where there is nothing to save yet, or no such kind.
    pub fn download(&self, kind: &str) -> bool {
        let Some(app) = &self.app else { return false };
        let Some(state) = app.get_component().map(|root| root.state()) else { return false };
        if !matches!(state.phase, Phase::Ready(_)) {
            return false;
        }
        self.send(match kind {
            "csv" => Message::Save(FileKind::Csv),
            "csv-gb18030" => Message::Save(FileKind::CsvGb18030),
            "report" => Message::Act(Action::SaveReport),
            _ => return false,
        });
        true
    }

    /// Goes to what was saved; false where that is of another version or cannot be understood.
    pub fn restore(&self, text: &str) -> bool {
        let is_known = Address::of_value(text).is_ok();
        if is_known {
            self.send(Message::Restore(text.to_owned()));
        }
        is_known
    }

    /// Reads the same data again.
    pub fn reload(&self) {
        self.send(Message::Again);
    }

    /// Takes the board down and stops what is under way for it.
    pub fn destroy(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }

    fn send(&self, message: Message) {
        if let Some(app) = &self.app {
            app.send_message(message);
        }
    }
}
