//! The answer that the loader asked for before the program was there to read it: file and program come side by side.

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::AbortController;

#[wasm_bindgen]
extern "C" {
    /// `{url, answer, abort}` of `static/embed/life.js`.
    #[derive(Clone, Debug, PartialEq)]
    pub type Ahead;

    /// The absolute address that was asked for.
    #[wasm_bindgen(method, getter)]
    pub fn url(this: &Ahead) -> String;

    /// The response, or why there is none.
    #[wasm_bindgen(method, getter)]
    pub fn answer(this: &Ahead) -> Promise;

    /// Stops it.
    #[wasm_bindgen(method, getter)]
    pub fn abort(this: &Ahead) -> AbortController;
}

/// What was asked for ahead, where it is what is wanted still; otherwise it is stopped.
pub fn still_wanted(ahead: Option<Ahead>, wanted: Option<&str>) -> Option<Ahead> {
    let ahead = ahead?;
    if wanted == Some(&*ahead.url()) {
        return Some(ahead);
    }
    ahead.abort().abort();
    None
}
