//! Pictures of panels, made by `static/picture.js`, which is fetched when the first one is wanted.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Element};

use super::services::Services;
use crate::state::{PictureKind, WantedPicture};

impl Services {
    /// The file of a picture; `None` where the browser cannot make it.
    pub async fn file(&self, wanted: &WantedPicture, root: &Element) -> Option<Blob> {
        let kind = match wanted.kind {
            PictureKind::Png => "png",
            PictureKind::Svg => "svg",
        };
        self.made(wanted, root, kind).await?.dyn_into().ok()
    }

    /// The address of a picture that can stand in the page, whatever it was wanted as.
    pub async fn address(&self, wanted: &WantedPicture, root: &Element) -> Option<String> {
        self.made(wanted, root, "shown").await?.as_string()
    }

    async fn made(&self, wanted: &WantedPicture, root: &Element, kind: &str) -> Option<JsValue> {
        let place = [".frame[data-panel=\"", wanted.panel.key(), "\"]"].concat();
        let frame = root.query_selector(&place).ok().flatten()?;
        let notes: Array = wanted.notes.iter().map(|note| JsValue::from_str(note)).collect();
        self.paint(&frame, &notes, kind).await.ok()
    }
}
