//! Events of the element: they bubble and leave the shadow root.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use crate::ingest::{Export, ImportReport};
use crate::state::Progress;

/// Dispatches an event with these members as its `detail`, once the work that is under way is done: a
/// listener may ask for the report or take the element away, and must not find the board half-drawn.
/// A host that throws in a listener is its own affair: the browser reports it.
fn dispatch(host: &HtmlElement, name: &'static str, detail: &[(&str, JsValue)]) {
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
fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in members {
        // Setting a member of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object
}

/// Tells the page that a file is read and drawn: how many suggestions, how many records could not be read, and which
/// fields were refused.
pub fn tell_ready(host: &HtmlElement, export: &Export) {
    let weights = (0..export.table.len()).map(|row| export.table.weight(row));
    let detail = [
        ("total", JsValue::from_f64(weights.sum::<u64>() as f64)),
        ("rejected", JsValue::from_f64(export.import.rejected as f64)),
        ("refused", refused(&export.import).into()),
    ];
    dispatch(host, "jianyi:ready", &detail);
}

/// Tells the page how far a file is read, and whether there are figures on the page already.
pub fn tell_progress(host: &HtmlElement, progress: Progress, has_figures: bool) {
    let number = |count: u64| JsValue::from_f64(count as f64);
    let mut detail = match progress {
        Progress::Bytes { read, of } => vec![("read", number(read)), ("of", number(of))],
        Progress::Records(records) => vec![("records", number(records))],
    };
    detail.push(("figures", JsValue::from_bool(has_figures)));
    dispatch(host, "jianyi:progress", &detail);
}

/// Tells the page, in a sentence, why there is nothing to see.
pub fn tell_error(host: &HtmlElement, message: &str) {
    dispatch(host, "jianyi:error", &[("message", JsValue::from_str(message))]);
}

/// Names of refused fields and how often each was there, as an array of `{name, n}`.
fn refused(import: &ImportReport) -> Array {
    let fields = import.refused_fields.iter();
    fields
        .map(|field| object(&[("name", field.name.as_str().into()), ("n", (field.n as f64).into())]))
        .collect()
}
