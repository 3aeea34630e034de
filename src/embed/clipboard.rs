//! Copying a text: by the clipboard where the page is secure, else by selecting it.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, FocusOptions, HtmlDocument, HtmlElement, HtmlTextAreaElement, ShadowRoot};

/// Whether the text is in the clipboard now. `root` is where a field may stand for a moment.
pub async fn copy(text: &str, root: &Element) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if window.is_secure_context()
        && JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
    {
        return true;
    }
    select_and_copy(text, root).unwrap_or(false)
}

/// The way of pages on plain http, and of browsers inside other programs.
fn select_and_copy(text: &str, root: &Element) -> Option<bool> {
    let document = root.owner_document()?;
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    field.set_class_name("copied-field");
    field.set_read_only(true);
    root.append_child(&field).ok()?;
    let shadow = root.get_root_node().dyn_into::<ShadowRoot>().ok();
    let active = shadow.and_then(|shadow| shadow.active_element());
    // To select takes the focus, and the page would follow it.
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = field.focus_with_options(&options);
    field.select();
    let is_copied = document.dyn_into::<HtmlDocument>().ok()?.exec_command("copy");
    field.remove();
    if let Some(active) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
        let _ = active.focus_with_options(&options);
    }
    is_copied.ok()
}
