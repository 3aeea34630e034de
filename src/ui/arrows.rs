//! Arrow keys in a picture: it is one stop of the Tab key, and they move among its parts. Called by handlers only,
//! never while drawing.

use yew::prelude::*;

/// The class of what holds the parts; each part has a `tabindex`.
pub const AMONG: &str = "has-arrows";

/// The `tabindex` of a part: Tab comes to the first, or to the first that is picked.
pub fn stop(is_stop: bool) -> &'static str {
    if is_stop { "0" } else { "-1" }
}

/// Whether a key presses the part that has the focus.
pub fn is_press(event: &KeyboardEvent) -> bool {
    matches!(event.key().as_str(), "Enter" | " ")
}

/// Moves the focus to the part that a key names.
#[cfg(target_arch = "wasm32")]
pub fn on_arrow(event: &KeyboardEvent) {
    use wasm_bindgen::JsCast;
    let step = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => 1,
        "ArrowLeft" | "ArrowUp" => -1,
        _ => return,
    };
    let moved = event.target_dyn_into::<web_sys::Element>().and_then(|part| {
        let all = part.closest(".has-arrows").ok()??.query_selector_all("[tabindex]").ok()?;
        let at = (0..all.length()).find(|place| all.get(*place).as_ref() == Some(part.as_ref()))?;
        all.get(at.checked_add_signed(step)?)
    });
    if let Some(part) = moved {
        event.prevent_default();
        // Parts of a drawing take the focus as those of the page do.
        let _ = part.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// Moves the focus to the part that a key names.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_arrow(_: &KeyboardEvent) {}
