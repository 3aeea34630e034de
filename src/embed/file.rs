//! Files of this device: chosen with an input or dropped. They are read here and go nowhere.
//!
//! Whoever mounts a board makes the watch only where the page's tag asks for the staff view, or for `open`.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Blob, DragEvent, Element, Event, File, HtmlInputElement, Response};

use crate::state::Fault;

type Listener = Closure<dyn FnMut(Event)>;

/// What happens with files at a root.
pub enum Filed {
    /// One is held over it, or no longer.
    Over(bool),
    /// One was chosen or dropped; of several the first.
    Chosen(File),
}

/// Listens for files until it is dropped; the listeners go with the root.
pub struct FileWatch {
    _listeners: [(&'static str, Listener); 4],
}

impl FileWatch {
    /// Listens at the root of a board; `None` where it takes no listeners.
    pub fn new(root: &Element, heard: impl Fn(Filed) + Clone + 'static) -> Option<FileWatch> {
        let on = |hear: fn(Event) -> Option<Filed>| {
            let heard = heard.clone();
            Listener::new(move |event| {
                if let Some(filed) = hear(event) {
                    heard(filed);
                }
            })
        };
        let listeners =
            [("change", on(chosen)), ("dragover", on(over)), ("dragleave", on(left)), ("drop", on(dropped))];
        for (name, listener) in &listeners {
            root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref()).ok()?;
        }
        Some(FileWatch { _listeners: listeners })
    }
}

/// The file that an input holds; it is let go, so that the same one can be chosen again after it was mended.
fn chosen(event: Event) -> Option<Filed> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(Filed::Chosen(file))
}

/// Without this the browser would open the file in the place of the page.
fn over(event: Event) -> Option<Filed> {
    event.prevent_default();
    Some(Filed::Over(true))
}

/// Only the way out of the whole root counts.
fn left(event: Event) -> Option<Filed> {
    let event: DragEvent = event.dyn_into().ok()?;
    let root: Element = event.current_target()?.dyn_into().ok()?;
    let inside = event.related_target().and_then(|to| to.dyn_into().ok());
    (!root.contains(inside.as_ref())).then_some(Filed::Over(false))
}

fn dropped(event: Event) -> Option<Filed> {
    event.prevent_default();
    let event: DragEvent = event.dyn_into().ok()?;
    let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
    Some(file.map_or(Filed::Over(false), Filed::Chosen))
}

/// A file as if it had been fetched: its bytes come as they are read.
pub fn answer_of(file: &Blob) -> Result<Response, Fault> {
    Response::new_with_opt_blob(Some(file)).map_err(|_| Fault::Unreachable)
}
