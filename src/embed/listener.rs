//! Listeners at the window: they end with the element, and also where its program crashed and can end nothing.

use js_sys::Function;
use web_sys::{AbortSignal, AddEventListenerOptions, Window};

/// Calls back until the signal ends; `None` where the window takes no listeners.
pub fn listen(window: &Window, name: &str, heard: &Function, signal: &AbortSignal) -> Option<()> {
    let options = AddEventListenerOptions::new();
    options.set_signal(signal);
    window.add_event_listener_with_callback_and_add_event_listener_options(name, heard, &options).ok()
}
