//! What stands in a field that people type into. Called by handlers only, never while drawing.

use yew::NodeRef;

/// The text of a field; empty outside a browser.
#[cfg(target_arch = "wasm32")]
pub fn typed(field: &NodeRef) -> String {
    field.cast::<web_sys::HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
}

/// The text of a field; empty outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn typed(_: &NodeRef) -> String {
    String::new()
}
