//! Saving a file, where the browser can.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, Url};

use super::encoding::decoders;
use crate::ingest::Encoding;
use crate::state::{FileKind, SavedFile};
use crate::text::{Gb18030, every_pair};

/// What browsers inside other programs call themselves; they open a file in the place of the page, or do nothing.
const INSIDE: [&str; 4] = ["MicroMessenger", "QQ/", "Weibo", "DingTalk"];

/// Whether the browser was given the file to save. `root` is where a link may stand for a moment.
pub fn save(file: &SavedFile, root: &Element) -> bool {
    can_save() && blob(file).and_then(|blob| offer(&blob, &file.name, root)).is_ok()
}

/// Whether the browser is one that saves files.
pub fn can_save() -> bool {
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default();
    !INSIDE.iter().any(|name| agent.contains(name))
}

/// Hands bytes to the browser under a name.
pub fn offer(blob: &Blob, name: &str, root: &Element) -> Result<(), JsValue> {
    let document = root.owner_document().ok_or(JsValue::UNDEFINED)?;
    let address = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    root.append_child(&link)?;
    link.click();
    link.remove();
    // The browser has the bytes by now: it took them when the link was followed.
    Url::revoke_object_url(&address)
}

fn blob(file: &SavedFile) -> Result<Blob, JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(file.kind.media_type());
    if file.kind != FileKind::CsvGb18030 {
        return Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(&file.text)), &kind);
    }
    let bytes = gb18030(&file.text).ok_or(JsValue::UNDEFINED)?;
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(&*bytes)), &kind)
}

/// The text in GB18030, by the browser's own decoder; it needs no mark, which would be a sign of its own there.
fn gb18030(text: &str) -> Option<Vec<u8>> {
    let read = decoders(Encoding::Gb18030)?.decode(&every_pair(), true);
    Some(Gb18030::new(&read)?.encode(text.trim_start_matches('\u{feff}')))
}
