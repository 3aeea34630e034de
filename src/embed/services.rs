//! What the loader does for the program of one element: fetches what is rarely wanted, remembers what the board is in,
//! tells when the element is gone.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{AbortSignal, Element};

#[wasm_bindgen]
extern "C" {
    /// `services` of `static/embed/life.js`.
    #[derive(Clone, Debug, PartialEq)]
    pub type Services;

    /// The picture of a panel's element, with lines under it, as `svg`, `png` or `shown`.
    #[wasm_bindgen(method, catch)]
    pub async fn paint(
        this: &Services,
        frame: &Element,
        notes: &Array,
        kind: &str,
    ) -> Result<JsValue, JsValue>;

    /// Fetches the rest of the program and puts it beside this part.
    #[wasm_bindgen(method, catch)]
    pub async fn rest(this: &Services) -> Result<JsValue, JsValue>;

    /// What keeps exports, as `Keeper`.
    #[wasm_bindgen(method, catch)]
    pub async fn keeper(this: &Services) -> Result<JsValue, JsValue>;

    /// Takes what the board is in, for a program that has to begin again.
    #[wasm_bindgen(method)]
    pub fn tell(this: &Services, state: &str);

    /// Takes a file of this device that the reader has opened, for the same.
    #[wasm_bindgen(method)]
    pub fn give(this: &Services, file: &JsValue);

    /// Ends when the element has gone, or its program.
    #[wasm_bindgen(method, getter)]
    pub fn signal(this: &Services) -> AbortSignal;
}
