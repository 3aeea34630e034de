//! Bringing a part of the board into sight. Called by handlers only, never while drawing.

use yew::NodeRef;

/// Scrolls to a node; does nothing outside a browser.
#[cfg(target_arch = "wasm32")]
pub fn reveal(node: &NodeRef) {
    if let Some(element) = node.cast::<web_sys::Element>() {
        element.scroll_into_view();
    }
}

/// Scrolls to a node; does nothing outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn reveal(_: &NodeRef) {}
