//! Events of the element: they bubble and leave the shadow root.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use crate::ingest::{Export, ImportReport};
use crate::query::Selection;
use crate::state::Progress;

/// Dispatches an event with these members as its `detail`, once the work that is under way is done: a
/// listener may ask for the report or take the element away, and must not find the board half-drawn.
/// A host that throws in a listener is its own affair: the browser reports it.
fn dispatch(host: &HtmlElement, name: &'static str, detail: Object) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail);
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

/// Tells the page that a file is read and drawn, as `ready_detail` has it.
pub fn tell_ready(host: &HtmlElement, export: &Export, is_kept: bool) {
    dispatch(host, "jianyi:ready", ready_detail(export, is_kept));
}

/// What was read: how many suggestions, how many records could not be read, which fields were refused; and whether it is
/// an edition that was kept, since the new one cannot be read.
pub fn ready_detail(export: &Export, is_kept: bool) -> Object {
    let weights = (0..export.table.len()).map(|row| export.table.weight(row));
    let mut detail = vec![
        ("total", JsValue::from_f64(weights.sum::<u64>() as f64)),
        ("rejected", JsValue::from_f64(export.import.rejected as f64)),
        ("refused", refused(&export.import).into()),
    ];
    if is_kept {
        detail.push(("kept", JsValue::TRUE));
    }
    object(&detail)
}

/// Tells the page how far a file is read, and whether there are figures on the page already.
pub fn tell_progress(host: &HtmlElement, progress: Progress, has_figures: bool) {
    let number = |count: u64| JsValue::from_f64(count as f64);
    let mut detail = match progress {
        Progress::Bytes { read, of } => vec![("read", number(read)), ("of", number(of))],
        Progress::Records(records) => vec![("records", number(records))],
    };
    detail.push(("figures", JsValue::from_bool(has_figures)));
    dispatch(host, "jianyi:progress", object(&detail));
}

/// Tells the page, in a sentence, why there is nothing to see, and the code of that.
pub fn tell_error(host: &HtmlElement, code: &str, message: &str) {
    let detail = [("code", JsValue::from_str(code)), ("message", JsValue::from_str(message))];
    dispatch(host, "jianyi:error", object(&detail));
}

/// Tells the page what is selected now.
pub fn tell_select(host: &HtmlElement, selection: &Selection) {
    let text = JsValue::from_str(&selection.to_string());
    dispatch(host, "jianyi:select", object(&[("selection", text)]));
}

/// Tells the page which suggestion was opened.
pub fn tell_open(host: &HtmlElement, key: &str) {
    dispatch(host, "jianyi:open", object(&[("key", JsValue::from_str(key))]));
}

/// Names of refused fields and how often each was there, as an array of `{name, n}`.
fn refused(import: &ImportReport) -> Array {
    let fields = import.refused_fields.iter();
    fields
        .map(|field| object(&[("name", field.name.as_str().into()), ("n", (field.n as f64).into())]))
        .collect()
}
