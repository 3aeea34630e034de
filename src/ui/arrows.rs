//! Keys in a picture: it is one stop of the Tab key; arrows, Home and End move among its parts. Called by handlers only,
//! never while drawing.

use yew::prelude::*;

/// The class of what holds the parts of one picture; each part has a `tabindex`.
pub const AMONG: &str = "has-arrows";

/// The `tabindex` of a part: Tab comes to the one that is the stop.
pub fn stop(is_stop: bool) -> &'static str {
    if is_stop { "0" } else { "-1" }
}

/// The part that Tab comes to: the first that is picked, else the first. Of each part is given whether it can be pressed
/// at all, and whether it is picked.
pub fn stop_at(parts: impl Iterator<Item = (bool, bool)> + Clone) -> Option<usize> {
    let picked = parts.clone().position(|(can_press, is_picked)| can_press && is_picked);
    picked.or_else(|| parts.clone().position(|(can_press, _)| can_press))
}

/// Whether a key presses the part that has the focus.
pub fn is_press(event: &KeyboardEvent) -> bool {
    matches!(event.key().as_str(), "Enter" | " ")
}

/// Moves the focus to the part that a key names; from there on Tab comes back to it.
#[cfg(target_arch = "wasm32")]
pub fn on_key(event: &KeyboardEvent) {
    use crate::geometry::{Way, neighbour};
    use wasm_bindgen::JsCast;
    let Some(way) = Way::of_key(&event.key()) else { return };
    let Some(part) = event.target_dyn_into::<web_sys::Element>() else { return };
    let parts = among(&part);
    let rects: Vec<_> = parts.iter().map(place).collect();
    let at = parts.iter().position(|other| *other == part);
    let moved = at.and_then(|at| parts.get(neighbour(&rects, at, way)?));
    if let Some(moved) = moved {
        event.prevent_default();
        // The parts are of this page, and what is set is an attribute of theirs: neither can be refused.
        let _ = part.set_attribute("tabindex", stop(false));
        let _ = moved.set_attribute("tabindex", stop(true));
        // Parts of a drawing take the focus as those of the page do.
        let _ = moved.unchecked_ref::<web_sys::HtmlElement>().focus();
    }
}

/// Moves the focus to the part that a key names.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_key(_: &KeyboardEvent) {}

/// The parts of the picture that a part is of; none where it is of none.
#[cfg(target_arch = "wasm32")]
fn among(part: &web_sys::Element) -> Vec<web_sys::Element> {
    use wasm_bindgen::JsCast;
    let all = part.closest(".has-arrows").ok().flatten();
    let all = all.and_then(|all| all.query_selector_all("[tabindex]").ok());
    let part = |all: &web_sys::NodeList, place| all.get(place)?.dyn_into().ok();
    all.map(|all| (0..all.length()).filter_map(|place| part(&all, place)).collect()).unwrap_or_default()
}

#[cfg(target_arch = "wasm32")]
fn place(part: &web_sys::Element) -> crate::geometry::Rect {
    let place = part.get_bounding_client_rect();
    crate::geometry::Rect { x: place.x(), y: place.y(), width: place.width(), height: place.height() }
}
