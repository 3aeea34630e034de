//! What the tag of the page says, and what of it applies live.

use web_sys::HtmlElement;

use crate::text::Lang;

/// An attribute that applies live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// `src` or `mapping`.
    Source,
    /// `lang`.
    Lang,
}

impl Attribute {
    /// The attribute of this name.
    pub fn of(name: &str) -> Option<Attribute> {
        match name {
            "src" | "mapping" => Some(Attribute::Source),
            "lang" => Some(Attribute::Lang),
            _ => None,
        }
    }
}

/// The language of an element.
pub fn language(host: &HtmlElement) -> Lang {
    Lang::of(&host.get_attribute("lang").unwrap_or_default())
}

/// Whether the tag asks for the staff view; no address can.
pub fn is_staff(host: &HtmlElement) -> bool {
    host.has_attribute("staff")
}

/// Keys of the panels that an element shows; none for all.
pub fn panels(host: &HtmlElement) -> Vec<String> {
    let named = host.get_attribute("panels").unwrap_or_default();
    named.split([',', ' ']).filter(|key| !key.is_empty()).map(str::to_owned).collect()
}
