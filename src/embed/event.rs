//! Events of the element: they bubble and leave the shadow root.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// Dispatches an event with these members as its `detail`, once the work that is under way is done: a
/// listener may ask for the report or take the element away, and must not find the board half-drawn.
/// A host that throws in a listener is its own affair: the browser reports it.
pub fn dispatch(host: &HtmlElement, name: &'static str, detail: &[(&str, JsValue)]) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&object(detail));
    let host = host.clone();
    wasm_bindgen_futures::spawn_local(async move {
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            let _ = host.dispatch_event(&event);
        }
    });
}

/// A plain object with these members.
pub fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in members {
        // Setting a member of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object
}
