//! What stands in a field that people type into, or choose in. Called by handlers only, never while drawing.

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

/// The place of what is chosen in the field of an event; `None` where nothing is.
#[cfg(target_arch = "wasm32")]
pub fn chosen(event: &yew::Event) -> Option<usize> {
    use yew::TargetCast;
    usize::try_from(event.target_dyn_into::<web_sys::HtmlSelectElement>()?.selected_index()).ok()
}

/// The place of what is chosen in the field of an event; `None` where nothing is.
#[cfg(not(target_arch = "wasm32"))]
pub fn chosen(_: &yew::Event) -> Option<usize> {
    None
}

/// Chooses what stands at a place in a field.
#[cfg(target_arch = "wasm32")]
pub fn choose(field: &NodeRef, place: Option<usize>) {
    if let (Some(field), Some(place)) = (field.cast::<web_sys::HtmlSelectElement>(), place) {
        field.set_selected_index(place as i32);
    }
}

/// Chooses what stands at a place in a field.
#[cfg(not(target_arch = "wasm32"))]
pub fn choose(_: &NodeRef, _: Option<usize>) {}
