//! Saving a text as a file, where the browser can.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, Url};

/// What browsers inside other programs call themselves; they open a file in the place of the page, or do nothing.
const INSIDE: [&str; 4] = ["MicroMessenger", "QQ/", "Weibo", "DingTalk"];

/// Whether the browser was given the file to save. `root` is where a link may stand for a moment.
pub fn save(name: &str, text: &str, root: &Element) -> bool {
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default();
    !INSIDE.iter().any(|name| agent.contains(name)) && offer(name, text, root).is_ok()
}

fn offer(name: &str, text: &str, root: &Element) -> Result<(), JsValue> {
    let document = root.owner_document().ok_or(JsValue::UNDEFINED)?;
    let kind = BlobPropertyBag::new();
    kind.set_type("text/csv;charset=utf-8");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    root.append_child(&link)?;
    link.click();
    link.remove();
    // The browser has the bytes by now: it took them when the link was followed.
    Url::revoke_object_url(&address)
}
