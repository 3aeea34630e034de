//! What the tag of the page says, and what of it applies live.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlElement, Url};

use crate::query::Selection;
use crate::table::Dataset;
use crate::text::Lang;

/// An attribute that applies live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// `src`, `mapping`, and what holds of all that is read: `min-n`, `data-origin`, `data-links`.
    Source,
    /// `lang`.
    Lang,
    /// `panels`.
    Panels,
    /// `select`.
    Selection,
    /// `size`.
    Size,
}

impl Attribute {
    /// The attribute of this name.
    pub fn of(name: &str) -> Option<Attribute> {
        match name {
            "src" | "mapping" | "min-n" | "data-origin" | "data-links" => Some(Attribute::Source),
            "lang" => Some(Attribute::Lang),
            "panels" => Some(Attribute::Panels),
            "select" => Some(Attribute::Selection),
            "size" => Some(Attribute::Size),
            _ => None,
        }
    }
}

/// The language of an element.
pub fn language(host: &HtmlElement) -> Lang {
    Lang::of(&host.get_attribute("lang").unwrap_or_default())
}

/// Whether the tag asks for large type.
pub fn is_large(host: &HtmlElement) -> bool {
    host.get_attribute("size").is_some_and(|size| size == "large")
}

/// Whether a sheet can be drawn up over the window: the browser knows how, and the window is not a frame that is as high
/// as the board, whose foot nobody sees.
pub fn can_draw_up(host: &HtmlElement) -> bool {
    let dialog = host.owner_document().and_then(|document| document.create_element("dialog").ok());
    let knows = |dialog: Element| Reflect::has(&dialog, &JsValue::from_str("showModal")).unwrap_or(false);
    !host.has_attribute("framed") && dialog.is_some_and(knows)
}

/// Whether the tag asks for the staff view; no address can.
pub fn is_staff(host: &HtmlElement) -> bool {
    host.has_attribute("staff")
}

/// Keys of the panels that an element shows; none for all. `open` among them lets a reader open a file.
pub fn panels(host: &HtmlElement) -> Vec<String> {
    words(host, "panels")
}

/// What the tag selects; `None` where it says nothing that can be understood.
pub fn selection(host: &HtmlElement) -> Option<Selection> {
    let text = host.get_attribute("select").filter(|text| !text.trim().is_empty())?;
    Selection::parse(text.trim()).ok()
}

/// The other sites that data may come from, as `https://host`.
pub fn origins(host: &HtmlElement) -> Vec<String> {
    let origin = |text: String| Some(Url::new(&text).ok()?.origin());
    words(host, "data-origin").into_iter().filter_map(origin).collect()
}

/// What the tag says of any data: where rates begin, and which sites their links may lead to.
#[derive(Clone, Default)]
pub struct Terms {
    min_n: Option<u64>,
    links: Vec<String>,
}

impl Terms {
    /// Those of an element.
    pub fn of(host: &HtmlElement) -> Terms {
        let min_n = host.get_attribute("min-n").and_then(|text| text.trim().parse().ok());
        Terms { min_n, links: words(host, "data-links") }
    }

    /// Has them hold of a dataset.
    pub fn hold_of(&self, dataset: &mut Dataset) {
        dataset.rules.min_n = self.min_n.unwrap_or(dataset.rules.min_n);
        dataset.links.extend(self.links.iter().cloned());
    }
}

fn words(host: &HtmlElement, name: &str) -> Vec<String> {
    let named = host.get_attribute(name).unwrap_or_default();
    named.split([',', ' ']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
